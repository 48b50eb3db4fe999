/**
 * Half-width punctuation in Chinese text (copied pages, some publishers: 李明说,"…". ) read as full-width, one for one, so
 * that rules are written once. Figures (1,000), times (18:30), scores and Latin text keep theirs. In 224 real articles set
 * so, every tenth figure had lost its owner.
 */
import { isChinese } from './characters';
import { Signs } from './signs';

const WIDE: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
};
/** A full stop is one behind a Chinese character, a share or a closing mark, before a blank or the end: 12.6% is none. */
const HALF = new Signs(/[,:;!?().]/);
const BEFORE_STOP = new Signs(/[\u3400-\u9fff%）)”」]/);
const BEHIND_STOP = new Signs(/[\s”」』"]/);
const HAN = /[\u3400-\u9fff]/;
/** Chinese characters and the marks that stand in Chinese text only. */
const CHINESE = new Signs(/[\u3400-\u9fff“”‘’「」『』《》（）。，：；！？、】【]/);
const BLANK_OR_STRAIGHT = new Signs(/[ "＂]/);
const DIGIT = new Signs(/\d/);

/**
 * @param original a paragraph, Simplified or not.
 * @returns the same text, same length: a mark beside a Chinese character, at its left or right, is full-width, so is
 * a bracket that closes such a one, and straight marks that come in pairs are curly. Linear.
 */
export function widen(original: string): string {
  if (!(HALF.in(original) || original.includes('"')) || !HAN.test(original)) return original;
  // In an English text a name in Chinese stands here and there: (习近平).
  const inChinese = isChinese(original);
  const text = inChinese ? curl(original) : original;
  /** Whether each bracket that is open was made full-width: 值(GDP)5 closes as it opened. */
  const open: boolean[] = [];
  let out = '';
  let kept = 0;
  for (let at = HALF.next(text); at >= 0; at = HALF.next(text, at + 1)) {
    const mark = text[at] as string;
    if (mark === '.' && !isFullStop(text, at)) continue;
    const pair = mark === ')' ? open.pop() : undefined;
    const wide =
      (mark === '.' && inChinese) ||
      (pair ??
        ((besideChinese(text, at, -1) || besideChinese(text, at, 1)) &&
          !(DIGIT.at(text, at - 1) && DIGIT.at(text, at + 1))));
    if (mark === '(') open.push(wide);
    if (!wide) continue;
    out += text.slice(kept, at) + WIDE[mark];
    kept = at + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** Whether something Chinese stands at one side of a mark; a blank or a straight mark may stand between: 说: “…”, 说:"…". */
function besideChinese(text: string, at: number, by: 1 | -1): boolean {
  let i = at + by;
  for (let guard = 0; guard < 2 && BLANK_OR_STRAIGHT.at(text, i); guard += 1) i += by;
  return CHINESE.at(text, i);
}

function isFullStop(text: string, at: number): boolean {
  return BEFORE_STOP.at(text, at - 1) && (at + 1 === text.length || BEHIND_STOP.at(text, at + 1));
}

/** 他说"好"。 as 他说“好”。: where straight marks are not in pairs, nobody knows which of them opens. */
function curl(text: string): string {
  if (!text.includes('"')) return text;
  const parts = text.split('"');
  if (parts.length % 2 === 0) return text;
  return parts.reduce((whole, part, at) => whole + (at % 2 === 1 ? '“' : '”') + part);
}
