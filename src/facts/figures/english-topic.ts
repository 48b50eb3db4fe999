/** Measure and subject in an English sentence: the noun phrase before the verb, the noun behind the number. */
import type { SentenceSpan } from '@/src/facts/sentences';
import { englishNounBehind, unitOfNoun } from './english-nouns';
import type { Raw } from './raw';
import type { Topic } from './topic';

const VERB =
  /\s(?:was|were|is|are|has|have|had|will|would|could|rose|fell|grew|increased|decreased|declined|dropped|jumped|climbed|surged|soared|slid|slipped|gained|plunged|slumped|tumbled|sank|doubled|tripled|led|reports?|beat|missed|paid|pays?|lost|reached|hit|totaled|totalled|stood|posted|reported|recorded|made|earned|invested|raised|sold|bought|shipped|produced|delivered|said|expects?|plans?|exceeded|topped|surpassed|came|amounted|accounted|accounts|covers?|holds?|held|widened|narrowed|expanded|shrank|attracted|generated|employs?|operates?|serves?|opened|launched|spent|pledged|donated|created|signed)\b/i;
const CHANGE =
  /(?:rose|fell|grew|increased|decreased|declined|dropped|jumped|climbed|surged|soared|slid|slipped|gained|plunged|slumped|tumbled|sank|up|down)(?:\s(?:by|of|about|nearly|around))?\s*$/i;
const NAME = /\b(?:[A-Z][A-Za-z&.'’-]+|[A-Z]{2,})(?:\s(?:of\s)?(?:[A-Z][A-Za-z&.'’-]+|[A-Z]{2,})){0,4}/g;
const NO_NAME =
  /^(?:The|A|An|In|On|At|By|For|From|It|Its|This|That|These|Those|But|And|As|After|Before|During|While|More|Most|About|Revenue|Profits?|Net|Gross|First|Second|Third|Total|Data|According|Large|Excluding|Meanwhile|However|Some|He|She|They|We|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Half|One|Two|Around|Nearly|Over|Under|Last|This|Silicon Valley|Wall Street|Chief|Executive|Financial Performance|Performance|Highlights?|Results?|Summary|EPS|GDP|CPI|PMI|ROE|EBITDA|EBIT|IPO|CEO|CFO|AI|EV|EVs|Model|Figure|Table|Saturday|Sunday|Article|Source|Getty|Reuters|FY|US|HK|NT|CNY|USD|RMB|No\.?|Q[1-4]|H[12])$|^(?:First|Second|Third|Fourth)-|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb)[-.]|\bDays?$|\bWeek$/;

/** A noun that names an amount: what stands before of, at, by or a number. */
const AMOUNT =
  /(?:revenues?|profits?|loss|losses|income|sales|average|value|investment|costs?|prices?|volume|increase|decrease|growth|rise|drop|decline|jump|total|worth|dividend|earnings|margin|rate|spending|budget|debt|assets|stake|deal|fine|output|exports?|imports?|share)$/i;
