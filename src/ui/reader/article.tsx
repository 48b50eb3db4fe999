/** The article as it is read: its paragraphs by role, every fact in it marked. */
import type { Article, Paragraph } from '@/src/corpus/article';
import type { Fact } from '@/src/facts/fact';
import { type FactSpan, segment } from '@/src/ui/reader/segments';
import { cleanText, langOf } from '@/src/ui/text';

export interface PlacedFact {
  id: number;
  fact: Fact;
}

/** Facts by the paragraph that they stand in. */
export type FactsByParagraph = ReadonlyMap<number, readonly PlacedFact[]>;

export function byParagraph(facts: readonly PlacedFact[]): FactsByParagraph {
  const map = new Map<number, PlacedFact[]>();
  for (const placed of facts) {
    const { paragraph } = placed.fact.place;
    const here = map.get(paragraph);
    if (here) here.push(placed);
    else map.set(paragraph, [placed]);
  }
  return map;
}

export interface Reading {
  facts: FactsByParagraph;
  /** The fact in view. */
  current: number | null;
  /** The paragraph in view when it was asked for without a fact. */
  target: number | null;
}

export function ArticleText({ article, ...reading }: Reading & { article: Article }) {
  const blocks: preact.JSX.Element[] = [];
  const { paragraphs } = article;
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i] as Paragraph;
    if (paragraph.role === 'title' && i === 0) continue;
    if (paragraph.role !== 'table') {
      blocks.push(<Block key={i} index={i} paragraph={paragraph} {...reading} />);
      continue;
    }
    let end = i;
    while (paragraphs[end]?.role === 'table') end += 1;
    blocks.push(<Table key={i} from={i} rows={paragraphs.slice(i, end)} {...reading} />);
    i = end - 1;
  }
  return <>{blocks}</>;
}

/** A paragraph's text with its facts marked; also used for the title. */
export function Marked(props: Reading & { index: number; text: string; offset?: number }) {
  const here = props.facts.get(props.index) ?? [];
  const spans: FactSpan[] = here.map(({ id, fact }) => ({ id, start: fact.place.start, end: fact.place.end }));
  const kinds = new Map(here.map(({ id, fact }) => [id, fact.type]));
  return (
    <>
      {segment(props.text, spans, props.offset).map(({ start, text, facts, opens }) =>
        facts.length === 0 ? (
          cleanText(text)
        ) : (
          <mark
            key={start}
            class={[
              ...new Set(facts.map((id) => kinds.get(id))),
              props.current !== null && facts.includes(props.current) ? 'current' : '',
            ]
              .join(' ')
              .trim()}
            data-facts={opens.join(' ') || undefined}
            data-fact={facts.at(-1)}
          >
            {cleanText(text)}
          </mark>
        ),
      )}
    </>
  );
}

function Block({ index, paragraph, ...reading }: Reading & { index: number; paragraph: Paragraph }) {
  const { role, text } = paragraph;
  const Tag = role === 'heading' ? 'h2' : 'p';
  return (
    <Tag
      class={[role, reading.target === index ? 'target' : ''].join(' ').trim()}
      data-paragraph={index}
      lang={langOf(text)}
      dir="auto"
    >
      <Marked index={index} text={text} {...reading} />
    </Tag>
  );
}

/** Rows that follow each other; the first is the header. */
function Table({ from, rows, ...reading }: Reading & { from: number; rows: readonly Paragraph[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page scrolls, and keys must reach it
    <div class="table" tabIndex={0}>
      <table>
        <tbody>
          {rows.map(({ text }, row) => {
            const index = from + row;
            let offset = 0;
            return (
              <tr key={index} data-paragraph={index} class={reading.target === index ? 'target' : undefined}>
                {text.split('\t').map((cell) => {
                  const start = offset;
                  offset += cell.length + 1;
                  const marked = <Marked index={index} text={cell} offset={start} {...reading} />;
                  return row === 0 ? (
                    <th key={start} scope="col">
                      {marked}
                    </th>
                  ) : (
                    <td key={start}>{marked}</td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
