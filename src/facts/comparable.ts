/**
 * What keeps two figures with the same measure and subject from being two words on one thing: what is left out of one of them
 * (剔除汇率影响), a part of the year or of the owner (春节假期, in Leek), an addition rather than a stock (新增), what was expected,
 * an owner that is another in every article (全市, the company).
 */
import type { WordRow } from '@/src/corpus/patterns/word-rows';
import type { Figure } from './fact';
import { simplify } from './simplify';

/** Words before a figure in its sentence that narrow it: both figures must have the same. */
const SCOPE_ROWS: readonly WordRow[] = [
  {
    idea: 'left out',
    example: '剔除汇率影响后',
    words: '剔除 扣除 不含 不包括 不计 排除 除外 excluding except without',
  },
  {
    idea: 'on another basis',
    example: 'adjusted net income',
    words: 'adjusted pro-forma constant-currency comparable organic 调整后 经调整 扣非 可比口径 备考',
  },
  { idea: 'before or after something', example: 'profit before tax', words: '税前 税后 before.tax after.tax pre-tax' },
  { idea: 'another year', example: '2023财年', words: '财年 财政年度 fiscal' },
  {
    idea: 'what somebody expected',
    example: '机构此前预测，净利润为10亿元',
    words: '预测 预计 预期 预估 指引 目标 计划 forecast guidance expected target',
  },
  {
    idea: 'since when, and how much of it so far',
    example: '成立以来捐赠8亿元',
    words: '累计 以来 迄今 至今 完成投资 首期 一期 二期 首批 cumulative since',
  },
  {
    idea: 'a part of the year',
    example: '春节假期接待游客20万人次',
    words:
      '春节 春运 国庆 黄金周 五一 端午 中秋 清明 元旦 元宵 假期 假日 长假 小长假 暑期 暑假 寒假 暑运 节日 周末 双11 双十一 618(?=期间|大促|购物|年中|电商) holiday weekend',
  },
];
/** In English whole words, which may be plural: an exceptional year excludes nothing. */
const SCOPE = new RegExp(
  SCOPE_ROWS.flatMap((row) => row.words.split(' '))
    .map((word) => (/^[a-z]/.test(word) ? String.raw`\b${word}(?=(?:s|ed)?\b)` : word))
    .join('|'),
  'gi',
);

/** 新增员工|800人, 减少|25万: an addition or a loss, no stock. */
const CHANGE_BEFORE =
  /(新增|净增|增加|增长|增|减少|下降|裁减|裁|脱贫|退出|流失|关闭|new|additional|lost|cut)(?:了|到|至)?\s?(?:约|近|超过?|逾|about |nearly |over )?$/i;
/** 800 employees| in Leek; not in March, in Q3 */
const PLACE_BEHIND =
  /^[^.;,]{0,40}?\s(?:in|at|across) (?!January|February|March|April|May|June|July|August|September|October|November|December|Q\d|FY)([A-Z][a-z]+)/;
/** 75 percent| of nominal GDP: what stands there is the whole, and what has the share may be anything. */
const OF_WHOLE = /^ of (?:the )?[a-z]/i;

/** 远山集团在东湖市的|营收 */
const PLACE_BEFORE = /在([\u4e00-\u9fff]{2,8}?(?:[市省县区州国洲]|地区|市场))(?![召举开发内外])/;
/** What one poll finds is no other word on what another finds. */
const POLL = /调查|民调|问卷|\bpolls?\b|\bsurvey/i;

/** How far before a figure its sentence is read. */
const LEAD = 80;

/**
 * What narrows a figure, as a string that is equal for two figures which nothing keeps apart.
 * @param figure as found; its sentence is read.
 */
export function scopeOf(figure: Pick<Figure, 'sentence' | 'text' | 'unit' | 'kind' | 'place' | 'measure'>): string {
  const { sentence, text, unit, kind, place, measure } = figure;
  const at = sentence.indexOf(text);
  if (at < 0) return '';
  const lead = simplify(sentence.slice(Math.max(0, at - LEAD), at)).replace(/^.*[；;。]/s, '');
  const behind = sentence.slice(at + text.length, at + text.length + 60);
  const signs = new Set([...`${lead} ${simplify(measure ?? '')}`.matchAll(SCOPE)].map((m) => m[0].toLowerCase()));
  if (kind === 'count' || kind === 'amount' || kind === 'quantity') {
    const change = CHANGE_BEFORE.exec(lead)?.[1];
    if (change) signs.add(change);
    const where = PLACE_BEHIND.exec(behind)?.[1] ?? PLACE_BEFORE.exec(lead)?.[1];
    if (where) signs.add(where);
  }
  if (unit === '%' && OF_WHOLE.test(behind)) signs.add(`${place.article}#${place.paragraph}`);
  if (unit === '%' && POLL.test(sentence)) signs.add(place.article);
  return [...signs].sort().join(' ');
}

/** Owners that are somebody else in every article. */
const ANYBODY_ROWS: readonly WordRow[] = [
  {
    idea: 'the whole of a place or a body that the article is about',
    example: '全市',
    words: '全市 全省 全县 全区 全州 全镇 全乡 全村 全旗 全校 全院 全行 全线 全公司 全集团 全系统 全行业 全年',
  },
  {
    idea: 'ours and theirs',
    example: '我市',
    words:
      '我市 我省 我县 我区 我校 我院 我行 我司 我公司 本市 本省 本县 本区 本校 本公司 本集团 本行 本院 该市 该省 该县 该公司 该集团 该行 该校 该院 该村 该区 当地 辖区 园区',
  },
  { idea: 'by what it is', example: '公司', words: '公司 集团 企业 学校 医院 银行 市 省 县 区 村 镇' },
  {
    idea: 'sectors and groups of people, which every place has',
    example: '第三产业',
    words:
      '第一产业 第二产业 第三产业 工业 规模以上工业 农业 服务业 建筑业 制造业 采矿业 房地产 批发和零售业 住宿和餐饮业 城镇 农村 居民 城镇居民 农村居民 市民 村民 民众 消费者 受访者 学生 民营企业 进口 出口 进出口',
  },
  {
    idea: 'the same in English',
    example: 'the company',
    words:
      'company group city county state district school university hospital people residents students patients respondents',
  },
];
const ANYBODY: ReadonlySet<string> = new Set(ANYBODY_ROWS.flatMap((row) => row.words.split(' ')));

/** Whether a subject names nobody by itself: what two articles say of it is of two owners. */
export function isAnybody(subject: string): boolean {
  const name = simplify(subject).toLowerCase();
  return ANYBODY.has(name.replace(/^the\s/, ''));
}

/** Days of a period that runs over them; null for a day or a month, which may be when something was counted. */
function daysOf(period: string): number | null {
  const [first = '', last] = period.split('/');
  if (last === undefined) return first.length === 4 ? 365 : null;
  const end = last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-28` : last;
  const days = (Date.parse(end) - Date.parse(first.length === 4 ? `${first}-01-01` : first)) / 86_400_000;
  return Number.isFinite(days) ? days + (last.length === 7 ? 3 : 1) : null;
}

/** False for eight days beside a year, or three quarters beside four: no two points of one series. */
export function areAsLong(a: string, b: string): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  if (one === null || other === null) return true;
  return Math.max(one, other) <= 1.3 * Math.min(one, other);
}
