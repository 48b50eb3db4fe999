/**
 * A currency that an article states once for all that follows: 拨款232亿元（港元，下同）. From there on 元 alone is of it;
 * 人民币2亿元 keeps its own.
 */
import type { Raw } from '../raw';

const STATED =
  /[（(]\s?([\u4e00-\u9fff]{2,4})[，,、；;]?\s?(?:以?下同|以下(?:均|皆|全部)?(?:同|为[\u4e00-\u9fff]{2,4}))\s?[)）]/g;

/** 新台币（下同）3,000元: behind the currency's name. */
const STATED_BEHIND = /([\u4e00-\u9fff]{2,3})[（(]\s?(?:以?下同|以下(?:均|皆)?同)\s?[)）]/g;

/** By the units of assets/lexicon/units.json. */
const CURRENCIES = new Map(
  Object.entries({
    元: '人民币',
    美元: '美元 美金',
    港元: '港元 港币',
    新台币: '新台币 台币',
    澳门元: '澳门元 澳门币',
    日元: '日元 日圆',
    欧元: '欧元',
    英镑: '英镑',
    澳元: '澳元',
    加元: '加元',
    新加坡元: '新加坡元 坡元 新元',
  }).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const)),
);

/** The currency that holds so far in an article; paragraphs are read in order. */
export class StatedCurrency {
  private unit: string | null = null;

  /** @param hongKong whether a bare $ is the Hong Kong dollar. */
  constructor(private readonly hongKong: boolean) {}

  /**
   * Gives the figures of one paragraph the currency that was stated before them, or directly behind them.
   * @param text the paragraph in Simplified.
   */
  apply(text: string, raws: readonly Raw[]): void {
    if (this.hongKong)
      for (const raw of raws)
        if (
          raw.unit === '美元' &&
          raw.unitClass === 'money' &&
          /^[$＄]/.test(text.slice(raw.numberStart - 1, raw.numberStart)) &&
          !/[A-Za-z]/.test(text[raw.numberStart - 2] ?? '')
        )
          raw.unit = '港元';
    if (this.unit === null && !text.includes('下同')) return;
    const stated = [...text.matchAll(STATED), ...text.matchAll(STATED_BEHIND)]
      .flatMap((found) => {
        const unit = CURRENCIES.get(found[1] as string) ?? CURRENCIES.get((found[1] as string).slice(1));
        return unit ? [{ at: found.index, unit }] : [];
      })
      .sort((a, b) => a.at - b.at);
    if (this.unit === null && stated.length === 0) return;
    let next = 0;
    for (const raw of raws) {
      while (next < stated.length && (stated[next] as { at: number }).at <= raw.end) {
        this.unit = (stated[next] as { unit: string }).unit;
        next += 1;
      }
      const own = raw.unit === '元' && !/人民|[¥￥]|RMB|CNY/.test(text.slice(Math.max(0, raw.start - 4), raw.end));
      if (own && this.unit !== null) raw.unit = this.unit;
    }
    if (stated.length > 0) this.unit = (stated.at(-1) as { unit: string }).unit;
  }
}
