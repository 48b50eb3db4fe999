/** Times that figures are compared with (比2019年, 恢复至2019年同期的88.6%), or that stand in a name: none dates a figure. */
import type { TimeSpan } from './calendar';

/** 按2015年不变价格计算, 以2015年为基期: the prices that are reckoned with. */
const PRICES = /^的?(?:不变|可比|固定)价|^为基[期年准]/;

/** 不计2019年收购的考拉，收入…: what is left out of the figures. */
const LEFT_OUT = /(?:不考虑|不[计含算]|不包[含括]|剔除|扣除|撇除|除去|排除|撇开)[^，。；]{0,2}$/;

const PART_OF = /^[^，。；\d]{0,10}的(?:约|近|超过?|逾)?\d[\d.]*\s?(?:%|％|倍|成)/;

/** 比2019年, 较上年: what stands in a comparison is not the time of the figure. */
export function compared(text: string, span: TimeSpan): TimeSpan {
  // 与近5年同期均值相比: what is compared with, and not when.
  if (
    span.role === 'span' &&
    /[与和跟比较]$/.test(text.slice(Math.max(0, span.start - 1), span.start)) &&
    /^(?:同期|的?平均|均值)/.test(text.slice(span.end, span.end + 4))
  )
    return { ...span, role: 'comparison', period: null };
  if (span.role !== 'time') return span;
  if (
    PRICES.test(text.slice(span.end, span.end + 5)) ||
    LEFT_OUT.test(text.slice(Math.max(0, span.start - 16), span.start))
  )
    return { ...span, role: 'comparison', period: null };
  // £988m (H1 2016: £777m), 5亿元（2019年：4亿元）: the brackets' own.
  if (
    /[(（]\s?$/.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^\s?[:：]/.test(text.slice(span.end, span.end + 2))
  )
    return { ...span, role: 'comparison' };
  // 创下2015年来的新高: since when, and not when.
  if (
    /^(?:以)?来(?:的)?(?:同期)?(?:单[月季日])?(?:历史)?(?:新高|新低|最[高低大好差]|首次)/.test(
      text.slice(span.end, span.end + 14),
    )
  )
    return { ...span, role: 'comparison', period: null };
  // 较疫情前的2019年同期相比
  if (/^(?:同期|同口径|同月|同季|可比口径){1,3}(?:相比|比较|比(?![例重]))/.test(text.slice(span.end, span.end + 12)))
    return { ...span, role: 'comparison' };
  // 与2021年同比, 与去年同期相比
  if (
    /[与和跟]$/.test(text.slice(Math.max(0, span.start - 1), span.start)) &&
    /^(?:(?:同期|同月|同季|同口径|同日|可比口径){1,3}|的[^，。；]{1,16})?(?:相比|同比|比)|^[^，。；\d]{1,12}(?:相比|比较)/.test(
      text.slice(span.end, span.end + 20),
    )
  )
    return { ...span, role: 'comparison' };
  // 能量为1995年北山大地震的1.4倍: a thing with a year in its name.
  if (
    /^[\u4e00-\u9fff]{0,6}(?:地震|海啸|飓风|危机|事件|奥运会|亚运会|世博会|世界杯|空难)的?(?:约|近|逾|超过?)?\d[\d.]*\s?(?:倍|成|%)/.test(
      text.slice(span.end, span.end + 24),
    )
  )
    return { ...span, role: 'name', period: null };
  // 恢复至2019年同期的88.6%, 是2015年的3倍: a part of what was then.
  if (
    /(?:恢复[至到]|相当于|[是为占]|(?<![升降增减高低长跌涨大缩加少])至)$/.test(
      text.slice(Math.max(0, span.start - 3), span.start),
    ) &&
    PART_OF.test(text.slice(span.end, span.end + 24))
  )
    return { ...span, role: 'name', period: null };
  // 超2024年同期水平
  if (
    /(?:超过?|高于|低于|达到|接近|恢复[至到])$/.test(text.slice(Math.max(0, span.start - 3), span.start)) &&
    /^(?:同期|同一时期|春节|国庆|五一)?(?:的)?(?:同期|水平|的?[八九七六五四三二]成)/.test(
      text.slice(span.end, span.end + 8),
    )
  )
    return { ...span, role: 'comparison' };
  // 高于去年同期0.1个百分点
  if (
    /(?:高[于出过]|低[于过]|[快慢多少好优弱]于|超过|领先|落后)$/.test(
      text.slice(Math.max(0, span.start - 2), span.start),
    ) &&
    /^(?:同期|水平)?的?(?:约|近|超过?|逾)?\d[\d.]*\s?个?(?:百分点|基点)/.test(text.slice(span.end, span.end + 16))
  )
    return { ...span, role: 'comparison' };
  // 仅次于2016年同期的8起
  if (
    /(?:次|多|少|高|低|逊|不下)于$|不及$/.test(text.slice(Math.max(0, span.start - 3), span.start)) &&
    /^(?:同期|全年)?的(?:约|近|逾|超过?)?\d/.test(text.slice(span.end, span.end + 8))
  )
    return { ...span, role: 'comparison' };
  // 在去年3496家的基础上新增了600余家: what it was before.
  if (
    /^(?:同期)?的?(?:[^，。；\d]{0,4}\d[\d,.]*[^，。；\d]{0,6})?的?基础[上之]/.test(text.slice(span.end, span.end + 28))
  )
    return { ...span, role: 'comparison' };
  const before = text.slice(Math.max(0, span.start - 5), span.start).replace(/截[至止]到?$/, '');
  // 较疫情前的2019年同期下降11%
  if (before.endsWith('前的') && /[比较]疫情之?前的$/.test(text.slice(Math.max(0, span.start - 7), span.start)))
    return { ...span, role: 'comparison' };
  if (!/(?:比|较|同|相较于|相比|于|对比)$/.test(before) || /[属位处对]于$/.test(before)) return span;
  return /(?:比|较|相较于|相比|对比)$/.test(before) ? { ...span, role: 'comparison' } : span;
}
