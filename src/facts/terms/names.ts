/**
 * Names that a text shows by how it writes them: 《》, marks, organisations by their endings, people behind an
 * office or before a saying word, Latin abbreviations.
 */
import type { Article } from '@/src/corpus/article';
import type { Quote, TermKind } from '../fact';
import { findMarks } from '../quotes/marks';
import { namesBehindRoles } from '../quotes/people';
import { isName } from '../quotes/person';
import { badEdges, isCommonNoun } from './stop';

export interface Candidate {
  surface: string;
  kind: TermKind;
  /** How sure the writing makes it, 0…1. */
  trust: number;
}

/** Nouns behind a name in marks that tell its kind: “助微计划”, “百县百品”行动. */
const KIND_NOUNS: [RegExp, TermKind, number][] = [
  [/^(?:计划|行动|工程|项目|活动|专项行动|公益|助农|助老|改革)/, 'programme', 0.9],
  [
    /^(?:应用|系统|平台|技术|产品|机器人|软件|模型|大模型|芯片|品牌|手机|APP|App|数字平台|服务|小程序|号)/,
    'product',
    0.85,
  ],
  [/^(?:战略|规划|政策|目标|纲要|方针|倡议|原则|体系|理念|机制|制度)/, 'policy', 0.8],
  [/^(?:大赛|大会|论坛|峰会|展会|赛事|比赛)/, 'event', 0.85],
  [/^(?:公司|集团|企业|银行|组织|机构|军团|团队)/, 'organisation', 0.7],
];
const REPORT = /(?:报告|白皮书|蓝皮书|绿皮书|年报|财报|公报|指数|统计公报)$/;
const POLICY = /(?:意见|规划|纲要|办法|条例|法|协定|倡议|公约|方案|通知|规定|决定|计划|指南|标准|细则|草案|协议)$/;

const ORG_END =
  /(?:集团|有限公司|公司|银行|大学|学院|研究院|研究所|研究中心|实验室|委员会|协会|学会|商会|联合会|基金会|交易所|出版社|事务所|博物馆|医院|法院|检察院|公安局|管理局|监管局|统计局|总局|总署|日报|晚报|时报|周刊|杂志|通讯社|电视台|证券|保险|信托|基金|资本|科技|俱乐部|工商联|办公室|政府|联盟)/g;
const LEFT_STOP =
  /(?:[的了及或在从对向由被把将让给是并而也又还则就都每该那其]|和|与|以及|来自|成立|设立|加入|联合|通过|支持|参与|发布|公布|包括|携手|收购|投资|创办|担任|出任|加盟|推动|促进|帮助|助力|鼓励|引导|属于|控股|持有|其中|目前|如今|同时|此外|例如|比如|根据|按照|依据|随着|作为|成为|进入|进行|组成|组建|协同|近日|日前|一些|一家|多家|数家|两家|三家|几家|首家|全部|部分|许多|众多|大量)/g;
/** Beginnings of official names; 和 and 与 inside such a name belong to it (国家发展和改革委员会). */
const OFFICIAL =
  /^(?:中国|中华|国家|全国|北京|上海|天津|重庆|广东|浙江|江苏|山东|四川|湖北|湖南|福建|安徽|河南|河北|陕西|香港|台湾|澳门|清华|北大|美国|英国|日本|韩国|德国|法国|欧洲|亚洲|世界|国际|联合国)/;
const GENERIC_PREFIX =
  /^(?:互联网|科技|金融|上市|保险|证券|小贷|跨国|外资|合资|民营|国有|大型|中型|小型|中小|中小型|微型|龙头|头部|相关|有关|各类|各大|多个|部分|其他|其它|本地|当地|海外|国内|国外|境外|外国|我国|全国性|地方|商业|投资|母|子|分|总|新|老|大|小|社会|公益|慈善|行业|专业|专门|高新|数字|新兴|前沿|现代|信息|农业|绿色|普惠|供应链|物流|快递|电商|软件|广告|传媒|房地产|建筑|律师|会计师|会计|高等|重点|知名|著名|一流|独立|自有|关键|核心|先进|尖端|硬|黑|高|村民|居民|业主|家|两|三|数|多|几)*$/;

const LATIN =
  /(?<![A-Za-z0-9])(?=[A-Za-z0-9+.-]{2,16}(?![A-Za-z0-9]))(?:[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9+-]*|[a-z][A-Z][A-Za-z]{2,12}|[3-6]G|[A-Z]{2,8})(?![A-Za-z])/g;
const LATIN_STOP = new Set(
  'APP VIP CEO CFO COO CTO OK PDF ID NO TV PC PPT URL HTML AM PM USD CNY RMB II III IV VI VII VIII IX XI XII CO2 CO2e TCO2e tCO2e QQ IT PK DIY'.split(
    ' ',
  ),
);

/** All names shown by writing, with repeats; `quotes` are left out: words somebody says are no names. */
export function namesInArticle(article: Article, quotes: Quote[]): Candidate[] {
  const out: Candidate[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.role === 'title' && !article.titleTrusted) return;
    const { text } = paragraph;
    const said = quotes.filter((q) => q.direct && q.place.paragraph === index).map((q) => q.place.start);
    out.push(...titles(text), ...marked(text, new Set(said)), ...organisations(text), ...people(text), ...latin(text));
  });
  for (const quote of quotes) {
    if (quote.speaker && isName(quote.speaker) && quote.speaker.length <= 12)
      out.push({ surface: quote.speaker, kind: 'person', trust: 0.9 });
  }
  return out;
}

