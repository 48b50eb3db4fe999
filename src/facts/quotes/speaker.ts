/**
 * From the words before a saying word to who speaks: 阿里巴巴CEO张勇也在去年对外（表示） → 张勇, role 阿里巴巴CEO.
 * The rule is to take the shortest beginning that is a whole speaker; what is no speaker for certain gives null.
 */
import { isName } from './person';
import {
  DOCUMENT_PATTERN,
  NO_SPEAKER,
  OFFICE_PATTERN,
  ORG_PATTERN,
  PRONOUNS,
  ROLE_PATTERN,
  TITLE_PATTERN,
} from './words';

export type SpeakerKind = 'person' | 'office' | 'organisation' | 'document' | 'pronoun' | 'other';

export interface Speaker {
  kind: SpeakerKind;
  /** Offsets of the name in the segment that was parsed. */
  start: number;
  end: number;
  /** Offsets of the role, when there is one. */
  roleStart: number;
  roleEnd: number;
}

/** Before the subject, to be passed over: connectives, dates, `有`, `据`. One example: 同时，| 近日 | 3月20日 | 一位. */
const LEADING =
  /^(?:[\s、，,：:）)·—-]|但是|但|而|不过|然而|同时|此外|另外|随后|对此|为此|其中|因此|所以|目前|日前|近日|近期|当天|当日|当晚|昨日|昨天|昨晚|今天|今日|今早|明天|会上|会后|席间|发布会上|此前|早前|之后|事后|最后|首先|其次|最终|后来|接着|然后|一名|一位|一个|有一位|有|多位|多名|几位|两位|不少|许多|很多|部分|一些|据|正如|正像|诚如|如|由|连|就连|甚至|只有|除了|更有|更|另|又|再|则|也|还|并|并且|而且|且|即|例如|比如|事实上|实际上|其实|截至目前|今年|去年|前年|年初|年底|月初|月底|上周|本周|(?:[\d〇零一二三四五六七八九十]{1,4}(?:年|月|日|号|时|分|点))+(?:上午|下午|晚间|晚|凌晨|以来|底|初|末|起)?|周[一二三四五六日天]|星期[一二三四五六日天]|上午|下午|晚间|凌晨|中午)/;
