/** Whom common nouns name in an English clause: U.S. airlines carried, they sold, the city's budget sets, rose 5% in the West. */
import { anyOf } from '@/src/corpus/patterns/word-rows';
import { isProperOpener } from './names';
import { AMOUNT_NOUN } from './shared-words';

/** How far from its verb a number may stand. */
const REACH = 90;

/** A pronoun does it: who was spoken of before. */
export const SPOKEN_OF = Symbol('spoken of');

/** What an agent does that is told with a number. Forms that are nouns as often stand with their digits only. */
const ACTS = anyOf([
  {
    idea: 'moves',
    words: 'carried enplaned flew served accommodated handled transported moved',
    example: 'carried 5m',
  },
  { idea: 'makes', words: 'produced made built shipped launched opened created generated', example: 'built 500' },
  { idea: 'trades', words: 'sold bought paid spent invested raised borrowed earned lost cut', example: 'sold 5' },
  {
    idea: 'has',
    words: 'faced faces posted recorded saw achieved held drew owned employed operated',
    example: 'saw 5%',
  },
  { idea: 'takes in', words: 'received attracted hired trained treated tested', example: 'treated 5' },
  { idea: 'orders', words: 'approved adopted ratified allocated awarded granted set expects plans', example: 'set $5' },
]);

const ADVERBS = '(?:(?:also|now|already|currently|reportedly|still|together|recently|[a-z]+ly)\\s){0,2}';
/** Where a clause begins. */
const CLAUSE =
  /(?:^[\s•*“"–-]*|[,;:—–“"]\s?|\b(?:[Aa]nd|[Bb]ut|[Ww]hile|[Aa]s|[Aa]lthough|[Tt]hough|[Bb]ecause|[Ww]hen|[Ww]here|[Ww]hich|[Tt]hat)\s)(?:[Ii]n\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d,?\s)?/;
const PHRASE =
  "((?:(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose|[Aa]ll|[Ss]ome|[Mm]ost|[Mm]any|[Aa]n?|[Aa]bout|[Ll]ocal)\\s)?(?:[A-Z][\\w.’'-]*\\s|[a-z-]+(?:['’]s)?\\s){0,4}?[A-Za-z-]+)";
/** A noun phrase before its verb. */
const ACTOR = new RegExp(
  `${CLAUSE.source}${PHRASE}(?:\\s\\([^()]{1,40}\\))?\\s${ADVERBS}(?:(?:(?:has|have|had)\\s)?${ACTS}|(?:has|have|had)(?=\\s(?:$|(?:an?|the|about|over|some|nearly|almost)\\s|more than\\s|[$£€]?\\d)))\\s(?!(?:by|to|in|for|of|from|on|at|as|with|was|were|been|is|are|that)\\b)`,
  'g',
);
/** The nation's airlines set; their fund's expenses are: a common noun in the genitive, opening its clause. */
const GENITIVE = new RegExp(
  `${CLAUSE.source}((?:[Tt]he|[Oo]ur|[Tt]his|[Ee]ach)\\s(?:[a-z-]+\\s){0,2}[a-z]{3,}(?:[’']s|s[’']))\\s(?=[a-z])`,
  'g',
);
/** A new clause with its own subject, behind the last that was found. */
const NEXT =
  /(?:[,;]\s|\b(?:and|but|while|as|although|because|when|where)\s)(?:the|a|an|its|their)?\s?(?:[a-z-]+\s){1,4}?(?:was|were|is|are|rose|fell|grew|increased|decreased|declined|dropped|climbed|jumped)\b/;
/** Heads that have nothing: numbers, times, what tells of others, what is done with money. */
const NO_AGENT =
  /(?:^|\s)(?:there|this|that|which|who|what|data|figures?|reports?|study|studies|surveys?|polls?|results?|number|total|rest|majority|most|others?|one|two|three|percent|per\s?cent|cents?|deals?|moves?|plans?|rates?|prices?|sales|revenues?|income|profits?|loss|earnings|budgets?|proposals?|measures?|bill|increase|decrease|rise|growth|decline|change|demand|supply|capacity|production|output|yields?|share|stocks?|time|year|month|quarter|week|day|period|half|today|yesterday|news|statement|costs|area|critics|economists|investigators|witnesses|officials?|authorities|agency|bureau|department|spokes\w+|analysts?|experts?|researchers?|scientists?|judge|jury|also|then|not|to|of|in|by|for|and|or|be|been|will|would|has|have|had|than|with|compared|million|billion|[a-z]+ed|[a-z]+ing|[a-z]+ly)$/i;
