/** What an English figure is about: its measure (measure.ts), and its subject by name, place, group or what was told of before. */
import type { SentenceSpan } from '@/src/facts/sentences';
import type { Raw } from '../raw';
import type { Topic } from '../topic/topic-shapes';
import { agentOf, ownerOfPlaces, partBehind, placeOfShare, SPOKEN_OF } from './agents';
import { fateOf } from './casualties';
import { isBase } from './compared';
import { CHANGE_BEHIND, isAmount, measureOf } from './measure';
import { isPerShare } from './measure-beside';
import { isProperOpener } from './names';
import { englishNounBehind, unitOfCountedAt } from './nouns';
import { AMOUNT_NOUN } from './shared-words';
import { englishSubject, MEASURE_NAME, STANDS_FOR, VERB } from './subject';

/** BEIJING, July 13 (Xinhua) — | Singapore, Feb 1 (PTI) | BARCELONA, Nov 17 — */
const DATELINE =
  /^(?:[A-Z][A-Za-z,.\s\d]{2,40}\([A-Z]\w{1,14}\)\s?(?:[—–-]+\s?)?(?=[A-Z“"])|[A-Z][A-Z .'-]{2,30},\s[A-Z][a-z]{2,8}\.?\s\d{1,2}\s(?:[—–-]{1,2})\s)/;

/** What somebody has whom the sentence does not name: 3,200 employees, 246 stores, two million shares. */
const OWNED =
  /\b(?:employees|workers|staff|stores|shops|outlets|branches|locations|restaurants|hotels|shares|users|customers|subscribers|members|deliveries|patents|countries|markets|factories|plants|points|jobs|positions)$/i;

/**
 * @param carried the subject of the figure before, or the article's, for a sentence that names none.
 * @param previous what the figure before it in the sentence is about: (US$1.9 billion) converts it.
 * @param alike what the last figure of its unit in the sentence is about: compared with $4 million is of the same thing.
 * @returns measure as worded, subject a name of the sentence, unit of what is counted when it is known.
 */
export function englishTopic(
  text: string,
  span: SentenceSpan,
  raw: Raw,
  carried: string | null,
  previous: Topic | null = null,
  isName: (word: string) => boolean = () => false,
  alike: Topic | null = null,
  isCommonHere: (word: string) => boolean = () => false,
): Topic {
  const from = Math.max(span.start, raw.start - 240);
  // BEIJING, July 13 (Xinhua) — China's foreign trade …
  const left = text.slice(from, raw.start).replace(DATELINE, '');
  const unitless = raw.unit === '' && raw.unitInferred;
  const behind = text.slice(raw.end, Math.min(span.end, raw.end + 90));
  const noun = englishNounBehind(behind, 0);
  const unit = raw.unit === '' && noun ? unitOfCountedAt(noun, text.slice(span.start, raw.start)) : raw.unit;
  // private education (+40,000), retail trade (-29,000): what is named before the bracket.
  const signed = raw.unit === '' ? SIGNED.exec(left)?.[1]?.replace(/^(?:while|but|and|in)\s/, '') : undefined;
  if (signed !== undefined) return { measure: signed, subject: null, unit };
  if (
    previous &&
    !isPerShare(behind) &&
    // The highest load factors (81.6 percent): in brackets stands what is named before them.
    !(raw.unitClass === 'share' && BRACKETED.test(left)) &&
    /[(（](?:about|approximately|or|[A-Z]\w{1,3}\s?(?:19|20)\d\d:|equivalent to)?\s*$/.test(left)
  )
    return { ...previous, unit };
  // 45,000 tourists left with 1,000 more waiting: more of the same.
  if (previous?.unit === '人' && noun === null && (unit === '' || unit === '人') && MORE_OF_IT.test(behind))
    return previous;
  const start = Math.max(from, span.start, raw.start - 110);
  if (
    alike &&
    alike.unit === unit &&
    unit !== '' &&
    // 44% of plants, compared to 26% of mammals
    !(raw.unitClass === 'share' && /^\sof\b/.test(behind)) &&
    (isBase(text.slice(start, raw.start)) || (/\sor\s\(?$/.test(left) && isPerShare(behind)))
  )
    return {
      ...alike,
      measure: alike.measure?.replace(CHANGE_BEHIND, '') ?? null,
      subject: ownerBehind(behind) ?? alike.subject,
    };
  const another = /\b(?:than|with|to|from|against)\sthe\s$/.test(left.replace(/[$£€]$/, ''))
    ? ownerBehind(behind)
    : null;
  if (previous && another !== null && previous.unit === unit)
    return { ...previous, subject: another, measure: previous.measure?.replace(/\sof\s[A-Z].*$/, '') ?? null };
  const listed = previous && previous.unit === unit ? LISTED.exec(left)?.[1] : undefined;
  if (previous && listed !== undefined && isProperOpener(listed)) return { ...previous, subject: listed };
  const before = left.replace(/[($]\s*$/, '');
  const clause = clauseOf(before);
  const counts = raw.unitClass === 'person' || raw.unitClass === 'count' || unitless;
  const points = raw.unitClass === 'score' && /points?$/.test(text.slice(raw.start, raw.end)) ? 'points' : null;
  const fate = points ?? (counts && noun === null ? fateOf(before, raw, behind) : null);
  const people = counts && /\bpeople$/.test(text.slice(raw.start, raw.end)) ? 'people' : null;
  const bracketed = raw.unitClass === 'share' ? BRACKETED.exec(left)?.[1] : undefined;
  const told = bracketed ?? fate ?? (counts && noun ? noun : measureOf(clause, behind, noun, raw, previous));
  const measure =
    people !== null && (told === null || !isAmount(told.replace(CHANGE_BEHIND, ''))) ? (fate ?? people) : told;
  const named = sharedBy(behind, raw) ?? englishSubject(before, from === span.start, isCommonHere);
  const aged = raw.unitClass === 'time' || raw.unitClass === 'age';
  const whole = from === span.start ? before : before.replace(/^\S*\s/, '');
  const agent = named === null && !aged ? agentOf(whole, previous?.subject ?? null) : null;
  const own =
    named ??
    whoActs(agent, carried) ??
    (from === span.start ? ownerOfPlaces(before) : null) ??
    (raw.unitClass === 'share' ? placeOfShare(behind) : raw.unitClass === 'money' ? partBehind(behind) : null);
  // Two civilians were injured, left three people dead: what is counted is not of whom the article tells.
  const loose = (counts && !OWNED.test(noun ?? '')) || LOOSE_UNITS.test(raw.unit);
  const place = counts && unit === '人' && own === null ? placeOf(text.slice(span.start, raw.start), behind) : null;
  const taken =
    own ??
    place ??
    (loose ||
    EVENT.test(text.slice(span.start, span.start + 60)) ||
    isRival(text.slice(span.start, Math.min(raw.start, span.start + 120)), carried, isName)
      ? null
      : goesOn(carried, previous, measure, text.slice(span.start, span.start + 48)));
  return { measure, subject: taken, unit };
}

const SIGNED =
  /(?:^|,\s(?:and\s)?|\b(?:in|while|but|and|of)\s)((?:[a-z-]+\s){0,2}(?:[a-z-]+\sand\s)?(?:[a-z-]+\s)?[a-z-]+)\s\(\+?$/i;
const MORE_OF_IT = /^\smore(?=[,.;]|\s(?:still|also|were|are|was|had|have|remain|to|[a-z]+ing)\b)/;

/** More than the $5 million of Harwick: whose the other amount is. */
const OF_OWNER = /^\s(?:of|at|by)\s((?:[A-Z][\w.&’-]*\s(?:of\s)?){0,3}[A-Z][\w.&’-]*)(?=[,.;]|\s[a-z]|$)/;

function ownerBehind(behind: string): string | null {
  const owner = OF_OWNER.exec(behind)?.[1]?.replace(/\.$/, '');
  return owner !== undefined && (isProperOpener(owner) || /\sof\s/.test(owner)) ? owner : null;
}

/** Who is asked and counted in shares. */
const ASKED = /(?:adults|respondents|voters|women|men|people|patients|students|consumers)$/;

/** Farmers, the industry: a common noun goes on in its sentence, and where an amount opens the next, that nobody else has. */
function goesOn(
  carried: string | null,
  previous: Topic | null,
  measure: string | null,
  opening: string,
): string | null {
  if (
    carried === null ||
    ASKED.test(carried) ||
    /(?:^|\s)[A-Z][\w.&’'-]*$/.test(carried) ||
    previous?.subject === carried
  )
    return carried;
  const amount = measure?.replace(CHANGE_BEHIND, '') ?? '';
  return isAmount(amount) && opening.includes(amount) ? carried : null;
}

/** The company, it: who was spoken of. A city that nobody named is the city. */
function whoActs(agent: ReturnType<typeof agentOf>, carried: string | null): string | null {
  if (agent === SPOKEN_OF) return carried;
  return agent !== null && carried !== null && STANDS_FOR.test(agent) && !/\s/.test(agent) ? carried : agent;
}

/** A measure in front of brackets. */
const BRACKETED = new RegExp(
  `\\b((?:(?!drew|had|the|an?|its|of|with|saw)[a-z-]+\\s){0,2}(?:${AMOUNT_NOUN}|rates|margins))\\s\\($`,
  'i',
);

/** In June 30, 2019, was: the commas of a date part no clauses. */
const DATE_COMMA = /(\b[A-Z][a-z]{2,8}\.?\s\d{1,2}),\s((?:19|20)\d\d),?/g;
/** The Legal division, known for its database, rose: what is put in between is no clause. */
const PUT_IN = new RegExp(`,\\s(?:known|which|who|based|led|part|including|or)\\s[^;:]{2,120}?,(?=${VERB.source})`);
/** Adjusted contribution, a non-GAAP metric, was: what it is opens the sentence. */
const APPOSITION = new RegExp(`^([^,;:]{3,60}),\\s(?:an?|the)\\s[^,;:]{2,40},(?=${VERB.source})`);
/** Net income, however, fell */
const ADVERB = /,\s(?:however|meanwhile|though|too|in turn|respectively),/g;
/** - Net income; Gross Profit: Gross profit for the quarter */
const OPENS_LINE = /^[\s•*~–-]*(?:[A-Z][^:.;\d]{1,40}:\s(?=[A-Z]))?/;

/** Adjusted EBITDA¹, Adjusted net income(b): marks of footnotes. */
const FOOTNOTES = /(?<=[A-Za-z])(?:[¹²³⁴-⁹†‡*]|\([a-z0-9]\)(?=\s))/g;
/** staff: headcount at the end of June was: what stands behind a colon has a verb of its own. */
const COLON = new RegExp(`^[^:]{20,}:\\s(?=[a-z][^:;]{2,80}${VERB.source})`);

/** Official data showed |factory orders declined: the same. */
const SHOWED =
  /^.{0,160}?\b(?:data|figures|statistics|reports?|surveys?|polls?|numbers)\s(?:showed|shows|show|suggested|suggests|suggest)\s(?:that\s)?(?=[A-Za-z])/;
/** Northlake said that |sales were: who tells it is no part of what is measured. */
const TOLD =
  /^.{2,160}?\b(?:(?:reported|announced|estimated|disclosed|noted|stated|added|showed|shows|suggested|indicated|revealed|found)\s(?:on\s[A-Z][a-z]{2,5}day\s)?that|(?:said|says)(?:\s(?:late\s)?(?:on\s)?[A-Z][a-z]{2,5}day)?(?:\sthat)?)\s(?=[A-Za-z])/;

/** The market holds up with |the number of people in work rising by: what goes along with it. */
const BESIDE = /^[^,]{8,160}\swith\s(?:the|its|their|an?)\s(?=[a-z][^,]{2,60}\s[a-z]+ing\s(?:by|to|from)\s$)/;

/** The words before a number that can name what it measures: its clause, without lines' marks and what is put in. */
function clauseOf(written: string): string {
  const plain = written.replace(FOOTNOTES, '');
  const before = /:\s/.test(plain) ? plain.replace(COLON, '') : plain;
  const undated = before.includes(', ') ? before.replace(DATE_COMMA, '$1 $2').replace(ADVERB, '') : before;
  // What is put in stands between two commas.
  const dated =
    undated.indexOf(',') !== undated.lastIndexOf(',') ? undated.replace(APPOSITION, '$1').replace(PUT_IN, '') : undated;
  const comma = Math.max(dated.lastIndexOf(', '), dated.lastIndexOf('; '));
  return lastClause(
    (comma < 0 ? dated : dated.slice(comma + 2))
      .replace(OPENS_LINE, '')
      .replace(TOLD, '')
      .replace(SHOWED, '')
      .replace(BESIDE, ''),
  );
}

/** A verb, a number or what is said of a time: what stands before `and` can be a clause. */
const HAS_VERB = new RegExp(`${VERB.source}|\\d|\\b(?:said|says|told|to)\\b`, 'i');

/** added jobs and the unemployment rate fell to: what stands behind the last conjunction, when it has a verb of its own. */
function lastClause(clause: string): string {
  const at = Math.max(...[' and ', ' while ', ' but ', ' as '].map((word) => clause.lastIndexOf(word)));
  if (at < 0) return clause;
  // The workweek for production and nonsupervisory employees rose: what is joined are no clauses.
  if (!/^(?:while|but|as)\b/.test(clause.slice(at + 1)) && !HAS_VERB.test(clause.slice(0, at))) return clause;
  const rest = clause.slice(at).replace(/^\s[a-z]+\s/, '');
  const verb = VERB.exec(` ${rest}`);
  return verb && verb.index > 3 && /^(?:the|its|their|his|her|a|an|[a-z-]+)\s/i.test(rest) ? rest : clause;
}

/** 5.9 percent below its peak, Arizona 4.1 percent and Georgia 1.1 percent: a name of a list right before its number. */
const LISTED = /\d[^.;]{0,60}?(?:,|\sand|,\sand)\s((?:[A-Z][\w.'’-]*)(?:\s[A-Z][\w.'’-]*){0,2})\s$/;

/** Lengths, areas, heat, ages and magnitudes are of the thing at hand, and not of whom the article tells. */
const LOOSE_UNITS =
  /^(?:英里|公里|千米|米|英尺|英寸|厘米|毫米|度|摄氏度|华氏度|岁|级|公顷|英亩|平方公里|平方英里|平方米|平方英尺|(?:英里|公里|千米)\/小时)$/;

/**
 * Events and people that open a sentence: what they do is not of whom the article tells. The loop of blanks keeps the list
 * from being compiled once for each way to it: 12 ms.
 */
const EVENT =
  /^[\s“"•*-]*(?:(?:The|A|An|Another|That|This|Some|Two|Three)\s)?(?:[a-z-]+\s){0,2}\s{0,4}(?:fire|blaze|wildfire|(?:earth)?quake|storm|hurricane|typhoon|cyclone|tornado|floods?|flooding|blast|explosion|crash|collision|attack|shooting|strike|landslide|eruption|outbreak|heat\s?wave|man|woman|boy|girl|suspect|gunman|victim|driver|passengers?|building|plane|train|bus|vessel|boat|judge|jury|study|survey|poll|storms|fires|students|soldiers|police|officers|residents|rescuers|researchers|scientists|workers|protesters|patients|voters)\b/i;

const PLACE_NAME = "((?:[A-Z][\\w.’'-]+)(?:\\s(?:of\\s)?[A-Z][\\w.’'-]+){0,3})";
const LEADS_TO =
  '(?:(?:the|nearby|neighbou?ring|northern|southern|eastern|western|central|north|south|east|west|north(?:east|west)ern|south(?:east|west)ern|downtown|rural|province|state|city|town|village|district|municipality|of)\\s){0,4}';
/** killed in nearby Harwick, were dead in the province of Khost */
const PLACE_BEHIND = new RegExp(
  `^[^.;:,]{0,40}?\\s(?:in|near)\\s${LEADS_TO}${PLACE_NAME}(?:\\s(?:[a-z]+\\s){0,2}(?:city|town|community|province|state|region|district|village|suburb|resort)\\sof\\s${PLACE_NAME})?`,
);
/** In the province of Khost, 25 were dead */
const PLACE_BEFORE = new RegExp(
  `^[\\s“"]*In\\s${LEADS_TO}${PLACE_NAME}(?:\\s(?:province|state|county|city|district))?,\\s(?:at least\\s|about\\s|more than\\s)?$`,
);

/** The place where people are counted: behind them, or opening the sentence. */
function placeOf(left: string, behind: string): string | null {
  const match = PLACE_BEFORE.exec(left) ?? PLACE_BEHIND.exec(behind);
  const found = (match?.[2] ?? match?.[1])?.replace(/['’]s$|[.,]$/, '');
  return found && isProperOpener(found) && /[a-z]|^U\.?[SK]/.test(found) && !/(?:ese|ish|ian|ans)$/.test(found)
    ? found
    : null;
}

/** 24% of Republicans, six-in-ten of all adults: whose share it is. */
const SHARED_BY =
  /^(?:\s?\(\d[\d.]{0,4}(?:%|\sper\s?cent)\))?\s(?:of\s(?:all\s|the\s)?)?((?:(?:non-)?[A-Z][a-z]+\s|[a-z]{3,12}\s){0,2}?(?:[A-Z][a-z]+(?:ans|ats|ents|ves|ers)|adults|respondents|voters|women|men|people|whites|blacks|parents|teenagers|students|workers|employees|households|companies|firms|consumers|investors|patients))\b/;

/** Whom a share is a part of, when it is a group of people or firms. */
function sharedBy(behind: string, raw: Raw): string | null {
  if (raw.unitClass !== 'share' || raw.modifier === 'lte') return null;
  const group = SHARED_BY.exec(behind)?.[1];
  return group &&
    !/\b(?:of|in|from|by|to|at|on|for|with|and|or|than|as|its|their|our|his|her|fewer|more|less|higher|lower|greater|larger|smaller)\b/.test(
      group,
    )
    ? group
    : null;
}

/** The name that opens a sentence: Westbrook Foods put, Hall County Schools said. */
const OPENER =
  /^[\s“"•*-]*(?:The\s)?((?:[A-Z][\w.&'’-]+)(?:\s(?:of\s(?:the\s)?|&\s)?[A-Z][\w.&'’-]+){0,4}),?(?=\s[a-z])/;

/** The world's biggest maker of glass said, the specialty-glass maker's profit fell: somebody who may be another. */
const DESCRIBED =
  /^[\s“"•*-]*The\s(?:world|nation|country|region)['’]s\s(?:[a-z-]+\s){0,3}(?:maker|producer|supplier|operator|seller|provider|owner|chain|retailer|carrier)\s(?:of|for)\b|\bthe\s[a-z]+-[a-z]+\s(?:maker|producer|supplier|retailer|carrier)['’]s\s/;

/** Whether a sentence opens with another name than who was spoken of. */
function isRival(sentence: string, carried: string | null, isName: (word: string) => boolean): boolean {
  if (DESCRIBED.test(sentence)) return true;
  const opener = OPENER.exec(sentence)?.[1]?.replace(/['’]s$/, '');
  if (!opener || carried === null || carried.includes(opener) || opener.includes(carried)) return false;
  // - Delivered Net Income of: a measure in capitals.
  if (/^[A-Z][a-z]+ed\s/.test(opener) && MEASURE_NAME.test(opener)) return false;
  return isProperOpener(opener) && (/\s/.test(opener) || sentence.includes(`${opener},`) || isName(opener));
}
