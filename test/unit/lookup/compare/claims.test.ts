/** A page's claim beside figures of an invented corpus: wording of reporters, and what must not be compared. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Automaton } from '@/src/detect/automaton';
import { hover } from '@/src/lookup/hover';
import type { Pack } from '@/src/pack/open';
import { openDocuments } from '../corpus';

const REPORT = `---
title: 青禾集团发布2023年可持续发展报告
author: 临川日报
date: 2024-03-18 09:00:00 +0800
---
<p>报告显示，2023年青禾集团公益捐赠总额12.42亿元，对外落实捐赠11.73亿元。2023年，青禾集团研发投入超过86亿元。</p>
<p>截至2023年末，青禾集团共有10名董事会成员，独立董事占比上升至40%。青禾平台上线小店超过500万个。</p>
<p>2023年，“百村百味”助农行动帮助青禾集团合作农户，百村百味累计助销农产品846万斤。</p>
<p>2023年，青禾集团第四季度每股收益13.25元。2023年末，青禾集团员工共有2.6万名，贷款可得率从30%提高到80%。</p>
<p>2023年，青禾集团获得科技进步奖1项。2022年，中国的小店上云比例仅25%，远低于欧洲的46%和美国的54%。</p>
<p>2023年青禾平台率先落实减费政策，半年为商户降低成本5亿元；青禾集团如期实现碳中和；青禾集团的科研经费超过61亿元，为千万商户减负。</p>
<p>截至2023年末，白鹭书院累计帮助学员4500万人。2023年，白鹭计划见证超过6亿人参与。</p>
<p>2023年，临川上线“白鹭在线”平台，一周内为11.4万家企业兑付补贴3.36亿元。</p>
<p>2023年5月，白鹭物流向临川和其他受灾地区运送了3718万件救灾物资。</p>
`;
const SURVEY = `---
title: 我国数字经济持续发展
author: 数研周刊
date: 2024-05-06 08:00:00 +0800
---
<p>2023年上半年，我国跨境电商进出口9467亿元，同比增长31.4%。截至2023年底，我国5G基站达152.3万个。</p>
<p>截至2023年底，我国医保电子凭证累计支付5218.4万笔。2023年，我国软件服务业营业收入6.24万亿元。</p>
<p>数据显示，2023年疫情使中小微企业的收入平均下降57%。2023年，我国企业数字化转型比例仅35%。</p>
<p>2023年一季度，全国汽车销售增长154%，全国卫星产业增加值107947亿元。</p>
<p>截至2023年底，我国互联网普及率达到73.6%。</p>
<p>2023年，我国卫星应用产业增加值占国内生产总值比重达到4.6%。</p>
<p>我国跨境电商订单达到1100万笔。</p>
<p>截至2023年6月，我国网民规模已高达9.36亿，普及率达到64.7%。</p>
<p>2023年，临川银行为9.3万家企业、28.4万员工兑付政策补贴2.41亿元。</p>
<p>2023年一季度，最终消费支出对经济增长的贡献率达到66.6%。</p>
<p>跨境电商活跃，5G基站密布，中小微企业与中小企业都用上了医保电子凭证；数字化转型在加速，软件服务业也在增长。</p>
`;

let pack: Pack;
let automaton: Automaton;
beforeAll(async () => {
  ({ pack, automaton } = await openDocuments({ 'report.txt': REPORT, 'survey.txt': SURVEY }));
});

/** The verdict on a sentence in which the span pointed at stands in brackets. */
async function verdictOf(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return (await hover(pack, automaton, { sentence: marked.replace(/[[\]]/g, ''), start, end })).verdict;
}

