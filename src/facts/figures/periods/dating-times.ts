/** Which times of a sentence date its figures: not those of a publication, a name, a record or a ranking. */
import type { TimeSpan } from './calendar';

/** Behind a time these say that it dates a publication or an event and not what is counted. */
const PUBLISHES =
  /^(?:[^，。；]{0,8})?(?:发布|公布|披露|印发|出台|举行|召开|表示|报道|获悉|介绍|宣布|刊发|撰文|在京|主持|签署|发表|消息|开工(?!面积|率)|完工|竣工(?!面积|率|房))|^，?(?:根据|据)[^，。；]{0,18}(?:显示|统计|数据|获悉|介绍)|^\s?[（(][A-Z]\w{1,14}[）)]\s?[—–-]|^(?:电(?=$|[\s（(，。：:])|讯|称|说|，?(?:记者)?从)/;

/**
 * 2018年9月底全面推出，: when a thing began, and not what it is told to have; 11月11日上线，当天成交额5亿元 is of that day.
 */
const BEGAN =
  /^[底末初]?(?:正式|全面|首次|率先|在[\u4e00-\u9fff]{2,8})?(?:推出|成立|上线|创立|创办|创建|启动|开业|投产|投用|投入使用|投入运营|诞生|问世|面世|落成|启用|开通|上市|开馆)[，,](?!当[年月天日]|首[日周月年]|上线|开业|开通|[一两三四五六七八九十\d]{1,3}(?:[天日周]|个?小时|个月))/;

/** 成立于2013年，注册资本5亿元, 创立于2013年的青禾集团营收5亿元: the same, with the time behind it. */
const BEGAN_IN = /(?:(?<![发产学业先])生|成立|创[立办建]|始建|组建|设立|上市|诞生|问世)于$/;
const AT_ONCE = /^[，,](?:当[年月天日]|首[日周月年])/;

const TO_BEGIN = /(?:将|预计|计划|拟|有望|力争|争取|定)[于在]?$/;

/** 从7月时预测接近30%, 上次七月预测为三成: when it was forecast, and not what it is forecast for. */
const FORECAST_THEN = /^[时份]?(?:的|所)?(?:预测|预估|预期|预计)/;
const ONCE_BEFORE = /(?:[上前]次|先前|此前|原先|早前|当初|原本)(?:于|在)?$/;

/** A year inside a name: 2022重庆智博会, 2035年远景目标纲要, 2021年可持续发展报告, 2030年可持续发展目标. */
const NAMES =
  /^(?:年)?[^，。；、]{0,12}(?:规划|纲要|远景目标|报告|白皮书|年报|大会|论坛|博览会|峰会|议程|版|奖|计划|行动方案)/;

/** 为近15年新高, 近三年来首次: how long it was not so, no time of the figure. */
const RECORD =
  /^(?:[^，。；]{0,4}最[大高低小多少快慢]|[^，。；]{0,3}(?:新高|新低|最高|最低|之最|之冠|首次|首度|罕见|最好|最差))/;

/** 2021年以来, 2021年至今: up to now. */
const OPEN_END = /^(?:以来|至今)$/;

/** 是2021年以来第6大, 创2021年同期第一大: the field of a ranking, no time of the figure. */
const RANKED =
  /^[^，。；\d]{0,8}(?:第[一二三四五六七八九十\d]{1,3}[大高低多少快]|新高|新低|最[高低大小多少好差快慢]|首次|首度|之最)/;

/** a note received in [1999]: when something got there that the figure is of, and not the figure. */
const OF_A_THING =
  /(?<!\b(?:was|were|is|are|been|be|had|has|have|and|it|we|they|he|she|company)\s)\b(?:received|issued|acquired|purchased|signed|granted|adopted|enacted|introduced|launched|announced|approved)\s(?:in|on)\s(?:early\s|late\s|mid-?\s?)?$/;
/** grew 25% from [September 30, 2010]: with what it is compared. */
const GREW_FROM = /(?:\d%?|\b(?:percent|per cent|points?|million|billion|thousand))\sfrom\s$/;

/** A sentence by its ends, and its times. */
export interface SentenceTimes {
  start: number;
  end: number;
  times: TimeSpan[];
}

/** The times of a sentence that can date a figure, in order. */
export function datingTimes(text: string, sentence: SentenceTimes): TimeSpan[] {
  const usable = sentence.times.filter(
    (time) => time.period !== null && (time.role === 'time' || time.role === 'now' || time.role === 'span'),
  );
  return usable.filter((time) => {
    const after = text.slice(time.end, Math.min(sentence.end, time.end + 24));
    if (time.role === 'span') return !RECORD.test(after) && !/续$/.test(text.slice(time.start - 1, time.start));
    if (time.role !== 'time') return true;
    const since = /^以来|^同期/.exec(after);
    if (
      (since || OPEN_END.test(text.slice(time.end - 2, time.end))) &&
      RANKED.test(after.slice(since?.[0].length ?? 0))
    )
      return false;
    const before = text.slice(Math.max(sentence.start, time.start - 60), time.start);
    if (before.lastIndexOf('《') > before.lastIndexOf('》')) return false;
    if (OF_A_THING.test(before) || (GREW_FROM.test(before) && !/\//.test(time.period as string))) return false;
    if (BEGAN_IN.test(before) && !AT_ONCE.test(after) && !TO_BEGIN.test(before.replace(BEGAN_IN, ''))) return false;
    if (FORECAST_THEN.test(after) && (after.startsWith('时') || ONCE_BEFORE.test(before))) return false;
    if (after.startsWith('的')) return true;
    if (NAMES.test(after) && /^\d{4}$/.test(time.period as string) && !/^(?:期间|末|以来)/.test(after)) return false;
    // 将于明年6月投产，年通过能力…: what will be from then on.
    return !PUBLISHES.test(after) && (!BEGAN.test(after) || TO_BEGIN.test(before));
  });
}
