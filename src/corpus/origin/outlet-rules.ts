/**
 * Ways in which a text names its own outlet in the words it opens with: one row a way, with an example; group 1 is the name.
 * How Chinese texts open is read by `opening.ts`, how texts close by the rules of `outlet-closing.ts`.
 */
import { ENGLISH_MONTH } from '@/src/corpus/dates';

export interface OutletRule {
  find: RegExp;
  rank: number;
  from: string;
  /** The words around prove that any name is an outlet's; else it must read like one. */
  sure?: true;
  example: string;
}

/** What names end in that stand in front of 记者. */
export const OUTLET = '(?:报|社|网|台|新闻|财经|在线|客户端|周刊|杂志)';

/** News agencies as datelines and papers name them. */
export const AGENCIES = 'AFP|UPI|Reuters|Bloomberg|Xinhua|IANS|ANI|PTI|KUNA|TASS|EFE|ANSA|Bernama|ANTARA|Kyodo|Yonhap';

/** Ways to open a text; only its first 200 characters are read. */
export const OPENING_RULES: readonly OutletRule[] = [
  {
    find: /^(?:(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2} ?)?(?:[\u4e00-\u9fff]{2,6} ?)?【([^】/／]{2,10})[/／][^】/／]{2,16}】/,
    rank: 43,
    from: 'opening of the text',
    example: '2011-05-04 新闻速报 【南广新闻/南广新闻】',
  },
  {
    find: new RegExp(
      `^[A-Z][A-Z .'/-]{2,30}(?:, [A-Z][A-Za-z. ]{1,12})?(?:, ${ENGLISH_MONTH} \\d{1,2})? \\(([A-Z][A-Za-z]{1,14}(?: [A-Z][a-z]{1,12}){0,2})\\) ?(?:--|–|—|_)`,
    ),
    rank: 42,
    from: 'dateline',
    sure: true,
    example: 'NANLING, July 10 (Nannama) -- ',
  },
  {
    find: /^[A-Z][A-Z .'-]{2,30}(?:, [A-Z][A-Za-z.]{1,12})? ?[-–—]{1,2} ?\(([A-Z][A-Za-z ]{1,24})\) /,
    rank: 42,
    from: 'dateline',
    sure: true,
    example: 'NANLING, Ind. — (NAP) The county',
  },
  {
    find: /^[A-Z][A-Za-z ,.&'-]{2,40}--\(([A-Z][A-Z ]{2,20})\)--/,
    rank: 42,
    from: 'dateline',
    sure: true,
    example: 'NANLING--(ROAD WIRE)--The company',
  },
  {
    find: new RegExp(
      `^(?:[A-Z][A-Za-z .'-]{2,30}, [A-Z][a-z]{2,8}\\.? \\d{1,2} )?\\((CNN|AP|${AGENCIES})\\) ?(?=[A-Za-z“"])`,
    ),
    rank: 42,
    from: 'dateline',
    sure: true,
    example: '(CNN) The county spent',
  },
  {
    find: /^\(([A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3})\) ?[-–—:] ?(?=\S)/,
    rank: 42,
    from: 'dateline',
    sure: true,
    example: '(NNS): A man from the north side',
  },
  {
    find: /^((?:THE )?(?:CNN|AP|AFP|UPI|BBC|(?:[A-Z]{2,14} ){0,3}(?:PRESS|NEWS|REUTERS|XINHUA|BLOOMBERG|TIMES|AGENCY|ASSOCIATION)(?: [A-Z]{2,14})?)) {0,2}(?:--|–|—) {0,2}(?=[A-Za-z])/,
    rank: 41,
    from: 'opening of the text',
    sure: true,
    example: 'PRESS ASSOCIATION -- The county',
  },
  {
    find: /^By ([A-Z][\w&. -]{1,24}?),? (?:Staff(?: Writers?| Reporters?)?(?=[A-Z ,|]|$)|and (?:wire|agency) reports)/,
    rank: 56,
    from: 'byline',
    example: 'By Nanling News Staff Writers',
  },
  {
    find: /^(?:文章|新闻|本文|稿件)?来源[:：] ?([\u4e00-\u9fffA-Za-z0-9]{2,14})[ \u3000](?=.{40})/,
    rank: 84,
    from: '来源 in front of the text',
    sure: true,
    example: '来源:南岭网 南岭网北山10月12日电 (记者张明)春华秋实，金秋时节，田间一派丰收的忙碌景象，农机手正在收割。',
  },
  {
    find: /^[[【〔]([A-Za-z0-9]{0,10}[\u4e00-\u9fff]{2,10}[A-Za-z]{0,8})[\]】〕] ?(?=\S)/,
    rank: 41,
    from: 'opening of the text',
    example: '[Nantalk新闻] 修路了',
  },
  {
    find: new RegExp(
      `^[（(【〔《]([\\u4e00-\\u9fff]{2,8}?${OUTLET})(?:[\\u4e00-\\u9fff]{2,4})?(?:\\d{1,2}月)?\\d{1,2}日(?:专|综合)?(?:电|讯)[）)】〕》]`,
    ),
    rank: 43,
    from: 'dateline',
    example: '【某新社北京10月27日电】',
  },
  {
    find: /^\(([A-Z]{2,8})\) (?=[A-Z]{3,}[A-Z ,])/,
    rank: 42,
    from: 'dateline',
    example: '(CBS) NANLING, Texas - ',
  },
  {
    find: /^(?![据来自从]|[\u4e00-\u9fff]{0,6}(?:部|局|委|厅|政府|公司|集团|台网|警方|中心|央行|银行|法院|今年|昨日|当地)\d)([\u4e00-\u9fffA-Za-z]{2,8}) ?\d{1,2} ?月 ?\d{1,2} ?日(?:消息|讯)[，,：: （(]/,
    rank: 41,
    from: 'opening of the text',
    sure: true,
    example: '快南北11月14日消息，',
  },
  {
    find: new RegExp(
      `^[\\u4e00-\\u9fff]{2,8}(?:讯|消息|新闻)?[（(]([\\u4e00-\\u9fff]{2,10}${OUTLET})[）)] ?[（(](?:记者|通讯员)`,
    ),
    rank: 43,
    from: 'opening of the text',
    example: '南岭网新闻(北山日报)(记者张明)昨天上午',
  },
  {
    find: /^【?([\u4e00-\u9fff]{2,8}网) [\u4e00-\u9fff]{2,8}】/,
    rank: 41,
    from: 'opening of the text',
    example: '【南岭网 南岭上游】导读：',
  },
  {
    find: /^([\u4e00-\u9fff]{1,6}(?:网|新闻))[\u4e00-\u9fff]{2,6}(?:分站|频道|站)\d{1,2}月\d{1,2}日(?:讯|电|消息)/,
    rank: 43,
    from: 'dateline',
    example: '南岭网北山市分站12月15日讯(记者',
  },
  {
    find: /^[A-Z][A-Z .'-]{2,30}(?:, [A-Z][a-z.]{1,8})? \(([A-Z][A-Z0-9]{1,9}(?:\/[A-Z][A-Za-z0-9]{1,9})?)\) ?[-–—:]/,
    rank: 42,
    from: 'dateline',
    sure: true,
    example: 'NANLING (KNN13/AP) - The latest',
  },
  {
    find: /^\(([A-Z][A-Za-z]{2,15})(?:[|/]|, )[A-Z][A-Za-z ]{2,20}\) ?[-–—]/,
    rank: 42,
    from: 'dateline',
    sure: true,
    example: '(ROADNEWS|NANLING) – The county',
  },
  {
    find: new RegExp(`^[A-Z][A-Za-z .'’/-]{2,30}, ${ENGLISH_MONTH} \\d{1,2} \\(([A-Z][A-Za-z]{1,14})\\) ?(?:--|-|–|—)`),
    rank: 42,
    from: 'dateline',
    sure: true,
    example: 'Nanling, Sept 15 (NANTARA) - ',
  },
  {
    find: new RegExp(
      `^[（(〔【]([\\u4e00-\\u9fff]{2,10}?${OUTLET})(?: ?[·-] ?[\\u4e00-\\u9fff]{2,10})?(?:全媒体|融媒体|首席|见习|实习|特派|驻[\\u4e00-\\u9fff]{2,4})?记者[ :：]?[\\u4e00-\\u9fff、 ]{2,30}[）)〕】]`,
    ),
    rank: 43,
    from: 'byline in front of the text',
    example: '（南岭日报记者张明）11月3日，',
  },
  {
    find: /^本[报刊网台][\u4e00-\u9fff]{0,8}(?:[讯电]|消息) ?[（(]([\u4e00-\u9fff·]{3,18}?)(?:全媒体|融媒体|首席|见习|实习)?记者/,
    rank: 43,
    from: 'byline in front of the text',
    example: '本报北山讯(南岭科技报·南岭农科新闻记者 张明)为迎接秋收，',
  },
];

/** Said in one of the first paragraphs. */
export const PRODUCED: OutletRule = {
  find: /(?:^|，|,)[^。]{0,30}由([\u4e00-\u9fff]{2,12})出品/,
  rank: 40,
  from: 'opening of the text',
  example: '欢迎收听由中南社南岭分社出品的早餐。',
};

export const REPORTS: OutletRule = {
  find: /(?:^|[.!?”"] )The ((?:[A-Z][a-z]+ ){1,2}(?:News|Press) Agency|News Agency of [A-Z][a-z]+)(?: \([A-Z]{2,6}\))? reports? that\b/,
  rank: 38,
  from: 'text: the agency reports',
  sure: true,
  example: 'The News Agency of Nanling (NAN) reports that three schools were built.',
};
