/** How surely a page's claim is of the subject of a figure of ours: named, carried, short, or only nearest. */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import { someHan } from '@/src/detect/han';
import type { FactRow } from '@/src/pack/rows';
import { termToken } from '@/src/pack/tokens';
import { clauseOf, saidBy } from '../said';
import { covered, HOME, isHome, isSameName, LEAST_NAME, NAMES_ALIKE, plain } from './names-alike';
import { isNarrowed, unexplained } from './narrowed';
import type { Pair } from './pair';
import { OWNERS } from './read-claims';
import { isPrecise, saidWithin } from './same-measure';
import { isPlace, namesPlace } from './scope';

/** 1 when the claim is of the subject of our figure, 0 when of another or unsure. */
export function subjectSureness(pair: Pair): number {
  const { claim, row, ours, said, asked, equal, differs } = pair;
  const subject = plain(ours.subject ?? '');
  // Of whom our figure is was not read: of the only one whom its sentence names up to it.
  if (subject === '') {
    if (isOnlyOwner(pair)) return 0.8;
    // 訪港旅客 of nobody in particular in either text: sure enough for the very same measure, not to say that it differs.
    const isAnyones = claim.subject === null && !namesOwner(pair) && !namesPlace(claim.before);
    return isAnyones && !differs ? NEAREST : 0;
  }
  const { automaton } = asked;
  const theirs = claim.subject === null ? null : plain(claim.subject);
  if (plain(claim.measure ?? '').includes(subject)) return 1;
  // 数字经济核心产业 | 增加值占GDP比重 beside 数字经济核心产业增加值占国内生产总值比重.
  if (theirs !== null && theirs.length >= LEAST_NAME && plain(ours.measure ?? '').includes(theirs)) return 1;
  // 德国 beside 欧洲, of one value by chance.
  if (theirs !== null && theirs !== subject && !isHome(theirs) && isPlace(theirs) && isPlace(subject)) return 0;
  // 三峡水电站总装机容量, with our value: a measure of six characters and more says of what it is.
  if (equal && isSameMeasure(pair)) return 0.8;
  if (theirs !== null) {
    if (isSameName(theirs, subject, automaton)) return 1;
    // SMEs' revenue: an English name is ours by what its words may mean.
    if (!someHan(theirs) && covered(subject, saidWithin(theirs.replace(/['’]s?$/, ''), asked)) >= NAMES_ALIKE)
      return 0.8;
    // China had 239 million telemedicine users: of the country, and of what our figure is of.
    if (isHome(theirs) && (isTermSaid(subject, pair) || covered(subject, said) === 1)) return 0.8;
    // 国内中小企业里 of the country's 中小企业数字化转型比例.
    const whose = isHome(subject) ? theirs.replace(HOME, '').replace(/[里中内的]+$/, '') : theirs;
    if (whose !== theirs && whose.length >= 2 && plain(ours.measure ?? '').startsWith(whose)) return 1;
    if (isPrecise(pair) && (isTermSaid(subject, pair) || covered(subject, said) >= NAMES_ALIKE)) return 0.8;
    // 网商银行帮扶的种植大户, of which our sentence says that the bank's 大山雀 helped them: sure enough for the very same measure.
    if (namesAll(row, theirs, automaton)) {
      // 网民使用手机 of the country's 网民: what else the name says makes it another's.
      if (differs && isNarrowed(unexplained(theirs, pair), ours)) return 0;
      if (equal || !stated(subject, row)) return 0.8;
      // 支付宝落实政策…；蚂蚁集团研发投入188亿元: of two owners in our sentence the figure is of the other.
      return ownsFigures(subject, pair) ? 0 : NEAREST;
    }
    // 集团真正落实到公益项目上的捐款: what no owner's name is, where our value stands beside our subject, is a place in a phrase.
    if (equal && isTermSaid(subject, pair) && !ownsFigures(theirs, pair)) return 0.8;
    return 0;
  }
  const text = plain(asked.question.text);
  const home = isHome(subject) && /我国|中国|全国|国内|内地|chin(?:a|ese)(?!\w)/.test(text);
  if (home || isTermSaid(subject, pair) || covered(subject, said) >= NAMES_ALIKE) return 0.8;
  if (equal && !namesPlace(text) && !namesOwner(pair)) return NEAREST;
  // 工业设备连接数已增至7900万台: a name of five characters says what is meant, where our subject was carried into its clause.
  const own = plain(ours.measure ?? '');
  if (!differs && own.length >= LONG_MEASURE && !plain(clauseOf(row)).includes(subject) && !ownsFigures(subject, pair))
    return namesPlace(text) || namesOwner(pair) ? 0 : NEAREST;
  // A Chinese text that names nobody and no place speaks of its country; not sure enough to say that it differs.
  return isHome(subject) && !differs && !namesPlace(text) && !namesOwner(pair) ? NEAREST : 0;
}

/** Whether both measures are one in their letters, and long. */
function isSameMeasure({ claim, ours }: Pair): boolean {
  const [theirs, own] = [plain(claim.measure ?? ''), plain(ours.measure ?? '')];
  return theirs === own && own.length > LONG_MEASURE && someHan(own);
}

/** Whether a claim is of the only owner of figures that our clause names, or our sentence up to our figure. */
function isOnlyOwner({ claim, row, asked, kindOf }: Pair): boolean {
  const theirs = claim.subject === null ? new Set<string>() : saidBy(claim.subject, asked.automaton);
  const ownersIn = (text: string) =>
    findSpans(asked.automaton, text, { senses: 'off' })
      .map(({ term }) => term)
      .filter((term) => OWNERS.has(kindOf(term) ?? 'concept'));
  const nearest = ownersIn(clauseOf(row));
  const owners = nearest.length > 0 ? nearest : ownersIn(row.fact.sentence.slice(0, row.offset));
  return owners.length > 0 && owners.every((term) => theirs.has(termToken(term)));
}

/** Whether the page's sentence names the term that a name is. */
export function isTermSaid(name: string, { said, asked }: Pair): boolean {
  return [...saidBy(name, asked.automaton)].some((token) => token.startsWith('#') && said.has(token));
}

/** Whether our sentence itself names a subject; else it was taken from the text around, and the sentence's names are as good. */
function stated(subject: string, { fact }: FactRow): boolean {
  return plain(fact.sentence).includes(subject);
}

/** A measure so long names what is measured by itself. */
const LONG_MEASURE = 5;

/** Subject by nearness alone: enough for measures that are the very same. */
export const NEAREST = 0.5;

/** Whether a name holds one of somebody who owns figures. */
function ownsFigures(name: string, { asked, kindOf }: Pair): boolean {
  const spans = findSpans(asked.automaton, name, { senses: 'off' });
  return spans.some(({ term }) => OWNERS.has(kindOf(term) ?? 'concept')) || /(?:集团|公司|银行|大学|企业)$/.test(name);
}

/** Whether the page's sentence names anybody who owns figures. */
function namesOwner({ asked, kindOf }: Pair): boolean {
  return asked.question.terms.some((term) => OWNERS.has(kindOf(term) ?? 'concept'));
}

/** Whether a name consists of terms, and our sentence up to the end of the figure's clause names them all. */
function namesAll({ fact, offset }: FactRow, name: string, automaton: Automaton): boolean {
  const terms = [...saidBy(name, automaton)].filter((token) => token.startsWith('#'));
  const ours = saidBy(fact.sentence.slice(0, offset), automaton);
  return terms.length > 0 && terms.every((token) => ours.has(token));
}
