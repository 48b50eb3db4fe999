/** What an English figure measures: the noun phrase before the verb, the noun behind the number. */
import type { Raw } from '../raw';
import type { Topic } from '../topic/topic-shapes';
import { AMOUNT_NOUN, ANY_CHANGE, CHANGED, MONEY_NOUN } from './shared-words';
import { VERB } from './subject';

/** Words of change before a number, with what may stand between: rose by, dropping, up about. */
const CHANGE = new RegExp(
  `(?:${CHANGED}|(?<!\\bma[dk]e\\s|\\bmakes\\s|\\bmaking\\s)up|down)(?:\\s(?:slightly|sharply|modestly))?(?:\\s(?:by|of|about|nearly|around|only|just|over|more than|some|as much as|another|a))*\\s*$`,
  'i',
);
/** The same at the end of a measure. */
export const CHANGE_BEHIND = new RegExp(`\\s(?:${ANY_CHANGE}|up|down)(?:\\s(?:slightly|sharply|modestly))?$`, 'i');
/** A noun that names an amount: what stands before of, at, by or a number. */
const AMOUNT = new RegExp(`${AMOUNT_NOUN}(?:\\sper\\s(?:[a-z]+\\s)?share)?$`, 'i');
/** Whether a phrase ends in a noun of amounts. */
export const isAmount = (phrase: string): boolean => AMOUNT.test(phrase);
/** Gains on derivatives of, an increase in the accrual of: an amount with what it is on. */
const OF_WHAT = new RegExp(
  `\\b((?:(?!(?:had|has|have|to|with|and|an?|the|of|reported|posted|recorded)\\b)[a-z-]+\\s)?(?:${AMOUNT_NOUN}|gains))\\s(on|in|before)\\s(?:the\\s|its\\s)?((?!the\\b|first|second|third|fourth|last|same)(?:[a-z-]+\\s){0,2}[a-z-]+)\\sof\\s*$`,
);
/** What an amount is in: $14 million in unfunded requests. */
const IN_WHAT = /^\sin\s((?:[a-z-]+\s){0,3}?[a-z-]{3,}[^su\W]s)(?=[\s,.;]|$)/;
const NO_STUFF =
  /^(?:the|an?|its|their|our|his|her|each|every|order|part|all|addition|both|some|other|many|most|recent|past|these|those|less|more|\w+\s(?:years|months|weeks|days|quarters))\b|(?:years|months|weeks|days|hours|minutes|quarters|cases|terms|states|cities|countries|counties|areas|regions|districts|markets|dollars|is|was|has)$|\b(?:and|or|to|for|from|of|by|on|at|with|than|as|that|which)\b/;
/** What a percentage of its own is: a 3% tax, an 82.8 percent load factor. */
const RATED =
  /^\s((?:[a-z-]+\s){0,2}(?:load factor|rate|margin|share|stake|adjustment|discount|tariff|tax|turnout|yield|return|interest|raise|surcharge|fee))\b/;
/** Revenue more than doubled: an adverb before the verb. */
const UNSURE = /\s(?:nearly|almost|more than|about|over)$/i;
/** Verbs between a quantity and its level. */
const LEVEL =
  /(?:was|were|is|are|stood|reached|hit|totall?ed|came|amounted|exceeded|topped|surpassed|accounted|accounts|rose|fell|grew)/i;
const OBJECT = new RegExp(`\\s(?:(?:a|an|its|their|the)\\s)?((?:[a-z'’-]+\\s){0,2}?${MONEY_NOUN})\\b`);
const ARTICLES = /^.*\b(?:a|an|the|with|and|or|reported|posted|recorded|its|their|his|made|announced|for|to)\s/i;
/** When it was is the period and no part of the measure. */
const WHEN =
  /\s(?:in|for|during|over|through|as of|at the end of)\s(?:the\s)?(?:(?:first|second|third|fourth|final|last|same|past|previous|prior|corresponding|comparable|current|full|fiscal|three|six|nine|twelve|thirteen|\d+)\s|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]\b|h[12]\b|(?:19|20)\d\d|year|period|quarter|month)[^,;]*$/i;
const OWNER =
  /^(?:(?:the\s)?(?:company|group|firm|bank|country|carmaker|chain|retailer|city)['’]s|[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}['’]s|its|their|whose|and|but|with|while|as|that|[Tt]he|[Aa]n?|on|[Tt]otal(?=\s(?:revenue|sales)))\s/;

