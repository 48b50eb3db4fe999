/**
 * Questions and answers in English print: paragraphs that begin with who speaks and a colon, on the same line or on one of
 * its own, with or without the time of the recording (Mayor Stone: (01:13)).
 */
import type { Passage } from '../passage';
import type { Turn } from '../transcript';
import { parseEnglishSpeaker } from './speaker';

const LABEL =
  /^\s*([A-Z][\w.'’-]{0,20}(?: (?:(?:of|the|and|for) ){0,2}[A-Z][\w.'’-]{0,20}){0,6}):(?:\s*(\(\d{1,2}:\d{2}(?::\d{2})?\)))?(?:\s+|$)/;
/** Who asks, and is quoted by nobody. */
const ASKER =
  /^(?:Reporters?|Questions?|Q|Moderator|Interviewer|Host|Journalist|Audience|Press|Media|Speaker)(?: \d{1,2})?$/;
/** A: is who answers, whoever that is. */
const NOBODY = /^(?:A|Answer|Note|Source|Date|Time|Place|Photo|Update|Editor)$/;
/** An answer goes on over so many paragraphs without a label. */
const PARAGRAPHS = 6;

/**
 * Finds the turns of an article in which the press asks by a label, or labels tell the time. Each answerer must have two.
 * @param texts of all paragraphs: `Reporter:` may stand in one that is read as a note, and has no passage of its own.
 * @returns by paragraph, as findTurns does; empty for any other article.
 */
export function findEnglishTurns(
  passages: readonly Passage[],
  texts: readonly string[],
): Map<number, Turn | 'question'> {
  const labels = texts.map((text) => LABEL.exec(text));
  const counts = new Map<string, number>();
  for (const m of labels) if (m) counts.set(m[1] as string, (counts.get(m[1] as string) ?? 0) + 1);
  const turns = new Map<number, Turn | 'question'>();
  const timed = labels.filter((m) => m?.[2] !== undefined).length >= 2;
  if (!timed && ![...counts].some(([label, times]) => times >= 2 && ASKER.test(label))) return turns;
  let open: { speaker: string; role: string | null } | 'question' | null = null;
  let left = 0;
  passages.forEach(({ raw }, paragraph) => {
    const m = labels[paragraph];
    const label = m?.[1];
    if (label !== undefined) {
      open = ASKER.test(label) ? 'question' : (counts.get(label) as number) < 2 ? null : whoIs(label);
      left = PARAGRAPHS;
    }
    const start = m ? m[0].length : 0;
    const end = raw.trimEnd().length;
    left -= 1;
    // Behind the last label comes other text, but for the paragraph right behind a label that stands alone.
    const goesOn =
      m || left === PARAGRAPHS - 2 || labels.slice(paragraph + 1, paragraph + 1 + PARAGRAPHS).some((next) => next);
    if (!open || left < 0 || !goesOn || raw.trim() === '') return;
    if (open === 'question') turns.set(paragraph, 'question');
    // Mayor Stone: “…”: marked words are read as such.
    else if (end - start >= 4 && !/["“]/.test(raw[start] ?? ''))
      turns.set(paragraph, { paragraph, start, end, ...open });
  });
  return turns;
}

/** District Attorney Paul Stone → Paul Stone, District Attorney. */
function whoIs(label: string): { speaker: string; role: string | null } | null {
  if (NOBODY.test(label)) return null;
  const parsed = parseEnglishSpeaker(label);
  return parsed?.person ? { speaker: parsed.name, role: parsed.role } : { speaker: label, role: null };
}
