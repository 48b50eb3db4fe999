/** Who an English noun phrase names, and in which role: Jane Lee, a lawyer | Chief Executive Mark Hill | a spokeswoman for X. */

import { PERSON } from './person-words';

const CAPITAL = /^[A-Z\u00c0-\u00de\u0110][\w.'’\u00c0-\u024f\u1e00-\u1eff-]*$/;
export const OFFICE =
  /\b(?:spokes(?:man|woman|person)|officials?|analysts?|economists?|experts?|researchers?|sources?|executives?|company|ministry|government|bank|report|survey|study|agency|commission|department|office|bureau|university|institute|police|court|regulators?|authorities|group|firm|union|association|statement|paper|organi[sz]ation|residents?|neighbou?rs?|witness(?:es)?|customers?|shoppers?|parents?|teachers?|drivers?|farmers?|passengers?|students?|patients?|protesters?|activists?|scientists|campaigners|ministers|investigators|detectives|rescuers|firefighters|medics|traders|villagers|survivors|organi[sz]ers|lawmakers|academics|lawyers?|doctors?|councillors?|attorneys?|neighbors?|politicians?|prosecutors?|insiders?|gentleman|lady|man|woman)\b/i;

/** Bodies and documents that are quoted like somebody. */
const SPEAKING_THINGS =
  'couple|family|staff|board|council|committee|team|club|league|airline|carrier|retailer|carmaker|automaker|lender|society|charity|side|hosts|champion|administration|authority|department|newspaper|regulator|watchdog|ministry|release|post|tweet|letter|email|filing|complaint|lawsuit|suit|affidavit|article|website|memo|poll|advisory|notice|document|ruling';
/** Somebody called by an office or a relation alone: the prime minister, her mother, one shop owner. Stands behind a small word. */
const PERSON_NOUN = new RegExp(
  String.raw`^(?:the|an?|one|another|his|her|its|their|our|this|that|some|several|many|two|three|both)\s(?:[\w'’-]+\s){0,6}(?:[a-z]{3,}(?:ian|ist|eer|keeper|ranger|trooper|curator|trainer|maker|goer|holder|fighter)|${PERSON}|congress(?:ional)? aide|attorney general|mayor pro tem|${SPEAKING_THINGS})s?$`,
  'i',
);

/** Before a subject: how a sentence goes on from the last. */
export const LINKS =
  /^(?:But|And|However|Meanwhile|Overall|Still|Yet|Instead|Separately|Earlier|Later|Additionally|Furthermore|Moreover|Similarly|Specifically|Notably|Finally|Ultimately|Recently|Nevertheless|Nonetheless|Therefore|Thus|Indeed|Elsewhere|Yesterday|Today),?\s+/;
/** Behind a subject: when it was said. */
const WHEN =
  /\s+(?:(?:late|early)\s)?(?:on\s)?(?:[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|recently|(?:this|last) (?:week|month|year))(?:\s(?:morning|afternoon|evening|night))?$/;
/** the Malawian, the Briton: somebody of a country, and no name. */
export const DEMONYM = /^[Tt]he [A-Z][a-z]{2,12}(?:ian|ean|ese|ish|can|man|ton|wegian|iard|nadian)$/;

/** When, where and how, before a subject: Within minutes of the start, as leaders met, |one man. */
const LEAD =
  /^(?:(?:The (?:previous|next|following|same) (?:day|week|month|year)|A (?:day|week|month|year) (?:later|earlier)),\s+|(?:In|On|At|After|Before|During|Since|When|While|As|For|With|Within|Amid|Under|Once|By|Asked|Despite|Late|Early|Last|Along|Alongside|Together|Besides|Apart|Aside|Ahead|Prior|Due|Because|Although|Though|Over|Through|Throughout|Across|Beyond|Like|Unlike|Instead|Rather|From|Until|as|while|when|after|[a-z]{4,12}ing|[A-Z][a-z]{2,12}ing|[A-Z][a-z]{2,12}\s[a-z]{3,12}ing)\s[^,]{2,160},\s+)/;

/** When, before a subject without a comma: For the second quarter of this year |Northlake. */
const LEAD_TIME =
  /^(?:In|During|For|At|By|Over|Through)\s(?:the\s)?(?:[a-z0-9-]+\s){0,3}(?:quarter|half|year|months?|weeks?|period|session)(?:\s(?:of|to|ended|ending|through)\s(?:this\s|last\s|the\s|fiscal\s)?(?:year|[A-Z][a-z]{2,8}(?:\s\d{1,2})?|20\d\d))?\s(?=(?:the\s)?[A-Z])/;

/** The mayor's plea came after |authorities: what somebody did follows what others say. */
const COMES_AFTER =
  /^[^,]{2,100}\s(?:came|comes|come)\s(?:just\s)?(?:(?:an?|two|three|several|hours?|days?|weeks?|months?|minutes|shortly)\s){0,2}(?:after|as|when)\s(?=\S)/;

/** an elderly man | in a neon vest as he … */
export const NOUN_HEAD =
  /^\s*((?:an?|the|one|another) (?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:in|with|as|from|at|on|who|after|before|outside|near|[a-z]+ing)\b/i;
/** The subject at the end of the words before a verb: `But on Friday, Jane Lee, a lawyer,` → `Jane Lee, a lawyer`. */
export function subjectOf(head: string): string {
  let text = head
    .replace(/^[\s"”]+/, '')
    .replace(LINKS, '')
    .replace(COMES_AFTER, '');
  for (let lead = LEAD.exec(text), guard = 0; lead && guard < 3; lead = LEAD.exec(text), guard += 1)
    text = text.slice(lead[0].length);
  text = text
    .replace(LEAD_TIME, '')
    .replace(/^(?:On|In|Last|This|By|At)\s[\w ]{2,30}?\s(?=(?:he|she)$)/, '')
    .replace(/^(?:citing|quoting|speaking|referring|asked)\s[^,]{2,100},\s+/i, '');
  return text
    .replace(WHEN, '')
    .replace(/(?<=[a-zA-Z)]) (?!family$|assembly$|ally$|supply$|daily$|weekly$|monthly$|july$)[a-z]{4,}ly$/, '')
    .replace(/\s+(?:went on to|goes on to|continued to|also|further|has|had|later|then)$/gi, '')
    .replace(/\s+also$/i, '');
}

const TITLE_WORD =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Minister|Secretary|Chairman|Chairwoman|Governor|Senator|CEO|CFO|Officer|Director|Manager|Founder|Spokesman|Spokeswoman|Spokesperson|Mayor|Premier|Chancellor|Chief|Captain|Sheriff|Sergeant|Sgt|Lt|Judge|Justice|Rep|Sen|Gov|Coach|Sir|Lord|Councillor|Cllr|Resident|Pastor|Reverend|Detective|Superintendent|Commissioner|Inspector|Colonel|Admiral|Lieutenant|Ambassador|Analyst|Economist|Executive|General|MP|MEP|MSP|Ald|Alderman|Councilman|Councilwoman|Member|Councilmember|Congressman|Congresswoman|Trustee|Principal|Assemblyman|Assemblywoman|Prosecutor|Attorney|Madam|Mdm|Miss|Director-General|Secretary-General)\.?$/;

/** Forms of address, no offices. */
export const CIVIL = /^(?:Mr|Mrs|Ms|Miss|Sir|Madam|Mdm)\.?$/;

const OF_ANOTHER = /\s(?:for|of|on|from|with|at|to|in|by)(?: the)?$/;
const LED_BY = /\s(?:led|headed|represented) by$/;

const NAME_ALONE =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sir)\.? )?(?:[A-Z]\. ?){0,2}[A-Z][\w'’-]+(?: [A-Z]\.)?(?: [A-Z][\w'’-]+){1,2}$/;

