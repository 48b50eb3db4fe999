/** The peers, over the same passages and the same tokens as ours, each saved and loaded the way its manual says. */
import { create, insertMultiple, load, search as oramaSearch, save } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { tokenize } from '@/src/pack/tokens';

export interface Peer {
  name: string;
  /** Builds over passages numbered from 0 and gives what is stored, as text. */
  build(passages: readonly string[]): Promise<string>;
  /** Opens what was stored; gives the search, best first. */
  open(stored: string): Promise<(query: string, limit: number) => Promise<number[]>>;
}

const flexIndex = () => new Index({ encode: tokenize, tokenize: 'strict' });

const flexsearch: Peer = {
  name: 'FlexSearch',
  async build(passages) {
    const index = flexIndex();
    passages.forEach((text, id) => {
      index.add(id, text);
    });
    const parts: [string, string][] = [];
    await index.export((key: string, data: string) => {
      parts.push([key, data]);
    });
    return JSON.stringify(parts);
  },
  async open(stored) {
    const index = flexIndex();
    for (const [key, data] of JSON.parse(stored) as [string, string][]) index.import(key, data);
    // By default all tokens must match, which finds nothing for most questions.
    return async (query, limit) => index.search(query, { limit, suggest: true }) as number[];
  },
};

const miniOptions = { fields: ['text'], tokenize, processTerm: (term: string) => term };

const minisearch: Peer = {
  name: 'MiniSearch',
  async build(passages) {
    const index = new MiniSearch(miniOptions);
    index.addAll(passages.map((text, id) => ({ id, text })));
    return JSON.stringify(index);
  },
  async open(stored) {
    const index = MiniSearch.loadJSON(stored, miniOptions);
    return async (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id as number);
  },
};

const orama = () =>
  create({
    schema: { text: 'string' } as const,
    components: {
      tokenizer: {
        language: 'bigrams',
        normalizationCache: new Map(),
        tokenize: (raw: string) => [...new Set(tokenize(raw))],
      },
    },
  });

const oramaPeer: Peer = {
  name: 'Orama',
  async build(passages) {
    const index = orama();
    await insertMultiple(
      index,
      passages.map((text, id) => ({ id: String(id), text })),
      500,
    );
    return JSON.stringify(save(index));
  },
  async open(stored) {
    const index = orama();
    load(index, JSON.parse(stored));
    return async (query, limit) =>
      (await oramaSearch(index, { term: query, limit, threshold: 1 })).hits.map(({ id }) => Number(id));
  },
};

export const PEERS: readonly Peer[] = [flexsearch, minisearch, oramaPeer];
