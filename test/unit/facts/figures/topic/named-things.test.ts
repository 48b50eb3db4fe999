/** Owners that are known by how they are named: works in 《》, houses with their place, indices, players of a team. */
import { describe, expect, it } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';
import { isWork } from '@/src/facts/figures/topic/works';

const subjects = (text: string) => readFigures(text).map((f) => f.subject);

describe('a work has its takings and ratings', () => {
  it.each([
    [
      '《青岭往事》贡献了1.8亿元，累计票房已达4.85亿元；《北山》贡献了1亿元，累计票房达2亿元。',
      ['《青岭往事》', '《青岭往事》', '《北山》', '《北山》'],
    ],
    [
      '喜剧片《青岭往事》以3.3亿位列第二，豆瓣评分达到7.6分。',
      ['喜剧片《青岭往事》', '喜剧片《青岭往事》', '喜剧片《青岭往事》'],
    ],
    ['全国票房大涨。第三位是《北山》，实时票房1.6亿元。', ['全国', '《北山》']],
  ])('%s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  it.each([
    ['《青岭往事》', true],
    ['悬疑片《北山2》', true],
    ['《青岭市气候条例》', false],
    ['《远山日报》', false],
    ['青岭往事', false],
  ])('%s is a work: %s', (phrase, expected) => {
    expect(isWork(phrase)).toBe(expected);
  });
});

describe('a house is told of with its place, and not the place', () => {
  it.each([
    ['近日，青岭省东岭市公安局4小时侦破一案，抓获嫌疑人1名，挽回损失121万元。', '青岭省东岭市公安局'],
    ['今年，云溪县金花专业合作社派出机械，种植土豆1100亩。', '云溪县金花专业合作社'],
    ['石岭市市中区板塘水库降雨量超过250毫米。', '石岭市市中区板塘水库'],
  ])('%s', (text, expected) => {
    expect(subjects(text).every((subject) => subject === expected)).toBe(true);
  });
});

describe('an index or a market is not the city where it is', () => {
  it.each([
    ['恒指低开109点后一度低见23511点，收市跌175点，主板总成交金额减少至757亿元。', ['恒指', '恒指', '恒指', '主板']],
    ['国企指数跌幅大过恒指，达到百分之五。', ['国企指数']],
    ['青岭(688)和北山(1109)分别跌1.3%和1.7%，远山(16)跌2%。', ['青岭(688)', '北山(1109)', '远山']],
  ])('%s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

describe('a player is not his team, nor what happens in an inning', () => {
  it.each([
    ['山河队林里斯空砍38分、6个篮板，伍德取下30分。', ['山河队林里斯', '山河队林里斯', '伍德']],
    ['普尔为勇者得到32分。', ['普尔']],
    ['哈登轰下29分，但孤掌难鸣；林书出赛约26分钟。', ['哈登', '林书']],
    ['球员轮番上场，派克17分是全队最高。', ['派克']],
    ['派克单节送出5助攻。', ['派克']],
    ['悍将再添1分。', ['悍将']],
  ])('%s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

describe('with what it is compared is not whose it is', () => {
  it('几乎是普通卫星的两倍', () => {
    expect(subjects('青鸟卫星的轨道高度达到7万公里，几乎是普通卫星的两倍。').at(-1)).not.toBe('普通卫星');
  });
});

describe('the next of a ranking', () => {
  it.each([
    ['4、第四名为星河，出货量970万台，份额9.8%。', ['星河', '星河']],
    ['OPQR出货量1640万台，同比下降21.7%。', ['OPQR', 'OPQR']],
    ['除此之外其他厂商出货量共计510万台。', [null]],
    ['此后是星河占22%的市场份额。', ['星河']],
    ['青岭占据12%、北山为5%、石岭仅为3%。', ['青岭', '北山', '石岭']],
    ['花东低温约15度，高屏约27度。', [null, '高屏']],
  ])('%s', (text, expected) => {
    const counted = readFigures(text).filter((f) => f.unit !== '位');
    expect(counted.map((f) => f.subject)).toEqual(expected);
  });
});

describe('who seizes goods', () => {
  it.each([
    ['青岭海关破获特大走私案，打掉21个走私团伙。', '青岭海关'],
    ['青岭市、北山市等多地海关开展行动，破获2起案件。', null],
  ])('%s', (text, expected) => {
    expect(subjects(text)[0]).toBe(expected);
  });
});
