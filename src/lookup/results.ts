/** Rows of the pack to results of an answer: sources, groups, repeats and related figures filled in. */
import type { Figure } from '@/src/facts/fact';
import type { Pack } from '@/src/pack/open';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import type { ArticleResult, FigureResult, QuoteResult } from './answer';

/** Most repeats and related figures that an answer carries: a card shows a handful, a message must stay small. */
const MOST_LINKS = 12;
/**
 * Files of facts that one answer reads for its links: in a large corpus each repeat lies in another file, and a hundred
 * reads for a list that a card folds away took five times as long as the answer itself.
 */
const MOST_LINK_FILES = 12;

/**
 * The result of a fact, with everything it belongs to.
 * @param also repeats that were folded into it and that its row does not know.
 * @param files numbers of the files that the whole answer has read links from; one set for all its results.
 */
export async function factResult(
  pack: Pack,
  { row, also }: { row: FactRow; also: readonly FactRow[] },
  score: number,
  matched: string[],
  files: Set<number>,
): Promise<FigureResult | QuoteResult> {
  const [repeats, related] = await Promise.all([
    Promise.all(
      row.repeats
        .slice(0, MOST_LINKS)
        .filter((id) => isNear(pack, id, files))
        .map((id) => pack.fact(id)),
    ),
    relatedOf(pack, row, files),
  ]);
  const common = {
    factId: row.id,
    source: row.source,
    score,
    matched,
    repeats: [...repeats, ...also].map((other) => ({ factId: other.id, source: other.source, text: other.fact.text })),
    related,
  };
  if (row.fact.type === 'quote') return { kind: 'quote', quote: row.fact, ...common };
  return { kind: 'figure', figure: row.fact, group: await groupOf(pack, row), ...common };
}

/** Whether a fact lies in a file that the answer reads anyhow, or in one more that it may. */
function isNear(pack: Pack, id: number, files: Set<number>): boolean {
  if (files.size < MOST_LINK_FILES) files.add(pack.fileOfFact(id));
  return files.has(pack.fileOfFact(id));
}

async function relatedOf(pack: Pack, row: FactRow, files: Set<number>): Promise<FigureResult['related']> {
  const links = row.related.slice(0, MOST_LINKS).filter(({ id }) => isNear(pack, id, files));
  const others = await Promise.all(links.map(({ id }) => pack.fact(id)));
  const said = new Set<string>();
  return others.flatMap(({ fact, source }, i) => {
    const link = links[i];
    if (fact.type !== 'figure' || !link) return [];
    const { text, value, period } = fact;
    // An article that says it twice (近10000场, 10000场) is one source.
    const key = `${source.articleId} ${value} ${period} ${link.relation}`;
    if (said.has(key)) return [];
    said.add(key);
    return [{ factId: link.id, source, text, value, period, relation: link.relation }];
  });
}

async function groupOf(pack: Pack, row: FactRow): Promise<FigureResult['group']> {
  if (row.group.length === 0) return [];
  const members = await Promise.all([row.id, ...row.group].map((id) => pack.fact(id)));
  return members
    .flatMap((member) => (member.fact.type === 'figure' ? [{ factId: member.id, figure: member.fact as Figure }] : []))
    .sort((a, b) => a.factId - b.factId);
}

const PASSAGE_LENGTH = 120;

/** An article found by one of its passages, cut around the first matched word. */
export function articleResult(row: PassageRow, score: number, matched: string[]): ArticleResult {
  const at = Math.max(0, ...matched.slice(0, 1).map((word) => row.text.indexOf(word)));
  const start = Math.max(0, at - PASSAGE_LENGTH / 4);
  const cut = row.text.slice(start, start + PASSAGE_LENGTH);
  const text = `${start > 0 ? '…' : ''}${cut}${start + PASSAGE_LENGTH < row.text.length ? '…' : ''}`;
  return { kind: 'article', source: row.source, score, matched, passage: { paragraph: row.paragraph, text } };
}
