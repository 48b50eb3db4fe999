/** Properties of documents, facts, lookup and pack: what is thrown has a name, every place is exact, no answer is false. */
import fc from 'fast-check';
import type { Article } from '@/src/corpus/article';
import { DocumentError, readDocument } from '@/src/corpus/read';
import { openAutomaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import { extractFacts } from '@/src/facts/extract';
import type { Answer } from '@/src/lookup/answer';
import { hover } from '@/src/lookup/hover';
import { search } from '@/src/lookup/search';
import { PackError } from '@/src/pack/manifest';
import { openPack, type Pack } from '@/src/pack/open';
import { articleOf } from '../unit/facts/article';
import { openCorpus } from '../unit/lookup/corpus';
import { must, property } from './property';
import { documentText, prose } from './text';

/** What no text that is shown may hold: controls, bidirectional marks, zero-width, lone surrogates (TRUST T23, I31). */
const NOT_SHOWN =
  /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\u200b\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function checkArticle(article: Article): void {
  must(article.url === null || /^https?:\/\//.test(article.url), `address ${article.url}`);
  must(article.published === null || /^\d{4}(-\d\d){0,2}$/.test(article.published), `date ${article.published}`);
  for (const text of [article.title, article.publisher, article.author]) {
    must(text === null || !NOT_SHOWN.test(text), `a field that cannot be shown: ${JSON.stringify(text)}`);
  }
  for (const { text } of article.paragraphs) {
    must(text.trim() !== '' && !text.includes('\n') && !NOT_SHOWN.test(text), `paragraph ${JSON.stringify(text)}`);
  }
  const { figures, quotes } = extractFacts(article);
  for (const { place, text } of figures) {
    const found = article.paragraphs[place.paragraph]?.text.slice(place.start, place.end);
    must(found === text, `figure ${JSON.stringify(text)} at ${JSON.stringify(found)}`);
  }
  for (const { value, value2, period, modifier } of figures) {
    must(value === null || Number.isFinite(value), `value ${value}`);
    must(value2 === undefined || Number.isFinite(value2), `value2 ${value2}`);
    must(period === null || /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(period), `period ${period}`);
    must(['gt', 'approx', 'lt', 'gte', 'lte', 'none'].includes(modifier), `modifier ${modifier}`);
  }
  for (const { place, text } of quotes) {
    const found = article.paragraphs[place.paragraph]?.text.slice(place.start, place.end);
    must(found === text, `quote ${JSON.stringify(text)} at ${JSON.stringify(found)}`);
  }
}

function checkDocument(file: string, bytes: Uint8Array): void {
  let articles: Article[];
  try {
    articles = readDocument({ file, bytes });
  } catch (error) {
    if (error instanceof DocumentError) return;
    throw error;
  }
  must(articles.length > 0, 'no article and no error');
  articles.forEach(checkArticle);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

export const documents = property(
  'documents',
  fc.tuple(fc.constantFrom('a.txt', 'a.html', 'a.md'), documentText(150)),
  ([file, text]) => checkDocument(file, utf8(text)),
);
export const bytes = property('bytes', fc.uint8Array({ maxLength: 600 }), (some) => checkDocument('a', some));

const asArticle = (text: string) => articleOf([{ role: 'body', text }], { title: '云湖集团', published: '2024-03-18' });
/** What a document's reader makes of any text: one line without what cannot be shown. */
const paragraph = (text: string) =>
  text
    .replace(/[\s\u0000-\u001f\u200b\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim() || '无';
export const facts = property('facts', prose(60), (text) => checkArticle(asArticle(paragraph(text))));

/** The small invented corpus of the tests of lookup. */
const library = openCorpus();

async function checkAnswer(pack: Pack, answer: Answer): Promise<void> {
  must(['ok', 'none', 'more'].includes(answer.status), `status ${answer.status}`);
  must(
    (answer.status === 'ok') === answer.results.length > 0,
    `${answer.status} with ${answer.results.length} results`,
  );
  must(JSON.stringify(JSON.parse(JSON.stringify(answer))) === JSON.stringify(answer), 'not plain JSON');
  for (const result of answer.results) {
    must(Number.isFinite(result.score), `score ${result.score}`);
    if (result.kind === 'article') continue;
    // Whatever was asked, what is shown is what the corpus says, with its own source.
    const { fact } = await pack.fact(result.factId);
    const shown = result.kind === 'figure' ? result.figure : result.quote;
    must(JSON.stringify(fact) === JSON.stringify(shown), 'a fact that the pack does not hold');
    must(result.source.articleId === fact.place.article, 'a source that is not the fact’s');
  }
}

export const queries = property(
  'queries',
  fc.oneof(prose(12), fc.string({ unit: 'binary', maxLength: 200 })),
  async (query) => {
    const { pack, automaton } = await library;
    await checkAnswer(pack, await search(pack, automaton, query.slice(0, 200), 20));
  },
);

export const hovers = property('hovers', fc.tuple(prose(40), fc.nat(), fc.nat()), async ([text, a, b]) => {
  const { pack, automaton } = await library;
  const sentence = `${text}云湖集团`.slice(0, 2_000);
  const spans = findSpans(automaton, sentence, { senses: 'off' });
  const span = spans[a % Math.max(1, spans.length)];
  const start = span?.start ?? a % sentence.length;
  const end = span?.end ?? Math.min(sentence.length, start + 1 + (b % 8));
  const answer = await hover(pack, automaton, { sentence, start, end }, 'off');
  await checkAnswer(pack, answer);
  const { verdict } = answer;
  if (!verdict) return;
  must(['agrees', 'differs', 'other-period', 'not-comparable'].includes(verdict.verdict), `verdict ${verdict.verdict}`);
  must(
    verdict.page.text === '' || sentence.includes(verdict.page.text),
    `figure ${verdict.page.text} is not on the page`,
  );
  if (verdict.verdict === 'agrees' || verdict.verdict === 'differs') {
    must(verdict.against !== null, 'compared with nothing');
    // 位 and 名 both count people, and so does a number of users or staff without a unit; nothing else may stand for another.
    const [ours, theirs] = [verdict.against.figure.unit, verdict.page.unit].map((unit) =>
      ['位', '名', '人', '个', '户', ''].includes(unit) ? '人' : unit,
    );
    must(ours === theirs, `compared ${ours} with ${theirs}`);
  }
});

export const spans = property('spans', prose(60), async (text) => {
  const { automaton } = await library;
  let last = 0;
  for (const { start, end, term } of findSpans(automaton, text)) {
    must(start >= last && end > start && end <= text.length, `span ${start}–${end} after ${last}`);
    must(automaton.nameOf(term) !== '', `term ${term}`);
    last = end;
  }
});

/** One thing done to one file of the pack. */
const damage = fc.tuple(
  fc.nat(),
  fc.constantFrom('flip', 'cut', 'missing', 'empty', 'html', 'swap'),
  fc.nat(),
  fc.nat({ max: 7 }),
);

function damaged(
  files: ReadonlyMap<string, Uint8Array>,
  [which, how, at, bit]: [number, string, number, number],
): Map<string, Uint8Array> {
  const paths = [...files.keys()].sort();
  const path = paths[which % paths.length] as string;
  const copy = new Map(files);
  const file = (copy.get(path) as Uint8Array).slice();
  if (how === 'flip') file[at % file.length] = (file[at % file.length] as number) ^ (1 << bit);
  if (how === 'missing') copy.delete(path);
  else if (how === 'cut') copy.set(path, file.slice(0, at % file.length));
  else if (how === 'empty') copy.set(path, new Uint8Array());
  else if (how === 'html') copy.set(path, utf8('<!doctype html><title>404</title>'));
  else if (how === 'swap') copy.set(path, files.get(paths[at % paths.length] as string) as Uint8Array);
  else copy.set(path, file);
  return copy;
}

/** S63: a damaged pack answers as the whole one does, or says that it is damaged; never "nothing", never otherwise. */
export const packs = property(
  'packs',
  fc.tuple(damage, fc.constantFrom('云湖集团研发投入', '渗透率', '510万户', '沈望舒')),
  async ([how, query]) => {
    const { files, pack, automaton } = await library;
    const truth = JSON.stringify(await search(pack, automaton, query, 10));
    const broken = damaged(files, how);
    try {
      const opened = await openPack(async (path) => broken.get(path) ?? null);
      const words = openAutomaton(await opened.automaton());
      must(JSON.stringify(await search(opened, words, query, 10)) === truth, 'another answer from a damaged pack');
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
    }
  },
);
