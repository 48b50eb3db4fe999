/**
 * Questions and answers in print: paragraphs that begin with who speaks and a colon (王某：…, 记者：…). What an
 * answerer says runs on over the paragraphs without a label, up to the next one.
 */

import { isEnglish } from './english/sentences';
import type { Passage } from './passage';
import { parseSpeaker, type Speaker } from './speaker/speaker';
import { TITLE_PATTERN } from './words';

export interface Turn {
  paragraph: number;
  start: number;
  end: number;
  speaker: string;
  role: string | null;
}

const LABEL = /^\s*([^，。；：！？:“”「」《》\s]{2,24}(?: [^，。；：！？:“”「」《》\s]{2,4})?)\s*[：:]\s*(?=\S)/;
/** MARY STONE: …, a broadcast as it was typed; STONE, BYLINE: is the reporter. */
const CAPITALS = /^\s*([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})(, (?:BYLINE|HOST))?:\s+(?=\S)/;
const SHORT = /^\s*([问答])\s*[：:]\s*(?=\S)/;
/** 翰：…, where two speak by turns who are called by a character each. */
const LETTER = /^\s*(?![问答])([\u4e00-\u9fff])\s*[：:]\s*(?=\S)/;
const ASKER = /^(?!.*(?:告诉|告知|[对向]|说|表示)).*(?:记者|主持人|提问|网友问|编者|主播|采访人)$|^问$/;
/** Labels of forms and footers, which nobody speaks. */
const FORM =
  /^(?:来源|作者|编辑|责编|责任编辑|校对|审核|监制|时间|日期|地点|地址|电话|邮箱|网址|标题|原标题|题目|摘要|关键词|导语|导读|注|备注|附件|附|延伸阅读|相关阅读|推荐阅读|版权声明|声明|提示|提醒|图片|图|制图|摄影|文|记者手记|链接|名称|单位|第.{1,3}|[一二三四五六七八九十]+|.{0,6}(?:方面|领域|时间|背景|结果|原因|亮点|目标|任务|要求|建议|措施|内容|特点|优势|问题|风险|观点|行业|评级|公司))$/;

/** 所以我们一直认为：…: a sentence of an answer, no label. */
const GOES_ON = /^(?:我|所以|但|因为|那么?|这|其实|就是|而且)|(?:认为|来说|是|说)$/;
/** (以上均为现场图片): a caption between answers. */
const CAPTION = /^\s*[（(][^（）()]{2,40}[）)]\s*$/;

/**
 * Finds the turns of an article in which at least two paragraphs have a speaker's label, one of them the asker's or
 * the same answerer's again.
 */
