/** Measure and subject in an English sentence: the noun phrase before the verb, the noun behind the number. */
import type { SentenceSpan } from '@/src/facts/sentences';
import type { Raw } from '../raw';
import type { Topic } from '../topic/topic-shapes';
import { fateOf } from './casualties';
import { isBase } from './compared';
import { isProperOpener } from './names';
import { englishNounBehind, unitOfCountedAt } from './nouns';
import { AMOUNT_NOUN, ANY_CHANGE, CHANGED, MONEY_NOUN } from './shared-words';
import { englishSubject, VERB } from './subject';

/** Words of change before a number, with what may stand between: rose by, dropping, up about. */
const CHANGE = new RegExp(
  `(?:${CHANGED}|(?<!\\bma[dk]e\\s|\\bmakes\\s|\\bmaking\\s)up|down)(?:\\s(?:slightly|sharply|modestly))?(?:\\s(?:by|of|about|nearly|around|only|just|over|more than|some|as much as|another|a))*\\s*$`,
  'i',
);
/** The same at the end of a measure. */
const CHANGE_BEHIND = new RegExp(`\\s(?:${ANY_CHANGE}|up|down)(?:\\s(?:slightly|sharply|modestly))?$`, 'i');
/** A noun that names an amount: what stands before of, at, by or a number. */
const AMOUNT = new RegExp(`${AMOUNT_NOUN}$`, 'i');
/** Revenue more than doubled: an adverb before the verb. */
const UNSURE = /\s(?:nearly|almost|more than|about|over)$/i;
/** Verbs between a quantity and its level. */
const LEVEL =
  /(?:was|were|is|are|stood|reached|hit|totall?ed|came|amounted|exceeded|topped|surpassed|accounted|accounts|rose|fell|grew)/i;
const OBJECT = new RegExp(`\\s(?:(?:a|an|its|their|the)\\s)?((?:[a-z'’-]+\\s){0,2}?${MONEY_NOUN})\\b`);
const ARTICLES = /^.*\b(?:a|an|the|with|and|or|reported|posted|recorded|its|their|his|made|announced|for|to)\s/i;
/** When it was is the period and no part of the measure. */
const WHEN =
  /\s(?:in|for|during|over|through|as of)\s(?:the\s)?(?:(?:first|second|third|fourth|final|last|same|past|previous|prior|corresponding|comparable|current|full|fiscal|three|six|nine|twelve|thirteen|\d+)\s|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]\b|h[12]\b|(?:19|20)\d\d|year|period|quarter|month)[^,;]*$/i;
