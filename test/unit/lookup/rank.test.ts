/** What a question's value and its lone characters do to a fact, beside the index. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Automaton, openAutomaton } from '@/src/detect/automaton';
import { search } from '@/src/lookup/search';
import { compileDocuments } from '@/src/pack/build/compile';
import { openPack, type Pack } from '@/src/pack/open';

const REPORT = `---
title: 青禾集团关爱新员工
author: 临川日报
date: 2024-03-18 09:00:00 +0800
---
<p>2023年，青禾集团为新员工发放1300-1800元/月的安家补贴。</p>
<p>2023年，青禾银行为商家垫资420亿元。青禾银行向商家贷款510亿元。</p>
`;

let pack: Pack;
let automaton: Automaton;
beforeAll(async () => {
  const bytes = new TextEncoder().encode(REPORT);
  const files = await compileDocuments([{ file: 'report.txt', bytes }], { name: 'test' });
  pack = await openPack(async (path) => files.get(path) ?? null);
  automaton = openAutomaton(await pack.automaton());
});

describe('a question', () => {
  it.each([
    ['1300元', /1300/, 'one end of a range, without what it is paid for'],
    ['1800元', /1300/, 'the other end'],
    ['青禾银行给商家垫了多少钱', /420亿/, 'a verb of one character'],
  ])('%s → %s (%s)', async (query, expected) => {
    const [first] = (await search(pack, automaton, query, 5)).results;
    expect(first?.kind === 'figure' ? first.figure.text : '').toMatch(expected);
  });
});