const AMOUNT = new RegExp(`\\b${AMOUNT_NOUN}$`, 'i');
const PRONOUN = /^(?:it|they|we)$/i;
/** Words inside a phrase that show that it is none: of what else it tells, verbs. */
const NO_PHRASE = /\b(?:said|says|told|of the|was|were|is|are|been|in|on|at|for|by|from|with|after|before)\b/;
/** A number behind a firm or its board that nobody named. */
const UNNAMED = /^(?:[Cc]ompany|[Gg]roup|[Ff]irm|[Bb]ank|[Bb]usiness|management|[Bb]oard(?:\s[Oo]f\s[Dd]irectors)?)$/;
/** Businesses opened, and the 500 residents: the number begins a clause. */
const OWN_PHRASE = /,\s(?:and|but|while)\s(?:the|its|their|another|some)\s$/;
/** Genitives of times and of speech. */
const NO_OWNER =
  /^(?:year|month|week|day|quarter|today|yesterday|period|season|decade|century|report|study|government’s|night|morning|world|world’s)s?$/i;

/** Who does what a number is told of, when a common noun or a pronoun names them; null when nobody does. @param before the sentence up to the number. @param goesOn who had the figure before it. */
export function agentOf(before: string, goesOn: string | null): string | typeof SPOKEN_OF | null {
  let found: { name: string; end: number } | null = null;
  for (const pattern of [ACTOR, GENITIVE])
    for (const match of before.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const name = bare(match[1] as string);
      if ((found !== null && end <= found.end) || !isAgent(name, pattern === GENITIVE)) continue;
      found = { name, end };
    }
  if (found === null || NEXT.test(before.slice(found.end)) || OWN_PHRASE.test(before)) return null;
  if (before.length - found.end > REACH && found.name !== goesOn) return null;
  return PRONOUN.test(found.name) || UNNAMED.test(found.name) ? SPOKEN_OF : found.name;
}

const bare = (phrase: string): string =>
  phrase
    .trim()
    .replace(/^(?:but|and|while|with|if|so|though|although|because|that|however|yet)\s/i, '')
    .replace(/\s(?:[A-Z][a-z]+day)(?:\s(?:night|morning|evening|afternoon))?$/, '')
    .replace(/^(?:the|our|its|their|these|those|all|some|most|many|an?|about|this|each)\s/i, '')
    .replace(/[’']s$|(?<=s)[’']$/, '');

function isAgent(name: string, owns: boolean): boolean {
  if (/^(?:number of|(?:which|that|who|each)\s)/.test(name)) return false;
  if (name.length < 2 || name.length > 48 || NO_AGENT.test(name) || NO_PHRASE.test(name) || AMOUNT.test(name))
    return false;
  if (owns) return !NO_OWNER.test(name.split(' ').at(-1) as string);
  return PRONOUN.test(name) || /[a-z]{3}$/.test(name);
}

/** 16.5 percent in the Midwest, 4.5 percent in rural counties: where a share is told of, right behind it. */
const WHERE =
  /^\sin\s(?:the\s)?((?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})(?=[,.;]|\s(?:and|but)\s|$)|(?:[a-z-]+\s){0,2}(?:counties|cities|areas|regions|states|districts|countries|provinces))/;
const NO_PLACE = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4])\b/;

/** The place right behind a change in percent. */
export function placeOfShare(behind: string): string | null {
  const place = WHERE.exec(behind)?.[1] ?? null;
  return place !== null && !NO_PLACE.test(place) && !/^(?:the|other|some|most|many|all|both)\s/.test(place)
    ? place
    : null;
}

/** The value of sales on Northwind's marketplaces in Eastland rose: who has the places that an amount is told of. */
const AT_PLACES = new RegExp(
  `^[\\s•*“"–-]*(?:[a-z]+\\s){0,4}(?:${AMOUNT_NOUN}|number)\\s(?:of\\s(?:[a-z]+\\s){1,3})?(?:on|at|from|across|in)\\s((?:[A-Z][\\w&-]+\\s){0,2}[A-Z][\\w&-]+)['’]s\\s[a-z]`,
);

/** The owner in the genitive behind an amount that opens a sentence. @param sentence up to the number. */
export function ownerOfPlaces(sentence: string): string | null {
  const owner = AT_PLACES.exec(sentence.replace(/^[\s•*“"–-]*[A-Z]/, (first) => first.toLowerCase()))?.[1] ?? null;
  return owner !== null && isProperOpener(owner) ? owner : null;
}

/** $5 million of income growth at Northwind Foods: the part of a firm that an amount is told of. */
const AT_PART =
  /^\s(?:(?:of|in)\s)?(?:[a-z]+\s){0,5}at\s((?:[A-Z][\w’'&-]+)(?:\s(?:&\s)?[A-Z][\w’'&-]+){0,3})(?=[,.;]|\s[a-z])/;

/** The firm or part of one that stands behind an amount with `at`. */
export function partBehind(behind: string): string | null {
  const part = AT_PART.exec(behind)?.[1] ?? null;
  return part !== null && !NO_PLACE.test(part) && isProperOpener(part) ? part : null;
}
