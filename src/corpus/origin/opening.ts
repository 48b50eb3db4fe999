/**
 * The outlet that opens a Chinese text or signs its byline: a name, then nothing but who, where and when, then that it
 * reports (`某社台北4日电`, `某某网·某新闻记者 张三 济南报道`, `某氪获悉，`). The name is the longest beginning that reads like a
 * publisher's and leaves such a rest; where words around it prove the name, it may read like anything (`云上南岭讯（记者`).
 */
import { personNames } from '@/src/corpus/names';
import { isPublisherName } from './publisher';

const HAN = '[\\u4e00-\\u9fff]';
/** `全媒体记者`, `首席记者`, `通讯员`. */
const ROLE = '(?:全媒体|融媒体|首席|见习|实习|特派|特约|总台|编辑部){0,2}(?:记者|通讯员|实习生|编译|特派员)';
/** The first may be two names without a mark between them. */
const PERSONS = `${HAN}{2,6}(?:[、 ]${HAN}{2,4}){0,4}`;
const DAY = '(?:北京时间)?(?:(?:19|20)\\d{2} ?年)?(?:\\d{1,2} ?月)? ?\\d{1,2} ?日(?:凌晨|早间|晚间|上午|下午)?';
const ENDS = '(?=[，,：:；;。丨|）)】〕\\]（( \\u3000“]|$|北京时间|\\d)';

/** What may follow the name in front of a text. One row a way, with an example of the whole. */
const AFTER_NAME: readonly { find: RegExp; example: string }[] = [
  {
    find: new RegExp(
      `^(?![网站友民道导])(?: ?[（(][^（）()]{2,40}[）)])?[／/ ·-]{0,2}(?:${ROLE}[ :：]?${HAN}{0,6}(?:[、 ]${HAN}{2,4}){0,3})?[／/ ]?(?!${HAN}{0,6}(?:发布|表示|称|公布|刊|的|因))${HAN}{0,6}?(?: ?${DAY})? ?(?:综合|专|外|快){0,2}(?:[电讯]|消息|报道|报导)${ENDS}`,
    ),
    example: '某社记者张三台北4日电',
  },
  {
    find: new RegExp(
      `^[／/ ·-]{0,2}(?:${ROLE}[ :：]?${HAN}{0,4}(?:[、 ]${HAN}{2,4}){0,3})?[／/ ]?${HAN}{0,6}? ?${DAY} ?(?:综合|专|外){0,2}[电讯]`,
    ),
    example: '某社／台北13日电美国科幻电影',
  },
  { find: /^讯(?![息号飞])/, example: '某某网讯今年首次' },
  { find: /^(?:独家)?(?:获悉|了解到)[，,：:]/, example: '某氪获悉，' },
  { find: new RegExp(`^ ?${DAY} ?(?:报道|丨)`), example: '某某消息网5月6日报道 ' },
  {
    find: new RegExp(`^${ROLE} ?${HAN}{2,3}(?:[、 ]${HAN}{2,3}){0,3} ?[／/] ?(?:文|[图摄]|视频)`),
    example: '某某新闻·某报记者 张三/文 ',
  },
  {
    find: new RegExp(`^${ROLE} ?(?:${HAN}{2,4})?(?:\\d{1,2}日)?(?:从|在|了解到|注意到|获悉|采访|梳理|发现|走访|致电)`),
    example: '某某财经记者张三从县里获悉，',
  },
];

