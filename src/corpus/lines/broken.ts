/** Whether a paragraph stops inside a sentence and the next one goes on with it: what a page break leaves. */

import { isListItem, isNoteLine, isSectionHead } from '@/src/corpus/notes/note';
import { opensWithDateline } from '@/src/corpus/origin/dateline';
import { simplified } from '@/src/corpus/text/as-written';
import { displayWidth } from '@/src/corpus/text/characters';
import { endsClause } from './join';

/**
 * True when a paragraph stops inside a sentence and the next one goes on with it: it is running text (a finished sentence,
 * or several commas, before its unfinished end, so it is no heading), and neither piece is a note, a list item or a head.
 */
export function breaksSentence(before: string, after: string): boolean {
  // What asks for the kind of a line comes last: it asks all rules of notes.
  return (
    looksOpen(before, after) &&
    !/^(?:本文)?(?:摘要|导读|核心提示|内容提要)[ :：]/.test(before) &&
    // `*标题` opens an item and is finished at its line's end.
    !(/^[*※★☆◆■●▶►▌]/.test(before) && before.length <= 60) &&
    !/^(\*\*|__).{2,240}\1$/.test(before) &&
    // What opens as the line before did is said again (a summary cut off), not gone on with.
    !(after.length >= 24 && before.includes(after.slice(0, 16))) &&
    !isListItem(after) &&
    !isSectionHead(after) &&
    !isNoteLine(after) &&
    !isNoteLine(before.slice(-60))
  );
}

/** By its end and the beginning of the next, a paragraph is not at its end. */
function looksOpen(before: string, after: string): boolean {
  if (/[，、]$/.test(before) || goesOnSmall(before, after)) return true;
  // `……的原因吧。来源:某某网`: the source closes its paragraph.
  if (/[。！？”][ ●■◆]{0,2}(?:来源|转自)[:：] ?[^\s，。]{2,14}$/.test(before.slice(-24))) return false;
  if (endsClause(before) || /[》】）)%％]$/.test(before) || opensStory(after) || opensWithDateline(after)) return false;
  if (/^[，。、；：！？”’」』》）]/.test(after) && before.length >= 8) return true;
  if (!isRunning(before) || OPENS_PARAGRAPH.test(simplified(after.slice(0, 18)))) return false;
  return endsClause(after) || after.length >= 40;
}

/** `另外，`, `在民生设施部分，`: what opens like this goes on with nothing, though the stop before it was forgotten. */
const OPENS_PARAGRAPH =
  /^(?:此外|另外|另一方面|与此同时|对此|据了解|据悉|至于|总之|(?:在|至于)[\u4e00-\u9fff]{2,10}(?:部分|部份|方面))[，,]/;

/** `本报讯`, `某社某地5月6日电`, `某报讯（记者 …`, `HARWICK, Fla.`: what opens like this goes on with nothing. */
function opensStory(line: string): boolean {
  return /^[（(【]?(?:本报|本网|本刊|据)?[\u4e00-\u9fff]{0,14}(?:\d{1,2}月)?(?:\d{1,2}日)?(?:讯|电)[）)】]?[ （(:：]|^[A-Z][A-Z .'’-]{3,30}, [A-Z]/.test(
    line,
  );
}

/** Running text, not a heading: it has a finished sentence inside, or is long, or has several commas. */
function isRunning(text: string): boolean {
  // `4. 标题`: a number ends no sentence.
  const inner = text.slice(0, -1).replace(/^\d{1,2}\. /, '');
  // The stop of `U.S. ` ends no sentence.
  if (text.length >= 20 && /[。；]|(?:[^A-Z.]\.|[!?]) /.test(inner)) return true;
  if (text.length >= 40 && /[！？]/.test(inner)) return true;
  if (/ [|｜] /.test(text) || isCapitalised(text)) return false;
  return displayWidth(text) >= 120 || (displayWidth(text) >= 80 && (inner.match(/[，、,]/g)?.length ?? 0) >= 3);
}

/** `Two Towns and a County Open the New Road to Harwick`: nearly every long word of a headline is capitalised. */
function isCapitalised(text: string): boolean {
  const words = text.match(/[A-Za-z]{4,}/g) ?? [];
  return words.length >= 5 && words.filter((word) => /^[A-Z]/.test(word)).length * 5 >= words.length * 4;
}

/**
 * `… this week` over `after faculty members …`: no English paragraph or headline opens with a small letter, unless it is a
 * brand's (`iPhone`, `e3 Group`).
 */
export function goesOnSmall(before: string, after: string): boolean {
  return (
    before.length >= 50 &&
    /^[a-z](?![a-z]{0,3}[A-Z\d])/.test(after) &&
    /[A-Za-z,]$/.test(before) &&
    !isListItem(after) &&
    !(after.startsWith('by ') && isNoteLine(after))
  );
}
