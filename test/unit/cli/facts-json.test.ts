/** Facts as the command prints them. */
import { expect, it } from 'vitest';
import { factsJson } from '@/src/cli/facts-json';
import { extractDocuments } from '@/src/pack/build/compile';

it('places a mention by its context, also behind a longer name that holds it', () => {
  const text = '远山集团开会。远山集团有30人，远山计划招人，远山还在盖楼。远山去年盈利5亿元。';
  const printed = factsJson(extractDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }])) as {
    mentions: { text: string; context: string; place: { start: number; end: number } }[];
  };
  const short = printed.mentions.filter((m) => m.text === '远山');
  expect(short.length).toBeGreaterThan(0);
  for (const { text: surface, context, place } of printed.mentions) {
    const at = text.indexOf(context);
    expect(at + context.indexOf(surface)).toBe(place.start);
  }
});
