/** Rows of the pack to results of an answer: sources, groups, repeats and related figures filled in. */
import type { Figure } from '@/src/facts/fact';
import type { Pack } from '@/src/pack/open';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import type { ArticleResult, FigureResult, QuoteResult } from './answer';

/** Most repeats and related figures that an answer carries: a card shows a handful, a message must stay small. */
const MOST_LINKS = 12;

/** The result of a fact, with everything it belongs to. */
export async function factResult(
  pack: Pack,
  row: FactRow,
  score: number,
  matched: string[],
): Promise<FigureResult | QuoteResult> {
  const [repeats, related] = await Promise.all([
    Promise.all(row.repeats.slice(0, MOST_LINKS).map((id) => pack.fact(id))),
    relatedOf(pack, row),
  ]);
  const common = {
    factId: row.id,
    source: row.source,
    score,
    matched,
    repeats: repeats.map((other) => ({ factId: other.id, source: other.source, text: other.fact.text })),
    related,
  };
  if (row.fact.type === 'quote') return { kind: 'quote', quote: row.fact, ...common };
  return { kind: 'figure', figure: row.fact, group: await groupOf(pack, row), ...common };
}

async function relatedOf(pack: Pack, row: FactRow): Promise<FigureResult['related']> {
  const links = row.related.slice(0, MOST_LINKS);
  const others = await Promise.all(links.map(({ id }) => pack.fact(id)));
  return others.flatMap(({ fact, source }, i) => {
    const link = links[i];
    if (fact.type !== 'figure' || !link) return [];
    const { text, value, period } = fact;
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
