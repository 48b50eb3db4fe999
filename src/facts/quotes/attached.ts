/** Marks that stand in a clause: do they hold words that somebody says, or a name in it? */
import type { MarkSpan } from './marks';
import type { Passage } from './passage';

/** 也赞成直播「…」, 批评此举「…」, 脱口而出「…」 */
export const ATTITUDE =
  /(?:赞|夸|赞成|支持|反对|批评|痛批|怒批|质疑|呛|回呛|感叹|自嘲|调侃|揶揄|嘲讽|讽刺|抱怨|吐槽|直呼|直喊|大喊|高喊|撂话|放话|坦白|强调|形容|笑|叹|怒|酸)[^，。；：“「]{0,10}$/;
/** Words that stand in speech and in few names: 我, 不, 就, 吗. */
const SPOKEN =
  /[我你您咱俺吗呢吧啊呀嘛啦把]|[很太都就还也要会能想让被才再又真怎什哪谁不没别到着过了].*[很太都就还也要会能想让被才再又真怎什哪谁不没别到着过了]/;

/** True for marked words that read as something said: a clause, a question, an exclamation. */
export function isUtterance(inner: string): boolean {
  return /[。！？!?…]$|[，；]/.test(inner) || SPOKEN.test(inner.slice(0, 80));
}

/** True when the clause ends with the marks, and what stands before them makes no name of them: 名为「…」, 的「…」. */
export function standsLast(passage: Passage, mark: MarkSpan): boolean {
  const next = passage.masked[mark.end + 1];
  const before = passage.masked.slice(Math.max(0, mark.open - 3), mark.open);
  return (
    (next === undefined || /[，。！？；、」”\s]/.test(next)) &&
    !/[的叫为“「『《、和与及之]$|(?:名为|称为|所谓|题为|标注|写着|写有|印有|注明|标明|标有|显示|列明)$/.test(before)
  );
}

/** True when the marks are a word in the clause: 提出“1+5+2”体系, 称“很好”的产品. */
export function embedded(passage: Passage, mark: MarkSpan): boolean {
  if (/[。！？!?…]$/.test(passage.text.slice(mark.start, mark.end))) return false;
  // 「转数快」(FPS)今年…: the name in brackets is beside the word.
  const aside = /^[（(][^（）()]{1,16}[）)]/.exec(passage.masked.slice(mark.end + 1, mark.end + 20))?.[0].length ?? 0;
  const next = passage.masked.slice(mark.end + 1 + aside, mark.end + 5 + aside);
  return /^[\u4e00-\u9fffA-Za-z0-9“「『]/.test(next) && !/^(?:并|同时|以|但|后|等[话语字言词])/.test(next);
}

/** The words right behind the marks. */
export function behind(passage: Passage, mark: MarkSpan): string {
  return passage.masked.slice(mark.end + 1, mark.end + 5);
}
