/** English nouns behind a number: what is counted, and the unit that Chinese counts it in. */

/** Nouns that are counted, with the unit that Chinese counts them in. */
const COUNTED: [RegExp, string][] = [
  [
    /\b(?:people|persons|users|customers|consumers|employees|workers|staff|personnel|students|passengers|visitors|tourists|residents|members|subscribers|respondents|patients|jobs lost|deaths|cases|farmers|women|men|children|voters|followers|investors|travelers|travellers|participants|officers|soldiers|troops|protesters|demonstrators|migrants|refugees|guests|teachers|doctors|nurses|pupils|drivers|pilots|players|athletes|inmates|prisoners|suspects|injuries|fatalities|casualties|victims|survivors|lawmakers|delegates|engineers|scientists|families of victims|civilians|defendants|plaintiffs|convicts|attackers|assailants|smugglers|traffickers|peacekeepers|observers|inspectors|advisers|advisors|diplomats|pilgrims|worshippers|hikers|climbers|skiers|swimmers|runners|officials|villagers|staffers|adults|hostages|others|volunteers|firefighters|centenarians|retirees|attendees|rescuers|responders|veterans|immigrants|applicants|candidates|contestants|competitors|fans|spectators|viewers|readers|listeners|buyers|sellers|owners|homeowners|tenants|renters|borrowers|shoppers|commuters|riders|cyclists|pedestrians|motorists|sailors|marines|cadets|recruits|interns|trainees|graduates|undergraduates|scholars|academics|researchers|experts|economists|analysts|developers|programmers|designers|artists|actors|musicians|singers|dancers|writers|journalists|reporters|editors|photographers|lawyers|judges|jurors|prosecutors|witnesses|detainees|captives|militants|fighters|rebels|insurgents|terrorists|gunmen|fishermen|councillors|senators|representatives|ministers|mayors|governors|clients|donors|recipients|beneficiaries|pensioners|seniors|teenagers|youths|youngsters|kids|babies|infants|toddlers|girls|boys|mothers|fathers|parents|individuals|citizens|nationals|foreigners|locals|evacuees|inhabitants|americans|canadians|britons|europeans|australians|germans|russians|ukrainians|indians|israelis|palestinians|koreans|italians|mexicans|brazilians|africans|asians|iranians|iraqis|syrians|afghans|filipinos|singaporeans|malaysians|indonesians|hong ?kongers)$/i,
    '人',
  ],
  [
    /\b(?:companies|firms|enterprises|businesses|banks|stores|shops|merchants|outlets|suppliers|startups|hotels|factories|brands|hospitals|schools|universities|restaurants|airlines|branches|agencies|plants|groups|families|households|supermarkets)$/i,
    '家',
  ],
  [
    /\b(?:cities|countries|provinces|regions|projects|products|jobs|job cuts|job losses|jobs? roles|redundancies|posts|positions|villages|stations|seats|points of sale|markets|locations|sites|goals|states|continents|districts|counties|towns|islands|airports|ports|cameras|satellites|medals|seats|wells|mines)$/i,
    '个',
  ],
  [
    /\b(?:vehicles|cars|trucks|buses|vans|ambulances|fire engines|taxis|cabs|evs|motorcycles|bicycles|bikes|suvs)$/i,
    '辆',
  ],
  [/\b(?:planes|jets|aircraft|helicopters|drones)$/i, '架'],
  [/\b(?:ships|vessels|boats|tankers)$/i, '艘'],
  [/\b(?:housing|residential|apartment|dwelling|home|flat|private) units$/i, '套'],
  [/\b(?:tv|television|radio|colou?r)\ssets$/i, '台'],
  [/\b(?:doses|shots|jabs)$/i, '剂'],
  [/\b(?:units|computers|phones|smartphones|machines)$/i, '台'],
  [/\b(?:homes|apartments|houses|flats)$/i, '套'],
  [/\b(?:patents|measures|events|tournaments|studies|laws|rules)$/i, '项'],
  [/\b(?:articles|papers|essays|theses)$/i, '篇'],
  [/\b(?:rebounds|steals|blocks|pointers|homers|home runs|touchdowns|field goals|free throws)$/i, '个'],
  [/\b(?:assists|turnovers|strikeouts)$/i, '次'],
  [/\b(?:trees)$/i, '棵'],
  [/\b(?:downloads|times|visits|views|trips|flights)$/i, '次'],
  [/\b(?:shares)$/i, '股'],
];
const COUNTED_BEHIND =
  /^\s((?:of\s)?(?:(?!people|men|women|children)[a-z]*[a-rt-z]\sand\s(?=[a-z]+\s[a-z]))?(?:[A-Za-z][A-Za-z.'’-]*\s){0,2}?(?:[a-z][A-Za-z'’-]*[a-rt-z]s|people|staff|personnel|women|men|children|businesses|buses|[A-Z][a-z]+(?:ans|ons|eans|is|os|hans|ers)(?=\s(?:[a-z]|$)|[.,;])))\b/;
