/** Text as a reader sees it, and the sentence around a surface: what a hover asks about. Pure. */
import { MAX_BEFORE, MAX_SENTENCE } from '@/src/app/limits';
import { isBlank, isCjk, isIgnorable } from '@/src/detect/script';

/** A surface with the text around it, as seen. */
export interface Context {
  before: string;
  surface: string;
  after: string;
}

/** Raw text as it is shown: nothing invisible, white space as one blank, none where a line was broken inside Chinese. */
export function asSeen(raw: string): string {
  let out = '';
  let blank = false;
  let broken = false;
  for (let i = 0; i < raw.length; i += 1) {
    const unit = raw.charCodeAt(i);
    if (isIgnorable(unit)) continue;
    if (isBlank(unit)) {
      blank = true;
      if (unit === 0x0a || unit === 0x0d) broken = true;
      continue;
    }
    if (blank && !(broken && isCjk(unit) && isCjk(out.charCodeAt(out.length - 1)))) out += ' ';
    blank = false;
    broken = false;
    out += raw[i];
  }
  return blank ? `${out} ` : out;
}

/** The sentence around a surface with the surface's place in it, and what stands before it: what a hover sends. */
export function sentenceAround(context: Context): { sentence: string; start: number; end: number; before: string } {
  const { surface } = context;
  const room = Math.max(0, MAX_SENTENCE - surface.length);
  const from = sentenceStart(context.before);
  const before = context.before.slice(from).replace(/^\s{1,40}/, '');
  const after = context.after.slice(0, sentenceEnd(context.after));
  // A sentence that is too long loses its far ends, half the room for each side at least.
  const kept = before.slice(Math.max(0, before.length - Math.max(Math.floor(room / 2), room - after.length)));
  const tail = after.slice(0, room - kept.length);
  const sentence = (kept + surface + tail).trimEnd();
  const earlier = context.before.slice(Math.max(0, from - MAX_BEFORE), from);
  return { sentence, start: kept.length, end: kept.length + surface.length, before: earlier };
}

const TERMINAL = '。！？!?｡';
const CLOSING = '”’」』）)》】"\'';

/** Offset after the last sentence end in a text that goes on. */
function sentenceStart(text: string): number {
  for (let i = text.length - 1; i >= 0; i -= 1) {
    if (!endsAt(text, i, true)) continue;
    let after = i + 1;
    while (after < text.length && CLOSING.includes(text[after] as string)) after += 1;
    return after;
  }
  return 0;
}

/** Offset after the first sentence end, its closing marks included; the whole text when there is none. */
function sentenceEnd(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    if (!endsAt(text, i, false)) continue;
    let after = i + 1;
    while (after < text.length && (CLOSING + TERMINAL).includes(text[after] as string)) after += 1;
    return after;
  }
  return text.length;
}

/** A full stop ends a sentence before a blank and a capital: not in 3.5, U.S. exports or e.g. this. */
function endsAt(text: string, i: number, goesOn: boolean): boolean {
  const char = text[i] as string;
  if (TERMINAL.includes(char)) return true;
  if (char !== '.') return false;
  const rest = text.slice(i + 1, i + 4);
  if (rest.trim() === '') return !goesOn || /\s/.test(rest) ? !isAbbreviation(text, i) : false;
  return /^["'”’)]?\s\s?["'“‘(]?[A-Z\d]/.test(`${rest} `) && !isAbbreviation(text, i);
}

function isAbbreviation(text: string, i: number): boolean {
  const word = /[A-Za-z.]{1,6}$/.exec(text.slice(Math.max(0, i - 6), i))?.[0] ?? '';
  return /^([A-Za-z]|Mr|Mrs|Ms|Dr|Prof|St|No|vs|Inc|Co|Corp|Ltd|U\.S|e\.g|i\.e)$/.test(word);
}
