/** The word lists that figures read are built in and not read against a schema at run time: they are here. */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import firms from '@/assets/lexicon/firms.json';
import nouns from '@/assets/lexicon/nouns.json';
import numberWords from '@/assets/lexicon/number-words.json';
import units from '@/assets/lexicon/units.json';

const Words = v.array(v.pipe(v.string(), v.minLength(1)));
const Unit = v.strictObject({
  unit: v.string(),
  class: v.picklist([
    'money',
    'share',
    'point',
    'times',
    'tenth',
    'person',
    'count',
    'time',
    'measure',
    'age',
    'score',
    'index',
  ]),
  small: v.optional(v.boolean()),
  not: v.optional(v.string()),
  forms: Words,
});
const about = v.string();

it.each([
  ['units.json', units, v.strictObject({ about, units: v.array(Unit) })],
  [
    'nouns.json',
    nouns,
    v.strictObject({ about, counted: v.record(v.string(), Words), measures: Words, organisation: Words }),
  ],
  ['firms.json', firms, v.strictObject({ about, names: Words })],
  ['number-words.json', numberWords, v.strictObject({ about, idioms: Words, abstractNouns: Words, codeWords: Words })],
])('%s has the form that rules read', (_, table, schema) => {
  expect(v.safeParse(schema, table).issues).toBeUndefined();
});