function titles(text: string): Candidate[] {
  return [...text.matchAll(/《([^《》\n]{2,50})》/g)].map((m) => {
    const surface = m[1] as string;
    const kind: TermKind = REPORT.test(surface)
      ? 'report'
      : POLICY.test(surface)
        ? 'policy'
        : /(?:日报|晚报|时报|周刊|杂志|新闻)$/.test(surface)
          ? 'organisation'
          : 'report';
    return { surface, kind, trust: 0.9 };
  });
}

function marked(text: string, said: Set<number>): Candidate[] {
  const out: Candidate[] = [];
  for (const mark of findMarks(text)) {
    if (!mark.closed || said.has(mark.start)) continue;
    const surface = text.slice(mark.start, mark.end);
    if (
      surface.length < 2 ||
      surface.length > 14 ||
      /[，。！？；：、,!?;:…“”「」《》\s]/.test(surface) ||
      /[的了吗呢吧]/.test(surface)
    )
      continue;
    if (/^[\d.%+]+$/.test(surface) && !surface.includes('+')) continue;
    const rest = text.slice(mark.end + 1, mark.end + 6);
    const row = KIND_NOUNS.find(([pattern]) => pattern.test(rest));
    const suffix = kindBySuffix(surface);
    if (row) out.push({ surface, kind: row[1], trust: row[2] });
    else if (suffix) out.push({ surface, kind: suffix, trust: 0.8 });
    else if (ACTS.test(rest) && /^$|[，。；：、,;:\s]/.test(text[mark.open - 1] ?? ''))
      out.push({ surface, kind: 'product', trust: 0.6 });
    else if (surface.length >= 4 && CARRIED_OUT.test(text.slice(Math.max(0, mark.open - 4), mark.open)))
      out.push({ surface, kind: 'programme', trust: 0.6 });
    else if (surface.length >= 3) out.push({ surface, kind: 'concept', trust: UNSURE });
  }
  return out;
}

/** A name in marks that does something: “百灵”则是…, “大雁”帮助…. */
const ACTS = /^(?:利用|帮助|则|是一|是由|已|可|能|将|通过|依托|采用|覆盖|支持|服务|上线|发布)/;
/** What is carried out: 实现“村村通宽带”, 推行“一码通行”. */
const CARRIED_OUT = /(?:实现|推行|推进|推动|开展|打造|实施|启动|发起|推出|深化|落实|建设|构建|主办|举办)$/;
/** Words in marks that nothing shows to be a name; they need to come back to count (scare quotes seldom do). */
export const UNSURE = 0.3;

function kindBySuffix(surface: string): TermKind | null {
  if (/(?:计划|行动|工程|项目)$/.test(surface)) return 'programme';
  if (/(?:战略|规划|纲要|政策)$/.test(surface)) return 'policy';
  if (/(?:大会|论坛|峰会|大赛|博览会)$/.test(surface)) return 'event';
  if (/(?:集团|公司|银行|基金会|研究院)$/.test(surface)) return 'organisation';
  if (/(?:平台|系统|链|云|码|号|议事厅|在线)$/.test(surface)) return 'product';
  return null;
}

function organisations(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const m of text.matchAll(ORG_END)) {
    const end = m.index + m[0].length;
    let start = m.index;
    while (start > 0 && m.index - start < 18 && /[\u4e00-\u9fffA-Za-z0-9·&]/.test(text[start - 1] as string))
      start -= 1;
    const head = text.slice(start, m.index);
    let cut = 0;
    for (const stop of head.matchAll(LEFT_STOP)) {
      if (/[和与]/.test(stop[0]) && OFFICIAL.test(head.slice(cut, stop.index))) continue;
      cut = stop.index + stop[0].length;
    }
    const prefix = head.slice(cut);
    const surface = prefix + m[0];
    if (
      prefix.length < 2 ||
      surface.length < 4 ||
      GENERIC_PREFIX.test(prefix) ||
      /^\d/.test(prefix) ||
      badEdges(prefix)
    )
      continue;
    // Between a place and the ending, or where a clause begins: the left end is certain.
    const certain =
      cut === head.length - prefix.length &&
      (start === 0 || cut > 0 || /[，。、；：“《（(\s]/.test(text[start - 1] as string));
    const known = OFFICIAL.test(prefix);
    if (/(?:科技|资本|基金|保险|证券|办公室|政府|联盟|公司)$/.test(m[0]) && !known && prefix.length > 6) continue;
    if (
      end < text.length &&
      /^(?:人员|工作|制度|产品|服务|业务|市场|行业|机构|家|法|化|的公司)/.test(text.slice(end, end + 3)) &&
      !known &&
      prefix.length > 4
    )
      continue;
    out.push({ surface, kind: 'organisation', trust: known ? 0.85 : certain ? 0.6 : 0.4 });
  }
  return out;
}

function people(text: string): Candidate[] {
  return namesBehindRoles(text)
    .filter((p) => !isCommonNoun(p.name))
    .map((p) => ({ surface: p.name, kind: 'person' as const, trust: 0.85 }));
}

function latin(text: string): Candidate[] {
  return [...text.matchAll(LATIN)]
    .filter((m) => !LATIN_STOP.has(m[0]) && !/\d/.test(text[m.index - 1] ?? ''))
    .map((m) => ({
      surface: m[0],
      kind: /^[a-z]/.test(m[0]) ? ('product' as const) : ('concept' as const),
      trust: 0.7,
    }));
}
