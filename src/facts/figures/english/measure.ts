/** What an English figure measures: the noun phrase before the verb, the noun behind the number. */
import type { Raw } from '../raw';
import type { Topic } from '../topic/topic-shapes';
import { type Around, measureBeside } from './measure-beside';
import { AMOUNT_NOUN, ANY_CHANGE, CHANGED, MONEY_NOUN } from './shared-words';
import { VERB } from './subject';

/** Words of change before a number, with what may stand between: rose by, dropping, up about. */
const CHANGE = new RegExp(
  `(?:${CHANGED}|(?<!\\bma[dk]e\\s|\\bmakes\\s|\\bmaking\\s)up|down)(?:\\s(?:slightly|sharply|modestly))?(?:\\s(?:by|of|about|nearly|around|only|just|over|more than|some|as much as|another|a))*\\s*$`,
  'i',
);
/** The same at the end of a measure. */
export const CHANGE_BEHIND = new RegExp(`\\s(?:${ANY_CHANGE}|up|down)(?:\\s(?:slightly|sharply|modestly))?$`, 'i');
const MONEY = new RegExp(`\\b${MONEY_NOUN}\\b`, 'i');
/** A noun that names an amount: what stands before of, at, by or a number. */
const AMOUNT = new RegExp(`${AMOUNT_NOUN}(?:\\sper\\s(?:[a-z]+\\s)?share)?$`, 'i');
/** Revenue from mobile platforms, the total value of transactions: an amount, and of what it is. */
const AMOUNT_HEAD = new RegExp(`^(?:[A-Za-z-]+\\s){0,3}${AMOUNT_NOUN}\\s(?:from|of|for|in|at|on)\\s`, 'i');
/** Whether a phrase ends in a noun of amounts. */
export const isAmount = (phrase: string): boolean => AMOUNT.test(phrase);
/** Gains on derivatives of, an increase in the accrual of: an amount with what it is on. */
const OF_WHAT = new RegExp(
  `\\b((?:(?!(?:had|has|have|to|with|and|an?|the|of|reported|posted|recorded)\\b)[a-z-]+\\s)?(?:${AMOUNT_NOUN}|gains))\\s(on|in|before)\\s(?:the\\s|its\\s)?((?!the\\b|first|second|third|fourth|last|same)(?:[a-z-]+\\s){0,2}[a-z-]+)\\sof\\s*$`,
);
const CHANGES = new RegExp(`^\\s${CHANGED}$`, 'i');
/** Revenue more than doubled: an adverb before the verb. */
const UNSURE = /\s(?:nearly|almost|more than|about|over)$/i;
/** Verbs between a quantity and its level. */
const LEVEL =
  /(?:was|were|is|are|stood|reached|hit|totall?ed|came|amounted|exceeded|topped|surpassed|accounted|accounts|rose|fell|grew)/i;
const OBJECT = new RegExp(`\\s(?:(?:a|an|its|their|the)\\s)?((?:[a-z'’-]+\\s){0,2}?${MONEY_NOUN})\\b`);
const ARTICLES =
  /^.*\b(?:a|an|the|with|and|or|rang(?:ed|ing) from|reported|posted|recorded|had|has|have|forecasts?|expects?|saw|its|their|his|made|announced|for|to)\s/i;
/** When it was is the period and no part of the measure. */
const WHEN =
  /\s(?:in|for|during|over|through|as of|at the end of)\s(?:the\s)?(?:(?:first|second|third|fourth|final|last|same|past|previous|prior|corresponding|comparable|current|full|fiscal|three|six|nine|twelve|thirteen|\d+)\s|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]\b|h[12]\b|(?:19|20)\d\d|year|period|quarter|month)[^,;]*$/i;
const OWNER =
  /^(?:(?:the\s)?(?:company|group|firm|bank|country|carmaker|chain|retailer|city)['’]s|[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}['’]s|its|their|[Oo]ur|whose|and|but|with|while|as|that|[Tt]he|[Aa]n?|on|[Tt]otal(?=\s(?:revenue|sales)))\s/;

/** The words around a number, read as far as several questions about its measure need. */
interface Reading extends Around {
  /** What it counts. */
  noun: string | null;
  change: RegExpExecArray | null;
  /** The first word of the change: rose, up. */
  word: string;
  verb: RegExpExecArray | null;
  /** What the figure before measures, without its change. */
  base: string | null;
  growth: RegExpExecArray | null;
}

