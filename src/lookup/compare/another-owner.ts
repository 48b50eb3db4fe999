/**
 * Signs that a claim is of somebody or something that our text does not have: a name that no list knows before what is
 * measured, another organisation, words of an English clause that narrow what it counts.
 */
import { findSpans } from '@/src/detect/find';
import { someHan } from '@/src/detect/han';
import type { Span } from '@/src/detect/span';
import type { FactRow } from '@/src/pack/rows';
import { termToken } from '@/src/pack/tokens';
import type { Asked } from '../query/asked';
import { shareSaidIn } from '../query/concepts';
import { saidBy } from '../said';
import { GENERIC_MEASURE } from './measure-core';
import { isHome, isSameName, plain } from './names-alike';
import { isName, unexplained, withoutAdverbs } from './narrowed';
import type { Pair } from './pair';
import { clauseWords, OWNERS } from './read-claims';
import { COUNTRY } from './same-words';
import { withoutPlaces } from './scope';

/**
 * Whether a claim's clause opens with words that our text does not have, before its subject or measure: they may name
 * somebody whom no list knows (白石同期的公益捐赠). Places are for scope.ts to judge.
 * @param isSure whether value and subject leave no doubt: then the words may be any.
 */
export function isOfUnknown(pair: Pair, isSure: boolean): boolean {
  const { claim, asked } = pair;
  if (!someHan(claim.before)) return isOfUnknownInEnglish(pair);
  if (isAnotherBody(pair)) return true;
  if (isSure) return false;
  const spans = findSpans(asked.automaton, claim.before, { senses: 'off' });
  if (isOurOwnerFirst(spans, pair)) return false;
  const found = spans.map(({ start }) => start);
  const read = [claim.subject, claim.measure].flatMap((words) => {
    const start = words === null || GENERIC_MEASURE.test(words) ? -1 : claim.before.indexOf(words);
    return words === null || start < 0 ? [] : [{ start, end: start + words.length }];
  });
  // Up to the first name of ours; else to the end of what was read first: the 白石 of 白石外卖用户 was read into the measure.
  const first = read.reduce<{ start: number; end: number } | null>((a, b) => (a && a.start <= b.start ? a : b), null);
  const end = found.length > 0 ? Math.min(...found) : (first?.end ?? 0);
  const words = withoutPlaces(claim.before.slice(0, end)).replace(COUNTRY, ' ');
  return isName(unexplained(withoutAdverbs(words), pair));
}

/**
 * Whether the first name of a clause is the owner that our figure is of, and no other is joined to it: what stands before it
 * (热帖写着“, 他在朋友圈说) tells who tells it, not of whom.
 */
function isOurOwnerFirst(spans: readonly Span[], { claim, ours, row, asked, kindOf }: Pair): boolean {
  const [first] = spans;
  if (first === undefined || !OWNERS.has(kindOf(first.term) ?? 'concept')) return false;
  const mine = saidBy(ours.subject ?? '', asked.automaton).has(termToken(first.term)) || row.terms.includes(first.term);
  return mine && !/[的和与與及跟、旗下]$/u.test(claim.before.slice(0, first.start));
}

/** 招商银行 beside 网商银行: an organisation by its last word, which nothing of ours is called. */
function isAnotherBody({ claim, row, ours, asked }: Pair): boolean {
  const theirs = claim.subject === null ? '' : plain(claim.subject);
  if (!/(?:集团|公司|银行|大学|学院|医院|基金|证券|保险|科技)$/.test(theirs)) return false;
  const text = plain(`${ours.sentence} ${ours.subject ?? ''} ${row.source.title}`);
  if (text.includes(theirs) || isSameName(theirs, plain(ours.subject ?? ''), asked.automaton)) return false;
  return !findSpans(asked.automaton, theirs, { senses: 'off' }).some(
    ({ start, end }) => start === 0 && end === theirs.length,
  );
}

/** JD.com's, Vietnam's: a name in capitals before the figure, which the corpus does not have. */
function isOfUnknownInEnglish({ claim, row, asked, kindOf }: Pair): boolean {
  const until = claim.sentence.slice(0, Math.max(0, claim.sentence.indexOf(claim.figure.text)));
  const spans = findSpans(asked.automaton, until, { senses: 'off' });
  const owner =
    spans.findLast(({ term }) => OWNERS.has(kindOf(term) ?? 'concept') && row.terms.includes(term))?.end ?? 0;
  return [...until.matchAll(/(?<![\w&'-])[A-Z][A-Za-z]+(?:\.[a-z]{2,3})?/g)].some(
    ({ 0: word, index }) =>
      index >= owner &&
      !NO_NAME.test(word) &&
      !spans.some(({ start, end }) => start <= index && index < end) &&
      !isSaidByOurs(word, row, asked),
  );
}

/** Whether our sentence says a word of the page, in its letters or as the corpus writes it: the Shanghai of a plant in 上海. */
function isSaidByOurs(word: string, { fact }: FactRow, { concepts, automaton }: Asked): boolean {
  const known = saidBy(fact.sentence, automaton);
  const sought = concepts.find(({ text }) => text.toLowerCase().replace(/'s$/, '') === word.toLowerCase());
  return sought !== undefined && shareSaidIn(sought, known, fact.sentence) >= SAYS;
}

/** Share of a word from which our sentence says it. */
const SAYS = 0.5;

/** Words in capitals that name nobody: months, openings of sentences, the country. */
const NO_NAME =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*$|^(?:In|By|As|At|On|The|A|An|Its|It|For|From|Since|During|Between|About|Around|Some|Over|More|Nearly|Almost|Only|Just|Last|This|That|Up|Under|Fewer|Less|Roughly|Approximately|While|Meanwhile|With|When|After|Before|Among|There|China|Chinese|Year|Five|Plan|Data|Report|Official|Online|Total|Internet|Revenue|Users|According|To|And|Of|Mobile|Digital|RMB|GDP|SMEs?|AI|IT|Th)$/;

/**
 * Whether an English clause says words that our sentence does not: 983 million internet users [were using instant
 * messaging] are not all of them. English has no measure that could be read whole.
 */
export function saysMore({ claim, ours, asked }: Pair): boolean {
  const clause = clauseWords(claim).toLowerCase();
  if (someHan(clause)) return false;
  const text = `${ours.sentence} ， ${ours.measure ?? ''} ， ${ours.subject ?? ''}`;
  const known = saidBy(text, asked.automaton);
  return asked.concepts.some(
    (each) =>
      (each.kind === 'word' || each.kind === 'name') &&
      clause.includes(each.text.toLowerCase()) &&
      !isHome(each.text.toLowerCase()) &&
      !LIGHT.test(each.text) &&
      shareSaidIn(each, known, text) < SAYS,
  );
}

/** English words of a claim that narrow nothing. */
const LIGHT =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|chinese|end|mid|beginning|total|average|annual(?:ly)?|stood|hit|reach(?:ed)?|top(?:ped)?|exceed(?:ed)?|rose|risen|fell|fallen|grew|grown|account(?:s|ed)?|late|early|official|data|report(?:s|ed)?|according|show(?:s|ed)?|far|new|worth|exist(?:s|ed)?|put|puts|built|build|opened|installed|deployed|covered|ran|held|number(?:s|ed)?)$/i;