export function findTurns(passages: Passage[]): Map<number, Turn | 'question'> {
  const letters = twoLetters(passages);
  const labels = passages.map((p) => {
    const m = LABEL.exec(p.text) ?? (letters ? LETTER : SHORT).exec(p.text);
    if (!m || FORM.test(m[1] as string) || GOES_ON.test(m[1] as string)) return null;
    // Location: …, twice: one English word is rather a label of a form.
    if (/^[A-Z][a-z]+$/.test(m[1] as string) && isEnglish(p.raw)) return null;
    return { label: m[1] as string, at: m[0].indexOf(m[1] as string), body: m[0].length };
  });
  const counts = countsOf(labels);
  // 受害者家属：对赔偿不抱太大希望: a headline, and nobody who goes on speaking.
  passages.forEach(({ text }, i) => {
    const l = labels[i];
    if (l && counts.get(l.label) === 1 && isHeadline(text.slice(l.body))) labels[i] = null;
  });
  const outlet = askingLabel(passages, labels, counts);
  const isAsker = (label: string): boolean => label === outlet || label === letters?.asks || ASKER.test(label);
  const asked = [...counts.keys()].some(isAsker);
  // 岭南队队长丁某：… 岭北队主教练赵某：…: three and more who speak once each, with their offices.
  const labelled = labels.filter((l) => l !== null);
  if (labelled.length < 2 && !passages.some((p) => CAPITALS.test(p.text))) return new Map();
  const round = labelled.length >= 3 && labelled.filter((l) => isOfficial(parseSpeaker(l.label))).length >= 3;
  const turns = new Map<number, Turn | 'question'>();
  let open: { speaker: string; role: string | null } | null = null;
  const capitals = passages.map((p) => CAPITALS.exec(p.text));
  if (new Set(capitals.map((m) => m?.[1])).size > 2)
    capitals.forEach((m, paragraph) => {
      const { raw } = passages[paragraph] as Passage;
      if (m && !m[2] && !/^(?:THE )?MODERATOR$/.test(m[1] as string))
        turns.set(paragraph, {
          paragraph,
          start: m[0].length,
          end: raw.trimEnd().length,
          speaker: m[1] as string,
          role: null,
        });
    });
  passages.forEach((passage, paragraph) => {
    if (capitals[paragraph]) return;
    const l = labels[paragraph];
    let start = 0;
    if (l) {
      open = null;
      // 记者：“…”某警方指出，…: marked words in a report.
      if (isAsker(l.label) && /[“「『"]/.test(passage.text[l.body] ?? '')) return;
      if (isAsker(l.label)) {
        turns.set(paragraph, 'question');
        return;
      }
      const who =
        (l.label === letters?.answers ? byLetter() : parseSpeaker(l.label)) ??
        (asked ? answerer(l.label, counts) : null);
      if (!asked && (counts.get(l.label) ?? 0) < 2 && !(round && isOfficial(who))) return;
      if (!who || who.kind === 'document' || who.kind === 'pronoun' || (who.start !== 0 && who.roleEnd === 0)) return;
      if (!asked && who.kind !== 'person' && who.kind !== 'office') return;
      const from = l.at;
      open = {
        speaker: passage.raw.slice(from + who.start, from + who.end),
        role: who.roleEnd > who.roleStart ? passage.raw.slice(from + who.roleStart, from + who.roleEnd) : null,
      };
      start = l.body;
      // 王某：“…”: marked words are read as such.
      if (/[“「『"]/.test(passage.text[start] ?? '')) {
        open = null;
        return;
      }
    }
    if (!l && CAPTION.test(passage.text)) return;
    // Without a label the answer goes on only when the next label is near: behind the last one comes other text.
    if (!open || (!l && (!asked || !labels.slice(paragraph + 1, paragraph + 7).some((next) => next)))) return;
    let end = passage.raw.length;
    while (end > start && /\s/.test(passage.raw[end - 1] as string)) end -= 1;
    while (start < end && /\s/.test(passage.raw[start] as string)) start += 1;
    if (end - start >= 4) turns.set(paragraph, { paragraph, start, end, ...open });
  });
  return turns;
}

/** Words without a stop, no longer than a headline. */
const isHeadline = (text: string): boolean => text.length <= 40 && !/[。！？!?…][”"」』）)\s]*$/.test(text);

/** How often each label stands there. */
function countsOf(labels: readonly ({ label: string } | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const l of labels) if (l) counts.set(l.label, (counts.get(l.label) ?? 0) + 1);
  return counts;
}

/** Two who are called by a character each and speak at least twice: the one who asks more, and the other. */
function twoLetters(passages: readonly Passage[]): { asks: string; answers: string } | null {
  const turns = passages.flatMap(({ text }) => {
    const label = LETTER.exec(text)?.[1];
    return label ? [{ label, asks: /[？?]/.test(text) }] : [];
  });
  const counts = countsOf(turns);
  const [one, other] = [...counts.keys()];
  if (!one || !other || counts.size > 2 || [...counts.values()].some((times) => times < 2)) return null;
  const share = (letter: string): number =>
    turns.filter((t) => t.label === letter && t.asks).length / (counts.get(letter) as number);
  if (share(one) === share(other)) return null;
  return share(one) > share(other) ? { asks: one, answers: other } : { asks: other, answers: one };
}

/** Who is called by the one character of a label. */
const byLetter = (): Speaker => ({ kind: 'person', start: 0, end: 1, roleStart: 0, roleEnd: 0 });

/** A name that is in no table, with which several answers begin. */
function answerer(label: string, counts: ReadonlyMap<string, number>): Speaker | null {
  return (counts.get(label) ?? 0) >= 2 && /^[\u4e00-\u9fff]{2,4}$/.test(label)
    ? { kind: 'person', start: 0, end: label.length, roleStart: 0, roleEnd: 0 }
    : null;
}

/** A person with an office. */
function isOfficial(who: Speaker | null): boolean {
  return who?.kind === 'person' && who.roleEnd > who.roleStart;
}

/** 李明议员, who asks and whose words are reported all the same; an outlet has no title. */
const isTitled = (label: string): boolean => isOfficial(parseSpeaker(label)) || TITLE_PATTERN.exec(label) !== null;

/** 岭南周刊：…？: the one label, at least twice there, whose words hold a question each time. */
function askingLabel(
  passages: Passage[],
  labels: ({ label: string } | null)[],
  counts: ReadonlyMap<string, number>,
): string | null {
  const asking = [...counts].filter(
    ([label, times]) =>
      times >= 2 &&
      !isTitled(label) &&
      labels.every((l, i) => l?.label !== label || /[？?]/.test((passages[i] as Passage).text)),
  );
  return asking.length === 1 && counts.size > 1 ? (asking[0]?.[0] ?? null) : null;
}
