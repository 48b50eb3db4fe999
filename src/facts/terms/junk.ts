/**
 * Strings that come again and again and are no key terms: offices, and things that were counted. A name with an office
 * before it is the name.
 */
import { isName } from '../quotes/person';
import { simplify } from '../quotes/simplify';
import { OFFICE_PATTERN, ROLE_NOUNS } from '../quotes/words';

const OFFICE_END = new RegExp(
  `(?:${[...ROLE_NOUNS].sort((a, b) => b.length - a.length).join('|')})$|${OFFICE_PATTERN.source}`,
);

/** True for 美联储主席, 台北市長: an office is no key term. Traditional is read too. */
export function endsWithOffice(surface: string): boolean {
  return OFFICE_END.test(simplify(surface));
}

/**
 * True for 名|男子, 家|上市公司: what stands behind a number.
 * @param cut a word segmenter; without one nothing is known of the first word.
 */
export function beginsWithClassifier(surface: string, cut: ((text: string) => string[]) | undefined): boolean {
  return cut !== undefined && /^[名家位宗起例辆台件项款所座条]$/.test(cut(surface)[0] ?? '');
}

/** True for 县长|林某某 where `rest` is a name or a term of its own. */
export function isOfficeAndName(office: string, rest: string, isTerm: (surface: string) => boolean): boolean {
  return (isTerm(rest) || isName(simplify(rest))) && endsWithOffice(office);
}
