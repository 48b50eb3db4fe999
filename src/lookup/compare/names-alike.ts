/** Names and measures by their letters: other scripts, other names of the corpus, short forms, and what a text says of them. */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import { foldText } from '@/src/detect/fold';
import { isHan } from '@/src/detect/han';
import { measureLikeness } from '@/src/facts/likeness';
import { tokenize } from '@/src/pack/tokens';
import { saidBy } from '../said';

export const NAMES_ALIKE = 0.6;
/** A shorter subject inside a measure may be chance. */
export const LEAST_NAME = 3;

/** Names of one country that a Chinese text, or an English one about it, uses for it. */
export const HOME = /^(?:我国|中国|全国|国内(?![外国])|内地|大陆|china(?:'s)?|nationwide)/u;
/** Verbs of one act, which an article and a page choose between: 降低成本, 节省成本. */
const ACTS: readonly (readonly [RegExp, string])[] = [
  [/(?:节省|节约|省下|省去|减轻|减少)了?(?=.{0,4}(?:成本|费用|负担|开支|支出))/gu, '降低'],
  [/捐(?:出|献|助|款|资)/gu, '捐赠'],
  [/垫(?:付|款|钱)(?:的?(?:资金|货款|钱))?/gu, '垫资'],
  [/gdp/gu, '国内生产总值'],
  [/总价值|(?<!生产)总值|货值/gu, '价值'],
  [/(?:输|配|递)送|运(?:抵|达|往|输)|送(?:达|抵|往)/gu, '运送'],
];

/** What an organisation is, by its last word. */
const BODY = /(?:集团|公司|银行|大学|学院|医院|基金|证券|保险|科技)$/;

/** Two names of one subject: one term of the corpus, two words for the country, or nearly the same letters. */
export function isSameName(a: string, b: string, automaton: Automaton): boolean {
  if (isHome(a) && isHome(b)) return true;
  const terms = (name: string) => [...saidBy(name, automaton)].filter((token) => token.startsWith('#'));
  const left = terms(a);
  const right = terms(b);
  if (left.length > 0 && right.length > 0) return left.some((token) => right.includes(token));
  // 招商银行 is no 网商银行: bodies of one sort are told apart by what stands before it.
  const [one, other] = [a, b].map((name) => name.replace(BODY, ''));
  if (one !== a && other !== b)
    return one === other || (one?.includes(other ?? '') ?? false) || (other?.includes(one ?? '') ?? false);
  return measureLikeness(a, b) >= NAMES_ALIKE && Math.abs(a.length - b.length) <= 4;
}

/** What makes another house of a name that it stands behind: 蚂蚁|基金会, 蚂蚁|链; 蚂蚁|集团 is the same. */
const HOUSES = '基金会?|银行|研究院|大学|学院|医院|平台|链|云|森林|庄园|保险|证券|物流|健康|出行|影业|文娱|体育|音乐';
const HOUSE_BEHIND = new RegExp(`^(?:${HOUSES})`);
const HAS_HOUSE = new RegExp(`.(?:${HOUSES})`);

const OWN_HOUSE_BEHIND = /^(?:基金会|研究院|银行|大学|学院|医院)/;

/** Whether a name is a term of the corpus with what makes another house of it, which the other name has not. */
export function isAnotherHouse(name: string, other: string, automaton: Automaton): boolean {
  // Asked of every pair: most names have none of these words, and are not searched for terms.
  if (!HAS_HOUSE.test(name)) return false;
  return findSpans(automaton, name, { senses: 'off' }).some(({ start, end }) => {
    // 青禾集团平台: the group's own.
    const behind = BODY.test(name.slice(start, end)) ? OWN_HOUSE_BEHIND : HOUSE_BEHIND;
    const house = behind.exec(name.slice(end))?.[0];
    return house !== undefined && !other.includes(house);
  });
}

/** The country itself, not what begins with its name (中国移动). */
export function isHome(name: string): boolean {
  return name.replace(HOME, '') === '';
}

/** Share of a name's characters that stand in a token or term that is said: 研发投入 is, by 研发 and 投入. */
export function covered(name: string, said: ReadonlySet<string>): number {
  const text = plain(name);
  const characters = [...text].filter((char) => isHan(char)).length;
  if (characters === 0) return tokenize(name).some((token) => said.has(token)) ? 1 : 0;
  return 1 - [...uncovered(text, said)].filter((char) => isHan(char)).length / characters;
}

/** The letters of a text that stand in no token of a set. */
export function uncovered(text: string, said: ReadonlySet<string>): string {
  const has = new Set<number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    if (!said.has(text.slice(i, i + 2))) continue;
    has.add(i);
    has.add(i + 1);
  }
  const left = [...text].map((char, i) => (has.has(i) ? ' ' : char)).join('');
  return left.replace(/[a-z0-9.]+/g, (word) => (said.has(word) ? ' ' : word));
}

/** A name's other names as the corpus has them (GDP → 国内生产总值), the rest folded. */
export function canonical(text: string, automaton: Automaton): string {
  let result = '';
  let from = 0;
  for (const { start, end, term } of findSpans(automaton, text, { senses: 'off' })) {
    result += text.slice(from, start) + (automaton.nameOf(term) || text.slice(start, end));
    from = end;
  }
  return acts(result + text.slice(from));
}

/** A folded text with the verbs of one act made one. */
export function acts(text: string): string {
  return ACTS.reduce((folded, [act, name]) => folded.replace(act, name), plain(text));
}

/** Folded to Simplified, ASCII and lower case, so that two scripts compare. */
export function plain(text: string): string {
  return foldText(text.normalize('NFKC').toLowerCase());
}