const OBJECT =
  /\s(?:(?:a|an|its|their|the)\s)?((?:[a-z'’-]+\s){0,2}?(?:revenues?|profits?|loss|losses|income|sales|dividend|earnings|investment|output|exports?|imports?|cost|deal|stake))\b/;
const ARTICLES = /^.*\b(?:a|an|the|with|and|or|reported|posted|recorded|its|their|his|made|announced|for|to)\s/i;

/**
 * @param carried the subject of the figure before, for a sentence that names none.
 * @param previous what the figure before it in the sentence is about: (US$1.9 billion) converts it.
 * @returns measure as worded, subject a name of the sentence, unit of what is counted when it is known.
 */
export function englishTopic(
  text: string,
  span: SentenceSpan,
  raw: Raw,
  carried: string | null,
  previous: Topic | null = null,
): Topic {
  const from = Math.max(span.start, raw.start - 240);
  const left = text.slice(from, raw.start);
  const unitless = raw.unit === '' && raw.unitInferred;
  const noun = englishNounBehind(text.slice(raw.end, Math.min(span.end, raw.end + 60)), 0);
  const unit = raw.unit === '' && noun ? unitOfNoun(noun) : raw.unit;
  if (previous && /[(（](?:about|approximately|or|[A-Z]\w{1,3}\s?(?:19|20)\d\d:|equivalent to)?\s*$/.test(left))
    return { ...previous, unit };
  const before = left.replace(/[($]\s*$/, '');
  const comma = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '));
  const clause = comma < 0 ? before : before.slice(comma + 2);
  const behind = text.slice(raw.end, Math.min(span.end, raw.end + 60));
  const counts = raw.unitClass === 'person' || raw.unitClass === 'count' || unitless;
  const measure = counts && noun ? noun : measureOf(clause, behind, noun, raw, previous);
  return { measure, subject: subjectOf(before, from === span.start) ?? carried, unit };
}

function measureOf(
  clause: string,
  behind: string,
  noun: string | null,
  raw: Raw,
  previous: Topic | null,
): string | null {
  const change = CHANGE.exec(clause);
  const verb = VERB.exec(` ${clause}`);
  let measure: string | null = null;
  const of = /((?:[A-Za-z'’-]+\s){0,3}[A-Za-z'’-]+)\s(?:of|at|by)\s*$/.exec(clause)?.[1];
  const growth =
    /^\s(?:(?:year-on-year|annual|underlying|quarterly|yearly)\s)?(increase|decrease|rise|growth|drop|decline|jump|fall|gain)(?:\s(?:in|of)\s((?:[A-Za-z'’-]+\s?){1,3}))?/.exec(
      behind,
    );
  if (/^\s(?:per|a)\s(?:[A-Z]\w+\s)?(?:[a-z]+\s)?share\b/i.test(behind))
    measure = `${previous?.measure && !/per share$/.test(previous.measure) ? previous.measure : 'earnings'} per share`;
  else if (of && AMOUNT.test(of)) measure = of.replace(ARTICLES, '');
  else if (raw.unitClass === 'share' && /^\sof\b/.test(behind))
    measure =
      /^\sof\s(?:all\s|the\s|its\s|their\s)?((?:[A-Za-z0-9'’-]+\s?){1,4})/
        .exec(behind)?.[1]
        ?.replace(/\s(?:is|are|was|were|have|has|said|say|coming|in|at|on|for|from|to|and|or)\b.*$/, '')
        .trim() ?? null;
  else if (/\bto\s*$/.test(clause) && previous?.measure)
    measure = previous.measure.replace(
      /\s(?:rose|fell|grew|jump|rise|increase|decrease|decline|drop|growth|declined|increased|surged|jumped|dropped|decreased|climbed)$/,
      '',
    );
  else if (growth) {
    const base = growth[2]?.replace(/\b(?:from|that|the|to|in|on|and|for|compared|reflecting)\b.*$/, '').trim();
    measure = base ? `${base} ${growth[1]}` : (growth[1] as string);
  } else if (verb && verb.index > 0)
    measure = clause
      .slice(0, verb.index)
      .replace(/^(?:and|but|with|while|the|a|an|its|in|on|to|whose|their|total)\s/i, '')
      .trim();
  else if (/^\sof\b/.test(behind))
    measure = /^\sof\s(?:all\s|the\s|its\s)?((?:[A-Za-z0-9'’-]+\s?){1,4})/.exec(behind)?.[1]?.trim() ?? null;
  else if (noun && raw.unitClass === 'share') measure = noun;
  if (measure !== null && change && verb && !growth)
    measure = `${measure} ${change[0].replace(/\s(?:by|of|about|nearly|around)\s*$/i, '').trim()}`;
  if (
    measure === null ||
    measure.length < 3 ||
    measure.length > 60 ||
    /^(?:which|that|it|he|she|they|this|these|company|the company|and|or)\b/i.test(measure) ||
    (/^[A-Z][\w.&’'-]*(?:\s(?:[A-Z][\w.&’'-]*|on|and|of))*$/.test(measure) && !AMOUNT.test(measure))
  ) {
    const object = verb ? OBJECT.exec(` ${clause}`.slice(verb.index + verb[0].length)) : null;
    return object?.[1] ?? (raw.unitClass === 'time' ? null : (previous?.measure ?? null));
  }
  return measure
    .replace(/\s(?:nearly|almost|more than|about|over)$/i, '')
    .replace(/\s(?:in|on|of|for|to|from|and|the|a|that)$/i, '');
}

/** The last name before a figure that is nobody's place or time; a word that only opens the sentence is none. */
function subjectOf(before: string, fromStart: boolean): string | null {
  const told = before.replace(
    /\b(?:according to|in|during|on|from|by|at)\s(?:the\s)?[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*)*/gi,
    (m) => ' '.repeat(m.length),
  );
  let name: string | null = null;
  for (const found of told.matchAll(NAME)) {
    const bare = found[0]
      .replace(/['’]s$|[.,]+$/g, '')
      .replace(/^(?:The|In|For|At|As|China['’]s)\s/, '')
      .replace(/^(?:[A-Z]\w+-(?:based|listed))\s?/, '');
    if (bare.length < 2 || NO_NAME.test(bare) || NO_NAME.test(found[0])) continue;
    const rest = told.slice(found.index + found[0].length);
    const opens = fromStart && /^[\s•*“"-]*$/.test(told.slice(0, found.index));
    const names =
      /['’]s$/.test(found[0]) || /^(?:\s?[,(（]|\s(?:and|&)\s[A-Z])/.test(rest) || VERB.exec(rest)?.index === 0;
    // Underlying revenue growth: the first word of a sentence has a capital in any case.
    if (opens && !/\s/.test(bare) && !/[A-Z].*[A-Z]/.test(bare) && !names) continue;
    // The Silicon Valley carmaker said: a name before a noun says which.
    if (/^The\s/.test(found[0]) && /^\s[a-z]+\s/.test(rest) && !names) continue;
    name = bare;
  }
  return name;
}
