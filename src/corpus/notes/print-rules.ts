/** Lines that name the printed edition a text is from: paper, day, issue and page. */
import { isoDate, parseDate } from '@/src/corpus/dates';
import { publisherName } from '@/src/corpus/origin/publisher';
import { type LineRule, outlet } from './line-rule';

/** `某报 2013-12-12`, `《某报》（2013年12月12日）`. */
const PRINT =
  /^(?:(?:本报|本网|本刊)?(?:记者|通讯员)[ \u3000][^《》（）()，。]{2,20}[ \u3000]{0,2}(?=《))?[《（(【]? ?([^《》（）()，。]{2,16}?) ?[》】]? ?[（(] ?(?:19|20)\d{2}/;
/** A catalogue of papers parts the day with strokes. */
const PARTED =
  /^(?:来源[:：] ?)?([\u4e00-\u9fff]{2,14}) ?[／/] ?((?:19|20)\d{2}) ?年 ?[／/] ?(\d{1,2}) ?月 ?[／/] ?(\d{1,2}) ?日/;

export const PRINT_RULES: readonly LineRule[] = [
  {
    example: '青岭日报/2023 年/5 月/6 日/第 003 版',
    pattern: PARTED,
    field: 'publisher',
    from: 'print edition line',
    rank: 91,
    read: ([, name = '']) => publisherName(name),
  },
  {
    example: '青岭日报/2023 年/5 月/6 日/第 003 版',
    pattern: PARTED,
    field: 'published',
    from: 'print edition line',
    rank: 74,
    read: ([, , year, month, day]) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    example: '（本文刊载于《青岭画报》2021年第5期）',
    pattern:
      /^[（(]?(?:[-—–]{1,2} ?)?(?:本文|文章)?(?:原载|刊[载登发]?|发表|转自|转载自|摘自|选自)于?《([^《》]{2,16})》/,
    field: 'publisher',
    from: '来源 line',
    rank: 86,
    read: ([, name = '']) => publisherName(name),
  },
  {
    example: '《青岭画报》2021年第5期',
    pattern: /^《?([\u4e00-\u9fff]{3,16})》? ?(?:19|20)\d{2} ?年 ?第?\d{1,2} ?期$/,
    field: 'publisher',
    from: 'issue line',
    rank: 84,
    read: ([, name]) => name,
  },
  {
    example: '(Agencies via Northern News, May 6, 2021)',
    pattern: /^[（(](?:Agencies via )?([A-Z][^()（）]{2,60}?),? [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d{2}[）)]$/,
    field: 'publisher',
    from: 'agency at the end',
    rank: 80,
    read: ([, name = '']) => publisherName(name),
  },
  {
    example: '《青岭日报》（2021年5月6日 第3版）',
    pattern: PRINT,
    field: 'publisher',
    from: 'print edition line',
    rank: 80,
    read: outlet,
  },
  {
    example: '《青岭日报》（2021年5月6日 第3版）',
    pattern: PRINT,
    field: 'published',
    from: 'print edition line',
    rank: 74,
    read: (found) => (outlet(found) ? parseDate(found.input) : null),
  },
  {
    // Codes at the end of a page of an electronic newspaper.
    example: '青岭晚报 养生 00022 水渠通水',
    pattern: /^([\u4e00-\u9fff]{2,12}) \S{1,12} \d{5} /,
    field: 'publisher',
    from: 'print edition line',
    rank: 80,
    read: outlet,
  },
  {
    example: '2024-02-03 2 2 青岭日报 content_1.html',
    pattern: /^(?:19|20)\d{2}-\d{2}-\d{2} \d{1,8} \d{1,4} ([\u4e00-\u9fff]{2,12}) /,
    field: 'publisher',
    from: 'print edition line',
    rank: 80,
    read: outlet,
  },
];