/** Where the words around a name prove it, whatever it reads like; group 1 is the name. */
export const PROVEN: readonly { find: RegExp; example: string }[] = [
  {
    find: new RegExp(
      `^[（(【]?(?!本|特|专|简|快|短|喜)([\\u4e00-\\u9fffA-Za-z.]{2,10}?)(?<![通资简快短音喜捷])(?:\\d{1,2}月\\d{1,2}日)?专?讯 ?[（(]?(?:${ROLE})`,
    ),
    example: '云上南岭讯（记者张三）',
  },
  {
    find: new RegExp(
      `^[【〔](?!本|特派|记者)([\\u4e00-\\u9fffA-Za-z0-9.]{1,12}?)(?:北京时间)?(?:${ROLE}[^】〕]{0,16})?(?:(?:19|20)\\d{2}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?专?(?:[讯电]|报导|报道|消息)[】〕]`,
    ),
    example: '【某纪元2019年2月26日报导】',
  },
  {
    find: /^【([A-Za-z0-9\u4e00-\u9fff]{2,12})】 ?\d{1,2}月\d{1,2}日(?:消息|讯)/,
    example: '【SomeWeb】5月6日消息',
  },
  { find: /^([\u4e00-\u9fff]{0,6}[a-zA-Z0-9]{1,8}[\u4e00-\u9fff]{1,6})讯[，,：:]/, example: 'e公司讯，' },
  {
    find: /^(?![据来自从]|[\u4e00-\u9fff]{0,6}(?:部|局|委|厅|政府|公司|集团|台网|警方|中心|央行|银行|法院|今年|昨日|当地)[ \d])([\u4e00-\u9fffA-Za-z]{2,12}?)(?<![通资简快短])(?:[（(][A-Za-z][A-Za-z0-9.]{2,20}[）)])?(?:讯|报道)? ?\d{1,2} ?月 ?\d{1,2} ?日(?:(?:晚间|早间|上午|下午)?(?:消息|讯)[，,：: （(]|丨)/,
    example: '快南北11月14日消息，',
  },
  { find: /^[（(【]([\u4e00-\u9fff]{2,8})《[^《》]{2,12}》[）)】]/, example: '（某视财经《天下某某》）' },
  {
    find: /^[（(【]?据?《([\u4e00-\u9fffA-Za-z0-9]{3,12})》(?: ?[（(]记者[^（）()]{2,20}[）)])? ?(?:\d{1,2}月)?(?:\d{1,2}日)?专?[讯电]/,
    example: '《科技某日报》5月6日讯，',
  },
];

/** A topic in brackets in front of the dateline: `（抗击某病）某社某地5月6日电`. */
const TOPIC = /^[（(][^（）()]{2,16}[）)](?=[\u4e00-\u9fff])/;
/** A picture's words in front of it on the same line: `《某条例》通过。（某社 张三摄） 某社台北1月16日电`. */
const PICTURE = /^.{4,90}?[（(][^（）()]{2,24}(?:[摄影]|图|资料照片?)[）)] ?(?=[\u4e00-\u9fff])/;

/** Characters of a name; marks that join two names (`某报·某新闻`, `某报-某网`) among them. */
const NAME = /^(?:[\u4e00-\u9fffA-Za-z.]|\d(?!\d{0,3} ?[年月日])|[·-](?=[\u4e00-\u9fff])){2,18}/;
const NO_START = /^(?:本|有|多|该|我|据|记者|通讯员|多家|一些|各)/;

const STROKE = /[/／╱∕⁄＼\\]/;

/** A line of Taiwan's papers with its strokes in one spelling: `某报／ 记者张三╱台北 报导`, `记者张三\\台北报导`. */
export function withStrokes(line: string): string {
  if (!STROKE.test(line)) return line;
  return line
    .replace(/(?<=[\u4e00-\u9fff]) ?[/／╱∕⁄＼\\] ?(?=[\u4e00-\u9fff])/g, '/')
    .replace(/(?<=\/(?:记者|特派员)) (?=[\u4e00-\u9fff]{2,4}\/)|(?<=\/[\u4e00-\u9fff]{2,4}) (?=报[导道])/g, '');
}

/** Words of one of which every opening has. */
const SIGN = /[讯电]|消息|报[道导]|获悉|了解到|记者|丨|^[（(【]/;

/**
 * The outlet that a text opens with; null when it opens with none.
 * @returns its name, and whether only the words around prove it
 */
export function openingOutlet(text: string): { name: string; proven: boolean } | null {
  const head = withStrokes(text.slice(0, 120)).replace(PICTURE, '');
  if (!SIGN.test(head.slice(0, 60))) return null;
  const bare = head.replace(TOPIC, '');
  const owner = ownerOf(head) ?? (bare === head ? null : ownerOf(bare));
  if (owner !== null) return owner;
  for (const [group] of head.matchAll(/[【〔（(][^【】〔〕（）()]{6,48}[】〕）)]/g)) {
    const name = /记者|报[导道]/.test(group) ? bylineOutlet(group) : null;
    // `标题 12-08 01:32 （某社记者张三台北七日电）`: the headline stands on the same line.
    const wired = name === null && /[\d一二三四五六七八九十]日电[）)]$/.test(group) ? ownerOf(group) : null;
    if (name ?? wired) return wired ?? { name: name as string, proven: false };
  }
  return null;
}

function ownerOf(head: string): { name: string; proven: boolean } | null {
  const taken = /^[（(【]?据/.test(head);
  const bare = head.replace(/^[（(【〔[]?据?/, '');
  const name = longestName(bare, (rest) =>
    taken
      ? /^.{0,20}电/.test(rest) && AFTER_NAME[0]?.find.test(rest) === true
      : AFTER_NAME.some(({ find }) => find.test(rest)),
  );
  // A paper's own application reports for the paper.
  if (name !== null) return { name: name.replace(/(?<=[报社网闻])客户端$/, ''), proven: false };
  for (const { find } of PROVEN) {
    const found = find.exec(head)?.[1];
    if (found === undefined || NO_START.test(found) || NO_NAME.test(found)) continue;
    // `【橙讯】`: of one character and the word of reporting.
    return { name: found.length === 1 ? head.slice(1, 3) : found, proven: true };
  }
  const alone = /^[（(【]([^（）()【】，。：:]{3,14})[）)】] ?(?=[^，。、；])/.exec(head)?.[1];
  return alone !== undefined && !NO_START.test(alone) && isPublisherName(alone) ? { name: alone, proven: false } : null;
}

/** What a byline has behind its outlet: parts that are roles, persons, places with a word of reporting. */
const PART = new RegExp(
  `^(?:${HAN}{2,4})?${ROLE}[ :：|｜]{0,2}(?:${PERSONS}|${HAN}{2,16})?$|^(?:${ROLE}[ :：|｜]{0,2})?${HAN}{2,12}(?:报道|报导|电)$|^(?:${ROLE}[ :：|｜]{0,2}(?:${PERSONS})?)?发自${HAN}{2,6}$|^(?:综合|整理)?(?:报道|报导|外电)$|^(?:新闻中心|编辑中心|编辑部|NEWS编辑中心)$`,
);
const BYLINE_SIGN = /记者|编译|报道|报导|发自|新闻中心|编辑中心|编辑部|^[【〔（(]/;

/** The outlet in front of a byline (`某某新闻网 记者张三／台北报导`); null when the line is no such byline. */
export function bylineOutlet(line: string): string | null {
  if (line.length > 60 || !BYLINE_SIGN.test(line)) return null;
  const bare = withStrokes(line)
    .replace(/^([\u4e00-\u9fff]{2,8})【([^【】]{4,40})】$/, '$1/$2')
    .replace(/^[【〔（([■▇●◆□▲◎※]{0,2} ?/, '')
    .replace(/[】〕）)\]]$/, '')
    .replace(/^(?:文字?|图文|文图|作者|撰文|采写|采访)[／/]?图?[ :：|｜／/]{1,2}/, '');
  // `李红 某某报记者张明摄影报道`: others stand before the reporter.
  const others = /^(?:[\u4e00-\u9fff]{2,3}[ 、]){1,3}/.exec(bare)?.[0] ?? '';
  const own = others !== '' && personNames(others) !== null ? bare.slice(others.length) : bare;
  return longestName(own, (rest) => {
    // `某报记者 张三发自北京 某报实习生 李四`: the house signs twice.
    const house = own.slice(0, own.length - rest.length);
    const parts = rest
      .replaceAll(` ${house}`, '|')
      .replace(/^[】〕）)\]] ?|^ ?[（(][^（）()]{2,40}[）)]/, '')
      .replace(new RegExp(`^·${HAN}{2,6}(?=${ROLE})`), '')
      .replace(/^[ ／/·|｜-]{1,3}/, '')
      .split(/ ?[／/|｜] ?| (?=[\u4e00-\u9fff]{2,6}(?:报道|报导)$)| (?=发自|每)/);
    const signed = rest !== '' && parts.every((part) => PART.test(part) || isNames(part));
    // A name with persons alone behind it is a byline only in brackets of its own.
    return signed && (BYLINE_SIGN.test(rest) || (line !== bare && /^[【〔（(]/.test(line)));
  });
}

/** `张三 每经编辑 李四`: persons with a role between them. */
function isNames(part: string): boolean {
  const names = part.replace(new RegExp(`${ROLE}|[\\u4e00-\\u9fff]{0,4}编辑`, 'g'), ' ').trim();
  return names !== '' && personNames(names) !== null;
}

/** `晚报讯` says no more than 本报讯; words of a sentence (`今日为某社`) and of another's report (`官方媒体某社`) are no name. */
const NO_NAME = /^[早晚晨日时]?报$|官方|(?<!全)媒体|[的为是将把被]|在(?!线)|今[日天]|昨[日天]/;

/** True for a name that can stand in front of a text. */
function isName(name: string): boolean {
  return !NO_NAME.test(name) && !/[\u4e00-\u9fff]{11}/.test(name) && isPublisherName(name);
}

/** The longest beginning that reads like a publisher's name and whose rest is accepted. */
function longestName(text: string, accepts: (rest: string) => boolean): string | null {
  const run = NAME.exec(text)?.[0] ?? '';
  if (NO_START.test(run)) return null;
  for (let length = run.length; length >= 2; length -= 1) {
    const name = run.slice(0, length);
    if (isName(name) && accepts(text.slice(length))) return name;
  }
  return null;
}