describe('the same thing in other words', () => {
  it.each([
    ['who tells it is not of whom', '临川大学的一份报告说[中小微企业]收入平均下滑了57%。', 'agrees'],
    ['who tells it is not of whom', '有网帖称[青禾集团]2023年研发投入只有36亿元。', 'differs'],
    ['a light verb narrows nothing', '2023年，国内企业里推进[数字化转型]的约三成五。', 'agrees'],
    ['上线 and 推出 narrow nothing', '[青禾集團]平台推出的小店已突破5,000萬個。', 'differs'],
    ['a clause inherits its topic', '2023年1至6月[跨境电商]一路走高，进出口额同比增幅超过三成。', 'agrees'],
    ['a place among others is no limit', '[白鹭物流]向受灾地区累计运送救灾物资371.8万件。', 'differs'],
    ['another classifier', '截至2023年底，我国[5G基站]有152.3万座。', 'agrees'],
    ['a year between subject and measure', '[青禾集团]2023年研发投入只有46亿元。', 'differs'],
    ['首次 is no single occasion', '2022年，我国[5G基站]首次突破98万个。', 'other-period'],
    ['another unit', '2023年，[百村百味]助销农产品4230吨。', 'agrees'],
    ['another unit, another value', '2023年，[百村百味]助销农产品846吨。', 'differs'],
    ['two names of turnover', '2022年，我国[软件服务业]营收5.53万亿元。', 'other-period'],
    ['逾', '截至2023年底，全國[醫保電子憑證]累計支付逾5200萬筆。', 'agrees'],
    ['from both of two values', '2023年，[青禾集团]捐出21亿元。', 'differs'],
    ['our digits at another magnitude', '公众号称，截至2023年底全国[5G基站]只开通了15.23万个。', 'differs'],
    ['our digits, in other words', '[百村百味]帮着卖出去84.6万斤农产品。', 'differs'],
    ['our digits, the owner behind them', '运抵[临川]的救灾物资为371.8万件，白鹭物流说。', 'differs'],
    ['several words of a number', '光是2023年，“[百村百味]”就助销了八百多万斤农产品。', 'agrees'],
    ['a scribbled note says', '热帖写着“[青禾集团]2023年研发投入只有36亿元”。', 'differs'],
    ['将 that plans nothing', '某研报将[青禾集团]2023年的研发投入列为46亿元。', 'differs'],
    ['he says', '他表示[青禾集团]平台上线的小店已有5万个。', 'differs'],
    ['somebody says', '某大V称[青禾集团]2023年研发投入也就36亿元。', 'differs'],
    ['a paper says', '演讲稿中[青禾集团]2023年研发投入是36亿元。', 'differs'],
    ['a quarter between subject and measure', '[青禾集团]2023年第四季度每股收益只有3.25元。', 'differs'],
    ['一季度 is a date and no length', '课件里写着，2023年一季度全国[汽车销售]增长54%。', 'differs'],
    ['说成: who tells it stands before 把', '小道消息把2023年我国[互联网普及率]说成了63.7%。', 'differs'],
    ['a topic that follows, with our value', '订单已接近1100万笔，[跨境电商]成了香饽饽。', 'agrees'],
    ['the later end of a change', '他写道，[青禾集团]把贷款可得率提高到了60%。', 'differs'],
    ['a denial before what is', '[青禾集团]2023年研发投入不是36亿元而是86亿元。', 'agrees'],
    ['growth that is measured by', '2024年一季度，[最终消费]支出对经济增长的贡献率为73.7%。', 'other-period'],
    ['我 of a headline is the country', '截至2023年底，我[5G基站]达252.3万个。', 'differs'],
    ['the same with our value', '2023年上半年，我[跨境电商]进出口9467亿元。', 'agrees'],
    ['the same behind a year', '2023年，我[互联网普及率]达到63.7%。', 'differs'],
    ['an English post claims', 'A viral post claims [青禾集团] had only 4,000 employees in 2023.', 'differs'],
    ['equal to three digits, whatever the words', '[白鹭物流]送到灾区的物资有3718万件。', 'agrees'],
  ])('%s: %s → %s', async (_, sentence, verdict) => {
    expect((await verdictOf(sentence))?.verdict).toBe(verdict);
  });
});

describe('how long it took is of another time only where the sentence says no year of its own', () => {
  it.each([
    ['经过10年发展，[青禾集团]2023年研发投入达36亿元。', 'differs'],
    ['[青禾集团]成立12年来，2023年研发投入首次达到36亿元。', 'differs'],
    ['历经20年发展的[青禾集团]，2023年研发投入达到36亿元。', 'differs'],
    ['用了3年时间，[青禾集团]2023年研发投入达到36亿元。', 'differs'],
    ['2023年，经过10年发展，[青禾集团]研发投入达36亿元。', 'differs'],
    ['10年来，[青禾集团]研发投入达36亿元。', 'other-period'],
    ['10年来，截至2023年[青禾集团]累计研发投入达360亿元。', 'other-period'],
    ['2023年，[青禾集团]5年间研发投入达360亿元。', 'other-period'],
  ])('%s → %s', async (sentence, verdict) => {
    expect((await verdictOf(sentence))?.verdict).toBe(verdict);
  });
});