/** @param previous what the figure before it in the sentence is about. */
export function measureOf(
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
  // Profit fell to $7m, and revenue slipped to $108m: the second has its own.
  const own = verb && verb.index > 0 ? stripOwner(clause.slice(0, verb.index).trim()).replace(WHEN, '') : '';
  const ownTo = AMOUNT.test(own) && !/\d/.test(own) ? own : null;
  const about = OF_WHAT.exec(clause);
  const of = /((?:[A-Za-z'’-]+\s){0,3}[A-Za-z'’-]+)\d?\s(?:of|at|by)\s*$/.exec(clause)?.[1]?.replace(WHEN, '');
  const inWhat =
    /^\sin\s((?:(?!the\s)[a-z][a-z'’-]*\s){0,2}(?:sales|revenues?|profits?|earnings|damages|losses|fines|funding|debt|cash|investment|exports|orders|savings|tax|taxes|aid|loans))\b/.exec(
      behind,
    );
  const growth =
    /^\s(?:(?:year-on-year|annual|underlying|quarterly|yearly)\s)?(increase|decrease|rise|growth|drop|decline|jump|fall|gain|hike|cut|reduction|improvement|expansion)(?:\s(?:in|of)\s((?!the\s(?:first|second|third|fourth|last))(?:(?:U\.S\.|U\.K\.|[A-Za-z'’-]+)\s?){1,3}))?/.exec(
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
    const named =
      PER_SHARE.exec(clause)?.[1] ?? /^\s(?:of\s)?(?:[a-z-]+\s){0,2}(earnings|income|loss)\sper\s/.exec(behind)?.[1];
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
  // faced $14 million in unfunded requests
  const ofWhat = raw.unitClass === 'money' ? IN_WHAT.exec(behind)?.[1] : undefined;
  if (ofWhat !== undefined && !NO_STUFF.test(ofWhat)) return ofWhat;
  // an 82.8 percent load factor, a 3% cost-of-living adjustment
  const rated =
    raw.unitClass === 'share' && /\b(?:an?|the|its|their)\s$/.test(clause) ? RATED.exec(behind)?.[1] : undefined;
  if (rated !== undefined) return rated;
  if (change && change.index === 0 && base !== null && /^(?:up|down)$/i.test(word))
    // exports reached 5 trillion yuan, up 8.4 percent
    return `${base} ${word.toLowerCase() === 'up' ? 'increase' : 'decrease'}`;
  if (about && !change)
    measure = CHANGE_ALONE.test(about[1] as string) ? `${about[3]} ${about[1]}` : `${about[1]} ${about[2]} ${about[3]}`;
  else if (of && AMOUNT.test(of) && !change) {
    measure = of.replace(ARTICLES, '');
    // $255.1 million, a decrease of 4 percent
    if (base !== null && CHANGE_ALONE.test(measure)) measure = `${base} ${measure}`;
  } else if (raw.unitClass === 'share' && /^\sof\b/.test(behind))
    measure =
      /^\sof\s(?:all\s|the\s|its\s|their\s)?((?:(?:U\.S\.|U\.K\.|[A-Za-z0-9'’-]+)\s?){1,4})/
        .exec(behind)?.[1]
        ?.replace(/\s(?:is|are|was|were|have|has|said|say|coming|in|at|on|for|from|to|and|or)\b.*$/, '')
        .trim() ?? null;
  else if (/\bto\s*$/.test(clause) && (base !== null || ownTo !== null)) measure = ownTo ?? base;
  else if (growth) {
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
  measure =
    measure
      ?.replace(WHEN, '')
      .replace(/\sattributable to\s.*$/, '')
      .replace(LEADING, '')
      .replace(FOOTNOTE, '') ?? null;
  if (measure !== null && change && verb && !growth) measure = `${measure} ${word}`;
  if (measure !== null && isNoMeasure(measure)) measure = null;
  if (measure === null) {
    const object = verb ? OBJECT.exec(` ${clause}`.slice(verb.index + verb[0].length)) : null;
    return object?.[1] ?? (raw.unitClass === 'time' || !alike ? null : last);
  }
  return measure.replace(UNSURE, '').replace(/\s(?:in|on|of|for|to|from|and|the|a|that)$/i, '');
}

/** Words before a measure that are no part of it. */
const LEADING =
  /^(?:(?:[Ff]or\s)?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[-\s](?:fiscal\s)?quarter(?:\s(?:of\s)?(?:19|20)\d\d)?|[Ww]hile|that|from|with|of|compared to|compared with|(?:Reports?|Reported|Generated|Delivered|Produced|Reali[sz]ed|Achieved|Recorded|Posted|Announce[sd])(?:\s[Rr]ecord)?|[“"]This)\s(?=\S)/;
/** The digit of a footnote behind a word. */
const FOOTNOTE = /(?<=[a-z]{3}|EBITDA|EBIT|EPS|FFO)\d(?=\s|$)/g;
/** Whether an amount is one of a share of stock. @param behind the text behind it. */
export const isPerShare = (behind: string): boolean =>
  /^\)?\s(?:of\s)?(?:(?:(?!and\b|or\b)[a-z-]+\s){0,2}(?:earnings|income|loss|EPS)\s)?(?:per|a)\s(?:[A-Z]\w+\s)?(?:[a-z]+\s){0,2}share\b/i.test(
    behind,
  );
/** Earnings per diluted share of: the same, named before it. */
export const isPerShareBefore = (before: string): boolean =>
  /\bper\s(?:[a-z]+\s){0,2}share(?:\s\([A-Z]+\))?\s(?:of|was|were|at)\s(?:about\s|approximately\s)?\(?$/i.test(before);

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
    /^(?:which|that|there|it|he|she|they|this|these|company|the company|and|or|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\d[\w-]*)\b/i.test(
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