const OWNER =
  /^(?:(?:the\s)?(?:company|group|firm|bank|country|carmaker|chain|retailer|city)['’]s|[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}['’]s|its|their|whose|and|but|with|while|as|that|[Tt]he|[Aa]n?|on|[Tt]otal(?=\s(?:revenue|sales)))\s/;

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
): Topic {
  const from = Math.max(span.start, raw.start - 240);
  // BEIJING, July 13 (Xinhua) — China's foreign trade …
  const left = text.slice(from, raw.start).replace(/^[A-Z][A-Za-z,.\s\d]{2,40}\([A-Z]\w{1,14}\)\s?[—–-]+\s?/, '');
  const unitless = raw.unit === '' && raw.unitInferred;
  const behind = text.slice(raw.end, Math.min(span.end, raw.end + 90));
  const noun = englishNounBehind(behind, 0);
  const unit = raw.unit === '' && noun ? unitOfCountedAt(noun, text.slice(span.start, raw.start)) : raw.unit;
  if (
    previous &&
    !isPerShare(behind) &&
    /[(（](?:about|approximately|or|[A-Z]\w{1,3}\s?(?:19|20)\d\d:|equivalent to)?\s*$/.test(left)
  )
    return { ...previous, unit };
  const start = Math.max(from, span.start, raw.start - 110);
  if (
    alike &&
    alike.unit === unit &&
    unit !== '' &&
    // 44% of plants, compared to 26% of mammals
    !(raw.unitClass === 'share' && /^\sof\b/.test(behind)) &&
    (isBase(text.slice(start, raw.start)) || (/\sor\s\(?$/.test(left) && isPerShare(behind)))
  )
    return { ...alike, measure: alike.measure?.replace(CHANGE_BEHIND, '') ?? null };
  const listed = previous && previous.unit === unit ? LISTED.exec(left)?.[1] : undefined;
  if (previous && listed !== undefined && isProperOpener(listed)) return { ...previous, subject: listed };
  const before = left.replace(/[($]\s*$/, '');
  const clause = clauseOf(before);
  const counts = raw.unitClass === 'person' || raw.unitClass === 'count' || unitless;
  const points = raw.unitClass === 'score' && /points?$/.test(text.slice(raw.start, raw.end)) ? 'points' : null;
  const fate = points ?? (counts && noun === null ? fateOf(before, raw, behind) : null);
  const people = counts && /\bpeople$/.test(text.slice(raw.start, raw.end)) ? 'people' : null;
  const measure = fate ?? (counts && noun ? noun : (measureOf(clause, behind, noun, raw, previous) ?? people));
  const own = sharedBy(behind, raw) ?? englishSubject(before, from === span.start);
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
      : carried);
  return { measure, subject: taken, unit };
}

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

/** The words before a number that can name what it measures: its clause, without lines' marks and what is put in. */
function clauseOf(before: string): string {
  const dated = before.includes(', ')
    ? before.replace(DATE_COMMA, '$1 $2').replace(ADVERB, '').replace(APPOSITION, '$1').replace(PUT_IN, '')
    : before;
  const comma = Math.max(dated.lastIndexOf(', '), dated.lastIndexOf('; '));
  return lastClause((comma < 0 ? dated : dated.slice(comma + 2)).replace(OPENS_LINE, ''));
}

/** added jobs and the unemployment rate fell to: what stands behind the last conjunction, when it has a verb of its own. */
function lastClause(clause: string): string {
  const at = Math.max(...[' and ', ' while ', ' but ', ' as '].map((word) => clause.lastIndexOf(word)));
  if (at < 0) return clause;
  const rest = clause.slice(at).replace(/^\s[a-z]+\s/, '');
  const verb = VERB.exec(` ${rest}`);
  return verb && verb.index > 3 && /^(?:the|its|their|his|her|a|an|[a-z-]+)\s/i.test(rest) ? rest : clause;
}

/** 5.9 percent below its peak, Arizona 4.1 percent and Georgia 1.1 percent: a name of a list right before its number. */
const LISTED = /\d[^.;]{0,60}?(?:,|\sand|,\sand)\s((?:[A-Z][\w.'’-]*)(?:\s[A-Z][\w.'’-]*){0,2})\s$/;

/** Lengths, areas, heat, ages and magnitudes are of the thing at hand, and not of whom the article tells. */
const LOOSE_UNITS =
  /^(?:英里|公里|千米|米|英尺|英寸|厘米|毫米|度|摄氏度|华氏度|岁|级|公顷|英亩|平方公里|平方英里|平方米|平方英尺|(?:英里|公里|千米)\/小时)$/;

/** Events and people that open a sentence: what they do is not of whom the article tells. */
const EVENT =
  /^[\s“"•*-]*(?:(?:The|A|An|Another|That|This|Some|Two|Three)\s)?(?:[a-z-]+\s){0,2}(?:fire|blaze|wildfire|(?:earth)?quake|storm|hurricane|typhoon|cyclone|tornado|floods?|flooding|blast|explosion|crash|collision|attack|shooting|strike|landslide|eruption|outbreak|heat\s?wave|man|woman|boy|girl|suspect|gunman|victim|driver|passengers?|building|plane|train|bus|vessel|boat|judge|jury|study|survey|poll|storms|fires|students|soldiers|police|officers|residents|rescuers|researchers|scientists|workers|protesters|patients|voters)\b/i;

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
  return isProperOpener(opener) && (/\s/.test(opener) || sentence.includes(`${opener},`) || isName(opener));
}

/** @param previous what the figure before it in the sentence is about. */
function measureOf(
  clause: string,
  behind: string,
  noun: string | null,
  raw: Raw,
  previous: Topic | null,
): string | null {
  const last = previous?.measure ?? null;
  // As 3ft of water flooded it behind four people: another thing is measured.
  const alike =
    previous?.unit === raw.unit || previous?.unit === '%' || raw.unitClass === 'share' || raw.unitClass === 'point';
  const change = CHANGE.exec(clause);
  const verb = VERB.exec(` ${clause}`);
  const base = last?.replace(CHANGE_BEHIND, '') ?? null;
  const word = change?.[0].trim().split(/\s/)[0] ?? '';
  let measure: string | null = null;
  const of = /((?:[A-Za-z'’-]+\s){0,3}[A-Za-z'’-]+)\d?\s(?:of|at|by)\s*$/.exec(clause)?.[1]?.replace(WHEN, '');
  const inWhat =
    /^\sin\s((?:(?!the\s)[a-z][a-z'’-]*\s){0,2}(?:sales|revenues?|profits?|earnings|damages|losses|fines|funding|debt|cash|investment|exports|orders|savings|tax|taxes|aid|loans))\b/.exec(
      behind,
    );
  const growth =
    /^\s(?:(?:year-on-year|annual|underlying|quarterly|yearly)\s)?(increase|decrease|rise|growth|drop|decline|jump|fall|gain)(?:\s(?:in|of)\s((?!the\s(?:first|second|third|fourth|last))(?:(?:U\.S\.|U\.K\.|[A-Za-z'’-]+)\s?){1,3}))?/.exec(
      behind,
    );
  const got =
    raw.unitClass === 'money'
      ? /\b(lost|loses|losing|earned|earns|earning)\s(?:about|nearly|almost|just|only|over|more than|some)?\s?$/.exec(
          clause,
        )?.[1]
      : undefined;
  if (got !== undefined && !/^\s(?:per|a)\s/.test(behind)) return got.startsWith('los') ? 'loss' : 'earnings';
  if (isPerShare(behind)) {
    // a cash dividend of $0.42 per share
    const named = PER_SHARE.exec(clause)?.[1];
    return `${named ?? (last && !/per share$/.test(last) ? last : 'earnings')} per share`;
  }
  // a $2.2 billion loss
  const made =
    raw.unitClass === 'money' && /\b(?:an?|the|its|their)\s$/.test(clause)
      ? /^\s((?:(?:net|annual|quarterly|operating|pretax|non-cash|pre-tax|one-time|cash|tax)\s){0,2}(?:loss|profit|deal|fine|deficit|surplus|budget|investment|loan|contract|charge|gain|dividend|grant|settlement|benefit))\b/.exec(
          behind,
        )?.[1]
      : undefined;
  if (made !== undefined) return made;
  if (inWhat && raw.unitClass === 'money') return inWhat[1] as string;
  if (change && change.index === 0 && base !== null && /^(?:up|down)$/i.test(word))
    // exports reached 5 trillion yuan, up 8.4 percent
    return `${base} ${word.toLowerCase() === 'up' ? 'increase' : 'decrease'}`;
  if (of && AMOUNT.test(of) && !change) {
    measure = of.replace(ARTICLES, '');
    // $255.1 million, a decrease of 4 percent
    if (base !== null && CHANGE_ALONE.test(measure)) measure = `${base} ${measure}`;
  } else if (raw.unitClass === 'share' && /^\sof\b/.test(behind))
    measure =
      /^\sof\s(?:all\s|the\s|its\s|their\s)?((?:(?:U\.S\.|U\.K\.|[A-Za-z0-9'’-]+)\s?){1,4})/
        .exec(behind)?.[1]
        ?.replace(/\s(?:is|are|was|were|have|has|said|say|coming|in|at|on|for|from|to|and|or)\b.*$/, '')
        .trim() ?? null;
  else if (/\bto\s*$/.test(clause) && base !== null) {
    // Profit fell to $7m, and revenue slipped to $108m: the second has its own.
    const own = verb && verb.index > 0 ? stripOwner(clause.slice(0, verb.index).trim()) : '';
    measure = AMOUNT.test(own) && !/\d/.test(own) ? own : base;
  } else if (growth) {
    const what = growth[2]?.replace(/\b(?:from|that|the|to|in|on|and|for|compared|reflecting)\b.*$/, '').trim() || base;
    measure = what ? `${what} ${growth[1]}` : (growth[1] as string);
  } else if (verb && verb.index > 0) {
    // The government earmarked HK$2 billion: who does it is not what is measured.
    const subject = stripOwner(clause.slice(0, verb.index).trim());
    const means = change !== null || LEVEL.test(verb[0]) || AMOUNT.test(subject.replace(UNSURE, ''));
    if (means || raw.unitClass !== 'money') measure = subject;
  } else if (/^\sof\b/.test(behind))
    measure =
      /^\sof\s(?:all\s|the\s|its\s)?((?:(?:U\.S\.|U\.K\.|[A-Za-z0-9'’-]+)\s?){1,4})/.exec(behind)?.[1]?.trim() ?? null;
  else if (noun && raw.unitClass === 'share') measure = noun;
  // that earnings, from net sales, adjusted EBITDA1
  measure = measure?.replace(WHEN, '').replace(LEADING, '').replace(FOOTNOTE, '') ?? null;
  if (measure !== null && change && verb && !growth) measure = `${measure} ${word}`;
  if (measure !== null && isNoMeasure(measure)) measure = null;
  if (measure === null) {
    const object = verb ? OBJECT.exec(` ${clause}`.slice(verb.index + verb[0].length)) : null;
    return object?.[1] ?? (raw.unitClass === 'time' || !alike ? null : last);
  }
  return measure.replace(UNSURE, '').replace(/\s(?:in|on|of|for|to|from|and|the|a|that)$/i, '');
}

/** Words before a measure that are no part of it. */
const LEADING = /^(?:that|from|with|of|compared to|compared with)\s/;
/** The digit of a footnote behind a word. */
const FOOTNOTE = /(?<=[a-z]{3}|EBITDA|EBIT|EPS|FFO)\d(?=\s|$)/g;
/** Whether an amount is one of a share of stock. @param behind the text behind it. */
export const isPerShare = (behind: string): boolean =>
  /^\)?\s(?:per|a)\s(?:[A-Z]\w+\s)?(?:[a-z]+\s)?share\b/i.test(behind);

/** What a share of stock gets or loses, when the words before the number say it. */
const PER_SHARE = /\b(dividends?|loss|earnings|income|profit|FFO|AFFO)(?:\s\([A-Z]+\))?\s(?:of|was|were)\s\(?$/;
/** A change whose measure stands before it. */
const CHANGE_ALONE = new RegExp(`^${ANY_CHANGE}$`, 'i');

/** Northwind Corp. (NYSE: NBC) */
const TICKER = /\s\([A-Z]+:\s?[A-Z.]+\)$/;

/** Too long or short for a measure, a pronoun, somebody's name, or another thing that is counted. */
function isNoMeasure(measure: string): boolean {
  return (
    measure.length < 3 ||
    measure.length > 60 ||
    /^(?:total|combined total|record|number)$/i.test(measure) ||
    /\b(?:that|which|who|said|says|determined|found|showed|shows)\b/.test(measure) ||
    /^(?:which|that|it|he|she|they|this|these|company|the company|and|or|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\d[\w-]*)\b/i.test(
      measure,
    ) ||
    (/^[A-Z][\w.&’'-]*(?:\s(?:[A-Z][\w.&’'-]*|on|and|of))*$/.test(
      measure.replace(CHANGE_BEHIND, '').replace(TICKER, ''),
    ) &&
      !AMOUNT.test(measure.replace(CHANGE_BEHIND, '')))
  );
}

/** China's foreign trade → foreign trade: whose it is, is the subject. */
function stripOwner(phrase: string): string {
  let text = phrase;
  for (let i = 0; i < 3 && OWNER.test(text); i += 1) text = text.replace(OWNER, '');
  return text;
}
