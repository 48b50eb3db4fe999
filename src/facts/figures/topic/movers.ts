/**
 * Who trades or moves in a market, right before its verb and number: 青岭银行收62.35元, 自营商买超46亿元, 甲股份逆势涨2.4%. What is
 * told next up to the end of the sentence is of the same (跌2.75元，跌幅百分之四).
 */
import { anotherOf } from '../lists/shared-topic';
import { isNobody } from './nobody';
import { isMeasure } from './nouns';
import type { Found, Sides } from './topic-shapes';

/** Between the name and the verb: when and how it moves. */
const HOW =
  '(?:[早午尾]盘|盘[前中初后]|应声|终场|收市|收盘|全日|全天|半日|上午|下午|今日|昨日|一度|曾经?|再度?|持续|继续|连续[一二两三四五六七八九十\\d]{1,3}[日天]|逆势|合计|也|亦|则|同步|转而?|另|收[黑红高低平])';
/** Trades, and moves of a price; the size may stand before them: 小涨, 急挫. 营收, 提升 are other words. */
const TRADES = '买超|卖超|净买超|净卖超|净买入|净卖出|回补|加码|减码|收报|报收|(?<![营税吸回征验签])收';
const MOVES = '[大小急劲微续再倒反重猛暴狂飙齐略稍]?(?:(?<![提回攀跃晋直])升|[涨跌挫泻])';
/** Words of change that are said of anything: they are a price's only where a price follows. */
const CHANGES = '上涨|下跌|上升|下挫|走高|走低';
/** What the mover does, right before the number. */
const DOES = new RegExp(`(?:(${TRADES}|${MOVES})|(${CHANGES}))(?:了|逾|超过?|近|约|至|在|于|幅?[达为])?$`);
/** Who does it, in front of that. */
const MOVER = new RegExp(
  `(?:^|[，。；：、,;:（(]|(?<![认因作成以])为|[%元点][和与及])(?:(?:而|但|以及|和|与|合计|其中|至于|另外|[\\u4e00-\\u9fff]{0,4}方面|个股)[，,]?)?([\\u4e00-\\u9fffA-Za-z][\\u4e00-\\u9fffA-Za-z0-9]{1,8}?)(?:[（(][^（()）]{1,12}[）)])?${HOW}{0,3}$`,
);
/** Units of prices and of what is traded. */
const TRADED = /^(?:点|元|港元|美元|新台币|日元|%|张|股|亿元|万元|基点)$/;
/** No name, but what is moved, how and when. */
const NO_MOVER =
  /^(?:按|同|环|较|比|由|曾|一度|单日|累计|合共|合计|平均|最多|最高|其后|并|且|均|都|也|亦|再|续)|(?:股价|成交|收市|收盘|升幅|跌幅|涨幅|幅度|盈利|利润|收入|气温|水位|价格|[房油金菜粮肉煤铜物]价|租金|指标|现价|[年月季周日份])$|\d[点日]/;

/** The mover of a figure and what it does; null when none stands right before it. */
export function moverOf(sides: Sides): Found | null {
  const { text, raw, left, previous } = sides;
  if (!TRADED.test(raw.unit) || left.owner !== null) return null;
  const before = text.slice(Math.max(0, raw.start - 36), raw.start);
  const does = DOES.exec(before);
  const name = does && MOVER.exec(before.slice(0, does.index))?.[1];
  if (!name) return null;
  const [, moves, changes] = does;
  if (changes !== undefined && previous?.moves !== true && !/^[，,]?[报收]/.test(text.slice(raw.end, raw.end + 2)))
    return null;
  // 恒生指数跌517点 is read by its own measure; 出口跌3% is of no one, 服装升40% of what was told before.
  if (NO_MOVER.test(name) || isNobody(name) || isMeasure(name) || anotherOf(sides) !== null) return null;
  return { measure: moves ?? changes ?? null, subject: name, explicit: true, self: true, moves: true };
}
