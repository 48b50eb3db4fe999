import { beforeAll, describe, expect, it } from 'vitest';
import { hover } from '@/src/lookup/hover';
import { openCorpus, openDocuments } from './corpus';

let corpus: Awaited<ReturnType<typeof openCorpus>>;
beforeAll(async () => {
  corpus = await openCorpus();
});

const point = (sentence: string, term: string) => {
  const start = sentence.indexOf(term);
  return hover(corpus.pack, corpus.automaton, { sentence, start, end: start + term.length });
};

describe('the sentence says which fact comes first', () => {
  it.each([
    ['云湖集团的研发人员越来越多。', '云湖集团', /41%/],
    ['在敬老院里，云湖集团的志愿者办了一场助老公益活动。', '云湖集团', /4200场/],
    // No word in common, but a topic.
    ['爷爷奶奶说起云湖集团，都夸那些大学生有耐心。', '云湖集团', /4200场/],
    ['求职季，云湖集团的摊位前排起长队。', '云湖集团', /3.2万名/],
  ])('%s', async (sentence, term, expected) => {
    const [first] = (await point(sentence, term)).results;
    expect(first?.kind === 'figure' ? first.figure.text : '').toMatch(expected);
  });
});

it('what stands beside the first in its sentence comes next', async () => {
  const { results } = await point('求职季，云湖集团的摊位前排起长队。', '云湖集团');
  expect(results[1]?.kind === 'figure' ? results[1].figure.text : '').toBe('41%');
});

it('the end of a year is no end of anything', async () => {
  const { verdict } = await point('云湖集团 had 32,000 employees at the end of 2023.', '云湖集团');
  expect(verdict?.against?.figure.text).toBe('3.2万名');
});

