/** Indices of markets by name: they stand at a level of their own, and are not their place's. */

const INDICES =
  '(?:恒生|国企|上证|深证|沪深|中证|创业板|科创|道琼斯|纳斯达克|标普|标准普尔|日经|富时|加权|费城半导体)[\\u4e00-\\u9fff\\d]{0,8}?(?:指数|综指|成指)|[\\u4e00-\\u9fff]{2,6}领先指数|(?:恒|沪|国|深成|创业板|道|纳|标|恒生科)指';
const WHEN = '(?:\\d{1,2}[日号])?(?:[早午尾]盘|盘中|今[日天早]|昨[日天])?';
const INDEX = new RegExp(`^[\\u4e00-\\u9fff]{0,4}?(${INDICES})${WHEN}$`);
const BEFORE_MEASURE = new RegExp(`^(?:${INDICES})(?=[跌涨升降]幅|市盈率|成交|收益率)`);

/** The index that a phrase is, with its place before and a day behind: 恒生指数 of 香港恒生指数11日; null for any other phrase. */
export function indexOf(phrase: string): string | null {
  return /指/.test(phrase) ? (INDEX.exec(phrase)?.[1] ?? null) : null;
}

/** 沪深300, 中证A500: named by how many shares they hold. */
const NUMBERED =
  /^(?:沪深|中证A?|上证|深证|国证|北证|科创|创业板|标普|标准普尔|纳斯达克|纳指|日经|富时中国A?|富时|罗素)\d{2,4}(?:指数)?/;

/** The index that a phrase begins with: 沪深300 of 沪深300市盈率, 恒指 of 恒指跌幅; null for any other phrase. */
export function numberedIndex(phrase: string): string | null {
  return NUMBERED.exec(phrase)?.[0] ?? (phrase.includes('指') ? (BEFORE_MEASURE.exec(phrase)?.[0] ?? null) : null);
}
