/** `npm run -s ask -- QUERY` or `-- --batch queries.json`: search, the very code of the popup. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { search } from '@/src/lookup/search';
import { answerJson } from './answers-json';
import { readBatch } from './batch';
import { runCommand, UsageError } from './command';
import { openLibrary } from './library';

const Item = v.object({ id: v.string(), q: v.string() });
const LIMIT = 10;

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { batch: { type: 'string' }, pack: { type: 'string' } },
  });
  const query = positionals.join(' ').trim();
  if ((values.batch === undefined) === (query === ''))
    throw new UsageError('give a query or --batch FILE, one of the two');
  const items = values.batch === undefined ? null : readBatch(values.batch, Item);
  const { pack, automaton } = await openLibrary(values.pack);
  if (!items) {
    return { query, ...answerJson(await search(pack, automaton, query, LIMIT)) };
  }
  const answers: object[] = [];
  for (const { id, q } of items) {
    answers.push({ query: id, ...answerJson(await search(pack, automaton, q, LIMIT)) });
  }
  return { answers };
}, 'npm run -s ask -- [--pack DIR] QUERY | --batch FILE');