/** Words with an s that are no counted nouns. */
const NO_NOUN =
  /^(?:is|was|has|its|as|this|thus|times|us|plus|versus|years|months|days|hours|minutes|seconds|points|cents|dollars|pounds|euros|yuan)$|\s(?:is|was|has|its|as|this|versus|vs)$|(?:ous|less|ness)$/i;
/** 5,000 from the previous …, 7.9 percent as more people: the number ends its phrase. */
const NO_LEAD =
  /^(?:as|than|from|in|on|at|to|for|and|or|but|while|when|after|before|by|with|since|because|compared|following|amid|per|this|these|that|which|who|if|so)\s/i;

/** sold 96 of 172 units, 40 out of the 55 flats: the part counts what the whole counts. */
/** 1.4 million and 1.1 million tourists: both count what stands behind the second. */
const AND_SECOND = /^\s(?:and|or)\s(?:(?:about|nearly|some|over)\s)?\d[\d,.]*(?:\s(?:million|billion|thousand))(?=\s)/;

const OF_WHOLE =
  /^\s(?:out\s)?of\s(?:(?:the|its|all|their|[A-Z][a-z]+['’]s)\s)?(?:more than\s|nearly\s|about\s)?\d[\d,]{0,9}(?:(?:\.\d)?\s(?:million|billion))?(?=\s)/;

/** The plural noun that a number is followed by, with up to two words before it: 12,000 handset-related patents; or null. */
export function englishNounBehind(text: string, at: number): string | null {
  const whole = (OF_WHOLE.exec(text.slice(at, at + 30)) ?? AND_SECOND.exec(text.slice(at, at + 36)))?.[0].length ?? 0;
  const found = COUNTED_BEHIND.exec(text.slice(at + whole, at + whole + 60));
  const noun = found?.[1]?.replace(/^(?:of|were|are)\s(?=[a-z])/, '');
  return noun && !NO_NOUN.test(noun) && !NO_LEAD.test(noun) ? noun : null;
}

/** The unit that an English noun is counted in; '' when unknown. */
export function unitOfNoun(noun: string): string {
  for (const [pattern, unit] of COUNTED) if (pattern.test(noun)) return unit;
  return '';
}

/** How many words before `others` are looked at: time stays linear. */
const OTHERS_REACH = 40;

/** The unit of the noun behind a number; 12 states … five others are what was counted before. @param left the sentence up to the number. */
export function unitOfCountedAt(noun: string, left: string): string {
  if (!/\bothers$/i.test(noun)) return unitOfNoun(noun);
  for (const word of left
    .split(/[^A-Za-z]+/)
    .slice(-OTHERS_REACH)
    .reverse()) {
    const unit = word.endsWith('s') || word === 'people' ? unitOfNoun(word) : '';
    if (unit !== '') return unit;
  }
  return unitOfNoun(noun);
}
