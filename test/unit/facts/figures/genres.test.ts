/** What was read wrongly on fresh pages (courts, sport, weather, villages, statistics, results); names and values changed. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../article';

const values = (text: string) => readFigures(text).map((f) => [f.text, f.value, f.unit]);
const subjects = (text: string) => readFigures(text).map((f) => f.subject);

describe('values and units', () => {
  it.each([
    // [text, text of the figure, value, unit]
    ['該股升五毫八。', '五毫八', 0.58, '港元'],
    ['車費報一元二毫。', '一元二毫', 1.2, '港元'],
    ['每張多付五毛錢。', '五毛錢', 0.5, '元'],
    ['嘩，28蚊！', '28蚊', 28, '港元'],
    ['检获15包、每包一公斤的粉末。', '一公斤', 1, '公斤'],
    ['清晨將出現攝氏十度以下低溫。', '十度以下', 10, '度'],
    ['投手林安投1局讓對方三上三下。', '1局', 1, '局'],
    ['這片果園100來畝。', '100來畝', 100, '亩'],
    ['近年投诉有五、六百宗。', '五、六百宗', 500, '宗'],
    ['罰金3千萬元，原本希望降到50萬就要開罰。', '50萬', 500_000, '元'],
    ['他用父亲给的150万保证金加盟。', '150万', 1_500_000, '元'],
    ['男子身藏8万现金疑涉其他案 警方吁市民报案', '8万', 80_000, '元'],
    ['Twenty four vans burnt.', 'Twenty four', 24, '辆'],
    ['Lin had 20 points and 16 rebounds in the game.', '20 points', 20, '分'],
    ['The Dow fell 100 points.', '100 points', 100, '点'],
    ['It promised returns of 10 to 15 percent.', '10 to 15 percent', 10, '%'],
    ['It expects sales of $36.5-40 billion.', '$36.5-40 billion', 36_500_000_000, '美元'],
    ['It expects sales of $3–5m this year.', '$3–5m', 3_000_000, '美元'],
    ['The mine yields 36.5-40 million tons.', '36.5-40 million tons', 36_500_000, '吨'],
    ['The pool is 3-5m deep.', '3-5m', 3, '米'],
    ['It is near its target of 3 percent to 7 percent.', '3 percent to 7 percent', 3, '%'],
    ['It made over 455,000 megawatt hours.', 'over 455,000 megawatt hours', 455_000, '兆瓦时'],
    ['It saved 320 metric tons of coal.', '320 metric tons', 320, '吨'],
    ['Searches increased by five times.', 'five times', 5, '倍'],
    ['He owns a 3,300 sqm farm.', '3,300 sqm', 3300, '平方米'],
    ['Some 43 were rescued.', 'Some 43', 43, '人'],
    ['Over 3,500 search and rescue personnel were there.', 'Over 3,500', 3500, '人'],
    ['More than 300 have joined the trade.', 'More than 300', 300, ''],
    ['He has over 20 years of experience.', 'over 20 years', 20, '年'],
    ['查扣不法利得6,630萬3,574元。', '6,630萬3,574元', 66_303_574, '元'],
    ['攔阻金額4億2,227萬3,313元。', '4億2,227萬3,313元', 422_273_313, '元'],
    ['主嫌及成員共計九人到案。', '九人', 9, '人'],
    ['He signed for £45 million ($58m, 49.4m euros).', '49.4m euros', 49_400_000, '欧元'],
    ['旅客分別佔百分之四十一、二十四點一及十三點五。', '百分之四十一', 41, '%'],
    ['旅客分別佔百分之四十一、二十四點一及十三點五。', '二十四點一', 24.1, '%'],
    ['They were held for more than four years to wait.', 'more than four years', 4, '年'],
  ] as const)('%s', (text, written, value, unit) => {
    expect(values(text)).toContainEqual([written, value, unit]);
  });

  it('a pair with a mark is a range', () => {
    expect(readFigures('近年投诉有五、六百宗。')[0]?.value2).toBe(600);
  });

  it('how long a marriage lasted dates nothing else', () => {
    const [, detained] = readFigures('男電工殺死已婚近30年的妻子，至今還押逾2年半。', { published: '2022-09-10' });
    expect(detained?.period?.slice(0, 4)).toBe('2022');
  });

  it('words of change in Taiwan tell growth', () => {
    expect(readFigures('營收年減18.2%，獲利成長3.4%。').map((f) => f.kind)).toEqual(['growth', 'growth']);
  });

  it('what is no number', () => {
    expect(values('業界加風四起，街坊不滿。')).toEqual([]);
    expect(values('他五毛都不给。')).toEqual([]);
    expect(values('第8局上半，8局下追平。')).toEqual([]);
  });

  it('what is counted by, and times in English', () => {
    expect(values('以每十萬人口計算，受案43.1件。')).toEqual([['43.1件', 43.1, '件']]);
    expect(values('Three years ago it sold 5 cars.').map((f) => f[1])).toEqual([5]);
    expect(values('Exports fell 4 percent during the first two months of this year.').map((f) => f[1])).toEqual([4]);
  });

  it('a rate without a sign', () => {
    expect(values('目前一軍防禦率2.88。')).toEqual([['2.88', 2.88, '']]);
  });
});

describe('modifiers', () => {
  it.each([
    ['村集体年收入不超3万元。', 'lte'],
    ['公司成立不过五年。', 'lte'],
    ['毒品约值12万元。', 'approx'],
    ['预算较上年约增40.6%。', 'approx'],
    ['气温约摄氏十二至十三度。', 'approx'],
    ['正常约在18万至22万人水准。', 'approx'],
  ])('%s', (text, modifier) => {
    expect(readFigures(text)[0]?.modifier).toBe(modifier);
  });
});

describe('times', () => {
  const years = (text: string, published: string, index = 0) =>
    findFigures(articleOf(text, { titleTrusted: false, published }))[index]?.period ?? null;
  it('years in a row are dealt out', () => {
    const found = findFigures(
      articleOf('根據規劃，114、115及116年度分別編列191億元、316億元、93億元。', {
        titleTrusted: false,
        published: '2025-08-21',
      }),
    );
    expect(found.map((f) => f.period)).toEqual(['2025', '2026', '2027']);
  });
  it('the first months of a year', () => {
    expect(years('Exports fell 4 percent during the first two months of this year.', '2012-03-08')).toBe(
      '2012-01/2012-02',
    );
  });
  it('a time in brackets is of what stands in them', () => {
    const text = '截至2025年6月30日止6個月，每股盈利0.63元（2024年：1.12元），較去年同期之5億元減少。';
    expect([0, 1, 2].map((i) => years(text, '2025-08-21', i)?.slice(0, 4))).toEqual(['2025', '2024', '2024']);
  });
  it('疫情前的2019年 is a year', () => {
    expect(years('今年接待人次较疫情前的2019年同期下降11%。', '2021-10-02')?.slice(0, 4)).toBe('2021');
  });
  it('a day of next month', () => {
    expect(years('下月5日起，票价上调4%。', '2024-12-17')).toBe('2025-01-05');
  });
  it('a plan of next year does not date the next sentence', () => {
    expect(years('公司申请明年4月起加价9%。现时起表为24元。', '2018-10-06', 1)).toBe('2018-10');
  });
});

describe('owners', () => {
  it.each([
    // The court does not pay the fine that it sets; a verb is no part of a name.
    ['法院以受贿罪判处林某有期徒刑十年，并罚款五十万元。', 1, null],
    ['林岭村依托国家级示范合作社，流转土地面积达500亩。', 0, '林岭村'],
    ['青岭区云溪街道林岭村是一个农业村，住户468户。', 0, '青岭区云溪街道林岭村'],
    ['我省有进出口实绩的企业达47万家。', 0, '我省'],
    ['平地以青岭150至250毫米最多。', 0, '青岭'],
    ['第一季度、第二季度和第三季度的规模分别为7亿元、8亿元和9亿元。', 0, null],
    ['当事人使用的6台加油机超差。', 0, '当事人'],
    ['抽查不合格率为9%，其中最高的是双层床（83%）、磷肥（46%）。', 2, '磷肥'],
  ] as const)('%s', (text, index, subject) => {
    expect(subjects(text)[index]).toBe(subject);
  });

  it.each([
    ['DeSalvo said three people were hurt.', null],
    ['A fire in Evanston left three people injured.', null],
    ['Analysts polled by S&P Northwind IQ expected sales of $3 billion.', null],
    ['GAAP earnings were $5 million.', null],
    ['The Financial & Tax business earned $5 million.', null],
    ['Lin Batum added 17 points.', 'Lin Batum'],
    ['All except Norland bought more, with Suland increasing its purchases by 7 percent.', 'Suland'],
    ['Northwind on Tuesday reported sales of $5 million.', 'Northwind'],
  ] as const)('%s', (text, subject) => {
    expect(readFigures(text)[0]?.subject ?? null).toBe(subject);
  });

  it('who an English article is about has or does something in it', () => {
    const found = findFigures(
      articleOf('The Apple Hill man was sentenced.\nAn Apple Hill neighbour paid $5 million.', {
        title: 'Apple Hill fraud',
      }),
    );
    expect(found[0]?.subject).toBe('Apple Hill neighbour');
  });

  it('rules written in Simplified hold in Traditional text with few of the commonest signs', () => {
    const found = findFigures(
      articleOf(
        '今日指數午盤收報26,136.72點，下降1.22%。盤中最高曾見26,305.69點，最低觸及26,054.29點。從市場表現看，主板升跌互現。',
        {
          titleTrusted: false,
        },
      ),
    );
    expect(found[2]?.subject ?? null).not.toBe('盤中');
  });
});
