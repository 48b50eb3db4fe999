/** Who has a figure in an English sentence: the last name before it that is nobody's place, time or source. */

import { anyOf } from '@/src/corpus/patterns/word-rows';
import { insideSentence, isCommon, isNameIn, isNoName, isOffice, isProperOpener, NAME, publishesData } from './names';
import { AMOUNT_NOUN, CHANGED, MONEY_NOUN } from './shared-words';

/** What firms, teams, places and quantities do that is told with a number. */
const DOES = anyOf([
  {
    idea: 'levels',
    words:
      'reached hit totaled totalled equaled equalled stood exceeded topped surpassed came amounted accounted accounts averaged remains? remained',
    example: 'sales hit $5m',
  },
  { idea: 'multiples', words: 'doubled tripled', example: 'sales doubled to $5m' },
  {
    idea: 'results',
    words: 'beat missed lost made earned posted reported recorded reports generated contributed',
    example: 'it lost $5m',
  },
  { idea: 'money', words: 'paid pays? invested raised spent pledged donated sold bought', example: 'it raised $5m' },
  {
    idea: 'work',
    words:
      'shipped produced delivered opened launched created signed added employs? operates? serves? covers? owns? owned holds? held',
    example: 'it employs 500',
  },
  { idea: 'plans', words: 'said expects? plans? forecasts?', example: 'it plans 500 homes' },
  { idea: 'contests', words: 'led scored finished won grabbed tied set went attracted', example: 'it won 5 games' },
]);

/** Verbs before which a noun phrase is their subject. */
export const VERB = new RegExp(
  `(?<!\\bas)\\s(?:was|were|is|are|has|have|had|will|would|could|${CHANGED}|${DOES})\\b`,
  'i',
);
/** The Labor Department reported Friday that the economy …: who tells of something, unless it tells of itself. */
const TELLS =
  /^\s(?:has\s|have\s|also\s|had\s)?(?:said|says|reported|reports|announced|estimated|estimates|showed|shows|found|noted|warned|predicted|forecast|forecasts|expects?|expected)\s(?:(?:[A-Z][a-z]+day|on [A-Z][a-z]+day|yesterday|today|earlier)\s)?that\s(?!(?:it|its|the (?:company|group|firm|bank|carmaker|retailer|agency)|they|their|he|she|his|her)\b)/;
/** Thomson Corp. (TRI, TRI.TO): what a company is traded as. */
const TICKER = /^[A-Z]{1,5}[.:][A-Z]{1,3}$/;
/** What an office does that tells of others. */
const PUBLISHES =
  /^[\s,]*(?:(?:has|have|also|today)\s)?(?:reported|released|estimated|published|showed|announced|said|put)\b/;
const RANKED =
  /^\s(?:(?:second|third|fourth|fifth)[-\s])?(?:largest|biggest|best|fastest|leading|top|most|first|only|oldest|main|highest|busiest|number|No)\b/;
/** In the Glasspane operating system: a name before a noun says which. */
const WHICH = /\b[Tt]he\s$/;
/** A remote part of Eastland's southwestern province: where something lies. */
const LIES_IN =
  /\b(?:parts?|areas?|region|province|state|city|town|coast|capital|north|south|east|west|centre|center|heart|corner|outskirts|shores?|stretch|island|side)\sof\s$/;
/** A later clause with a common noun as its subject: meant the league surpassed, while the region has. */
const OTHER_CLAUSE = new RegExp(
  `(?:\\b(?:that|meant|means|while|when|where|because|but|as|after|before),?|;)\\s(?:the|a|an)\\s((?:[a-z-]+\\s?){1,2}?)(?=${VERB.source})`,
  'i',
);
/** Nouns that stand for a name told before, or for what it has. */
export const STANDS_FOR =
  /^(?:company|group|firm|bank|carmaker|automaker|chain|retailer|airline|carrier|maker|team|club|party|country|city|council|county|town|district|board|state|government|agency|university|school|hospital|business|unit|net|total|average|number|figure|rate|profit|loss|revenue|share|stock|dividend|economy|margin|deal)\b/i;