/** A 5% increase in sales, a 5% revenue rise. */
const GROWTH =
  /^\s(?:(?:year-on-year|annual|underlying|quarterly|yearly)\s)?(?:(revenue|sales|profit|earnings|income|price)\s)?(increase|decrease|rise|growth|drop|decline|jump|fall|gain|hike|cut|reduction|improvement|expansion)(?:\s(?:in|of)\s((?!the\s(?:first|second|third|fourth|last))(?:(?:U\.S\.|U\.K\.|[A-Za-z'’-]+)\s?){1,3}))?/;

/**
 * What a figure measures; null when the words around it do not tell.
 * @param clause the text before the number, from where its clause begins.
 * @param behind the text behind it.
 * @param noun what it counts.
 * @param previous what the figure before it in the sentence is about.
 */
export function measureOf(
  clause: string,
  behind: string,
  noun: string | null,
  raw: Raw,
  previous: Topic | null,
): string | null {
  const last = previous?.measure ?? null;
  const around = { clause, behind, raw, last };
  const beside = measureBeside(around);
  if (beside !== null) return beside;
  const change = CHANGE.exec(clause);
  const base = last?.replace(CHANGE_BEHIND, '') ?? null;
  const word = change?.[0].trim().split(/\s/)[0] ?? '';
  // exports reached 5 trillion yuan, up 8.4 percent
  const alone =
    change !== null &&
    (change.index === 0 ||
      /^(?:but|and)\s$/.test(clause.slice(0, change.index)) ||
      /\s(?:but|and)\s$/.test(clause.slice(0, change.index)));
  if (change && alone && base !== null && /^(?:up|down)$/i.test(word)) {
    // up 5.9 percent in volume but down 9.8 percent in value
    const part = /^\sin\s(volume|value|tonnage|quantity)\b/.exec(behind)?.[1];
    return `${part ?? base} ${word.toLowerCase() === 'up' ? 'increase' : 'decrease'}`;
  }
  const verb = VERB.exec(` ${clause}`);
  const reading = { ...around, noun, change, word, verb, base, growth: GROWTH.exec(behind) };
  return tidied(measureIn(reading), reading) ?? objectOf(reading) ?? goneOn(raw, previous, behind);
}

/** A way to say what is measured; undefined where it does not fit, null where it does and nothing is measured. */
interface Way {
  example: string;
  read: (reading: Reading) => string | null | undefined;
}

/** In the order in which they are asked: the first that fits decides. */
const WAYS: readonly Way[] = [
  { example: 'profit rose 9% on turnover up 4%', read: onAmount },
  { example: 'an increase in the accrual of $3 million', read: ofWhat },
  {
    example: 'a margin of error of 2 points',
    read: ({ clause }) => (MARGIN.test(clause) ? 'margin of error' : undefined),
  },
  { example: 'expected payrolls to rise by 300', read: toChange },
  { example: 'cut its output by 300', read: changedWhat },
  { example: 'the bill, which stands at $3 million', read: ({ clause }) => STANDS_AT.exec(clause)?.[1] },
  { example: 'revenue of $3 million', read: amountOf },
  { example: 'Revenue (Q2): $3 million', read: labelled },
  { example: '8% of sales', read: ({ raw, behind }) => (raw.unitClass === 'share' ? wholeBehind(behind) : undefined) },
  { example: 'profit fell to $3 million', read: levelReached },
  { example: 'a 5% increase in sales', read: changeBehind },
  { example: 'sales were $3 million', read: beforeVerb },
  { example: '300 of the shops', read: ({ behind }) => wholeBehind(behind) },
  {
    example: 'an 8% discount',
    read: ({ noun, raw }) => (noun !== null && raw.unitClass === 'share' ? noun : undefined),
  },
];

function measureIn(reading: Reading): string | null {
  for (const { read } of WAYS) {
    const measure = read(reading);
    if (measure !== undefined) return measure;
  }
  return null;
}

/** A second amount behind `on` or `with`, with its own change and its level: on turnover up 4% to $3 million. */
const ON_AMOUNT = new RegExp(
  `\\b(?:on|with)\\s(?:its\\s|a\\s)?((?:[a-z-]+\\s){0,2}?${AMOUNT_NOUN})\\s(?:up|down)\\s(?:by\\s|about\\s)?(?:\\d[\\d.]{0,5}(?:%|\\sper\\s?cent)\\sto\\s)?$`,
);

function onAmount({ clause }: Reading): string | undefined {
  return ON_AMOUNT.exec(clause)?.[1];
}

function ofWhat({ clause, change }: Reading): string | undefined {
  const [, amount = '', preposition, what] = (change ? null : OF_WHAT.exec(clause)) ?? [];
  if (what === undefined) return undefined;
  return CHANGE_ALONE.test(amount) ? `${what} ${amount}` : `${amount} ${preposition} ${what}`;
}

function amountOf({ clause, change, base }: Reading): string | undefined {
  if (change) return undefined;
  const of = /((?:[A-Za-z'’-]+\s){0,3}[A-Za-z'’-]+)\d?\s(?:of|at|by)\s*(?:between\s)?$/
    .exec(clause)?.[1]
    ?.replace(WHEN, '');
  // an annual rate of change of 9.7 percent
  if (!of || !(AMOUNT.test(of) || /\brate of [a-z]+$/i.test(of))) return undefined;
  const amount = of.replace(ARTICLES, '');
  // $255.1 million, a decrease of 4 percent
  return base !== null && CHANGE_ALONE.test(amount) ? `${base} ${amount}` : amount;
}

/** Forecast the jobless rate to drop to: what is expected of what. */
const TO_CHANGE =
  /(?:\b(?:forecasts?|forecasted|expect(?:s|ed)?|predict(?:s|ed)?|projected|anticipated|and|for)\s)(?:the\s)?((?:(?!(?:the|and|that|have|had|has)\s)[a-z'’-]+\s){0,5}?[a-z'’-]+)\s(?:to|would|will)\s(rise|increase|grow|climb|gain|expand|fall|drop|decline|decrease|ease|slow)\s(?:(by|to)\s)?(?:about\s|around\s|nearly\s)?[$£€]?$/;

function toChange({ clause }: Reading): string | undefined {
  const [, what, how, to] = TO_CHANGE.exec(clause) ?? [];
  return what === undefined ? undefined : to === 'to' ? what : `${what} ${how}`;
}

const MARGIN =
  /\bmargins? of (?:sampling )?error\b(?:\s[a-z]+){0,4}\s(?:of|is|was|at)\s(?:(?:plus or minus|about)\s)?$/;

/** Slash oil production by, raised its dividend to: what somebody changes. */
const CHANGED_WHAT =
  /\b(?:to|will|would|and|has|have|had|may|could|should|must|can|\w+)\s(reduc|cut|rais|increas|boost|lower|slash|lift|trim|expand|hik)(?:e|es|ed|s|ting|ing|d|med|ming)?\s(?:(?:its|their|the|his|her|our)\s)?((?:(?!(?:by|to|from|in|at|of|for|on|with|and|or|that|which|as|its|their|the|a|an)\b)[a-z'’-]+\s){1,3})(by|to)\s(?:(?:about|around|nearly|almost|over|more than|up to|another|an additional|a further|some|roughly)\s){0,2}[$£€]?$/;
const CHANGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    reduc: 'reduction',
    cut: 'cut',
    rais: 'increase',
    increas: 'increase',
    boost: 'increase',
    lower: 'cut',
    slash: 'cut',
    lift: 'increase',
    trim: 'cut',
    expand: 'expansion',
    hik: 'increase',
  }),
);

function changedWhat({ clause }: Reading): string | undefined {
  const [, how = '', what, to] = CHANGED_WHAT.exec(clause) ?? [];
  if (what === undefined) return undefined;
  return to === 'to' ? what.trim() : `${what.trim()} ${CHANGE_OF.get(how)}`;
}

/** The import bill, which currently stands at */
const STANDS_AT =
  /\b((?:(?!(?:the|an?|its|their|our|to|of)\b)[a-z-]+\s){0,2}[a-z-]+),?\s(?:which|that)\s(?:currently\s|now\s)?(?:stands?|stood)\sat\s(?:(?:about|around|nearly)\s)?[$£€]?$/;

/** - Earnings Per Share (Q2): an amount at the head of a line. */
const LABEL = /^([A-Z][A-Za-z'’ -]{2,40}?)(?:\s\([^()]{1,12}\))?:\s(?:[Rr]eported (?:to be|at)\s)?[$£€]?$/;

function labelled({ clause }: Reading): string | undefined {
  const label = LABEL.exec(clause)?.[1];
  return label !== undefined && AMOUNT.test(label) ? label : undefined;
}

function levelReached({ clause, verb, base, raw }: Reading): string | undefined {
  if (!/\bto\s*$/.test(clause)) return undefined;
  // Profit fell to $7m, and revenue slipped to $108m: the second has its own.
  const own = verb && verb.index > 0 ? stripOwner(clause.slice(0, verb.index).trim()).replace(WHEN, '') : '';
  // Job openings fell to 8.8 million: what changes is what is measured.
  const isOwn =
    AMOUNT.test(own) ||
    AMOUNT_HEAD.test(own) ||
    (verb !== null && raw.unitClass !== 'money' && CHANGES.test(verb[0]) && /\s[a-z]+$/.test(own));
  return (isOwn && !/\d/.test(own) ? own.replace(UNSURE, '') : base) ?? undefined;
}

function changeBehind({ growth, base }: Reading): string | undefined {
  if (!growth) return undefined;
  const behind = growth[3]
    ?.replace(
      /^the\s(?!(?:prior|previous|same|past|last|next|final|current|latest|three|six|nine|twelve|month|quarter|year|week|period)\b|\d)/,
      '',
    )
    .replace(/\b(?:from|that|the|to|in|on|and|for|compared|reflecting)\b.*$/, '')
    .trim();
  const what = growth[1] ?? (behind || base);
  return what && !/\bof$/.test(what) ? `${what} ${growth[2]}` : growth[2];
}

/** would be about */
const WOULD_BE =
  /^\s(?:would|will|could|may|might)\s(?:be|total|reach|amount to|come to)\s(?:(?:about|around|nearly|almost|roughly)\s)?$/;

function beforeVerb({ clause, verb, change, raw }: Reading): string | null | undefined {
  if (!verb || verb.index <= 0) return undefined;
  // The government earmarked HK$2 billion: who does it is not what is measured.
  const subject = stripOwner(clause.slice(0, verb.index).trim());
  const means =
    change !== null ||
    LEVEL.test(verb[0]) ||
    WOULD_BE.test(clause.slice(Math.max(0, verb.index - 1))) ||
    AMOUNT.test(subject.replace(UNSURE, ''));
  // Some scientists have doubts about the use of the 90%: the verb is far off.
  const far = raw.unitClass === 'share' && clause.length - verb.index > 30;
  return means || (raw.unitClass !== 'money' && !far) ? subject : null;
}

const CHANGE_IN =
  /^\sof\s(?:the\s|an?\s)?((?:rise|increase|growth|fall|drop|decline|decrease|gain)\sin\s(?!(?:19|20)\d\d|[A-Z])(?:[a-z-]+\s){0,2}[a-z-]+)(?=[.,;]|$|\s(?:is|was|are|were|since|in|over|last|this)\b)/;

/** The whole that a share or a count is of. */
function wholeBehind(behind: string): string | null | undefined {
  if (!/^\sof\b/.test(behind)) return undefined;
  // four percent of the rise in sea levels
  const change = CHANGE_IN.exec(behind)?.[1];
  if (change !== undefined) return change;
  const whole = /^\sof\s(?:all\s|the\s|its\s|their\s)?((?:(?:U\.S\.|U\.K\.|[A-Za-z0-9'’-]+)\s?){1,4})/.exec(
    behind,
  )?.[1];
  return (
    whole
      ?.replace(/^[A-Z]\w+['’]s\s\d[\d.,]*\s(?:million\s|billion\s)?/, '')
      .replace(
        /\s(?:is|are|was|were|have|has|had|compared|but|during|while|after|before|per|this|last|each|every|would|will|could|can|may|might|should|must|live|lives|lived|left|said|say|coming|in|at|on|for|from|to|and|or)\b.*$/,
        '',
      )
      .trim() ?? null
  );
}

/** The phrase as a measure: without when it was, what leads to it and footnotes, and with its change; null when it is none. */
function tidied(phrase: string | null, { change, verb, growth, word }: Reading): string | null {
  if (phrase === null) return null;
  const bare = phrase
    .replace(/^[“"‘]+/, '')
    .replace(WHEN, '')
    .replace(/\sattributable to\s.*$/, '')
    // that earnings, from net sales, adjusted EBITDA1
    .replace(LEADING, '')
    .replace(FOOTNOTE, '');
  // The value of transactions on its marketplaces in …: without where, when it is too long for a measure.
  const short = bare.length > LONGEST ? bare.replace(WHERE, '') : bare;
  const changed = change && verb && !growth ? ` ${word}` : '';
  // The workweek for production and other employees in the hills up: without whose it is.
  const fits =
    short.length + changed.length > LONGEST && (changed === '' ? AMOUNT_HEAD : AMOUNT_OF).test(short)
      ? short.replace(/\s(?:for|of|from|among)\s.*$/, '')
      : short;
  const measure = `${fits}${changed}`;
  if (isNoMeasure(measure)) return null;
  return measure.replace(UNSURE, '').replace(/\s(?:in|on|of|for|to|from|and|the|a|that)$/i, '');
}

/** The amount that the verb has as its object: posted a loss. */
function objectOf({ clause, verb, raw }: Reading): string | null {
  return verb && raw.unitClass !== 'time'
    ? (OBJECT.exec(` ${clause}`.slice(verb.index + verb[0].length))?.[1] ?? null)
    : null;
}

/** What the figure before measures, where this one may be another of it: of one unit, or a share. */
function goneOn(raw: Raw, previous: Topic | null, behind: string): string | null {
  // Half of the money is new, while $4 million would be lent: another amount with its own verb.
  if (raw.unitClass === 'money' && previous?.unit === '%' && /^\s(?:would|will|is|was|were|has|had)\b/.test(behind))
    return null;
  // As 3ft of water flooded it behind four people: another thing is measured.
  const alike =
    previous?.unit === raw.unit ||
    // At a rate of change of 9.7%, the home was worth £9: no rate.
    (previous?.unit === '%' && (raw.unitClass !== 'money' || MONEY.test(previous.measure ?? ''))) ||
    raw.unitClass === 'share' ||
    raw.unitClass === 'point';
  return raw.unitClass === 'time' || !alike ? null : (previous?.measure ?? null);
}

/** Words before a measure that are no part of it. */
const LEADING =
  /^(?:(?:[Ff]or\s)?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[-\s](?:fiscal\s)?quarter(?:\s(?:of\s)?(?:19|20)\d\d)?|[Ww]hile|(?:last\s|this\s)?year['’]s(?:\s(?:first|second|third|fourth)[-\s]quarter)?|(?:[Aa]nd|[Bb]ut|[Ww]hen)(?:\sthe)?|that|from|with|of|compared to|compared with|(?:Reports?|Reported|Generated|Delivered|Produced|Reali[sz]ed|Achieved|Recorded|Posted|Announce[sd])(?:\s[Rr]ecord)?|[“"]This)\s(?=\S)/;
/** The digit of a footnote behind a word. */
const FOOTNOTE = /(?<=[a-z]{3}|EBITDA|EBIT|EPS|FFO)\d(?=\s|$)/g;
/** A change whose measure stands before it. */
const CHANGE_ALONE = new RegExp(`^${ANY_CHANGE}$`, 'i');

/** Characters of the longest measure. */
const LONGEST = 60;
const WHERE = /\s(?:on|at|in|across|via|through)\s.*$/;

/** The average workweek for, hourly earnings of: two words and more before it. */
const AMOUNT_OF = /^[A-Za-z-]+\s[a-z-]+(?:\s[a-z-]+)*\s(?:for|of|from|among)\s/;

/** Northwind Corp. (NYSE: NBC) */
const TICKER = /\s\([A-Z]+:\s?[A-Z.]+\)$/;

/** Too long or short for a measure, a pronoun, somebody's name, or another thing that is counted. */
function isNoMeasure(measure: string): boolean {
  return (
    measure.length < 3 ||
    measure.length > LONGEST ||
    /^(?:total|combined total|record|number)$/i.test(measure) ||
    /\b(?:that|which|who|said|says|determined|found|showed|shows)\b|\d\s(?:million|billion|thousand)\b|\d,\d{3}/.test(
      measure,
    ) ||
    // being slightly above forecasts, Mr Stone
    /^(?:being|having|until|since|so far|(?:(?:slightly|well|just|far)\s)?(?:above|below|ahead)\b|(?:Mr|Mrs|Ms|Dr)\b)/.test(
      measure,
    ) ||
    /^(?:if|when|what|how|why|because|although|we|you|i|them|us|him|her|which|that|there|it|he|she|they|this|these|those|company|the company|and|or|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\d[\w-]*)\b(?!-(?:day|week|month|quarter|year)\s)/i.test(
      measure,
    ) ||
    (/^[A-Z][\w.&’'-]*(?:\s(?:[A-Z][\w.&’'-]*|on|and|of))*$/.test(
      measure.replace(CHANGE_BEHIND, '').replace(TICKER, ''),
    ) &&
      !AMOUNT.test(measure.replace(CHANGE_BEHIND, '')))
  );
}

/** Northwind saw its revenues: who sees them, is the subject. */
const SEEN = new RegExp(`^.{2,80}?\\s(?:saw|sees|seen|see)\\s(?=(?:[a-z-]+\\s){0,4}${AMOUNT_NOUN}$)`, 'i');

/** China's foreign trade → foreign trade: whose it is, is the subject. */
function stripOwner(phrase: string): string {
  let text = phrase.replace(SEEN, '');
  for (let i = 0; i < 3 && OWNER.test(text); i += 1) text = text.replace(OWNER, '');
  return text;
}