describe('another thing in like words is not compared', () => {
  it.each([
    ['without what prices rose', '2023年上半年，我国[跨境电商]进出口额实际增长20%。'],
    ['what another figure of the sentence counts', '青禾集团2023年拿了60多项[奖项]，其中科技进步奖1项。'],
    ['one sort of it', '2023年，[百村百味]柑橘助销农产品120万斤。'],
    ['for whom it is done', '[青禾平台]为427万商家上线小店等服务。'],
    ['another way', '2023年，[中小微企业]收入平均增长57%。'],
    ['a yearly mean', '2023年上半年，我国[跨境电商]进出口年均增长12%。'],
    ['the months before in place of the year before', '2023年上半年，我国[跨境电商]进出口环比增长31.4%。'],
    ['another measure of one', '2023年，我国[软件服务业]利润0.61万亿元。'],
    ['the share of a larger part', '2022年，我国[卫星应用]占国内生产总值比重达到9.1%，产业增加值翻番。'],
    ['what one reader did', '我在[青禾平台]上线小店3个。'],
    ['what one reader owns', '截至2023年底，我家[5G基站]达252.3万个。'],
    ['what one reader paid', '截至2023年底，我用[医保电子凭证]累计支付52.18万笔。'],
    ['what one reader did, behind a year', '2023年，我在[跨境电商]平台下了110笔订单。'],
    ['one place', '2023年，临川市[5G基站]为1.2万个。'],
    ['a plan', '[青禾集团]计划研发投入达到200亿元。'],
    ['a plan of somebody else', '有关部门要求，到2024年底[5G基站]达400万个。'],
    ['those who are not', '截至2023年底，我国非[5G基站]有61万个。'],
    ['without a part of it', '若不计员工成本，[青禾集团]2023年研发投入为41亿元。'],
    ['what somebody reckons', '分析师估计，[青禾集团]2023年研发投入为141亿元。'],
    ['what is denied', '[青禾集团]2023年研发投入并非网传的300亿元。'],
    ['what is denied, with our value', '[青禾集团]2023年研发投入不是86亿元。'],
    ['shared ones', '截至2023年底，我国共享[5G基站]达84万个。'],
    ['another sort of the same', '2023年，[临川银行]兑付员工补贴1.3亿元。'],
    ['how one of those does it', '截至2023年6月，我国[网民]使用手机上网的比例达99.6%。'],
    ['a whole year beside a half', '2023年[青禾平台]为商户降低成本，一年降低成本9亿元。'],
    ['several together', '[青禾集团]及白鹭物流2023年研发投入合计310亿元。'],
    ['a year of its own', '2023财年，[青禾集团]研发投入为141亿元。'],
    ['in that year, beside all up to its end', '2023年，[白鹭书院]帮助了2000多万学员。'],
    ['below our value from above', '2023年，[青禾集团]研发投入不到100亿元。'],
    ['another country, of our value by chance', '2022年，德国的[小店]上云比例仅46%。'],
    ['how long, in the clause before', '[白鹭在线]上线一个月，为18万家企业兑付补贴12亿元。'],
    ['rounds to a bound that it does not reach', '2023年，见证[白鹭计划]的有5.5亿人。'],
    ['a mean of many of our value', '2023年，[青禾集团]平均每家门店研发投入86亿元。'],
  ])('%s: %s', async (_, sentence) => {
    expect((await verdictOf(sentence))?.verdict).toBe('not-comparable');
  });
});

it('a claim on one of several countries is not compared with the figure of another', async () => {
  const verdict = await verdictOf('该书把2022年美国小店的[上云比例]写成45%。');
  expect(verdict?.against?.figure.text).not.toBe('25%');
});

describe('words that are no name of the corpus', () => {
  it.each([
    ['运送救灾物资', '灾后，[救灾物资]一批批运到。', '3718万件'],
    ['数字化转型比例', '不少老板关心[数字化转型比例]。', '35%'],
  ])('are asked for as they stand: %s', async (_, marked, text) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const { results } = await hover(pack, automaton, { sentence: marked.replace(/[[\]]/g, ''), start, end });
    expect(results.map((result) => (result.kind === 'figure' ? result.figure.text : ''))).toContainEqual(
      expect.stringContaining(text),
    );
  });

  it.each(['我看[今天天气]不错。', '[外卖]到了。', '公园里[花开四季]。'])(
    'of which nothing is stated get no card: %s',
    async (marked) => {
      const start = marked.indexOf('[');
      const end = marked.indexOf(']') - 1;
      const answer = await hover(pack, automaton, { sentence: marked.replace(/[[\]]/g, ''), start, end });
      expect(answer).toMatchObject({ status: 'none', results: [], verdict: null });
    },
  );
});

describe('of two owners in our sentence', () => {
  it.each([
    ['2023年，[青禾平台]科研经费为超132亿元。', 'not-comparable'],
    ['2023年，[青禾集团]科研经费为132亿元。', 'differs'],
    ['2023年，[青禾集团]科研经费超61亿元。', 'agrees'],
    ['2023年，[青禾集团]为超过2651万商户减负。', 'not-comparable'],
  ])('%s', async (sentence, verdict) => {
    expect((await verdictOf(sentence))?.verdict).toBe(verdict);
  });
});
