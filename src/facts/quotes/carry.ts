/**
 * Words that run on over paragraphs: an opening mark again at the head of each paragraph, one mark closed only
 * paragraphs later, or paragraphs that are nothing but marked words behind one that names the speaker.
 */
import type { Frame } from './frame';
import type { MarkSpan } from './marks';
import type { Passage } from './passage';

const CLOSE_OF: Record<string, string> = { '“': '”', '「': '」', '『': '』' };
/** An answer of more paragraphs than this is rather a mark that somebody forgot to close. */
const PARAGRAPHS = 6;

/**
 * Where a mark that its own paragraph does not close is closed: the first later paragraph with a closing mark and no
 * opening one before it. Null when an opening mark comes first, or none within a few paragraphs.
 */
export function closedLater(
  passages: Passage[],
  paragraph: number,
  mark: MarkSpan,
): { paragraph: number; at: number } | null {
  const open = (passages[paragraph] as Passage).text[mark.open] as string;
  const close = CLOSE_OF[open];
  if (close === undefined) return null;
  for (let p = paragraph + 1; p < Math.min(passages.length, paragraph + 1 + PARAGRAPHS); p += 1) {
    const { text } = passages[p] as Passage;
    // Opened again: each paragraph has its own mark.
    if (text[0] === open) return null;
    const at = closingOf(text, open, close);
    if (at >= 0) return { paragraph: p, at };
  }
  return null;
}

/** Offset of the first closing mark that closes nothing of its own paragraph; -1 when there is none. */
function closingOf(text: string, open: string, close: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === open) depth += 1;
    else if (text[i] === close) {
      if (depth === 0) return i;
      depth -= 1;
    }
  }
  return -1;
}

/** True when the paragraph is one pair of marks and nothing else. */
export function isAllMarked(passage: Passage | undefined): boolean {
  const { text, marks } = passage ?? { text: '', marks: [] };
  const [mark] = marks;
  return (
    marks.length === 1 && mark !== undefined && mark.closed && mark.open === 0 && text.slice(mark.end + 1).trim() === ''
  );
}

/**
 * 高志远表示，…。同时强调，…: a sentence that begins with a saying word and names nobody goes on with the speaker of the
 * sentence before.
 */
export function sameSpeaker(passage: Passage, frames: Frame[], index: number): Frame['speaker'] {
  const frame = frames[index] as Frame;
  const earlier = frames[index - 1];
  // …；又指…: behind a semicolon whoever spoke before it goes on.
  if (
    frame.bare &&
    earlier?.speaker &&
    earlier.sentence === frame.sentence &&
    /[；;]/.test(passage.masked[frame.start - 1] ?? '') &&
    GOES_ON.test(passage.masked.slice(frame.start, frame.verbStart))
  )
    return earlier.speaker;
  if (!frame.bare || frame.sentence === 0 || !(frame.strength === 'strong' || frame.joint === '，')) return null;
  const from = passage.sentences[frame.sentence]?.start ?? 0;
  if (!GOES_ON.test(passage.masked.slice(from, frame.verbStart))) return null;
  for (let i = index - 1; i >= 0; i -= 1) {
    const earlier = frames[i] as Frame;
    if (earlier.sentence < frame.sentence - 1) return null;
    if (earlier.sentence === frame.sentence - 1 && earlier.speaker && earlier.speaker.kind !== 'document')
      return earlier.speaker;
  }
  return null;
}

/**
 * 王某表示，周某无论何时都可以来，强调水渠没有关上: in one sentence a bare saying word of judgement goes on with who spoke before it, not
 * with whom the words were about.
 */
export function stillSpeaks(passage: Passage, frames: Frame[], index: number): Frame['speaker'] {
  const frame = frames[index] as Frame;
  const earlier = frames[index - 1];
  if (!frame.bare || frame.joint === '“' || !earlier?.speaker || earlier.sentence !== frame.sentence) return null;
  if (!JUDGES.test(frame.verb) || !AND.test(passage.masked.slice(frame.start, frame.verbStart))) return null;
  if (!/^(?:person|pronoun|office|organisation)$/.test(earlier.speaker.kind) || earlier.verb === '据') return null;
  return earlier.after < frame.start && /^[，：]?$/.test(earlier.joint) ? earlier.speaker : null;
}

const JUDGES = /^(?:强调|认为|指出|重申|形容|呼吁|批评|直言|相信|透露|补充|又指|续指|质疑)$/;
const AND = /^(?:[并亦也还更又再且另]|并且|而且|同时)?$/;
const GOES_ON = /^\s*(?:同时|此外|另外|并|还|也|亦|又|且|更|再|则|随后|最后|对此|为此|再次|进一步|[，,])*$/;
