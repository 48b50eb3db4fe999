/** `npm run -s hover -- --batch hovers.json`: the answer of the card for a sentence and a span, with the verdict. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { hover } from '@/src/lookup/hover';
import { answerJson, resultJson } from './answers-json';
import { readBatch } from './batch';
import { runCommand, UsageError } from './command';
import { openLibrary } from './library';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Item = v.object({ id: v.string(), sentence: v.string(), span: v.object({ start: offset, end: offset }) });

await runCommand(async (args) => {
  const { values } = parseArgs({ args, options: { batch: { type: 'string' }, pack: { type: 'string' } } });
  if (values.batch === undefined) throw new UsageError('--batch FILE names the sentences');
  const items = readBatch(values.batch, Item);
  const { pack, automaton } = await openLibrary(values.pack);
  const hovers: object[] = [];
  for (const { id, sentence, span } of items) {
    const answer = await hover(pack, automaton, { sentence, start: span.start, end: span.end });
    const { verdict } = answer;
    hovers.push({
      id,
      card: answer.status === 'ok',
      ...answerJson(answer),
      verdict: verdict && { ...verdict, against: verdict.against && resultJson(verdict.against) },
    });
  }
  return { hovers };
}, 'npm run -s hover -- [--pack DIR] --batch FILE');
