/** Who is spoken to belongs to the saying word: 告诉中央社记者，| 母亲叮嘱她：. */

/** 告诉中央社记者，: the one who is told belongs to the saying word. */
export function objectEnd(masked: string, from: number): number {
  // 告诉记者水渠下周开工: what is told follows at once.
  const told = /^[\u4e00-\u9fff]{0,8}?记者(?=[\u4e00-\u9fff]{6})/.exec(masked.slice(from, from + 18));
  if (told) return from + told[0].length;
  const m = /^[^，,。；：:“「『"\0\n]{1,16}(?=[，,：:“「『"。]|$)/.exec(masked.slice(from, from + 18));
  // 告知学校出了问题，: what is told, not whom.
  return from + (m && !/.[了没被将把]/.test(m[0]) ? m[0].length : 0);
}

/** 母亲叮嘱|她：, 发布官问|李某：“: who is spoken to belongs to the saying word. */
export function addresseeEnd(masked: string, from: number, word: string): number {
  // 店员怒呛|外送员「…」
  if (/^(?:怒呛|呛|回呛|反呛|怒怼|回怼|怒骂|辱骂|怒斥|斥责|指责)$/.test(word)) {
    const whom = /^[\u4e00-\u9fff·]{2,8}(?=[“「『])/.exec(masked.slice(from, from + 9));
    if (whom) return from + whom[0].length;
  }
  if (!/^(?:叮嘱|嘱咐|回应|反问|追问|质问|提醒|安慰|询问|回答|回复|问|劝|辱骂|指责|怒骂|斥责)$/.test(word)) return from;
  // 亲自回复|歌迷，“…”
  const comma = word.length > 1 ? /^[\u4e00-\u9fff·]{2,6}(?=，[“「『])/.exec(masked.slice(from, from + 9)) : null;
  const m =
    comma ??
    /^(?:(?:[他她我]们?|本?报?记者|对方|大家|孩子|儿子|女儿)(?=[：:。，“「『])|[\u4e00-\u9fff·]{2,8}(?=[：:][“「『]))/.exec(
      masked.slice(from, from + 12),
    );
  return from + (m?.[0].length ?? 0);
}
