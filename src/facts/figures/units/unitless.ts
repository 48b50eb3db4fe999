/** Numerals without a unit that are figures all the same: 6000万从业人员, 指数为52.8, 12,000 patents. */
import { englishNounBehind, unitOfNoun } from '../english/nouns';
import type { Numeral } from '../numerals/numerals';
import { countedNounAt } from '../topic/nouns';

/** Whether a numeral without any unit can be a figure: 6000万 + 从业人员, 指数为52.8. */
export function withoutUnit(text: string, numeral: Numeral, marked: boolean): 'large' | 'number' | null {
  const next = text[numeral.end] ?? '';
  if (/[A-Za-z]/.test(next) || /[A-Za-z]/.test(text[numeral.start - 1] ?? '')) return null;
  if (numeral.arabic) {
    if (numeral.magnitude >= 1e4) return 'large';
    if (numeral.magnitude > 1 || numeral.more) return numeral.value >= 10 ? 'large' : null;
    if (numeral.leadingZero) return null;
    if (!numeral.decimal && !numeral.grouped && numeral.digits >= 7) return null;
    if (isEnglishCount(text, numeral) || isCountOfNoun(text, numeral, marked) || changesBy(text, numeral))
      return 'large';
    // More than 300 have joined: of those told before.
    if (
      marked &&
      numeral.value >= 10 &&
      /^\s(?:have|had|were|are)\s[a-z]/.test(text.slice(numeral.end, numeral.end + 8))
    )
      return 'large';
    return 'number';
  }
  if (numeral.digitRun) return null;
  const written = text.slice(numeral.start, numeral.end);
  if (numeral.vague)
    return numeral.magnitude >= 1e4 || (numeral.magnitude >= 100 && nounFollows(text, numeral.end)) ? 'large' : null;
  if (numeral.value < 100) return null;
  // 指数上升到一百七十点五
  if (numeral.decimal) return 'number';
  if (/^[百千万亿]$/.test(written)) return marked ? 'large' : null;
  if (numeral.magnitude >= 1e4 || numeral.more) {
    return /^[百千万亿]/.test(written) && !marked ? (quantifiable(text, numeral.end) ? 'large' : null) : 'large';
  }
  return marked || numeral.value >= 1000 ? 'large' : null;
}

/** Before a number that counts the noun behind it: 共有5000师生, 新增300企业. */
const COUNTS = /(?:[共有达]|吸引|邀请|招募|招收|新增|增加|减少|涉及|惠及|覆盖|影响|服务|受惠|安置|疏散|撤离|培训)$/;
/** Numbers that are called and not counted: 110民警, 120医护人员, 315消费者, 12345市民. */
const CALLED = /^(?:1[12]\d|95\d{3}|12\d{3}|315|996|985|211|400|800|(?:19|20)\d\d)$/;

/** 5,000学生, 逾300企业: a counted noun right behind a number that is said to count. */
function isCountOfNoun(text: string, numeral: Numeral, marked: boolean): boolean {
  if (numeral.decimal || numeral.value < 10 || !countedNounAt(text, numeral.end)) return false;
  if (numeral.grouped) return true;
  const counts = marked || COUNTS.test(text.slice(Math.max(0, numeral.start - 2), numeral.start));
  return counts && !CALLED.test(text.slice(numeral.start, numeral.end));
}

/** Claims rose by |250 to 237,500. */
const CHANGED_BY =
  /\b(?:rose|rises|fell|falls|grew|increased|decreased|declined|dropped|climbed|jumped|gained|edged (?:up|down)|(?:up|down|revised|higher|lower))\s(?:by\s)?$/i;

/** Whether a number is a change whose level stands behind it with thousands or a magnitude. */
function changesBy(text: string, numeral: Numeral): boolean {
  return (
    CHANGED_BY.test(text.slice(Math.max(0, numeral.start - 20), numeral.start)) &&
    /^\sto\s(?:about\s|around\s|nearly\s)?(?:\d{1,3}(?:,\d{3})+|\d[\d.]*\s(?:thousand|million|billion))(?![\d%])/.test(
      text.slice(numeral.end, numeral.end + 30),
    )
  );
}

/** Before a number that names one of many: page 12 lists, section 230 covers. */
const NUMBERED =
  /^(?:page|chapter|version|section|article|rule|route|highway|flight|room|level|day|week|year|grade|size|type|number|figure|step|part|phase|no|table|act|title|bus|line|gate|channel|age|aged|march|april|may|june|july)$/i;

/** 12,000 patents, 300 employees: a plural noun behind, and no name before (Windows 11 users, Model 3 cars). */
function isEnglishCount(text: string, numeral: Numeral): boolean {
  if (numeral.decimal || numeral.value === 0) return false;
  if (!numeral.grouped && numeral.digits === 4 && numeral.value > 1900 && numeral.value < 2100) return false;
  const noun = englishNounBehind(text, numeral.end);
  if (noun === null) return false;
  if (numeral.digits < 2 && (unitOfNoun(noun) === '' || /\s.*\s/.test(noun))) return false;
  const before = /([A-Za-z.]+)\s$/.exec(text.slice(Math.max(0, numeral.start - 16), numeral.start))?.[1] ?? '';
  if (unitOfNoun(noun) === '' && !numeral.grouped && NUMBERED.test(before)) return false;
  return (
    !/^[A-Z]/.test(before) ||
    // … Home Based Care. 248 patients are
    /^[A-Z][a-z]{3,}\.$/.test(before) ||
    /^(?:The|In|More|Over|About|Nearly|Some|Around|At|Its|Of|With|And|By|All|Only|Almost|Roughly|Approximately|Another|Just|Up|For|To|From)$/.test(
      before,
    )
  );
}

/** 百万 or 千万 without a modifier counts only before something that is counted: 千万小微商户, 百万职工. */
function quantifiable(text: string, at: number): boolean {
  return (
    /^(?:.{0,4})(?:户|家庭|人|职工|员工|师生|学生|用户|商家|企业|粉丝|网民|群众|农民|居民|大军|人才)/.test(
      text.slice(at, at + 8),
    ) && !/^(?:富|别|不|工程)/.test(text.slice(at, at + 2))
  );
}

function nounFollows(text: string, at: number): boolean {
  return /[\u4e00-\u9fff]/.test(text[at] ?? '') && !/^[年]/.test(text[at] ?? '');
}
