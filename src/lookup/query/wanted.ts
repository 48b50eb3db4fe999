/**
 * What sort of figure a question asks for: money, people, a share, a growth, or what a classifier counts (多少亩). It
 * decides between figures that share the words asked for.
 */
import { foldText } from '@/src/detect/fold';
import type { Figure, FigureKind } from '@/src/facts/fact';
import { sameUnit } from '../compare/compare';

export interface Wanted {
  kinds: readonly FigureKind[];
  units: readonly string[];
}

const PEOPLE = ['人', '人次', '户'] as const;

/** One row a sort, for folded texts (lower case); the example is a question that asks for it. */
const SORTS: { asks: RegExp; example: string; kinds?: FigureKind[]; units?: readonly string[] }[] = [
  {
    asks: /多少[钱元]|金额|花费|值多少|how much (?:money|does|did|do|is|was)|worth|cost/,
    example: '值多少钱',
    units: ['元'],
  },
  {
    asks: /多少人|几个人|的人[有是达共]{0,2}(?:多少|几(?![乎岁月天年点次]))|人数|用户数|用户量|多少名|how many (?:[a-z-]{1,20} ){0,3}(?:people|users|employees|staff|workers|members|customers)\b/,
    example: '上网人数',
    units: PEOPLE,
  },
  {
    asks: /比例|占比|比重|百分之[几多]|几成|多大比|占(?![地用领据有])[^，。；？?]{0,10}(?:多少(?![亩平个家座])|几(?!乎))|[及透盖功败]率|percent|(?<!per )share|proportion|penetration/,
    example: '占了多大比例',
    kinds: ['share', 'ratio'],
  },
  {
    // 增长到多少, 从多少涨到多少: where it ended is no growth.
    asks: /(?:增长|涨|下降)(?!了?[到至])|降了(?![到至])|增速|增幅|降幅|少了|growth|gr[eo]w|increase|decline|drop/,
    example: '增长了多少',
    kinds: ['growth'],
  },
  { asks: /第几(?![届次期批轮回集]|季(?!度))|排名|名次|位次|\brank/, example: '排第几', kinds: ['rank'] },
  { asks: /多久|多长时间|几(?:[天年周]|分钟|小时)|多少[天年]|几个月|how long/, example: '多久', kinds: ['duration'] },
];

/** 多少亩, 几家: what is asked for is counted so. */
export const COUNTED =
  /(?:多少|(?<!第)几)(人次|人(?![才口均民工员])|个(?=[一-鿿])(?![人月钱小])|[处亩棵台条笔场项家座斤吨件次户种间位名只辆架艘支套所栋颗枚])|多少(个)(?!\p{Script=Han})/u;

/** 场次, 家数: a word that only says how it is counted. */
const COUNT_WORD = /(场)次|(?<![国专大])([台家条笔件亩棵场])数(?![字据量])/u;

/** What a question asks for, or null when any fact will do. */
export function wantedOf(text: string): Wanted | null {
  const folded = foldText(text);
  const sorts = SORTS.filter(({ asks }) => asks.test(folded));
  const [, ...units] = COUNTED.exec(folded) ?? COUNT_WORD.exec(folded) ?? [];
  const counted = units.find(Boolean);
  const wanted = [...sorts.flatMap((sort) => sort.units ?? []), ...(counted ? [counted] : [])];
  const kinds = sorts.flatMap((sort) => sort.kinds ?? []);
  return wanted.length + kinds.length > 0 ? { kinds, units: wanted } : null;
}

/** Units that count all sorts of things. */
const ORDINARY: ReadonlySet<string> = new Set([
  '元',
  ...PEOPLE,
  '个',
  '家',
  '种',
  '名',
  '位',
  '项',
  '次',
  '件',
  '笔',
  '间',
]);

/** Whether a question wants a sort of figure that few are of (几场, 多少亩, 第几): it tells as much as another word would. */
export function isTelling({ kinds, units }: Wanted): boolean {
  return kinds.includes('rank') || units.some((unit) => !ORDINARY.has(unit));
}

/** Whether a figure is of the sort that is wanted. */
export function isWanted({ kinds, units }: Wanted, figure: Figure): boolean {
  return kinds.includes(figure.kind) || units.some((unit) => sameUnit(unit, figure.unit));
}

/** Words at the end of a question for what a unit says already: beside 500万亩 nobody writes 面积. */
const TOLD_BY_UNIT: readonly { words: RegExp; example: string; kinds: readonly FigureKind[]; units?: RegExp }[] = [
  { words: /面积$/, example: '绿地 面积', kinds: ['quantity'], units: /^(?:亩|公顷|平方(?:米|公里|千米))$/ },
  { words: /^(?:个|次|件|家|处|总)数$/, example: '食堂 个数', kinds: ['count'] },
  { words: /^人数$/, example: '食堂 人数', kinds: ['count'], units: /^(?:人|人次|名|位|户)$/ },
  { words: /^(?:总?金额|总额)$/, example: '补贴 金额', kinds: ['amount'] },
  { words: /^时[长间]$/, example: '备餐 时长', kinds: ['duration'] },
  { words: /^(?:总?长度|里程)$/, example: '水渠 长度', kinds: ['quantity'], units: /^(?:里|公里|千米|米)$/ },
  { words: /^(?:总?重量|吨数)$/, example: '稻谷 重量', kinds: ['quantity'], units: /^(?:吨|斤|公斤|千克|克)$/ },
];

/** Whether a figure answers a word by its unit: 绿地 面积 by 绿地500万亩. */
export function isToldByUnit(word: string, { kind, unit }: Figure): boolean {
  return TOLD_BY_UNIT.some(
    ({ words, kinds, units }) => words.test(word) && kinds.includes(kind) && (units === undefined || units.test(unit)),
  );
}