describe('a figure in the sentence is put beside ours', () => {
  it.each([
    ['2023年，云湖集团研发投入约86亿元。', 'agrees'],
    ['2023年，云湖集团研发投入只有36亿元。', 'differs'],
    ['2021年，云湖集团研发投入为60亿元。', 'other-period'],
    ['2023年，白石集团研发投入为86亿元，云湖集团没有公布。', 'not-comparable'],
    ['云湖集团的新园区投资86亿元。', 'not-comparable'],
    ['白石集团2023年研发投入超过120亿元，云湖集团为86亿元。', 'agrees'],
    ['2023年第四季度，云湖集团研发投入20亿元。', 'other-period'],
    ['2023年，云湖集团AI研发投入30亿元。', 'not-comparable'],
    ['2023年，云湖集团研发投入同比增加9亿元。', 'not-comparable'],
    ['云湖集团研发投入预计达到250亿元。', 'not-comparable'],
    ['白石公司2023年营收724亿元，云湖集团的公园开放了。', 'not-comparable'],
    ['2023年，云湖集团研发投入为86亿美元。', 'not-comparable'],
    ['2023年，云湖集团经费为36亿元。', 'not-comparable'],
    ['去年，云湖集团研发投入86亿元。', 'agrees'],
    ['去年，云湖集团研发投入70亿元。', 'not-comparable'],
    ['计划到2026年，云湖集团研发投入达到120亿元。', 'not-comparable'],
    ['2023年，云湖集团在海南的研发投入为3亿元。', 'not-comparable'],
    ['2023年，雲湖集團研發投入為36億元。', 'differs'],
    ['2023年，云湖集团研發(fā)投入達(dá)到約86億(yì)元。', 'agrees'],
    ['２０２１年，云湖集团研发投入为３６亿元。', 'other-period'],
    ['2023 年，云湖集团研发投入达 30 多亿元。', 'differs'],
    ['高达136亿元，这是云湖集团2023年的研发投入。', 'differs'],
    ['136亿元，这是2021年云湖集团的研发投入。', 'other-period'],
    ['2023年，云湖集团研发投入中有36亿元用于大模型。', 'not-comparable'],
    ['2023年，云湖集团研发投入由76亿元增加到86亿元。', 'agrees'],
    ['2023年，云湖集团研发投入由36亿元增加。', 'not-comparable'],
    ['2023年，云湖集团每万名员工研发投入36亿元。', 'not-comparable'],
    ['2023年，云湖集团研发投入在60亿元至70亿元之间。', 'not-comparable'],
    ['2023年，云湖集团研发投入首破百亿，为136亿元。', 'differs'],
    ['2023年，云湖集团今年再增研发投入36亿元。', 'not-comparable'],
    ['2023年，云湖集团旗下云湖链研发投入3亿元。', 'not-comparable'],
    ['2023年，云湖集团及其伙伴的研发投入合计400亿元。', 'not-comparable'],
    ['2023年，云湖集团在滨水一带累计研发投入5亿元。', 'not-comparable'],
    ['2023年，云湖集团承诺研发投入150亿元。', 'not-comparable'],
    ['2023年，云湖集团单笔研发投入2亿元。', 'not-comparable'],
    ['2023年，云湖集团研发投入里芯片占36亿元。', 'not-comparable'],
    ['专家估算，云湖集团2023年研发投入为50亿元。', 'not-comparable'],
    ['云湖集团国内员工2023年为1.9万名。', 'not-comparable'],
    ['2023年，云湖集团用于芯片的研发投入为36亿元。', 'not-comparable'],
    ['我在云湖集团看到研发投入36亿元的展板。', 'not-comparable'],
    ['2023年，云湖集团研发投入为36万元。', 'not-comparable'],
    ['2023年，云湖集团研发投入为86万元。', 'differs'],
    ['8年来，云湖集团研发投入为360亿元。', 'other-period'],
    ['同时云湖集团研发投入约86亿元。', 'agrees'],
  ])('%s → %s', async (sentence, verdict) => {
    const term = sentence.includes('云湖集团') ? '云湖集团' : '雲湖集團';
    expect((await point(sentence, term)).verdict?.verdict).toBe(verdict);
  });

  it.each([
    ['截至2023年底，我国网约车用户规模为4.8亿人。', '网约车', 'differs'],
    ['截至2023年底，我國網約車用戶規模為5.1億人。', '網約車', 'agrees'],
    ['截至2023年底，我国网约车的用户规模为5.1亿人。', '网约车', 'agrees'],
    ['截至2023年底，我国网约车用户达4.1亿户。', '网约车', 'differs'],
    ['2023年，云湖银行累计服务的小微客户超过380万户。', '云湖银行', 'differs'],
    ['截至2023年末，云湖银行服务的农村客户有90万户。', '云湖银行', 'not-comparable'],
    ['我国第二产业数字化渗透率在2023年底为32.8%。', '数字化渗透率', 'differs'],
  ])('%s (%s) → %s', async (sentence, term, verdict) => {
    expect((await point(sentence, term)).verdict?.verdict).toBe(verdict);
  });

  it.each([
    ['2023年是丰收的一年。', undefined, '云湖集团研发投入为36亿元。', 'differs'],
    ['2021年刚开头。', undefined, '云湖集团研发投入为36亿元。', 'other-period'],
    ['', '2023-11-02', '云湖集团研发投入为36亿元。', 'differs'],
    ['', '2026-01-02', '云湖集团研发投入为36亿元。', 'other-period'],
    ['', '2026-01-02', '云湖集团研发投入为86亿元。', 'agrees'],
    // Ours is of the end of 2023.
    ['', '2023-03-01', '云湖集团共有员工2.8万名。', 'other-period'],
    ['', '2023-12-31', '云湖集团共有员工2.8万名。', 'differs'],
    ['', '2022-09-01', '去年，云湖集团研发投入70亿元。', 'other-period'],
    // A reprint has a later date than what it says.
    ['', '2024-09-01', '去年，云湖集团研发投入70亿元。', 'not-comparable'],
    ['', '2026-01-02', '2023年，云湖集团研发投入为36亿元。', 'differs'],
    // Somebody's birth or founding dates nothing behind it.
    ['沈望舒1985年生于临江。', undefined, '云湖集团研发投入为36亿元。', 'differs'],
    ['云湖集团成立于2001年，总部位于临江。', undefined, '云湖集团研发投入为86亿元。', 'agrees'],
    ['云湖集团成立于2001年，总部位于临江。', '2023-11-02', '云湖集团研发投入为36亿元。', 'differs'],
    ['那场水灾发生于2021年。', undefined, '云湖集团研发投入为36亿元。', 'other-period'],
    // A year that the sentence before lends makes no other value of an equal one, and no finding where it is another's.
    ['2021年刚开头。', undefined, '云湖集团研发投入为86亿元。', 'agrees'],
    ['2021年，白石集团研发投入20亿元。', undefined, '云湖集团研发投入为86亿元。', 'agrees'],
    ['2021年，白石集团研发投入20亿元。', undefined, '云湖集团研发投入为36亿元。', 'other-period'],
    ['2023年，白石集团研发投入20亿元。', '2026-01-02', '云湖集团研发投入为36亿元。', 'other-period'],
    ['2023年，云湖集团有了新园区。', '2026-01-02', '云湖集团研发投入为36亿元。', 'differs'],
    // What the sentence before speaks of is another's.
    ['白石集团也在2021年公布了数字。', '2022-03-01', '2023年，云湖集团研发投入为36亿元。', 'differs'],
  ])('behind “%s” on a page of %s: %s → %s', async (before, published, sentence, verdict) => {
    const start = sentence.indexOf('云湖集团');
    const at = { sentence, start, end: start + 4, before, published };
    expect((await hover(corpus.pack, corpus.automaton, at)).verdict?.verdict).toBe(verdict);
  });

  it('a page without a year is shown with its own date', async () => {
    const at = { sentence: '云湖集团研发投入为36亿元。', start: 0, end: 4, published: '2026-01-02' };
    expect((await hover(corpus.pack, corpus.automaton, at)).verdict?.page.period).toMatch(/^2026-01/);
  });

  it('how long something took is no claim', async () => {
    expect((await point('云湖集团花了三四天做完。', '云湖集团')).verdict).toBeNull();
  });

  it('no figure, no verdict', async () => {
    expect((await point('云湖集团公布了研发投入。', '云湖集团')).verdict).toBeNull();
  });

  it('the page’s figure is shown as the page writes it', async () => {
    const { verdict } = await point('2023年，云湖集团研发投入为３６亿元。', '云湖集团');
    expect(verdict?.page).toMatchObject({ text: '３６亿元', value: 3.6e9 });
  });

  it('the ratio is page to corpus', async () => {
    const { verdict } = await point('2023年，云湖集团研发投入为43亿元。', '云湖集团');
    expect(verdict?.ratio).toBeCloseTo(43 / (verdict?.against?.figure.value === 8.4e9 ? 84 : 86), 5);
  });
});

