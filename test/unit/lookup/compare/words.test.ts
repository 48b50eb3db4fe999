/** Claims whose words were cut otherwise than ours, repeats in synonyms, and what a card highlights; an invented corpus. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Automaton } from '@/src/detect/automaton';
import { hover } from '@/src/lookup/hover';
import { search } from '@/src/lookup/search';
import type { Pack } from '@/src/pack/open';
import { openDocuments } from '../corpus';

const REPORT = `---
title: 松江集团发布2023年年报
author: 临川日报
date: 2024-03-18 09:00:00 +0800
---
<p>报告显示，2023年松江集团研发投入超过57亿元。松江集团在人工智能等领域持续加码，2023年科研投入超过57亿元。</p>
<p>2023年松江支付率先落实降费政策，全年为小微企业降低经营成本23亿元。松江支付服务商户超过640万户。</p>
<p>截至2023年末，松江集团“护苗”计划在全国开展公益课3.47万场。</p>
`;
const SURVEY = `---
title: 我国数字生活持续发展
author: 数研周刊
date: 2024-05-06 08:00:00 +0800
---
<p>截至2023年底，我国网约车用户规模达到5.1亿人，5G基站达152.3万个。</p>
<p>截至2023年底，我国工业设备连接数超过8300万台，电子社保卡用户量达到6.24亿，累计支付5218.4万笔。</p>
<p>松江集团的“白鹭制造”工厂有机器人1240台，“喜鹊”系统帮助37万名农户获得贷款，喜鹊是一套风控系统。</p>
<p>网约车、电子社保卡走进生活，工业设备联网加快，5G基站越建越多。</p>
`;

/** Entries of a dictionary: [word, pinyin, gloss]. */
const DICTIONARY = [{ word: '喜鹊', syllables: ['xi', 'que'], gloss: 'magpie' }];

let pack: Pack;
let automaton: Automaton;
beforeAll(async () => {
  ({ pack, automaton } = await openDocuments(
    { 'report.txt': REPORT, 'survey.txt': SURVEY },
    { cut: () => ['喜鹊'], dictionary: DICTIONARY },
  ));
});

function point(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return hover(pack, automaton, { sentence: marked.replace(/[[\]]/g, ''), start, end });
}

describe('a claim whose words were cut otherwise', () => {
  it.each([
    [
      '2023年，[松江支付]用一年时间替小微企业省下约23亿元的经营成本。',
      'agrees',
      'what it is of stands behind the figure',
    ],
    ['截至2023年底，我国[网约车]用户数为4.2亿。', 'differs', 'the measure without its unit'],
    ['[松江支付]服务的商户有640多万户。', 'agrees', 'a verb before what is counted'],
    ['截至2023年底，[5G基站]全球共有400万个。', 'not-comparable', 'a place that our clause does not name'],
    ['2023年，白石公司替[小微企业]省下约23亿元的经营成本。', 'not-comparable', 'another owner'],
    ['2023年，[松江支付]为小微企业提供贷款23亿元。', 'not-comparable', 'another verb and noun'],
    ['我国[5G基站]共有超过150万个。', 'agrees', 'as many whole steps as there are'],
    ['白石的[网约车]用户为5.1亿人。', 'not-comparable', 'its value is ours, its owner is not'],
    ['白石同期的[研发投入]是57亿元。', 'not-comparable', 'an owner whom no list knows'],
    ['2022年，[电子社保卡]用户量回落到5.8亿。', 'other-period', 'a verb of change that leads to a level'],
  ])('%s: %s (%s)', async (sentence, verdict) => {
    expect((await point(sentence)).verdict?.verdict).toBe(verdict);
  });
});

describe('repeats', () => {
  it('in a synonym are folded into one answer with both sources', async () => {
    const { results } = await search(pack, automaton, '松江集团 研发投入', 10);
    const same = results.filter((each) => each.kind === 'figure' && each.figure.value === 57e8);
    expect(same).toHaveLength(1);
    expect(same[0]?.kind === 'figure' ? same[0].repeats : []).toHaveLength(1);
  });
});

describe('a rounded figure', () => {
  it.each([
    ['5218万', '5218.4万笔'],
    ['5200万', '5218.4万笔'],
    ['3.5万场', '3.47万场'],
  ])('%s finds %s', async (query, text) => {
    const [first] = (await search(pack, automaton, query, 10)).results;
    expect(first?.kind === 'figure' ? first.figure.text : '').toBe(text);
  });

  it('finds nothing where it rounds to nothing there is', async () => {
    expect((await search(pack, automaton, '5219万', 10)).status).toBe('none');
  });
});

describe('what a card highlights', () => {
  it('is what the fact is about, not every word that it shares with the sentence', async () => {
    const { results } = await point('报告显示，人工智能热潮中，2023年[松江集团]研发投入超过57亿元。');
    const [first] = results;
    expect(first?.matched).toContain('研发投入');
    expect(first?.matched).not.toContain('报告');
    expect(first?.matched).not.toContain('投入');
  });
});

describe('words that are no name of the corpus', () => {
  it.each([
    ['两只[白鹭]飞过湖面。', 'the beginning of a name that stands in marks'],
    ['Black [magpie] feathers lay on the roof.', 'an English word whose gloss is a name'],
  ])('%s has no card (%s)', async (marked) => {
    expect(await point(marked)).toMatchObject({ status: 'none', results: [] });
  });
});
