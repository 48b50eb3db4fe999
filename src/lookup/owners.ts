/** Whether facts and paragraphs are of those whom a question names. */
import { foldText } from '@/src/detect/fold';
import type { TermKind } from '@/src/facts/fact';
import type { Pack } from '@/src/pack/open';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import { termToken } from '@/src/pack/tokens';
import type { Asked } from './query/asked';
import { partsOf } from './query/name-parts';
import { ownWords, saidBy } from './said';

/** Kinds of names that a question is about: 华为 研发投入 is not answered by the 研发投入 of another. */
export const OWNERS: ReadonlySet<TermKind> = new Set(['person', 'organisation', 'product', 'programme']);

/**
 * Whether a fact is of one of the owners asked for: it, or the names it is made of, are named in its sentence, its
 * paragraph, its own fields or its title.
 */
export function isOf(row: FactRow, owners: readonly number[], { automaton }: Asked): boolean {
  const isNear = (term: number) => row.terms.includes(term) || row.nearTerms.includes(term);
  if (owners.length === 0 || owners.some(isNear)) return true;
  const said = saidBy(`${ownWords(row.fact)} ， ${row.source.titleTrusted ? row.source.title : ''}`, automaton);
  if (owners.some((term) => said.has(termToken(term)))) return true;
  const parts = owners.map((term) => partsOf(automaton, term));
  if (parts.some((each) => each.length > 0 && each.every(isNear))) return true;
  return owners.some((term) => isTheSame(automaton.nameOf(term), row.fact.sentence));
}

/** Of a country's own press: 国家健康平台 is 全国一体化健康平台 too. */
const NATIONAL = /^(?:国家|全国|我国|中国)/;
/** A name that says so much without it is nobody else's. */
const LEAST_CORE = 5;

/** Whether a text has a name but for the country before it. */
function isTheSame(name: string, text: string): boolean {
  const core = name.replace(NATIONAL, '');
  return core.length >= LEAST_CORE && core.length < name.length && foldText(text).includes(foldText(core));
}

/** Whether a quote is of others than the person asked for; what a text says (《…》, 报告) may be theirs who wrote it. */
export function isOfAnotherSpeaker(
  pack: Pack,
  { fact }: FactRow,
  owners: readonly number[],
  { automaton }: Asked,
): boolean {
  if (fact.type !== 'quote' || fact.speaker === null || !owners.some((term) => pack.kindOf(term) === 'person'))
    return false;
  const said = saidBy(fact.speaker, automaton);
  return !WRITING.test(fact.speaker) && !owners.some((term) => said.has(termToken(term)));
}

const WRITING = /[《》]|报告|報告|文章|论文|論文|专栏|專欄|数据|數據/u;

/** Whether a paragraph names one of the owners asked for, where any is. */
export function isOfOwners({ terms }: PassageRow, owners: readonly number[]): boolean {
  return owners.length === 0 || owners.some((term) => terms.includes(term));
}
