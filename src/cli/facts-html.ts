/**
 * The proof-reading page of `npm run -s facts -- --html FILE`: each paragraph with every fact marked, and beside it the
 * fields of each fact, so that a person can check a corpus and find our errors. One file, no script, prints well.
 */
import type { Article } from '@/src/corpus/article';
import type { Fact, Term } from '@/src/facts/fact';
import type { Extraction } from '@/src/pack/build/compile';

const STYLE = `
:root { color-scheme: light dark; --figure: #1a56a8; --quote: #8a4b08; --faint: #767676; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --figure: #8ab4f8; --quote: #e0b070; --faint: #9a9a9a; } }
body { font: 16px/1.7 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; margin: 32px auto; max-width: 1200px; padding: 0 24px; }
h1 { font-size: 22px; margin: 48px 0 4px; }
.about { color: var(--faint); font-size: 13px; margin: 0 0 16px; }
.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 24px; border-top: 1px solid var(--line); padding: 8px 0; }
.row.heading p, .row.title p { font-weight: 600; }
.row.aside p, .row.note p { color: var(--faint); }
p { margin: 0; overflow-wrap: anywhere; }
mark { background: none; color: inherit; border-bottom: 2px solid var(--figure); }
mark.quote { border-color: var(--quote); }
sup { color: var(--faint); font-size: 10px; }
dl { margin: 0; font-size: 13px; line-height: 1.5; }
dt { font-weight: 600; color: var(--figure); }
dt.quote { color: var(--quote); }
dd { margin: 0 0 6px; overflow-wrap: anywhere; }
.none { color: var(--faint); }
`;

/** The whole page as HTML. */
export function factsHtml({ articles, terms }: Extraction): string {
  const sections = articles.map(({ article, facts }) => {
    const all = [...facts.figures, ...facts.quotes];
    const rows = article.paragraphs.map((paragraph, number) => {
      const here = all.filter((fact) => fact.place.paragraph === number).sort((a, b) => a.place.start - b.place.start);
      return `<div class="row ${paragraph.role}"><p>${markedText(paragraph.text, here)}</p><dl>${here.map(fields).join('')}</dl></div>`;
    });
    return `<section><h1>${escapeHtml(article.title || article.document.file)}</h1>${about(article)}${termLine(article, terms)}${rows.join('\n')}</section>`;
  });
  const title = articles.map(({ article }) => article.document.file).filter((file, i, all) => all.indexOf(file) === i);
  return `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title.join(', '))} – 出处</title><style>${STYLE}</style></head>
<body>${sections.join('\n')}</body></html>
`;
}

function about(article: Article): string {
  const parts = [
    known('publisher', article.publisher, article.publisherHow),
    known('author', article.author, article.authorHow),
    known('date', article.published, article.publishedHow),
    article.url ? escapeHtml(article.url) : 'no URL',
    article.titleTrusted ? '' : 'title does not belong to the text',
  ];
  return `<p class="about">${parts.filter(Boolean).join(' · ')}</p>`;
}

function known(name: string, value: string | null, how: { how: string; from: string } | null): string {
  return value === null
    ? `no ${name}`
    : `${name} ${escapeHtml(value)}${how ? ` (${how.how}: ${escapeHtml(how.from)})` : ''}`;
}

function termLine(article: Article, terms: Term[]): string {
  const here = terms.filter((term) => term.places.some((place) => place.article === article.id)).slice(0, 40);
  return here.length === 0 ? '' : `<p class="about">${here.map((term) => escapeHtml(term.name)).join(' · ')}</p>`;
}

/** Text with nested marks: facts may lie within one another (a figure in a quote), never across. */
function markedText(text: string, facts: Fact[]): string {
  const opens = new Map<number, Fact[]>();
  const closes = new Map<number, number>();
  for (const fact of facts) {
    opens.set(fact.place.start, [...(opens.get(fact.place.start) ?? []), fact]);
    closes.set(fact.place.end, (closes.get(fact.place.end) ?? 0) + 1);
  }
  let html = '';
  for (let i = 0; i <= text.length; i += 1) {
    html += '</mark>'.repeat(closes.get(i) ?? 0);
    const starting = (opens.get(i) ?? []).sort((a, b) => b.place.end - a.place.end);
    for (const fact of starting) html += `<mark class="${fact.type}"><sup>${facts.indexOf(fact) + 1}</sup>`;
    html += escapeHtml(text[i] ?? '');
  }
  return html;
}

function fields(fact: Fact, index: number): string {
  const entries: [string, string | null][] =
    fact.type === 'figure'
      ? [
          [
            'value',
            `${fact.value ?? '–'}${fact.value2 === undefined ? '' : ` … ${fact.value2}`} ${fact.unit}${fact.unitInferred ? ' (inferred)' : ''}`,
          ],
          ['modifier', fact.modifier === 'none' ? null : fact.modifier],
          ['kind', fact.kind],
          ['measure', fact.measure],
          ['subject', fact.subject],
          ['period', fact.period && `${fact.period} (${fact.periodHow})`],
          ['group', fact.group],
        ]
      : [
          ['speaker', fact.speaker],
          ['role', fact.role],
          ['verb', fact.verb],
          ['', fact.direct ? 'direct' : 'reported'],
        ];
  const shown = entries.filter(([, value]) => value !== null && value !== '');
  const text = shown.map(([name, value]) => `${name ? `${name}: ` : ''}${escapeHtml(value ?? '')}`).join(' · ');
  return `<dt class="${fact.type}">${index + 1} ${escapeHtml(fact.text.slice(0, 40))}</dt><dd>${text}</dd>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
