/** Measure and subject in an English sentence: the noun phrase before the verb, the noun behind the number. */
import type { SentenceSpan } from '@/src/facts/sentences';
import type { Topic } from './about';
import type { Raw } from './raw';

/** Nouns that are counted, with the unit that Chinese counts them in. */
const COUNTED: [RegExp, string][] = [
  [
    /\b(?:people|persons|users|customers|consumers|employees|workers|staff|students|passengers|visitors|tourists|residents|members|subscribers|respondents|patients|jobs lost|deaths|cases|farmers|women|men|children|voters|followers|investors|travelers|travellers|participants)$/i,
    '人',
  ],
  [
    /\b(?:companies|firms|enterprises|businesses|banks|stores|shops|merchants|outlets|suppliers|startups|hotels|factories|brands)$/i,
    '家',
  ],
  [
    /\b(?:cities|countries|provinces|regions|projects|products|jobs|positions|villages|stations|seats|points of sale|markets|locations|sites|goals)$/i,
    '个',
  ],
  [/\b(?:vehicles|cars|trucks|buses|evs)$/i, '辆'],
  [/\b(?:homes|apartments|houses|flats)$/i, '套'],
  [/\b(?:patents|measures|events|tournaments)$/i, '项'],
  [/\b(?:trees)$/i, '棵'],
  [/\b(?:downloads|times|visits|views|trips|flights)$/i, '次'],
  [/\b(?:shares)$/i, '股'],
];
const VERB =
  /\s(?:was|were|is|are|has|have|had|will|would|could|rose|fell|grew|increased|decreased|declined|dropped|jumped|climbed|surged|soared|slid|slipped|gained|lost|reached|hit|totaled|totalled|stood|posted|reported|recorded|made|earned|invested|raised|sold|bought|shipped|produced|delivered|said|expects?|plans?|exceeded|topped|surpassed|came|amounted|accounted|accounts|covers?|holds?|held|widened|narrowed|expanded|shrank|attracted|generated|employs?|operates?|serves?|opened|launched|spent|pledged|donated|created|signed)\b/i;
const CHANGE =
  /(?:rose|fell|grew|increased|decreased|declined|dropped|jumped|climbed|surged|soared|slid|slipped|gained|up|down)(?:\s(?:by|of|about|nearly|around))?\s*$/i;
const NAME = /\b(?:[A-Z][A-Za-z&.'’-]+|[A-Z]{2,})(?:\s(?:of\s)?(?:[A-Z][A-Za-z&.'’-]+|[A-Z]{2,})){0,4}/g;
const NO_NAME =
  /^(?:The|A|An|In|On|At|By|For|From|It|Its|This|That|These|Those|But|And|As|After|Before|During|While|More|Most|About|Revenue|Profits?|Net|Gross|First|Second|Third|Total|Data|According|Large|Excluding|Meanwhile|However|Some|He|She|They|We|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Half|One|Two|Around|Nearly|Over|Under|Last|This|US|HK|NT|CNY|USD|RMB|No\.?)$|^(?:First|Second|Third|Fourth)-|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb)[-.]|\bDays?$|\bWeek$/;

/**
 * @param carried the subject of the figure before, for a sentence that names none.
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
  const before = text.slice(from, raw.start).replace(/[($]\s*$/, '');
  const comma = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '));
  const clause = comma < 0 ? before : before.slice(comma + 2);
  const behind = text.slice(raw.end, Math.min(span.end, raw.end + 60));
  const noun =
    /^\s((?:[A-Za-z][A-Za-z'’-]*\s){0,2}?[a-z][A-Za-z'’-]*s|(?:[a-z-]+\s)?people)\b/.exec(behind)?.[1] ?? null;
  const change = CHANGE.exec(clause);
  const verb = VERB.exec(` ${clause}`);
  let measure: string | null = null;
  const of = /((?:[A-Za-z'’-]+\s){0,3}[A-Za-z'’-]+)\s(?:of|at|by)\s*$/.exec(clause)?.[1];
  const counts = raw.unitClass === 'person' || raw.unitClass === 'count' || (raw.unit === '' && raw.unitInferred);
  if (counts && noun) measure = noun;
  else if (
    of &&
    /(?:revenue|profits?|loss|income|sales|average|value|investment|cost|price|volume|increase|decrease|growth|rise|drop|decline|jump|total|worth)$/i.test(
      of,
    )
  ) {
    measure = of.replace(/^.*\b(?:a|an|the|with|and|reported|posted|recorded|its|made)\s/i, '');
  } else if (verb && verb.index > 0)
    measure = clause
      .slice(0, verb.index)
      .replace(/^(?:and|but|with|while|the|a|an|its|in|on)\s/i, '')
      .trim();
  else if (/^\s(?:of|increase|decrease|rise|growth|drop|decline|jump)\b/.test(behind)) {
    measure = /^\s(?:of\s(?:all\s|the\s|its\s)?)?((?:[A-Za-z0-9'’-]+\s?){1,4})/.exec(behind)?.[1]?.trim() ?? null;
  } else if (noun) measure = noun;
  if (measure !== null && change && verb)
    measure = `${measure} ${(change[0] as string).replace(/\s(?:by|of|about|nearly|around)\s*$/i, '').trim()}`;
  if (
    measure !== null &&
    (measure.length < 3 || measure.length > 60 || /^(?:which|that|it|he|she|they|this)\b/i.test(measure))
  )
    measure = null;
  const told = before.replace(
    /\b(?:according to|in|during|on|from|by)\s(?:the\s)?[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*)*/gi,
    (m) => ' '.repeat(m.length),
  );
  const names = [...told.matchAll(NAME)]
    .map((found) => found[0].replace(/['’]s$/, ''))
    .filter((name) => !NO_NAME.test(name) && name.length > 1);
  const subject = names.at(-1)?.replace(/^(?:The|In|For|At|As|China['’]s)\s/, '') ?? carried;
  return { measure, subject, unit: raw.unit === '' && noun ? unitOfNoun(noun) : raw.unit };
}

/** The unit that an English noun is counted in; '' when unknown. */
export function unitOfNoun(noun: string): string {
  for (const [pattern, unit] of COUNTED) if (pattern.test(noun)) return unit;
  return '';
}
