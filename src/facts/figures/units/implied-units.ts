/**
 * The unit that a bare number has by its clause: 票房达13.65亿 is of 元, 观影人次达到1.87亿 of 人次. A unit found here is
 * marked as inferred; the noun that is counted (6000万从业人员) comes first, by measures.ts.
 */
import type { Raw } from '../raw';
import type { UnitClass } from './units';

/** What the clause before the number speaks of, with the unit and class. The nearest to the number wins. */
const CLAUSE_UNITS: [RegExp, string, UnitClass][] = [
  [/人次|人次数/g, '人次', 'person'],
  [/场次/g, '场', 'count'],
  [/人数|人口|用户数?|粉丝|会员|观众|游客|旅客|网民|从业者|参保/g, '人', 'person'],
  [/户数|家庭户/g, '户', 'count'],
  [
    /票房|营收|营业额|收入|利润|净利|盈利|溢利|纯利|销售额|成交额|交易额|流水|市值|估值|融资|投资|总额|金额|产值|造价|均价|售价|总价|单价|价格|身家|身价|资产|负债|预算|补贴|奖金|资金|年入|进账|赔偿|贷款|存款|余额|募资|捐款|捐赠|耗资|斥资|出资|罚款|罚金|诈骗|骗取|骗走|获利|赃款|受贿|行贿|GMV|GDP/g,
    '元',
    'money',
  ],
];

/** Directly before the number: 减32万售392万. */
const TRADES = /(?:[售卖买沽蚀赚亏减花省赔借欠]|卖出|购入|售出|花费|耗费)(?:了|约|近|超|逾)?$/;

/** 一名月入4万的工人: what somebody earns or a thing costs, whatever is named behind. */
const EARNS =
  /(?:[月年日周]入|[月年日周时底起]薪|[月年]收入|身家|身价|市值|票房|耗资|斥资|要价|开价|售价|租金|月租|学费|保费|片酬)(?:约|近|超|逾|达|高达|仅|为|破|超过|不到|不足)*$/;

/** 8万现金: nothing that stands further on is counted. */
const MONEY_ITSELF = /^(?:现金|保证金|赎金|彩礼|[定订押赏]金|善款|赃款|货款)/;

/** The money that a bare number says before anything counted behind it, or null. Text is Simplified. */
export function earned(text: string, raw: Raw): { unit: string; class: UnitClass } | null {
  if (raw.unit !== '' || raw.rank || raw.numeral.magnitude < 1e4) return null;
  const is =
    MONEY_ITSELF.test(text.slice(raw.end, raw.end + 3)) ||
    EARNS.test(text.slice(Math.max(0, raw.start - 8), raw.start));
  return is ? { unit: '元', class: 'money' } : null;
}

/** Behind the number: what is paid or owned, 150万保证金, 300万经费. */
const MONEY_BEHIND =
  /^的?(?:保证金|(?:追加|年度)?预算|经费|资金|现金|贷款|欠款|货款|房款|工程款|善款|赎金|彩礼|嫁妆|首付|定金|订金|押金|奖金|赏金|补贴|补助|赔偿|本金|启动资金|投资|年薪|月薪|薪水|工资|收入|存款|积蓄|外债|债务|罚款|罚金|利润|营收|成本|票房)/;
/** Behind a bare number that ends its phrase: 降到50万就要开罚, 获利50万以上。 */
const ENDS_PHRASE = /^(?:以[上下]|左右)?(?:$|[，。；、！？,;）)」”]|[就才都也的不即便约占]|了(?:[，。！；]|$)|元)/;

/** How far behind the last amount of money a bare number may stand, in characters. */
const NEAR = 80;

/** The money that a bare number behind another amount of money says: 罚金3千万元…降到50万就要开罚; or null. */
export function moneyAsBefore(text: string, raw: Raw, last: Raw | null): { unit: string; class: UnitClass } | null {
  if (raw.unit !== '' || raw.rank || !raw.unitInferred || raw.numeral.magnitude < 1e4) return null;
  if (last?.unitClass !== 'money' || last.unit === '' || raw.start - last.end > NEAR || /\//.test(last.unit))
    return null;
  if (/^[百千万亿]/.test(text.slice(raw.numberStart, raw.numberEnd))) return null;
  return ENDS_PHRASE.test(text.slice(raw.end, raw.end + 4)) ? { unit: last.unit, class: 'money' } : null;
}

/** The unit that the clause of a bare number implies, or null. Text is Simplified. */
export function impliedUnit(text: string, raw: Raw): { unit: string; class: UnitClass } | null {
  if (raw.unit !== '' || raw.rank || !raw.unitInferred || raw.numeral.magnitude < 1e4) return null;
  if (MONEY_BEHIND.test(text.slice(raw.end, raw.end + 6))) return { unit: '元', class: 'money' };
  const left = text.slice(Math.max(0, raw.start - 24), raw.start);
  if (TRADES.test(left)) return { unit: '元', class: 'money' };
  const clause = left.slice(
    Math.max(...['，', ',', '。', '；', ';', '：', '\n'].map((mark) => left.lastIndexOf(mark))) + 1,
  );
  let best = -1;
  let found: { unit: string; class: UnitClass } | null = null;
  for (const [words, unit, unitClass] of CLAUSE_UNITS) {
    for (const match of clause.matchAll(words)) {
      if ((match.index as number) <= best) continue;
      best = match.index as number;
      found = { unit, class: unitClass };
    }
  }
  return found;
}

/** Whose hundredth a cent is: 5 rupees 40 cents is not American. @param last the amount before it in the paragraph. */
export function centsOf(last: Raw | null): string {
  if (last?.unitClass !== 'money' || last.unit === '美元' || last.unit === '美分') return '美分';
  return last.unit === '欧元' ? '欧分' : last.unit === '港元' ? '港仙' : '分钱';
}
