/** Indices of markets by name: they stand at a level of their own, and are not their place's. */

const INDEX =
  /^[\u4e00-\u9fff]{0,4}?((?:恒生|国企|上证|深证|沪深|中证|创业板|科创|道琼斯|纳斯达克|标普|标准普尔|日经|富时|加权|费城半导体)[\u4e00-\u9fff\d]{0,8}?(?:指数|综指|成指))(?:\d{1,2}[日号])?$/;

/** The index that a phrase is, with its place before and a day behind: 恒生指数 of 香港恒生指数11日; null for any other phrase. */
export function indexOf(phrase: string): string | null {
  return /指/.test(phrase) ? (INDEX.exec(phrase)?.[1] ?? null) : null;
}
