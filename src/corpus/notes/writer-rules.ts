/** Lines that say who wrote a text, in English, and in Chinese without a sign behind the label. */
import type { NoteRule } from './captions';

export const WRITER_RULES: readonly NoteRule[] = [
  {
    kind: 'byline',
    find: /^(?:(?:The )?(?:[A-Z][\w'’&.-]{1,16} ){1,4})(?:Staff )?(?:Writer|Reporter|Correspondent|Columnist)s?$/,
    example: 'Linjiang Staff Writer',
  },
  {
    kind: 'byline',
    find: /^[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,3} ?[／/] ?(?:文|整理|编译)$|^(?:撰文|采写|文字|撰稿) [\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,3}$/,
    example: '张三/文',
  },
  {
    kind: 'editor',
    find: /^(?:责任)?(?:编辑|校对|审核|监制|制图) [\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,2}$/,
    example: '编辑 李四',
  },
  {
    kind: 'byline',
    find: /^By [A-Z]{2,5} - [A-Z][A-Za-z ]{3,40}$|^(?:Story|Written|Words|Posted) by [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}(?: [•·|] .{1,24})?$/,
    example: 'Story by Jane Doe • 3h',
  },
  {
    kind: 'byline',
    find: /^[-–—]{0,2} ?(?:Staff|Senior|Sports|Contributing) [Ww]riter [A-Z][\w.'’-]{1,16}(?: [A-Z][\w.'’-]{0,20}){1,2} (?:can|may) be (?:contacted|reached)\b.{0,120}$/,
    example: '— Staff Writer Jane Doe can be contacted at 555-0100.',
  },
  {
    kind: 'byline',
    find: /^(?:Additional )?(?:Reporting|Writing|Compiled|Written|Reported) [Bb]y [A-Z](?:[^.]|(?<=\b(?:Jr|Sr|[A-Z]))\.){3,160}\.?$/,
    example: 'Reporting by Jane Doe in Toronto; Writing by Ann Poe Jr.; Editing by John Roe',
  },
  {
    kind: 'byline',
    find: /^[（([](?:Additional )?(?:Reporting|Writing|Editing|Compiled|Written|Reported|Edited) by [^()[\]]{3,160}[）)\]]$/i,
    example: '(Reporting by Jane Doe; Editing by John Roe)',
  },
  {
    kind: 'byline',
    find: /^By [A-Z][\w.'’-]{0,20}(?: (?:[A-Z][\w.'’-]{0,20}|and|de|van|von|,)){1,8},?.{0,40}$/,
    example: 'By Jane Doe',
  },
  {
    kind: 'byline',
    find: /^[A-Z][\w.'’-]{1,16} [A-Z][\w.'’-]{1,20}, (?:The )?(?:[A-Z][\w'’&.-]{1,16} ){1,3}(?:Times|News|Post|Daily|Journal|Herald|Tribune|Press|Star|Gazette|Review|Network|Today|Mail|Observer|Chronicle)$/,
    example: 'Jane Doe, The Example Times',
  },
  {
    kind: 'byline',
    find: /^[A-Z][\w.'’-]{1,16} (?:[A-Z]\.? )?[A-Z][\w.'’-]{1,20}, (?:[A-Z][a-z]{1,12} ){0,2}(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]orrespondent|[Jj]ournalist)$/,
    example: 'Jane Doe, Staff reporter',
  },
  {
    kind: 'byline',
    find: /^[A-Z][\w.'’-]{1,16}(?: [A-Z][\w.'’-]{0,20}){1,3}, (?:The )?(?:[A-Z][\w'’&.-]{1,16} ){1,4}(?:staff writer|correspondent)s?$/,
    example: 'Jane Doe, The Northern Star staff writer',
  },
  {
    kind: 'byline',
    find: /^(?:by |@)(?:Reuters|AFP|AP|UPI|ANI|PTI|IANS|Bloomberg|Xinhua|Reuters Staff)$/i,
    example: 'by Reuters',
  },
  {
    kind: 'byline',
    find: /^[-–—] ?(?:By )?[A-Z][\w.'’-]{1,20} (?:[A-Z]\.? )?[A-Z][\w.'’-]{1,20}(?: and [A-Z][\w.'’-]{1,20} [A-Z][\w.'’-]{1,20})?(?: (?:[A-Z][a-z]{1,16} ){0,3}(?:Correspondent|Editor|Reporter|Writer))?$/,
    example: '- Jane Doe and John Roe',
  },
];