/** Harwick shares fell: a name before what is traded of it. */
const SHARES = /^\s(?:shares|stock)(?=\s[a-z])/;
/** Behind these a name says where, when, with whom or from whom. */
const CIRCUMSTANCE =
  /\b(?:according to|except|for|about|under|near|outside|around|in|during|on|from|by|at|to|than|against|versus|with|including|between|into|via|through|across|since|until)\s(?:the\s)?[A-Z][\w&'’.-]*(?:\s(?:of\s|&\s)?[A-Z][\w'’.-]*)*/g;

/** Who speaks does not have what is told: DeSalvo said three people were hurt. */
const SPEAKS =
  /^[\s,]*(?:(?:has|have|had|also|later|[A-Z][a-z]+day)\s)?(?:said|says|told|added(?=\s(?:that|the|it)\b|[,.])|noted|wrote|tweeted|explained|argued|warned|estimated|believes?|thinks?|voted|asked|urged|called|pushed)\b/;
/** Chief executive Sir Peter Stone said the chain: a person tells of the firm and has nothing. */
const PERSON_BEFORE =
  /\b(?:executive|chairman|chairwoman|director|president|officer|secretary|analyst|manager|founder|head|minister|spokes[a-z]+|CEO|CFO|COO)\s$/i;
const ADDRESSED = /^(?:Sir|Dame|Mr|Mrs|Ms|Miss|Dr|Lord|Lady|Prof)\b/;
/** Northwind said that it sold 300 cars. */
const OF_ITSELF =
  /^\s(?:said|says|announced|reported)\s(?:(?:on\s)?[A-Z][a-z]+day\s)?(?:that\s)?(?:it|its|the (?:company|group|firm|bank|airline|chain|retailer))\b/;
/** What somebody did, by the form of the verb; `convicted of` is what was done to them. */
const DID =
  /^\s(?:[a-z]{2,10}ed|flew|ran|drove|built|drew|took|gave|kept|left|saw|sent|put|cut|laid|drew|bought|chose|taught|fed|kept|lent|bet)\s(?:(?:about|around|nearly|almost|over|more|some|up|only|just|an?|the|its|their|another|\$?\d[\d,.]*)\s|\$|£|€|\d)/;
