/**
 * Quotes of an article: words in marks with their speaker, and reported words. Words in the wrong mouth are worse
 * than none: a speaker who is not certain is null.
 */

import type { Article } from '@/src/corpus/article';
import type { Quote } from '../fact';
import { foldedParagraph } from '../folded';
import { ChineseQuotes } from './chinese';
import { EnglishQuotes } from './english/english';
import type { EnglishQuote } from './english/reported';
import { isEnglish } from './english/sentences';
import { findEnglishTurns } from './english/turns';
import { findFrames } from './frames';
import { opensWithMark, preparePassage } from './passage';
import { plainNames } from './people/hidden-names';
import { People } from './people/people';
import { Focus } from './speaker/focus';
import { quoteAt, type Spot } from './spot';
import { findTurns } from './transcript';

/**
 * @param article one article; every paragraph is read, notes and tables are passed over.
 * @returns quotes in order of place; `paragraphs[place.paragraph].text.slice(start, end) === text`.
 */
export function findQuotes(article: Article): Quote[] {
  const passages = plainNames(
    article.paragraphs.map((p) =>
      p.role === 'table' || p.role === 'note'
        ? preparePassage('')
        : { ...preparePassage(p.text, foldedParagraph(p)), aside: p.role === 'aside' },
    ),
  );
  const frames = passages.map(findFrames);
  const people = new People(passages, frames);
  const chinese = new ChineseQuotes(article.id, passages, frames, people, new Focus(passages, people));
  const english = new EnglishQuotes();
  const turns = new Map([
    ...findTurns(passages),
    ...findEnglishTurns(
      passages,
      article.paragraphs.map((p) => p.text),
    ),
  ]);
  const inEnglish = new Map<number, EnglishQuote[]>();
  passages.forEach(({ raw, masked, marks }, paragraph) => {
    if (turns.has(paragraph) || !isEnglish(raw)) return;
    inEnglish.set(paragraph, english.find(raw, masked, marks, opensWithMark(passages[paragraph + 1])));
  });
  return passages.flatMap((passage, paragraph) => {
    const turn = turns.get(paragraph);
    if (turn === 'question') return [];
    const at: Spot = { passage, article: article.id, paragraph };
    if (turn) return [{ ...quoteAt(at, turn.start, turn.end, turn, null, false, 0), sentence: passage.raw }];
    const told = inEnglish.get(paragraph);
    if (told) return told.map((q) => quoteAt(at, q.start, q.end, q.voice, q.verb, q.direct, q.from));
    const role = article.paragraphs[paragraph]?.role;
    return chinese.find(paragraph, role === 'title' || role === 'heading');
  });
}