/** Behind the subject, before the verb: where a subject may end. */
const BOUNDARY =
  /(?:在|对|向|就|于|给|与|和|同|跟|通过|接受|针对|围绕|关于|代表|今|昨|近日|日前|近期|当天|当日|此前|为此|撰文|发文|撰写|曾|也|还|则|又|都|均|亦|便|才|已|并|再|更|一再|多次|反复|首次|回应|谈及|谈到|提到|介绍|出席|参加|主持|致辞|发言|笑着|笑|坦率|公开|明确|直接|进一步|随后|之后|最后|主动|特别|着重|尖锐|一直|始终|普遍|纷纷|共同|联合|表达|发布|公布|发表|刊发|透露|表示|认为|指出|强调|称|说|告诉|高兴|激动|感慨|无奈|坚定|坚信|有些|十分|非常|很|的一份|里|中|上|，|,|\d|周[一二三四五六日]|（|\()/g;
/** Ends a place or time in front of the subject: 在昨日的发布会上 | 张勇. */
const LOCATIVE = /(?:上|中|时|后|里|期间|之际|下|看来|以来|间|前|内|日|问题|情况|消息|问|表示|，)/g;
const PREPOSITION = /^(?:在|就|对|对于|于|针对|关于|谈及|谈到|面对|随着|围绕|当|自|从|根据|按照|作为|通过|为|与)/;
/** 张勇在报告中, 对媒体, 笑着: cut from the end when nothing else fits. */
const TRAILING =
  /(?:也|还|则|曾|又|都|均|亦|便|就|更|再次|再|一再|多次|反复|首次|进一步|明确|公开|对外|对此|为此|撰文|发文|尖锐|坦率地|笑着|笑|直接|主动|特别|着重|一直|始终|普遍|纷纷|共同|联合|强烈|郑重|严肃|高兴地|激动地|感慨地|无奈地|自豪地|坚定地|这样|如此|日前|近日|随后|曾经|已经|已|同时|当时|当天|今天|昨天|表|指|最后|并|地|着|时|首先|其中|向记者|对记者|方面)$/;

const EMPTY: Speaker | null = null;

/**
 * Parses a segment that ends where the saying word begins.
 * @param segment Simplified; at most a sentence long.
 * @returns null when no speaker is certain.
 */
export function parseSpeaker(segment: string): Speaker | null {
  let from = 0;
  let to = segment.length;
  for (let guard = 0; guard < 12; guard += 1) {
    const m = LEADING.exec(segment.slice(from, from + 24));
    if (!m || m[0] === '') break;
    // 有关部门, 据点 and the like begin with the same characters: try the whole first.
    const whole = shortestSpeaker(segment, from, to, true);
    if (whole) return whole;
    from += m[0].length;
  }
  for (let guard = 0; guard < 6 && to > from; guard += 1) {
    const m = TRAILING.exec(segment.slice(Math.max(from, to - 8), to));
    if (!m) break;
    const whole = classify(segment, from, to);
    if (whole) return whole;
    to -= m[0].length;
  }
  return shortestSpeaker(segment, from, to, false) ?? afterLocative(segment, from, to) ?? lonely(segment, from, to);
}

/** The shortest beginning up to a boundary word that is a whole speaker. */
function shortestSpeaker(segment: string, from: number, to: number, strict: boolean): Speaker | null {
  if (from >= to) return EMPTY;
  BOUNDARY.lastIndex = from + 1;
  for (let m = BOUNDARY.exec(segment); m && m.index < to; m = BOUNDARY.exec(segment)) {
    const found = classify(segment, from, m.index);
    if (found && !(strict && found.kind === 'other')) return found;
    BOUNDARY.lastIndex = m.index + 1;
  }
  return classify(segment, from, to);
}

/** 在昨日举行的发布会上张勇（表示）: the subject behind a place or time. */
function afterLocative(segment: string, from: number, to: number): Speaker | null {
  const text = segment.slice(0, to);
  if (!PREPOSITION.test(text.slice(from)) && !/[，,]/.test(text.slice(from))) return EMPTY;
  const cuts: number[] = [];
  LOCATIVE.lastIndex = from;
  for (let m = LOCATIVE.exec(text); m; m = LOCATIVE.exec(text)) cuts.push(m.index + m[0].length);
  for (const cut of cuts.reverse().slice(0, 12)) {
    const found = shortestSpeaker(segment, cut, to, true);
    if (found) return found;
  }
  return EMPTY;
}

/** Nothing else in the segment: a short noun phrase that is no function word (马斯克, 英伟达, 老张). */
function lonely(segment: string, from: number, to: number): Speaker | null {
  const text = segment.slice(from, to);
  if (text.length < 2 || text.length > 10) return EMPTY;
  if (!/^[\u4e00-\u9fffA-Za-z0-9·.&\- ]+$/.test(text) || /^[\d.]+$/.test(text)) return EMPTY;
  if (isNoSpeaker(text) || /[的了是这那我你们着把被让将或及等其此很更最已不没也都还在对就]/.test(text)) return EMPTY;
  return { kind: 'other', start: from, end: to, roleStart: 0, roleEnd: 0 };
}

function isNoSpeaker(text: string): boolean {
  return NO_SPEAKER.has(text) || /^(?:数据|研究|统计|资料|调查|事实|结果|经验|实践|证据|记者|本报记者|笔者)/.test(text);
}

/** Is segment[from, to) one whole speaker? */
function classify(segment: string, from: number, to: number): Speaker | null {
  let text = segment.slice(from, to);
  let _end = to;
  // 报告中, 声明里: the document's inside.
  const trimmed = text.replace(/(?:中|里|内|上)$/, '');
  if (trimmed !== text && (DOCUMENT_PATTERN.test(trimmed) || trimmed.endsWith('》'))) {
    _end -= text.length - trimmed.length;
    text = trimmed;
  }
  if (text.length < 1 || text.length > 60) return EMPTY;
  const make = (kind: SpeakerKind, start: number, stop: number, roleStart = 0, roleEnd = 0): Speaker => ({
    kind,
    start: from + start,
    end: from + stop,
    roleStart: from + roleStart,
    roleEnd: from + roleEnd,
  });
  if (PRONOUNS.has(text)) return make('pronoun', 0, text.length);
  if (NO_SPEAKER.has(text)) return EMPTY;
  if (text.endsWith('》')) {
    const open = text.lastIndexOf('《');
    const owner = text
      .slice(0, Math.max(0, open))
      .replace(
        /(?:近日|日前|今日|昨日|最新|联合|共同|正式|在|\d+月份?|\d+日)*(?:发布|公布|发表|印发|出台|刊发|刊登|编制|撰写|推出|出版)?了?(?:的|一份|一篇)*$/,
        '',
      );
    return open >= 0 ? make('document', open, text.length, 0, owner.length) : EMPTY;
  }
  // 王芳教授, 习某总书记; 李女士 stays whole.
  const title = TITLE_PATTERN.exec(text);
  if (title && title.index >= 2) {
    const before = text.slice(0, title.index);
    const split = splitRole(before);
    if (split) return make('person', split.start, before.length, title.index, text.length);
    if (isName(before)) return make('person', 0, before.length, title.index, text.length);
  }
  if (title && title.index === 1 && isName(`${text[0]}某`)) return make('person', 0, text.length);
  const split = splitRole(text);
  if (split) return make('person', split.start, text.length, 0, split.roleEnd);
  if (isName(text)) return make('person', 0, text.length);
  if (/[，,。；]/.test(text)) return EMPTY;
  if (OFFICE_PATTERN.test(text) && !/^(?:记者|本报记者|人士|代表|成员)$/.test(text) && !/记者$/.test(text))
    return make('office', 0, text.length);
  if (DOCUMENT_PATTERN.test(text)) return document(text, make);
  if (ORG_PATTERN.test(text) && text.length >= 2 && !isLooseOrganisation(text))
    return make('organisation', 0, text.length);
  if (/^[A-Z][A-Za-z0-9&.-]+(?: [A-Z][A-Za-z0-9&.-]+){0,4}$/.test(text)) return make('organisation', 0, text.length);
  return EMPTY;
}

/** A role noun, then a name to the end: 董事长兼CEO|井某某. Brackets may stand between. */
function splitRole(text: string): { start: number; roleEnd: number } | null {
  ROLE_PATTERN.lastIndex = 0;
  let best: { start: number; roleEnd: number } | null = null;
  for (let m = ROLE_PATTERN.exec(text); m; m = ROLE_PATTERN.exec(text)) {
    let start = m.index + m[0].length;
    const roleEnd = start;
    while (start < text.length && /[\s、·:：]/.test(text[start] as string)) start += 1;
    const name = text.slice(start);
    if (name.length >= 2 && name.length <= 24 && isName(name, true) && !isNoSpeaker(name)) best = { start, roleEnd };
    ROLE_PATTERN.lastIndex = m.index + 1;
  }
  return best;
}

/** 中国信通院近日发布的报告 → the report, its owner as role; 数据, 研究 alone are no speaker. */
function document(
  text: string,
  make: (kind: SpeakerKind, s: number, e: number, rs?: number, re?: number) => Speaker,
): Speaker | null {
  if (isNoSpeaker(text)) return EMPTY;
  const noun = (DOCUMENT_PATTERN.exec(text) as RegExpExecArray)[0];
  if (/^(?:数据|统计数据|统计|消息|研究|调查结果|研究结果|报道|说明|规定|情况说明)$/.test(noun)) {
    const owner = text
      .slice(0, text.length - noun.length)
      .replace(/(?:近日|日前|最新|今日|昨日)?(?:发布|公布)?(?:的|一项)*(?:最新|一项|多项)?$/, '');
    return owner.length >= 2 && (ORG_PATTERN.test(owner) || /^[A-Z]/.test(owner))
      ? make('organisation', 0, owner.length)
      : EMPTY;
  }
  const published =
    /(?:近日|日前|今日|昨日|最新|联合|共同)*(?:发布|公布|发表|印发|出台|推出)了?(?:的|一份|一项|一篇)*/.exec(text);
  if (published && published.index >= 2) {
    const start = published.index + published[0].length;
    return make(text.length - start > noun.length ? 'document' : 'document', 0, text.length, 0, published.index);
  }
  return make('document', 0, text.length);
}

/** 在会, 一方, 社会 … end like organisations and are none. */
function isLooseOrganisation(text: string): boolean {
  return (
    /(?:社会|机会|大会|晚会|年会|峰会|一方|双方|多方|各方|地方|对方|后方|前方|官网|互联网|全网|上网|办公室里|商店|平台上|全部|内部|外部|东部|西部|南部|北部|中部|局部|晚报道|到处|好处|用处|之处|场所|厕所|汇报|回报|举报|情报|海报|预报)$/.test(
      text,
    ) || /^(?:在|对|从|把|将|由|因|每|各|全)/.test(text)
  );
}
