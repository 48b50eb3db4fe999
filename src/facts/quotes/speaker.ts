/**
 * From the words before a saying word to who speaks: 远山集团CEO李明也在去年对外（表示） → 李明, role 远山集团CEO.
 * The rule is to take the shortest beginning that is a whole speaker; what is no speaker for certain gives null.
 */
import { actingWithRole } from './acting';
import { classify, EMPTY, isNoSpeaker, type Speaker } from './classify';
import { knownOrganisationAt } from './known';
import { isFamiliar, isName, isUsualName } from './person';
import { ROLE_PATTERN, SURNAMES, TITLE_PATTERN } from './words';

/** Before the subject, to be passed over: connectives, dates, `有`, `据`. One example: 同时，| 近日 | 3月20日 | 一位. */
const LEADING =
  /^(?:\d{1,2}[.．、](?!\d)|来自(?=[^，]{2,30}(?:数据|报告|消息|统计)$)|经(?=[^，济理营销纪办典过贸历常验费审]{2,30}$)|[（(【〔［][^（）()【】〔〕］]{2,40}(?:电|讯|报道|报导)[）)】〕］]|(?:新华社|中新社|中新网|本报|本社)[^，。（）]{0,16}[电讯](?=[ \u3000])|[\u4e00-\u9fffA-Za-z-]{2,12}\d{1,2}月\d{1,2}日(?:电|讯)|[（(](?:记者|通讯员|见习记者)[^，。（）()]{1,40}[）)]|[\u4e00-\u9fff-]{3,16}讯(?=[ \u3000（(])|尽管|虽然|可是|没想到|不料|未料|岂料|结果(?!显|表)|让(?=[他她])|令(?=[他她])|身为|作为|[\s、，,：:）)·—-]|但是|但|惟|而|不过|然而|同时|此外|另外|随后|对此|为此|其中|因此|所以|目前|当时|其后|其时|就有|竟有|却有|便有|日前|近日|近期|当天|当日|当晚|昨日|昨天|昨晚|今天|今日|今早|明天|会上|会后|席间|发布会上|此前|早前|之后|事后|最后|首先是|首先|其次|最终|后来|接着|然后|一名|一位|一个|一(?=[女男][士子])|有一位|有(?!关)|亦有|亦|大量|大批|众多|多位|多名|几位|两位|不少|许多|很多|部分|一些|据|正如|正像|诚如|如|由(?!于)|连|就连|甚至|只有|除了|更有|更|另|又|再|则|也|还|并|并且|而且|且|即|例如|比如|事实上|实际上|其实|截至目前|今年|去年|前年|年初|年底|月初|月底|上周|本周|(?:[\d〇零一二三四五六七八九十]{1,4}(?:年|月|日|号|时|分|点))+(?:上午|下午|晚间|晚|凌晨|以来|底|初|末|起)?|周[一二三四五六日天]|星期[一二三四五六日天]|上午|下午|晚间|凌晨|中午)/;
/** The 的 between a time and what is of it; 但|的士司机, 而|的确 have none. */
const OF_A_TIME = /^的(?![士确黎])/;
/** 学会近日发布的《…》: the document speaks, not its publisher. */
const OWNED_DOCUMENT =
  /(?:发布|公布|发表|印发|出台|编制|编写|撰写|推出|刊发)了?的?(?:一份|一项|一篇|最新)?\s?(?:《[^》]{2,50}》|[^，]{0,20}(?:报告|白皮书|公告|声明|通知))(?:中|里)?$/;
/** Words that begin like a boundary and belong to the speaker. */
const NO_BOUNDARY =
  /^(?:发言人|发布官|发布会|发布人|常务|常委|主持人|代表(?!了|公司)|介绍人|联合(?:创始人|国|会|主席|利华)|共同(?:创始人|主席|负责人)|上海|上市|中国|中央|中心|中学|中小|中介|对外|和平|公开|今日(?:头条|中国|新闻|俄罗斯|说法|关注)|就业|通过者|一带)/;
