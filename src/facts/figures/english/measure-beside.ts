/** What stands right beside an English number and tells what it measures, before any verb or clause is asked. */
import type { Raw } from '../raw';

/** The words around a number. */
export interface Around {
  /** The text before the number, from where its clause begins. */
  clause: string;
  behind: string;
  raw: Raw;
  /** What the figure before it in the sentence measures. */
  last: string | null;
}

/** What an amount is in: $14 million in unfunded requests. */
const IN_WHAT = /^\sin\s((?:[a-z-]+\s){0,3}?[a-z-]{3,}[^su\W]s)(?=[\s,.;]|$)/;
const NO_STUFF =
  /^(?:the|an?|its|their|our|his|her|each|every|order|part|all|addition|both|some|other|many|most|recent|past|these|those|less|more|\w+\s(?:years|months|weeks|days|quarters))\b|(?:years|months|weeks|days|hours|minutes|quarters|cases|terms|states|cities|countries|counties|areas|regions|districts|markets|dollars|is|was|has)$|\b(?:and|or|to|for|from|of|by|on|at|with|than|as|that|which)\b/;
/** What a percentage of its own is: a 3% tax, an 82.8 percent load factor. */
const RATED =
  /^\s((?:[a-z-]+\s){0,2}(?:load factor|rate|margin|share|stake|adjustment|discount|tariff|tax|turnout|yield|return|interest|raise|surcharge|fee))\b/;

/** Ways to say it, in the order in which they are asked; each gives null where it does not fit. */
const WAYS: readonly { example: string; read: (around: Around) => string | null }[] = [
  { example: 'lost $3 million', read: lostOrEarned },
  { example: 'a dividend of $0.42 per share', read: perShare },
  { example: 'a $2.2 billion loss', read: amountBehind },
  { example: '$3 million in net sales', read: inWhat },
  { example: '$14 million in unfunded requests', read: inStuff },
  { example: 'an 82.8 percent load factor', read: ratedBehind },
];

/** The measure that stands right beside a number; null when none does. */
export function measureBeside(around: Around): string | null {
  for (const { read } of WAYS) {
    const measure = read(around);
    if (measure !== null) return measure;
  }
  return null;
}

function lostOrEarned({ clause, behind, raw }: Around): string | null {
  if (raw.unitClass !== 'money' || /^\s(?:per|a)\s/.test(behind)) return null;
  // Crude lost $1.01 to settle at $49: a price.
  if (/^(?:,[^,]{1,24},)?\sto\s(?:settle|close|finish|end|trade|stand)\b/.test(behind)) return null;
  const verb =
    /\b(lost|loses|losing|earned|earns|earning)\s(?:about|nearly|almost|just|only|over|more than|some)?\s?$/.exec(
      clause,
    )?.[1];
  return verb === undefined ? null : verb.startsWith('los') ? 'loss' : 'earnings';
}

function perShare({ clause, behind, last }: Around): string | null {
  if (!isPerShare(behind)) return null;
  const named =
    PER_SHARE.exec(clause)?.[1] ??
    /^\s(?:of\s)?(?:[a-z-]+\s){0,2}(earnings|income|loss)\sper\s/.exec(behind)?.[1] ??
    WIDENED.exec(clause)?.[1]?.toLowerCase();
  return `${named ?? (last && !/per share$/.test(last) ? last : 'earnings')} per share`;
}

function amountBehind({ clause, behind, raw }: Around): string | null {
  if (raw.unitClass !== 'money' || !ARTICLE.test(clause)) return null;
  return (
    /^\s((?:(?:net|annual|quarterly|operating|pretax|non-cash|pre-tax|one-time|cash|tax)\s){0,2}(?:loss|profit|deal|fine|deficit|surplus|budget|investment|loan|contract|charge|gain|dividend|grant|settlement|benefit))\b/.exec(
      behind,
    )?.[1] ?? null
  );
}

function inWhat({ behind, raw }: Around): string | null {
  if (raw.unitClass !== 'money') return null;
  return (
    /^\sin\s((?:(?!the\s)[a-z][a-z'’-]*\s){0,2}(?:sales|revenues?|profits?|earnings|damages|losses|fines|funding|debt|cash|investment|exports|orders|savings|tax|taxes|aid|loans))\b/.exec(
      behind,
    )?.[1] ?? null
  );
}

function inStuff({ behind, raw }: Around): string | null {
  const stuff = raw.unitClass === 'money' ? IN_WHAT.exec(behind)?.[1] : undefined;
  return stuff === undefined || NO_STUFF.test(stuff) ? null : stuff;
}

function ratedBehind({ clause, behind, raw }: Around): string | null {
  return raw.unitClass === 'share' && ARTICLE.test(clause) ? (RATED.exec(behind)?.[1] ?? null) : null;
}

/** The clause ends with an article: a $3 million. */
const ARTICLE = /\b(?:an?|the|its|their)\s$/;

/** Whether an amount is one of a share of stock. @param behind the text behind it. */
export const isPerShare = (behind: string): boolean =>
  /^\)?\s(?:of\s)?(?:(?:(?!and\b|or\b)[a-z-]+\s){0,2}(?:earnings|income|loss|EPS)\s)?(?:per|a)\s(?:[A-Z]\w+\s)?(?:[a-z]+\s){0,2}share\b/i.test(
    behind,
  );
/** Earnings per diluted share of: the same, named before it. */
export const isPerShareBefore = (before: string): boolean =>
  /\bper\s(?:[a-z]+\s){0,2}share(?:\s\([A-Z]+\))?\s(?:of|was|were|at)\s(?:about\s|approximately\s)?\(?$/i.test(before);

/** Losses widened to 2 cents per share. */
const WIDENED = /\b(loss(?:es)?|dividends?)\s(?:[a-z]+\s){1,3}$/i;
/** What a share of stock gets or loses, when the words before the number say it. */
const PER_SHARE = /\b(dividends?|loss|earnings|income|profit|FFO|AFFO)(?:\s\([A-Z]+\))?\s(?:of|was|were)\s\(?$/;
