/** The lexicon's files are built in and not read against a schema at run time: they are here. What must not pass stands below. */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import aliases from '@/assets/lexicon/aliases.json';
import ambiguous from '@/assets/lexicon/ambiguous.json';
import cities from '@/assets/lexicon/cities.json';
import firms from '@/assets/lexicon/firms.json';
import general from '@/assets/lexicon/general.json';
import nouns from '@/assets/lexicon/nouns.json';
import numberWords from '@/assets/lexicon/number-words.json';
import outlets from '@/assets/lexicon/outlets.json';
import places from '@/assets/lexicon/places.json';
import surnameWords from '@/assets/lexicon/surname-words.json';
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

const Surface = v.pipe(v.string(), v.minLength(2), v.maxLength(60), v.regex(/^\S(?:.*\S)?$/u, 'no blanks at the ends'));
const KINDS = [
  'person',
  'organisation',
  'product',
  'programme',
  'policy',
  'report',
  'place',
  'event',
  'concept',
] as const;
const isUnique = (words: string[]): boolean => new Set(words).size === words.length;

const Aliases = v.pipe(
  v.array(
    v.strictObject({
      name: Surface,
      kind: v.picklist(KINDS),
      aliases: v.array(Surface),
      near: v.optional(v.array(Surface)),
    }),
  ),
  v.check((rows) => isUnique(rows.flatMap((row) => [row.name, ...row.aliases])), 'a surface stands in two rows'),
);

const Ambiguous = v.strictObject({
  near: v.record(v.picklist(KINDS), Words),
  contexts: v.array(v.strictObject({ class: v.string(), keys: Words, words: Words })),
  classes: v.array(
    v.strictObject({
      class: v.string(),
      example: v.string(),
      strict: v.optional(v.boolean()),
      free: v.optional(v.boolean()),
      words: Words,
      before: v.optional(Words),
      never: Words,
    }),
  ),
});

const Host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}$/, 'a host in small letters'));
const Outlets = v.pipe(
  v.strictObject({
    about: v.optional(about),
    outlets: v.array(
      v.strictObject({
        name: v.pipe(Surface, v.maxLength(40)),
        hosts: v.pipe(v.array(Host), v.minLength(1)),
        also: v.optional(v.array(v.pipe(Surface, v.maxLength(40)))),
      }),
    ),
  }),
  v.check(({ outlets: rows }) => isUnique(rows.flatMap(({ hosts }) => hosts)), 'a host stands in two rows'),
);

/** By the first character, the second characters in a row. */
const SecondCharacters = v.record(v.pipe(v.string(), v.length(1)), v.pipe(v.string(), v.minLength(1)));

it.each([
  ['units.json', units, v.strictObject({ about, units: v.array(Unit) })],
  [
    'nouns.json',
    nouns,
    v.strictObject({ about, counted: v.record(v.string(), Words), measures: Words, organisation: Words }),
  ],
  ['firms.json', firms, v.strictObject({ about, names: Words })],
  ['number-words.json', numberWords, v.strictObject({ about, idioms: Words, abstractNouns: Words, codeWords: Words })],
  ['aliases.json', aliases, Aliases],
  ['ambiguous.json', ambiguous, Ambiguous],
  ['general.json', general, v.array(Surface)],
  ['cities.json', cities, v.array(v.pipe(v.string(), v.regex(/^[\u4e00-\u9fff]{2,5}$/)))],
  ['outlets.json', outlets, Outlets],
  ['surname-words.json', surnameWords, v.strictObject({ about, frequent: SecondCharacters, common: SecondCharacters })],
  [
    'places.json',
    places,
    v.strictObject({
      about: v.optional(about),
      own: Words,
      world: Words,
      provinces: Words,
      cities: Words,
      areas: Words,
      taiwan: Words,
      states: Words,
      continents: Words,
      traditional: Words,
    }),
  ],
])('%s has the form that rules read', (_, table, schema) => {
  expect(v.safeParse(schema, table).issues).toBeUndefined();
});

it.each([
  [
    'two rows with one surface',
    [
      { name: '甲公司', kind: 'organisation', aliases: ['A1'] },
      { name: '乙公司', kind: 'organisation', aliases: ['A1'] },
    ],
  ],
  ['an unknown kind', [{ name: '甲公司', kind: 'company', aliases: [] }]],
  ['a surface of one character', [{ name: '甲', kind: 'organisation', aliases: [] }]],
  ['blanks at an end', [{ name: '甲公司 ', kind: 'organisation', aliases: [] }]],
  ['an unknown field', [{ name: '甲公司', kind: 'organisation', aliases: [], year: 2020 }]],
])('aliases.json must not have %s', (_, rows) => {
  expect(v.safeParse(Aliases, rows).success).toBe(false);
});