const ALSO_NAME = /^(?:连|由|也|如|今日|今天|正|且|即|则|另|而|但|其中|当天|上周|本周|周[一二三四五六日天])$/;
/** These begin names of people only (但某, 则某). */
const CONNECTIVE = /^(?:但|而|则|且|即|也|另|其中|当天|上周|本周|周[一二三四五六日天])$/;
/** Behind the subject, before the verb: where a subject may end. */
const BOUNDARY =
  /(?:在|对|向|常|面对|如今|经常|时常|最近|来电|致电|拨打|拨通|突然|事后|会后|赛后|案发后|感到|深感|来函|来信|甫(?=[到抵上下出一])|补充|投书|透过|藉由|除了|率先|引述|援引|现身|受访|上午|下午|仍|依然|依旧|再度|昨(?=[日天晚在]|表示|指出|说)|今(?=[日天早晚年（(\d出赴受在]|指出|表示|说)|明(?=[日天早晚年确])|亲自|这样|如此|自|以|用|做|作|为|从|由|因|被|将|要|刊发|刊登|撰|署名|详细|简要|具体|严正|郑重|强烈|严肃|呼|就|于|给|与|和|同|跟|通过|接受|针对|围绕|关于|代表|近日|日前|近期|当地时间|当时|当天|当日|此前|为此|的确|确实|确认|否认|证实|批评|质询|质疑|称赞|谴责|撰文|发文|撰写|曾|也|还|则|又|都|均|亦|便|才|已|并|再|更|一再|多次|反复|首次|回应|谈及|谈到|提到|介绍|出席|参加|主持|致辞|发言|笑着|笑|坦率|公开|明确|直接|进一步|随后|之后|最后|主动|特别|着重|尖锐|一直|始终|普遍|纷纷|共同|联合|表达|发布|公布|发表|刊发|透露|表示|认为|指出|强调|称|说|告诉|高兴|激动|感慨|无奈|坚定|坚信|有些|十分|非常|很|的一份|私下|出言|忍不住|无奈|急忙|连忙|赶忙|赶紧|满怀|满脸|一脸|当庭|当众|举手|竟|却|气愤|生气|愤怒|不满|不解|着急|焦急|焦虑|自豪|骄傲|欣慰|诚恳|动情|哽咽|大声|小声|轻声|低声|厉声|当场|当即|立即|立刻|相当|声明|有点|显然|稍早|稍后|此时|这时|核实|转述|早上|深夜|深有|[\u4e00-\u9fff]着|仅|只|经(?=审理|审查|调查|初步|查|核|过)|结合(?!部)|首先|继续|坦诚|出席|到场|里|中|上|，|,|\d|周[一二三四五六日]|（|\()/g;
/** The same, at the beginning of a text. */
const BOUNDARY_HEAD = new RegExp(`^(?:${BOUNDARY.source})`);
/** True when a subject may end before a text: 在…, 也…, 苦叹…. */
export const startsBehindSubject = (text: string): boolean => BOUNDARY_HEAD.test(text);
/** Ends a place or time in front of the subject: 在昨日的发布会上 | 李明. */
const LOCATIVE = /(?:上|中|时|后|里|期间|之际|下|看来|以来|间|前|内|日|问题|情况|消息|问|表示|，)/g;
const PREPOSITION = /^(?:在|就|对|对于|于|针对|关于|谈及|谈到|面对|随着|围绕|当|自|从|根据|按照|作为|通过|为|与)/;
/** 李明在报告中, 对媒体, 笑着: cut from the end when nothing else fits. */
const TRAILING =
  /(?:也|仍|仍然|依然|再度|还|则|曾|又|都|均|亦|便|就|更|再次|再|一再|多次|反复|首次|进一步|明确|公开|对外|对此|为此|撰文|发文|尖锐|坦率地|笑着|笑|直接|主动|特别|着重|一直|始终|普遍|纷纷|共同|联合|强烈|郑重|严肃|高兴地|激动地|感慨地|无奈地|自豪地|坚定地|这样|如此|日前|近日|随后|曾经|已经|已|同时|当时|当天|今天|昨天|表|指|最后|并|地|着|时|首先|其中|举例|仅|只|报警|报案|出席时|到场时|受访时|反复|经审理|向记者|对记者|方面|私下|悄悄|忍不住|昨|今|直)$/;

/**
 * Parses a segment that ends where the saying word begins.
 * @param segment Simplified; at most a sentence long.
 * @returns null when no speaker is certain.
 */
export function parseSpeaker(segment: string): Speaker | null {
  let from = 0;
  const to = segment.length;
  if (segment.endsWith('》')) {
    const author = authorOf(segment.slice(0, segment.lastIndexOf('《')));
    if (author) return { kind: 'person', ...author, roleStart: 0, roleEnd: 0 };
  }
  for (let guard = 0; guard < 12; guard += 1) {
    const m = LEADING.exec(segment.slice(from, from + 48));
    if (!m || m[0] === '') break;
    // 连某某, 今日头条, 正大集团 begin with the same characters: try the whole first.
    const whole = ALSO_NAME.test(m[0]) ? shortestSpeaker(segment, from, to, true) : null;
    if (whole && (whole.kind === 'person' || !CONNECTIVE.test(m[0]))) return whole;
    from += m[0].length;
    // 今年|的政府工作报告: what belongs to a time is the speaker, without its 的.
    if (OF_A_TIME.test(segment.slice(from, from + 2))) from += 1;
  }
  const marked = MARKED_NAME.exec(segment.slice(from, from + 32));
  if (marked)
    return { kind: 'organisation', start: from + 1, end: from + marked[0].length - 1, roleStart: 0, roleEnd: 0 };
  const found = subjectIn(segment, from, to);
  // 作为校长在会上（称）: in what capacity somebody speaks, not who; 作为董事长李某 names him.
  return found?.kind === 'office' && IN_CAPACITY.test(segment.slice(0, found.start)) ? EMPTY : found;
}

/** 「远山小馆」|今日在社交平台…: a name in marks that is the subject. */
const MARKED_NAME = /^[“「『]\0{2,12}[”」』](?=(?:今[日天]|昨[日天]|近日|日前|随后|其后|早前|官方|方面)[^的]{2})/;
const IN_CAPACITY = /(?:作为|身为)(?:一[名位个])?$/;

/** The speaker in segment[from, to), the words that may stand before a subject passed over. */
function subjectIn(segment: string, from: number, end: number): Speaker | null {
  let to = end;
  const manner = withManner(segment, from, to);
  if (manner) return manner;
  for (let guard = 0; guard < 6 && to > from; guard += 1) {
    const m = TRAILING.exec(segment.slice(Math.max(from, to - 8), to));
    if (!m) break;
    const whole = classify(segment, from, to);
    if (whole) return whole;
    to -= m[0].length;
  }
  return (
    shortestSpeaker(segment, from, to, false) ??
    behindDe(segment, from, to) ??
    afterLocative(segment, from, to) ??
    actingWithRole(segment, from) ??
    pronounHead(segment, from) ??
    withMood(segment, from, to) ??
    lonely(segment, from, to)
  );
}

/** 带队的|老钱, 研究演化的|Funk, 事发时在二楼的一位|亲历者: a clause with 的, then who it is about. */
function behindDe(segment: string, from: number, to: number): Speaker | null {
  const text = segment.slice(from, to);
  // 向来寡言的|她在台上
  const she = /的([他她])(?:在[^，的]{1,10}|也|则|还)?$/.exec(text);
  if (she) {
    const at = from + she.index + 1;
    return { kind: 'pronoun', start: at, end: at + 1, roleStart: 0, roleEnd: 0 };
  }
  const de = text.lastIndexOf('的');
  if (de < 1 || to - from - de > 30) return EMPTY;
  const counted = /^(?:[一两几多数]|另一)(?:位|名|个|些|对|群)/.exec(text.slice(de + 1));
  const start = from + de + 1 + (counted?.[0].length ?? 0);
  const tail = segment.slice(start, to);
  if (isFamiliar(tail)) return { kind: 'person', start, end: to, roleStart: 0, roleEnd: 0 };
  const found = classify(segment, start, to) ?? headName(segment, start, to);
  if (!found)
    return counted && isKnownNoun(tail) ? { kind: 'office', start, end: to, roleStart: 0, roleEnd: 0 } : EMPTY;
  // 一位在街角的|菜农: the counting word stands before the clause.
  if (found.kind === 'office')
    return counted || /(?:[一两几][位名个]|[多][位名])$/.test(segment.slice(0, from)) ? found : EMPTY;
  return found.kind === 'person' && (found.roleEnd > 0 || tail.length !== 2) ? found : EMPTY;
}

/** 饰演家属的|秦某某在被问到时: a name as most are, with its boundary. */
function headName(segment: string, start: number, to: number): Speaker | null {
  const found = to - start > 4 ? shortestSpeaker(segment, start, to, true) : EMPTY;
  return found?.kind === 'person' && isUsualName(segment.slice(found.start, found.end)) ? found : EMPTY;
}

/** 他开场打趣（说） */
function pronounHead(segment: string, from: number): Speaker | null {
  return /^[他她](?!们|人|国|日|的|乡)/.test(segment.slice(from, from + 2))
    ? { kind: 'pronoun', start: from, end: from + 1, roleStart: 0, roleEnd: 0 }
    : null;
}

/** A noun for somebody by its last character: 亲历者, 旁观人, 值班员. */
function isKnownNoun(text: string): boolean {
  return text.length >= 2 && text.length <= 8 && /^[\u4e00-\u9fff]+[者人员民友客]$/.test(text);
}

/** The speaker at the beginning of a clause that goes on with other words: 盒马鲜生线上线下联动 → 盒马鲜生. */
export function parseHead(clause: string): Speaker | null {
  let from = 0;
  for (let guard = 0; guard < 8; guard += 1) {
    const m = LEADING.exec(clause.slice(from, from + 48));
    if (!m || m[0] === '') break;
    from += m[0].length;
  }
  const marked = MARKED_NAME.exec(clause.slice(from, from + 32));
  if (marked)
    return { kind: 'organisation', start: from + 1, end: from + marked[0].length - 1, roleStart: 0, roleEnd: 0 };
  const known = knownOrganisationAt(clause, from);
  const found = shortestSpeaker(clause, from, clause.length, true);
  // 白宫|新闻秘书李某: the organisation is the first half of an office.
  if (found?.kind === 'person' && found.roleStart === from && found.roleEnd > Math.max(known, from)) return found;
  if (known > 0) return { kind: 'organisation', start: from, end: known, roleStart: 0, roleEnd: 0 };
  // 曾听|说他家…: two characters are a name here only when they look like one.
  const two = found?.kind === 'person' && found.end - found.start === 2 && found.roleEnd === found.roleStart;
  const sure =
    !two || isUsualName(clause.slice(found.start, found.end)) || /[某氏]/.test(clause.slice(found.start, found.end));
  if (found && sure && found.kind !== 'document' && found.kind !== 'other') return found;
  return pronounHead(clause, from) ?? titled(clause, from) ?? actingWithRole(clause, from);
}

/** 王某书记|高瞻远瞩: a name with a title needs no boundary behind it. */
function titled(clause: string, from: number): Speaker | null {
  for (let end = from + 3; end <= Math.min(clause.length, from + 24); end += 1) {
    if (!TITLE_PATTERN.test(clause.slice(from, end))) continue;
    const found = classify(clause, from, end);
    if (found?.kind === 'person') return found;
  }
  return EMPTY;
}

/** What stands before the name of another: 对主任某某, 访问总统某某. */
const IN_ROLE = /[就对向与把被]|关于|针对|围绕|访问|会见|任命/;
/** Words that hold such a character and stand in the description of somebody. */
const PART_OF_ROLE = /参与|与会|就业|就职|成就|对外|对口|向导|对手|被告|被害/g;
/** The shortest beginning up to a boundary word that is a whole speaker. */
function shortestSpeaker(segment: string, from: number, to: number, strict: boolean): Speaker | null {
  if (from >= to) return EMPTY;
  if (OWNED_DOCUMENT.test(segment.slice(Math.max(from, to - 60), to))) {
    const whole = classify(segment, from, to);
    if (whole) return whole;
  }
  const all = classify(segment, from, to, true);
  if (all?.kind === 'person' && !IN_ROLE.test(segment.slice(all.roleStart, all.roleEnd).replace(PART_OF_ROLE, '')))
    return all;
  const titleEnd = segment.lastIndexOf('》', to);
  BOUNDARY.lastIndex = from + 1;
  for (let m = BOUNDARY.exec(segment); m && m.index < to; m = BOUNDARY.exec(segment)) {
    const next = m.index + 1;
    const found =
      NO_BOUNDARY.test(segment.slice(m.index, m.index + 6)) ||
      bracketInside(segment, m.index, to) ||
      (m.index < titleEnd && insideTitle(segment, m.index))
        ? null
        : classify(segment, from, m.index);
    // 民警强掩心|中的窃喜: what stands in something is no name.
    const inside = found?.kind === 'person' && /^[中里上]$/.test(m[0]);
    if (found && !inside && !(strict && found.kind === 'other')) {
      if (/[和与同跟]/.test(m[0])) return together(segment, from, m.index, to, found);
      const runsOn = found.kind === 'organisation' || (found.kind === 'office' && SURNAMES.has(m[0]));
      return (runsOn && holder(segment, from, m.index, to)) || found;
    }
    BOUNDARY.lastIndex = next;
  }
  return classify(segment, from, to, true) ?? withManner(segment, from, to);
}

/** 远山协会|常务副会长周建国在…: an organisation that goes on with an office and a name is the role of that person. */
function holder(segment: string, from: number, at: number, to: number): Speaker | null {
  for (let next = at + 2, guard = 0; guard < 8; guard += 1) {
    BOUNDARY.lastIndex = next;
    const end = BOUNDARY.exec(segment)?.index ?? to;
    const found = end <= to ? classify(segment, from, end) : null;
    if (
      found?.kind === 'person' &&
      found.roleStart === from &&
      !/[在就对向与和同把被]|关于|针对|围绕/.test(segment.slice(from, found.roleEnd))
    )
      return found;
    if (end >= to) break;
    next = end + 1;
  }
  return null;
}

/** 中美晶（5483）董事长陈某: the bracket does not end the speaker. */
function bracketInside(segment: string, at: number, to: number): boolean {
  if (!/[（(]/.test(segment[at] as string)) return false;
  const rest = /^[（(][^（）()]{0,40}[）)]/.exec(segment.slice(at, to));
  if (!rest) return false;
  const after = segment.slice(at + rest[0].length, to);
  BOUNDARY.lastIndex = 0;
  const m = BOUNDARY.exec(after);
  return after !== '' && m?.index !== 0;
}

function insideTitle(segment: string, at: number): boolean {
  return segment.lastIndexOf('《', at) > segment.lastIndexOf('》', at);
}

/** 李明和王芳（表示）: both speak; 李明和记者聊起…: one does. */
function together(segment: string, from: number, at: number, to: number, first: Speaker): Speaker {
  const second = classify(segment, at + 1, to);
  if (!second || second.kind === 'other' || second.kind === 'pronoun') return first;
  return { kind: 'office', start: first.start, end: second.end, roleStart: from, roleEnd: from };
}

/** 在昨日举行的发布会上李明（表示）: the subject behind a place or time. */
function afterLocative(segment: string, from: number, to: number): Speaker | null {
  const text = segment.slice(0, to);
  if (!PREPOSITION.test(text.slice(from)) && !/[，,]|[会场庭]上/.test(text.slice(from))) return EMPTY;
  const cuts: number[] = [];
  LOCATIVE.lastIndex = from;
  for (let m = LOCATIVE.exec(text); m; m = LOCATIVE.exec(text)) cuts.push(m.index + m[0].length);
  for (const cut of cuts.reverse().slice(0, 12)) {
    const found = shortestSpeaker(segment, cut, to, true);
    if (found) return found;
  }
  return EMPTY;
}

/** 拜某有声有色地（说）, 周某语重心长地（说） */
function withManner(segment: string, from: number, to: number): Speaker | null {
  if (segment[to - 1] !== '地') return EMPTY;
  let start = from;
  for (
    let m = ROLE_PATTERN.next(segment, from);
    m && m.index + m[0].length < to - 3;
    m = ROLE_PATTERN.next(segment, start)
  )
    start = m.index + m[0].length;
  // The name ends where an ordinary adverb is left: four characters, two, or three that end alike (乐呵呵).
  for (const manner of [4, 2, 3]) {
    const end = to - 1 - manner;
    if (end - start < 2 || end - start > 4) continue;
    if (manner === 3 && segment[to - 2] !== segment[to - 3]) continue;
    if (!isName(segment.slice(start, end))) continue;
    return { kind: 'person', start, end, roleStart: from, roleEnd: start };
  }
  return EMPTY;
}

/** Nothing else in the segment: a name with Latin letters (OpenAI, B站, T3出行). Chinese words alone are no name for certain. */
function lonely(segment: string, from: number, to: number): Speaker | null {
  const text = segment.slice(from, to);
  if (text.length < 2 || text.length > 16 || !/[A-Za-z]/.test(text)) return EMPTY;
  if (!/^[\u4e00-\u9fffA-Za-z0-9·.&\- ]+$/.test(text) || isNoSpeaker(text)) return EMPTY;
  if (/[的了是这那我你们着把被让将或及等其此很更最已不没也都还在对就]/.test(text)) return EMPTY;
  return { kind: 'other', start: from, end: to, roleStart: 0, roleEnd: 0 };
}

/** 党团|炮火全开（指出）: four characters that tell how. */
function withMood(segment: string, from: number, to: number): Speaker | null {
  const end = to - 4;
  if (end - from < 2 || end - from > 12 || /[的了是在着他她我你]/.test(segment.slice(from, to))) return EMPTY;
  const found = ROLE_PATTERN.exec(segment.slice(end, to)) ? EMPTY : classify(segment, from, end);
  return found?.kind === 'organisation' ? found : EMPTY;
}

/** …刊发了李明的署名文章《…》: the author speaks. */
function authorOf(before: string): { start: number; end: number } | null {
  const m = /(?:的|撰写的)(?:署名)?(?:文章|评论|专栏|社评)$/.exec(before);
  if (!m) return null;
  for (const length of [4, 3, 2]) {
    const start = m.index - length;
    if (start < 0 || !isName(before.slice(start, m.index))) continue;
    if (start === 0 || /[了由表的]/.test(before[start - 1] as string)) return { start, end: m.index };
  }
  return null;
}

export { type Speaker, type SpeakerKind, shiftSpeaker } from './classify';