describe('a card speaks of its term', () => {
  it('and not of what the sentence says of another', async () => {
    const { results } = await point('云湖集团研发投入86亿元，云湖银行没有公布客户数。', '云湖银行');
    const sentences = results.map((result) => (result.kind === 'figure' ? result.figure.sentence : ''));
    expect(sentences[0]).toContain('云湖银行');
  });
});

describe('the sentence counts as a fact does', () => {
  it('an amount brings amounts before growth', async () => {
    const [first] = (await point('白石集团的研发投入超过120亿元。', '研发投入')).results;
    expect(first?.kind === 'figure' ? first.figure.unit : '').toBe('元');
  });
});

describe('what is no term gets no card', () => {
  it('a short word of another sense, where the sentence shares nothing more (高峰)', async () => {
    const { pack, automaton } = await openDocuments({
      'trade.txt': `---
title: 临江前三个月出口回升
author: 临江日报
date: 2024-05-06 08:00:00 +0800
---
<p>贸易局发言人高峰介绍了前三个月的出口。</p>
<p>高峰表示：“订单正在恢复，客流高峰已经提前。”</p>
`,
    });
    const pointed = (sentence: string) =>
      hover(pack, automaton, { sentence, start: sentence.indexOf('高峰'), end: sentence.indexOf('高峰') + 2 });
    expect((await pointed('登山队中午登上了七千米的高峰。')).status).toBe('none');
    expect((await pointed('客流高峰提前，订单也在恢复。')).status).toBe('ok');
  });

  it('an ordinary word', async () => {
    expect(await point('今天天气很好。', '天气')).toMatchObject({ status: 'none', results: [], verdict: null });
  });
});

it('more than a name is pointed at: 农村 of 农村电商 says whose comes first', async () => {
  const text = `---
title: 数字消费观察
author: 临江日报
date: 2024-03-18 09:00:00 +0800
---
<p>2023年，我国电子商务交易额年均增速达到11.2%，电子商务从业人员规模超过6100万。</p>
<p>2023年，我国农村网络零售额达到2.4万亿元。</p>
`;
  const { pack, automaton } = await openDocuments({ 'a.txt': text });
  const sentence = '村口的快递点又多了一家，农村电商带来的变化看得见。';
  const start = sentence.indexOf('农村电商');
  const { results } = await hover(pack, automaton, { sentence, start, end: start + '农村电商'.length });
  expect(results[0]?.kind === 'figure' ? results[0].figure.text : '').toBe('2.4万亿元');
});
