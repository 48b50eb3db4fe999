/** Ways in which a text names its own outlet in its last lines: one row a way, with an example; group 1 is the name. */
import { AGENCIES, OUTLET, type OutletRule } from './outlet-rules';

/** Agencies that papers name alone on a line, above a text or below it. */
export const AGENCY = new RegExp(
  `^(?:[-–—]{1,2} ?)?(?:${AGENCIES}|Anadolu(?: Agency)?|(?:The )?Associated Press|Agence France-Presse)(?:, (?:AFP|Agence France-Presse|Reuters|Associated Press))?$`,
);

/** True for an agency's name alone, in capitals or not. */
export function isAgency(line: string): boolean {
  return AGENCY.test(line) || /^(?:REUTERS|BLOOMBERG|XINHUA|BERNAMA|KYODO|YONHAP)$/.test(line);
}

/** Ways to close a text; each of the last five lines is read, at most its last 120 characters. */
export const CLOSING_RULES: readonly OutletRule[] = [
  {
    // `Ledger Staff Writer`: a paper called by one word of its name is not named.
    find: /^(?:By |BY )?((?:(?=\S{2,20} \S)(?!\S{2,20} (?:Staff|STAFF))[A-Z][\w&.'’ -]{2,30}?|[A-Z]{2,8}|Reuters|Bloomberg)) (?:Staff|STAFF)(?: Reports?| Writers?)?$/,
    rank: 50,
    from: 'byline',
    example: 'Nanling News Staff',
  },
  {
    find: /^(?:\(?This (?:report|story|article|content|piece|column)|It|Originally|First)(?: was)? ?(?:first |originally )?(?:appeared|published|ran|posted)(?: online)? (?:by|in|on|at|with) (?:the )?((?:The )?[A-Z][\w.&'’-]*(?: (?:(?:of|and|the) )?[A-Z][\w.&'’-]*){0,4}?)(?=[.,)]| and | on [A-Z]|$)/,
    rank: 87,
    from: 'line below the text',
    sure: true,
    example: 'This article was originally published by Nanling Review.',
  },
  {
    find: /^Read the (?:full|original|rest of the|whole) (?:story|article|report)(?: here)? (?:at|on|in|from) (?:the )?((?:The )?[A-Z][\w.&'’ -]{2,40}?)\.?$/,
    rank: 60,
    from: 'line below the text',
    example: 'Read the full story at The Nanling Times.',
  },
  {
    find: /^This (?:report|story|article|content) (?:by|from) (?:the )?((?:The )?[A-Z][\w.&'’ -]{2,40}?) was (?:first |originally )?published\b/,
    rank: 87,
    from: 'line below the text',
    sure: true,
    example: 'This report by The Nanling Press was first published Aug. 2, 2023.',
  },
  {
    find: /(?:^|[.!?”"] )[A-Z][\w.'’-]{1,20} [A-Z][\w.'’-]{1,20}, ((?:NPR|ABC|BBC|CBS|CNN|NBC|PBS|VOA) News), [A-Z][A-Za-z ]{2,24}\.$/,
    rank: 43,
    from: 'signature of a broadcast',
    sure: true,
    example: 'The roads are open again. Jane Doe, NPR News, Nanling.',
  },
  {
    find: /(?:^|[.!?”"] )(?:Transcript|Content|Audio) provided by ([A-Z][\w.& -]{1,30}?)[,.]/,
    rank: 43,
    from: 'line below the text',
    sure: true,
    example: 'Transcript provided by NPR, Copyright NPR.',
  },
  {
    find: /^(?:Copyright|©)(?: ©| \(c\))? ?(?:19|20)\d{2},? (?:by )?([A-Z][\w.&' -]{1,40}?)\.(?= |$)/,
    rank: 36,
    from: 'copyright line',
    example: 'Copyright 2016 Nanling Public Radio. To see more, visit example.org.',
  },
  {
    find: /[。！？”）)] ?[●■◆◎*•·]? ?来源[:：] ?([\u4e00-\u9fffA-Za-z0-9]{2,14})\s{0,2}\|?$/,
    rank: 84,
    from: '来源 behind the text',
    sure: true,
    example: '……案件还在侦办之中。 ●来源:南岭公安 |',
  },
  {
    find: /(?:文章|本文|稿件|信息)来源[:：] ?([\u4e00-\u9fffA-Za-z0-9]{2,14})(?:[，,；;。]|$)/,
    rank: 84,
    from: '来源 behind the text',
    sure: true,
    example: '……列车开通。文章来源：南岭发布，若有侵权，请联系删除！',
  },
  {
    find: /^This (?:article|story|report|piece) (?:in|from|on|at) ((?:The )?[A-Z][\w.&' -]{1,30}?) (?:is|was) (?:written )?by [A-Z]/,
    rank: 60,
    from: 'line above the text',
    sure: true,
    example: 'This article in VON is by Jane Doe',
  },
  {
    find: /^([\u4e00-\u9fff]{2,8}(?:新闻|报|社|网))(?:[（(][^（）()]{2,16}[）)])?[\u4e00-\u9fff]{2,4} [\u4e00-\u9fff]{2,4}$/,
    rank: 44,
    from: 'line below the text',
    example: '南岭经济新闻（中文版：南经中文网）张大明 北京',
  },
  {
    find: /^([A-Z]{2,8}) is the [A-Z][A-Za-z ]{2,40} (?:News|Press) Agency\.?$/,
    rank: 43,
    from: 'line below the text',
    sure: true,
    example: 'NUNA is the Nanling News Agency',
  },
  {
    find: /^(?:[-–—] ?)?([A-Z][\w&.’' -]{1,30}?) (?:News ?Desk|News ?Service|Newsroom|Wire Service)(?: \([A-Z]{2,4}(?:[ /-][A-Z]{2,4})?\))?$/,
    rank: 43,
    from: 'line below the text',
    sure: true,
    example: 'Road2Road News Desk (DS)',
  },
  {
    find: /^(?!.{2,40}(?:Photo|Image)s?\/)([A-Z][\w.-]{1,20}(?: [A-Z][\w.-]{1,20}){0,2})\/[A-Z][a-z.]{1,16}(?: [A-Z][a-z.]{0,16}){1,2}$/,
    rank: 43,
    from: 'line below the text',
    sure: true,
    example: 'Nan-pratidin English/Jane Doe',
  },
  {
    find: /[（(](?:完|End|END)[）)] ?([\u4e00-\u9fff]{2,8})$/,
    rank: 43,
    from: 'line below the text',
    example: '（完）中南社',
  },
  {
    find: /^([\u4e00-\u9fff]{2,8}(?:报|社|网|周刊))[ \u3000](?:[\u4e00-\u9fff][ \u3000]?){2,6}$/,
    rank: 44,
    from: 'line below the text',
    example: '南岭法院报 张 明',
  },
  {
    find: /[（(](?:原载|摘自|转自|选自|据|刊于|载于)于? ?《([^《》]{2,16})》[^（）()]{0,40}[）)]?$/,
    rank: 80,
    from: 'source in brackets',
    sure: true,
    example: '（原载于《南岭日报》，有删改）',
  },
  {
    find: new RegExp(`[（(]([\\u4e00-\\u9fff]{2,10}${OUTLET})(?:全媒体|首席|见习|实习)?记者[^（）()]{2,40}[）)]$`),
    rank: 42,
    from: 'byline at the end',
    example: '（南方广播电视总台记者 张三 李四）',
  },
];