/** Linda Stone outside the town hall, Stone describing the day: the name, then where or how. */
const NAME_AND_PLACE =
  /^((?:[A-Z][\w'’-]+ ){1,2}[A-Z][\w'’-]+|[A-Z][\w'’-]+) (?:outside|in|at|on|during|after|from|while|when|about|with|before|near|inside|following|describing|noting|as) (?=[a-z])/;

/** Mollye Stone of Community Kitchens, study lead Dr. Mary A. Stone of the hospital: who belongs to what. */
const NAME_OF =
  /^((?:(?!(?:of|for|at|by|with|from|in|on|to|and)\s)[a-z-]+ ){1,4})?(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev)\.? )?((?:[A-Z][\w'’-]+ )(?:(?:[A-Z]\.|[A-Z][\w'’-]+) )?[A-Z][\w'’-]+) (?:of|from|with|near|in|at) (?:the (?=[a-z]+ )|(?:the )?(?=[A-Z]))/;
/** Harbour Station and Adventure Centres, Mary Stone and Mark Brown: a name that goes on before `and`. */
const NAME_AND = /(?:^|\s)([A-Z][\w'’-]+) and$/;
/** What stands between the words of an office: Director General and CEO. */
const OFFICE_LINK = /^(?:and|of|the|for)$/;
const ORGANISED =
  /\b(?:Department|Ministry|University|College|School|Bank|Board|Council|Chamber|Institute|Museum|Society|League|Church|Office|Court|Association|Federation|Union|Academy|House|Bureau|Center|Centre|Republic|Kingdom|Bishop|Archbishop|Secretary|Minister|Director|President|Governor|Mayor|Chief|City|State|Hospital|Library|Party|Committee|Commission|Friends|Duke|Prince|King|Queen|Bay|Port)\b/;

const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Stone and her colleagues */
const WITH_OTHERS = /^(?:[A-Z][\w'’-]+ ){1,3}and (?:his|her|their|other|several|two|three) (?:[a-z-]+ )?[a-z-]+s$/;

/** Carla Lin (林美娜): the name in its own script. */
const OWN_SCRIPT = /\s?[（(][\u3400-\u9fff·]{2,8}[）)]/g;
/** Marlow-based Northlake, Hong Kong-based Mary Stone: where somebody sits is no part of the name. */
const SEATED = /^(?:the )?[A-Z][\w.'’]*(?: [A-Z][\w.'’]*){0,2}-based (?=[A-Z])/;
/** China's Northlake; a ministry keeps whose it is. */
const OF_COUNTRY =
  /^(?:China|Taiwan|Hong Kong|Japan|South Korea|India|Singapore|Malaysia|Indonesia|Thailand|Vietnam|the Philippines|Australia|New Zealand|Britain|Ireland|France|Germany|Italy|Spain|the Netherlands|Switzerland|Sweden|Norway|Denmark|Finland|Poland|Ukraine|Russia|Turkey|Israel|Egypt|South Africa|Nigeria|Kenya|Canada|Mexico|Brazil|Argentina|America)['’]s (?=[A-Z])/;
/** Data from the Ministry of Trade: who gives them. */
const DATA_OF =
  /^(?:[Tt]he |[A-Z]{3,6} )?(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Ee]stimates|[Nn]umbers)(?: (?:released|issued|published|compiled|collected))? (?:from|by) (?:the )?(?=[A-Z])/;
/** the Ministry of Culture and Tourism, the Food and Drug Administration, the trade and industry department: one body. */
const BODY_AND =
  /^(?:the )?(?:(?:[A-Z][\w'’-]*,? (?:(?:of|for|on|the) ){0,2}){1,8}and (?:[A-Z][\w'’-]* ){0,5}[A-Z][\w'’-]*(?: \([A-Z]{2,8}\))?|(?:[a-z]+ ){1,5}and (?:[a-z]+ ){1,4}(?:department|bureau|commission|ministry|committee|administration|authority|office|council))$/;
/** , noting the criticism: what is done beside speaking is no office. */
const DOING =
  /,?\s(?:noting|adding|referring|citing|speaking|explaining|describing|pointing|stressing|commenting)\b.*$/;
/** Minister of Trade | Mary Stone */
const MINISTER_OF =
  /^((?:[A-Z][a-z]+ )?(?:Minister|Secretary|Commissioner|Undersecretary|Director)(?: General)? (?:of|for) (?:[A-Z][\w'’-]* (?:and )?){1,4})([A-Z][\w'’-]+ [A-Z][\w'’-]+)$/;

const SERVES =
  /\b(?:Directorate|Administration|Authority|Agency|Service|Organi[sz]ation|Foundation|Trust|Corporation)\b/;
/** Court papers, police records: documents that are quoted without an article. */
const PAPERS =
  /^(?:(?:court|police|prison|company|government|county|city|state|federal|public|tax|school|hospital|planning|regulatory|charging|internal|property) ){1,2}(?:papers|documents|records|filings|files|statistics|figures|data|estimates)$|^(?:(?:local|media|news|press|several|some|initial|early|preliminary|unconfirmed) ){1,2}reports$/i;

/** Whether a noun phrase with `and` is one body: the Ministry of Culture and Tourism; Mary Stone and Mark Brown are two. */
export const isBody = (phrase: string): boolean =>
  BODY_AND.test(phrase) && (ORGANISED.test(phrase) || OFFICE.test(phrase) || SERVES.test(phrase));

/** Whether a phrase is somebody called by an office or a relation alone: the mayor, the Speaker of the House. */
export const isPersonNoun = (phrase: string): boolean =>
  PERSON_NOUN.test(phrase) || /^(?:the )?[Ss]peaker(?: of .*)?$/.test(phrase);

const HALF = /^(?:the )?(?:[a-z'’-]+ ){0,3}(?:[a-z'’-]+|[A-Z][\w'’-]*)$/;
/** The provincial government and state media, police and union officials: two who say the same. */
export function isTwoBodies(phrase: string): boolean {
  const halves = phrase.split(' and ');
  return (
    halves.length === 2 &&
    halves.every((half) => HALF.test(half)) &&
    !isClause(phrase) &&
    SPOKEN.test(halves[1] as string)
  );
}
const SPOKEN =
  /\b(?:officials|media|police|authorities|government|residents|witnesses|experts|analysts|sources|officers|lawyers|executives|researchers|agencies|ministry|department|company)$/;
/** State television, local media: the press of a place, without a name. */
const PRESS =
  /^(?:the )?(?:state|state-run|local|public|official|foreign|national|regional|domestic|(?:[A-Z][a-z]+ )?state|[A-Z][a-z]+(?:ese|ish|ian|ean|an)) (?:media|television|TV|radio|news agency|broadcaster|press)$/i;

const OWNED_NAME = /^(?:the )?([A-Z][\w.’ -]{2,60})['’]s ((?:[A-Z][\w.’-]+ ){1,2}[A-Z][\w’-]+)$/;
/** What says which one, and no office: the latest House Price Index, rival Northlake. */
const NO_ROLE =
  /^(?:latest|new|recent|rival|own|same|separate|joint|comprehensive|independent|annual|monthly|quarterly|fellow|official)$/i;
/** A clause before a name: residents were glad when the | Nationwide. */
const CLAUSE_BEFORE = /\b(?:when|while|because|since|before|yesterday|if|until)\b/;
/** A stroke or the place before who speaks: — Police in Leek | (Record) LEEK—Officials */
const BEFORE_PHRASE = /^(?:[—–-]+|\([^()]{2,40}\)|[A-Z]{3,}(?:, [A-Z][a-z.]+)?\s?[—–])\s*/;
/** What no noun phrase begins or ends with, and verbs that stand in none: If the Bureau | growth between | Police have not. */
const OPENS_CLAUSE =
  /^(?:If|Even|What|How|Why|Where|While|When|After|Before|Since|Until|Once|Because|Though|Although|See|They|We|against|between|among|amid|based|despite|given|as)\b/;
const ENDS_CLAUSE = /\s(?:between|among|as|not|also not|who|which|were|was|is|are|did|have|has|had|do|does)$/;
const CLAUSE_INSIDE =
  /[;?!]|\s(?:is|was|were|are|did|does|has|have|had|will|would) (?:not|also|been|already)\b|\s[a-z]{3,}ed (?:the|an?|its|their|his|her|this|that|it) (?!.*\b(?:survey|study|report|poll)\b)/;

/** Whether words before a saying verb are a clause, or a piece of one; what tells who somebody is (who …, a …) is left out. */
function isClause(phrase: string): boolean {
  const [head = ''] = phrase.split(/,\s|\s(?:who|which|that|whose|where)\s/);
  return OPENS_CLAUSE.test(phrase) || ENDS_CLAUSE.test(phrase) || CLAUSE_INSIDE.test(head);
}

/** Name and role out of a noun phrase; null when it holds more than one clause or nobody. */
export function parseEnglishSpeaker(written: string): { name: string; role: string | null; person: boolean } | null {
  const full = written
    .replace(OWN_SCRIPT, '')
    .replace(DATA_OF, '')
    .replace(BEFORE_PHRASE, '')
    .replace(/\s{2,}/g, ' ')
    .replace(SEATED, '')
    .replace(OF_COUNTRY, (lead, _at, all: string) => (ORGANISED.test(all) ? lead : ''));
  if (isClause(full)) return null;
  if (isBody(full)) return { name: full.replace(/^the\s/, ''), role: null, person: false };
  // the Singapore Tourism Board (STB)
  const phrase = full.replace(/\s\([A-Z][A-Za-z&]{1,9}\)/g, '');
  if (PRESS.test(phrase) || PAPERS.test(phrase) || isTwoBodies(phrase))
    return { name: phrase, role: null, person: false };
  const minister = MINISTER_OF.exec(phrase);
  if (minister && !ORGANISED.test(minister[2] as string))
    return { name: minister[2] as string, role: (minister[1] as string).trim(), person: true };
  // University of Leek's Mary Stone: whose she is, and no office.
  const owned = OWNED_NAME.exec(phrase);
  if (
    owned &&
    ORGANISED.test(owned[1] as string) &&
    !ORGANISED.test(owned[2] as string) &&
    !OFFICE.test(owned[2] as string)
  )
    return { name: owned[2] as string, role: null, person: true };
  const placed = NAME_AND_PLACE.exec(phrase);
  if (placed && !OFFICE.test(placed[1] as string)) return { name: placed[1] as string, role: null, person: true };
  const member = NAME_OF.exec(phrase);
  if (member && !ORGANISED.test(member[2] as string) && !OFFICE.test(member[2] as string)) {
    const role = member[1]?.trim().replace(/^(?:the|an?)(?:\s|$)/, '') || null;
    return { name: member[2] as string, role, person: true };
  }
  const [first = '', ...more] = phrase.split(/,\s+/);
  const words = first.trim().split(/\s+/);
  if (words.length > 14 || words.length === 0) return null;
  let tail = words.length;
  while (tail > 0 && CAPITAL.test(words[tail - 1] as string)) tail -= 1;
  const capital = words.slice(tail);
  const before = words
    .slice(0, tail)
    .join(' ')
    .replace(/^(?:the|a|an)(?:\s+|$)/i, '');
  const after = more.join(', ').replace(DOING, '').trim();
  if (WITH_OTHERS.test(phrase.trim())) return { name: phrase.trim(), role: null, person: false };
  // Brown's younger sister, Amber Stone | a neighbour, James Smith
  const [second = ''] = more;
  if (capital.length === 0 && NAME_ALONE.test(second) && words.length <= 9)
    return { name: second, role: first.trim().replace(/^(?:the|a|an)\s+/i, ''), person: true };
  // a spokesman for Mary Stone, analysts led by Mark Hill: those who are called by it, not the name.
  if (capital.length > 0 && NAME_ALONE.test(second) && words.length <= 12 && OF_ANOTHER.test(before))
    return { name: second, role: first.trim().replace(/^(?:the|a|an)\s+/i, ''), person: true };
  // Head Keeper, Sam Harley: an office with capitals, then who holds it.
  const isOffice = words.every((word) => CAPITAL.test(word) || OFFICE_LINK.test(word));
  if (NAME_ALONE.test(second) && isOffice && PERSON_NOUN.test(`the ${first.trim().toLowerCase()}`))
    return { name: second, role: first.trim(), person: true };
  if (capital.length > 0 && LED_BY.test(before)) return { name: before.replace(LED_BY, ''), role: null, person: false };
  const office = capital.findLastIndex((word) => TITLE_WORD.test(word));
  const named = office >= 0 && office < capital.length - 1;
  const joined = named || capital.length === 0 ? undefined : NAME_AND.exec(before)?.[1];
  if (joined !== undefined && !TITLE_WORD.test(joined))
    return { name: first.trim().replace(/^the\s/, ''), role: null, person: false };
  if (
    capital.length > 0 &&
    // Department of Statistics Director Mary Stone holds an office in it.
    !(named && capital.length - office < 4) &&
    OF_ANOTHER.test(before) &&
    (OFFICE.test(before) || PERSON_NOUN.test(`the ${before.replace(OF_ANOTHER, '')}`))
  )
    return { name: first.trim(), role: null, person: false };
  if (DEMONYM.test(first.trim())) return { name: first.trim(), role: null, person: false };
  if (capital.length === 0 && PERSON_NOUN.test(first.trim())) return { name: first.trim(), role: null, person: false };
  if (OFFICE.test(first) && (tail === words.length || capital.length === 0))
    return { name: first.trim(), role: null, person: false };
  if (capital.length === 0) return null;
  const whole = capital.join(' ');
  // Further raising the stakes for Brown: what somebody does for him.
  if (/ing\s.*\s(?:for|of|on|with|at|to|in|by|from)$/.test(before)) return null;
  if (capital.length > 8 || NO_NAME.test(whole)) return null;
  if (before !== '' && !/[a-z]$/.test(before)) return null;
  if (/\b(?:is|was|were|are|has|had|will|would|who|which|but|because)\b/.test(before)) return null;
  if (CLAUSE_BEFORE.test(before)) return null;
  const name = named ? capital.slice(office + 1).join(' ') : whole;
  // Chief executive Sir Mark Stone: a form of address is no part of the office.
  const titles = named ? capital.slice(0, office + 1) : [];
  while (CIVIL.test(titles.at(-1) ?? '') || (titles.length > 1 && /^(?:Dr|Prof)\.?$/.test(titles.at(-1) as string)))
    titles.pop();
  const prefix = [before, titles.join(' ')].filter((part) => part !== '').join(' ');
  if (OFFICE.test(name) || /^(?:The|A|An)\b/.test(name)) return { name: first.trim(), role: null, person: false };
  const role =
    after !== '' && !/\b(?:said|told)\b|^\d{1,3}$/.test(after) && after.length < 90
      ? after
      : // the bank's Mary Stone: whose she is, and no office.
        prefix !== '' && !CIVIL.test(prefix) && !/['’]s$/.test(prefix) && !NO_ROLE.test(prefix)
        ? prefix
        : null;
  return { name, role, person: !/(?:Inc|Corp|Ltd|Group|Bank|Co)\.?$/.test(name) };
}