/** Between a name and its verb: Thomson Corp. (TRI) on Tuesday reported; Asiri, the hospital group, earned. */
const APART =
  /^(?:\s?\([^()]{1,30}\))?(?:,\s(?:[^,]|,(?=\d)){2,80},)?(?:\s(?:also|now|then|today|reportedly|on\s[A-Z][a-z]+day|[A-Z][a-z]+day|yesterday|currently|already|still|alone|itself|recently|and\s[A-Z][\w&.'’-]+|[a-z]+ly)){0,3}(?=\s)/;

const behindApart = (rest: string): string => rest.slice(APART.exec(rest)?.[0].length ?? 0);

/** Whether a name has the verb that follows it, and is not who speaks. */
function acts(rest: string): boolean {
  const behind = behindApart(rest);
  if (OF_ITSELF.test(rest) || OF_ITSELF.test(behind)) return true;
  if (SPEAKS.test(rest) || SPEAKS.test(behind)) return false;
  return VERB.exec(behind)?.index === 0 || VERB.exec(rest)?.index === 0 || DID.test(behind);
}

/** Harwick, a rural city of about; Northwind, which has: who is described up to the number. */
const APPOSED =
  /((?:[A-Z][\w.&’'-]*\s){0,3}[A-Z][\w.&’'-]+),\s(?:(?:an?|the)\s(?:(?!total|number|record|average|increase|decrease|rise|drop|decline|gain|loss|combined|sum|majority|minority|share|range|figure|rate|level|jump|fall|maximum|minimum)[a-z-]+\s){1,4}(?:of|with)|home to|which (?:has|had|employs|serves|operates)|with)\s(?:(?:a|about|around|nearly|almost|over|some|roughly|more than|population of)\s){0,3}$/;
/** Harwick (19-7, 8-6), which shot; Marlow, who scored: a clause is of the name that it stands behind. */
const RELATIVE =
  /((?:[A-Z][\w.&’'-]*\s){0,3}[A-Z][\w.&’'-]+)(?:\s\([^()]{1,30}\))?,?\s(?:which|who)\s(?:(?:has|have|had|also|recently|(?:last|this)\s(?:week|month|year|quarter))\s)?[a-z]+\s(?:an?\s)?$/;
/** At Northwind Inc (NW.N), the chain's rival, sales rose: where it is told of, opening a sentence. */
const AT = /^[\s•*“"-]*At\s((?:[A-Z][\w&.’'-]*)(?:\s(?:of\s|&\s)?[A-Z][\w.’'-]*){0,3})(?:\s\([^()]{1,30}\))?,\s/;
/** Northwind: 400 jobs to be cut */
const LABEL = /^[\s•*-]*((?:[A-Z][\w.&’'-]*)(?:\s[A-Z&][\w.&’'-]*){0,3}):\s(?:[a-z]+\s){0,3}$/;
/** Measures in capitals: Single Family Closed Sales. */
export const MEASURE_NAME = new RegExp(`\\b(?:${MONEY_NOUN}|Rates?|Prices?|Starts|Listings|Inventory|Volume)$`, 'i');
/** Nouns of amounts that a name behind `of`, `at`, `in` or `for` has: sales at, shares of, unemployment in. */
const AMOUNT_OF = new RegExp(`\\b(?:${AMOUNT_NOUN}|shares|stock|cases|deaths|ridership|traffic|membership)\\s$`, 'i');
/** The same before a capitalised name that it begins: Shares of Northwind. */
const AMOUNT_FIRST = new RegExp(`^(?:${AMOUNT_NOUN}|shares|stock)\\sof\\s`, 'i');

/**
 * @param before the text before the number, at most its sentence.
 * @param isCommonHere whether the text writes a word without a capital too: Arson fell, and arson offenses.
 * @param fromStart it begins with the sentence: the first word has a capital in any case.
 */
export function englishSubject(
  before: string,
  fromStart: boolean,
  isCommonHere: (word: string) => boolean = () => false,
): string | null {
  const apposed = APPOSED.exec(before.slice(-150))?.[1];
  if (apposed !== undefined && !isNoName(apposed) && !isCommon(apposed)) return apposed.replace(/['’]s$/, '');
  const related = RELATIVE.exec(before.slice(-120))?.[1];
  if (related !== undefined && isProperOpener(related)) return related.replace(/['’]s$/, '');
  const place = fromStart ? AT.exec(before)?.[1] : undefined;
  if (place !== undefined && isProperOpener(place)) return place.replace(/['’]s$/, '');
  const label = fromStart ? LABEL.exec(before)?.[1] : undefined;
  if (label !== undefined && isProperOpener(label)) return label;
  // with China increasing its purchases: China does it.
  const told = before.replace(CIRCUMSTANCE, (m, at: number) =>
    (/^with\s/i.test(m) && /^\s[a-z]{3,}ing\s/.test(before.slice(at + m.length, at + m.length + 20))) ||
    // Sales at Northwind rose, unemployment in Eastland fell, shares in Quayline, which owns Northwind, rose
    (/^(?:at|in|for)\s/.test(m) &&
      AMOUNT_OF.test(before.slice(Math.max(0, at - 24), at)) &&
      VERB.exec(behindApart(before.slice(at + m.length, at + m.length + 120)))?.index === 0)
      ? m
      : ' '.repeat(m.length),
  );
  let name: string | null = null;
  /** Where what is put in behind a name ends: Quayline, in which Northwind holds a stake, has. */
  let aside = 0;
  for (const found of told.matchAll(NAME)) {
    if (found.index < aside) continue;
    const bare = found[0]
      .replace(/['’]s$|[.,]+$/g, '')
      // Mayor Hodges’
      .replace(/(?<=[a-z]s)['’]$/, '')
      .replace(/^U\.[SK]$/, (short) => `${short}.`)
      .replace(
        /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|In|For|At|As|With|While|But|And|By|From|On|Although|Though|Despite|Because|Since|Unlike|Like|When|If|Both|China['’]s)\s/,
        '',
      )
      .replace(AMOUNT_FIRST, '')
      .replace(/^(?:[A-Z]\w+-(?:based|listed))\s?/, '');
    if (bare.length < 2 || isNoName(bare) || isNoName(found[0]) || isCommon(bare)) continue;
    if (MEASURE_NAME.test(bare)) continue;
    // CPN (UML): two of the same letters.
    const branch = /^[A-Z]{2,5}$/.test(bare)
      ? /^\s\([A-Z][A-Za-z .]{1,24}\)(?=\s[a-z])/.exec(told.slice(found.index + found[0].length))?.[0]
      : undefined;
    // Northwind [on Tuesday] reported: what was blanked out is one blank.
    const rest = told.slice(found.index + found[0].length).replace(/^\s{2,}/, ' ');
    const opens = fromStart && /^[\s•*“"-]*$/.test(told.slice(0, found.index));
    const names =
      /['’]s$/.test(found[0]) || /^(?:\s?[,(（]|\s(?:and|&)\s[A-Z])/.test(rest) || VERB.exec(rest)?.index === 0;
    if (opens && !/\s/.test(bare) && isCommonHere(bare)) continue;
    // Underlying revenue growth: the first word of a sentence has a capital in any case.
    if (opens && !/\s/.test(bare) && !/[A-Z].*[A-Z]/.test(bare) && !names) continue;
    // The Silicon Valley carmaker said: a name before a noun says which.
    const which = /^The\s/.test(found[0]) || WHICH.test(told.slice(0, found.index));
    if (which && /^\s[a-z]+[\s,]/.test(rest) && !names) continue;
    if (TELLS.test(rest) || TICKER.test(bare)) continue;
    // The Bureau of Statistics reported a load factor of 78.9 percent: it is nobody's of the bureau.
    if (isOffice(bare) && PUBLISHES.test(behindApart(rest))) continue;
    if (/^[A-Z]{1,5}$/.test(bare) && /[（(]$/.test(told.slice(0, found.index))) continue;
    // Northwind, which owns Harwick & Poor's, said: the name ends a clause and has nothing.
    if (/['’]s$/.test(found[0]) && /^,\s(?:said|says|reported|announced|posted|earned)\b/.test(rest)) continue;
    // The carrier, Europe's largest by passengers
    if (/['’]s$/.test(found[0]) && RANKED.test(rest)) continue;
    if (/['’]s$/.test(found[0]) && LIES_IN.test(told.slice(Math.max(0, found.index - 20), found.index))) continue;
    // Marlow's goal meant the league surpassed: another clause has its own subject.
    const other = OTHER_CLAUSE.exec(rest)?.[1];
    if (other !== undefined && !STANDS_FOR.test(other)) {
      name = null;
      continue;
    }
    if (
      OF_ITSELF.test(rest) &&
      (ADDRESSED.test(bare) || PERSON_BEFORE.test(told.slice(Math.max(0, found.index - 16), found.index)))
    )
      continue;
    const others = /^(?:In|For|At|By|From|On|Like|Unlike|Despite|Among)\s/.test(found[0])
      ? ''
      : othersWith(told.slice(0, found.index), rest);
    if (others !== '') {
      name = `${bare}${others}`;
      aside = told.length - rest.length + others.length;
      continue;
    }
    // A name that neither has what follows nor does it is no owner.
    if (!/['’]s?$/.test(found[0]) && !acts(rest) && !(SHARES.test(rest) && VERB.test(rest))) continue;
    name = `${bare}${branch ?? ''}`;
    const apart = APART.exec(rest)?.[0] ?? '';
    if (/^[^,]*,.*,/.test(apart)) aside = told.length - rest.length + apart.length;
  }
  return name;
}

/** Northwind, Quayline and Harwick have 30 percent: others who have it with whom a clause opens. */
const OTHERS =
  /^((?:,\s[A-Z][\w.&’-]*(?:\s[A-Z][\w.&’-]*){0,2}){0,5},?\sand\s[A-Z][\w.&’-]*(?:\s[A-Z][\w.&’-]*){0,2})(?=\s[a-z])/;
const OPENS_CLAUSE = /(?:^[\s•*“"-]*|[,;:]\s|\b(?:that|while|but|as|where|said)\s)$/;

/** The names of a list behind its first, as written, when they have the verb together; empty where there are none. */
function othersWith(before: string, rest: string): string {
  const list = OPENS_CLAUSE.test(before.slice(-40)) ? (OTHERS.exec(rest)?.[1] ?? '') : '';
  const names = list.split(/,\sand\s|,\s|\sand\s/).slice(1);
  return names.length > 0 && names.every(isProperOpener) && acts(rest.slice(list.length)) ? list : '';
}

/** Whether the text tells what a name has or does: Apple Valley man names nobody who does anything. */
function hasOrDoes(body: string, head: string): boolean {
  let at = body.indexOf(head);
  for (let i = 0; i < 8 && at >= 0; i += 1) {
    const rest = body
      .slice(at + head.length, at + head.length + 90)
      .replace(/^\s(?:Corp|Inc|Ltd|Co|Group|Holdings|plc|PLC|Company|Corporation|Ltd)\b\.?/, '');
    // net loss attributable to Northwind
    const owns = /\battributable to\s$/.test(body.slice(Math.max(0, at - 16), at));
    if (owns || /^['’]s\b/.test(rest) || acts(rest)) return true;
    at = body.indexOf(head, at + head.length);
  }
  return false;
}

/** The name that opens an article's text and acts: Harwick Holdings (NASDAQ: HWK) confirmed. */
const LEAD =
  /^(?:[A-Z][A-Za-z,.\s]{2,40}(?:\([A-Z]\w{1,14}\))?\s?[—–-]+\s)?(?:The\s)?((?:[A-Z][\w&.'’-]+)(?:\s(?:of\s|&\s)?[A-Z][\w&.'’-]+){0,3})/;

/** Who an English article is about: the first name of its title that its text repeats inside a sentence, else who opens it. */
export function englishMain(title: string, body: string): string | null {
  return titleName(title, body) ?? leadName(body.trimStart());
}

/** What tells that the name which opens a text is a company's: its ticker, its last word, the company. */
const COMPANY =
  /^\s\([A-Z][A-Za-z]+:\s?[A-Z.]+\)|\b(?:the|The) (?:company|firm|group|retailer|bank|airline|carmaker|automaker|chain|maker|lender|insurer)\b/;
const COMPANY_NAME =
  /\b(?:Inc|Corp|Ltd|plc|Holdings|Group|Company|Co|Stores|Bank|Airlines|Airways|Motors|Technologies|Systems|Pharmaceuticals|Energy|Foods|Industries)\.?$/;
/** What a name that opens a text does: confirmed, is. */
const OPENS = /^\s(?:has|is|was|will|[a-z]{3,}ed)\b/;

function leadName(body: string): string | null {
  const found = LEAD.exec(body.slice(0, 160));
  const name = found?.[1]?.replace(/['’]s$|[.,]+$/g, '');
  if (!found || !name || name.length < 3 || isNoName(name) || isCommon(name)) return null;
  const head = name.split(' ')[0] as string;
  if (isNoName(head) || isCommon(head)) return null;
  const rest = body.slice(found[0].length);
  const behind = rest.slice(0, 140);
  const opens = acts(behind) || OPENS.test(behindApart(behind));
  if (!COMPANY_NAME.test(name) && !COMPANY.test(rest.slice(0, 700))) return null;
  return opens && !SPEAKS.test(behind) && rest.includes(head) && isNameIn(rest, head) ? name : null;
}

/** House prices rise, says Halifax; prices fall, according to Northwind: who tells of others. */
const TOLD_BY = /(?:,\s(?:says?|said|finds)|\baccording to)\s(?:the\s)?$/i;

/** What stands behind the name of who tells of others. */
const TELLER = /^\s(?:reports?|figures|data|said|says)\s/;

function titleName(title: string, body: string): string | null {
  for (const found of title.matchAll(NAME)) {
    // FBI: Crime fell; the FBI report found: who tells of others.
    if (
      title[found.index + found[0].length] === ':' &&
      TELLER.test(body.slice(body.indexOf(found[0]) + found[0].length, body.indexOf(found[0]) + found[0].length + 12))
    )
      continue;
    if (publishesData(title.slice(found.index + found[0].length))) continue;
    if (TOLD_BY.test(title.slice(Math.max(0, found.index - 20), found.index))) continue;
    const name = found[0].replace(/['’]s$|[.,]+$/g, '');
    const words = name.split(' ');
    // Titles in Capitals: AutoZone Posts Weaker-Than-Expected Q4 Profit.
    for (let length = words.length; length > 0; length -= 1) {
      const head = words.slice(0, length).join(' ');
      if (head.length < 3 || isNoName(head) || isCommon(head)) continue;
      const first = body.indexOf(head);
      if (
        first >= 0 &&
        body.indexOf(head, first + head.length) >= 0 &&
        insideSentence(body, head) &&
        hasOrDoes(body, head)
      )
        return head;
    }
  }
  return null;
}
