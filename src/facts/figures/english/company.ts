/** English: the company whose results an article reports, from its title or from who is traded as what in its first lines. */
import { isCommon, isNoName, publishesData } from './names';

/** A company that reports on itself, and whether all of the text is its own. */
export interface Company {
  name: string;
  /** Its release, or news of its results: we, the Company and sentences that name nobody are of it. */
  reports: boolean;
}

/** How far the text is read for who is traded: the dateline and the first sentence, with lines of highlights before them. */
const LEAD = 2000;

const WORD = String.raw`(?:[A-Z0-9][\w&.'’+-]{0,24}|[a-z]{1,2}[A-Z\d]\w{0,20}|of|the|and|&)`;
const NAMED = String.raw`((?:[A-Z0-9][\w&.'’+-]{0,24}|[a-z]{1,2}[A-Z\d]\w{0,20})(?: ${WORD}){0,6})`;
const LEGAL = String.raw`(?:,?\s(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|PLC|plc|Co|N\.V|S\.A|AG|SE)\b\.?)`;

/** Northwind Reports Third Quarter Results, NORTHWIND, INC. ANNOUNCES FISCAL 2021 RESULTS, Harwick posts record profit. */
const TITLE = new RegExp(
  String.raw`^${NAMED}${LEGAL}{0,2}\s(?:${[
    'reports',
    'announces',
    'posts',
    'releases',
    'delivers',
    'declares',
    'publishes',
  ]
    .flatMap((verb) => [verb, verb.toUpperCase(), `${verb[0]?.toUpperCase()}${verb.slice(1)}`])
    .join('|')})\s`,
);
const EXCHANGES = 'NYSE|NASDAQ|Nasdaq|AMEX|OTC|TSX|LSE|AIM|ASX|HKEX|SEHK|Euronext|SGX|BSE|NSE';
/** Before a text is read for who is traded on one. */
const EXCHANGE = new RegExp(EXCHANGES);
/** Northwind, Inc. (“Northwind” or the “Company”) (Nasdaq: NWND) */
const TRADED = new RegExp(
  String.raw`(?<!\w)${NAMED}${LEGAL}?(?:\s\([^()]{3,80}\))?\s\((?:[^():]{1,30},\s)?(?:${EXCHANGES})[A-Za-z ]{0,18}:\s?[A-Z][A-Z.]{0,5}`,
);
/** HARWICK, May 5 - Northwind Corporation announced results for its fourth quarter: the first words of a text. */
const OPENER = new RegExp(
  String.raw`^\s{0,4}(?:\(?[A-Z][A-Za-z.,\s\d]{2,50}\)?\s?(?:[—–-]{1,2})\s?)?(?:The\s)?${NAMED}(${LEGAL}{1,2})(?:\s\([^()]{2,60}\)){0,2},?\s(?:(?:today|yesterday|on\s[A-Z][a-z]+day|[A-Z][a-z]+day)\s)?(?:announced|reported|posted|released)\s(?:(?!(?:to|that|with|deals?|agreements?|plans?)\s)[a-z][a-z-]*\s){0,7}(?:results|earnings|revenues?|sales|income|loss|profits?)\b`,
  'm',
);
const LEGAL_BEHIND = new RegExp(`${LEGAL}{1,2}$`);
/** What a text calls the company that it is of. */
const OF_ITSELF = /\b[Tt]he (?:[Cc]ompany|[Gg]roup|[Ff]irm|[Bb]ank|[Cc]orporation)\b/;
/** Northwind reported results for the quarter: what a text of a company's results tells. */
const RESULTS =
  /\b(?:quarter|half|months|weeks|year)\b[^.]{0,60}\b(?:ended|ending)\b|\b(?:results|earnings|revenues?|sales|income|loss|profits?|dividend)\b/i;

/**
 * The company that an article's title or first lines tell of as the one that reports.
 * @param title the article's title, or '' when it does not belong to the text. @param body the article's text.
 */
export function companyOf(title: string, body: string): Company | null {
  const titled = TITLE.exec(title.slice(0, 200))?.[1];
  const told = titled !== undefined && publishesData(title.slice(titled.length)) ? undefined : titled;
  const lead = body.slice(0, LEAD);
  const traded = EXCHANGE.test(lead) ? TRADED.exec(lead) : null;
  const listed = properName(traded?.[1] ?? '');
  // The ticker of somebody else, who is told of in passing, makes nobody's release.
  const own = listed !== null && title.toLowerCase().includes(headOf(listed)) ? listed : null;
  const named = told === undefined ? null : properName(asInBody(told, body));
  const opener = own === null && named === null ? OPENER.exec(lead.slice(0, 600)) : null;
  const opening = properName(opener?.[1] ?? '');
  const name = own ?? named ?? opening;
  if (name === null) return null;
  if (opening !== null) return { name, reports: true };
  const reports =
    (own !== null || OF_ITSELF.test(body) || LEGAL_BEHIND.test(title.slice(0, told?.length ?? 0))) &&
    RESULTS.test(title);
  return { name, reports };
}

/** Harwick Ltd., a maker of tools, said; Harwick Cos. -- The maker of tools reported: a company by its legal form. */
const PARAGRAPH = new RegExp(
  String.raw`^${NAMED},?\s(?:Inc|Corp|Corporation|Ltd|PLC|plc|Cos?|Group)\b\.?(?:'s)?(?=\s|,)`,
);

/** The company with which a paragraph opens; null when it opens with none. */
export function companyAtStart(text: string): string | null {
  const found = PARAGRAPH.exec(text.slice(0, 80))?.[1];
  return found === undefined ? null : properName(found.replace(/\s&$/, ''));
}

const headOf = (name: string): string => (name.split(/[\s,]/)[0] as string).toLowerCase();

/** NORTHWIND FOODS of a title in capitals as the text has it: Northwind Foods. */
function asInBody(name: string, body: string): string {
  if (name !== name.toUpperCase() || name.length < 6) return name;
  const at = body.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? name : body.slice(at, at + name.length);
}

/** A name without dateline words before it and legal form behind it; null when it names nobody. */
function properName(written: string): string | null {
  const name = written
    .replace(LEGAL_BEHIND, '')
    .replace(/[\s,.]+$/, '')
    .replace(/^(?:The|the|And|and|of)\s/, '');
  if (name.length < 2 || !/[A-Za-z]{2}/.test(name)) return null;
  if (isNoName(name) || (!/\s/.test(name) && isCommon(name))) return null;
  return name;
}
