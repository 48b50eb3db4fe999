/** English: people killed, hurt, arrested or moved, as what is measured; and their numbers that stand without a noun. */
import type { Numeral } from '../numerals/numerals';
import type { Raw } from '../raw';

/** What befalls or is done to people: were killed, had been injured, dead. */
const FATE =
  'killed|dead|died|injured|wounded|hurt|missing|displaced|evacuated|rescued|arrested|detained|hospitali[sz]ed|infected|affected|stranded|trapped|laid off|vaccinated|tested|homeless|unaccounted for';
/** 32 people had been injured, 25 were dead, 600 others injured */
const BEHIND = new RegExp(
  `^(?:\\s(?:people|others|more))?\\s(?:(?:who|that)\\s)?(?:(?:were|was|are|is|have|has|had|been|remain(?:s|ed)?|being|also|still|feared|confirmed|reported|left)\\s){0,4}(${FATE})\\b`,
);
/** killing at least 19 people, injured 247 */
const BEFORE =
  /\b(kill|injur|wound|displac|evacuat|rescu|arrest|detain|infect|affect|strand|trap)(?:s|ed|es|ing|ping|ped|e)?\s(?:at least|about|around|nearly|almost|more than|over|some|up to|as many as|another|the)?\s?$/;
const DONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kill: 'killed',
    injur: 'injured',
    wound: 'wounded',
    displac: 'displaced',
    evacuat: 'evacuated',
    rescu: 'rescued',
    arrest: 'arrested',
    detain: 'detained',
    infect: 'infected',
    affect: 'affected',
    strand: 'stranded',
    trap: 'trapped',
  }),
);

/** `people killed`: what befell the people that a figure counts; null when nobody says, or another noun is counted. */
export function fateOf(left: string, raw: Raw, behind: string): string | null {
  if (raw.unit !== '人') return null;
  const after = BEHIND.exec(behind)?.[1];
  if (after !== undefined) return `people ${after === 'died' ? 'dead' : after}`;
  const before = BEFORE.exec(left.slice(-40))?.[1];
  if (before !== undefined) return `people ${DONE.get(before)}`;
  if (!TOLL_FAR.test(left) && !TOLL.test(left)) return null;
  return TOLL_NAME.exec(left)?.[0] ?? 'toll';
}

/** The death toll rose to 93; the number of dead stood at 1,245. */
const TOLL =
  /\b(?:death toll|toll|number of (?:(?:the|[A-Z]?[a-z]+) ){0,2}(?:dead|deaths|injured|victims|casualties|fatalities|missing|killed|wounded)|deaths|fatalities|casualties)\b[^.;:$€£%]{0,70}?\b(?:(?:rose|risen|rises|climbed|climbs|jumped|jumps|increased|increases|grew|grows|soared|rising|climbing|stands|stood|now|was (?:officially )?(?:raised|revised(?: up)?|increased))\s(?:to|at)|reached|reaches|hit|hits|surpassed|passed|topped|exceeded|was|is|it['’]s)\s(?:at least\s|about\s|nearly\s|more than\s|over\s|(?:less|fewer) than\s)?$/i;
/** The same far from its verb: the toll of the floods that struck the hills near Leek stood at 759. */
const TOLL_FAR =
  /\b(?:death toll|toll of|toll from)\s[^.;:$€£%]{0,150}?\b(?:rose|risen|rises|climbed|climbs|jumped|jumps|increased|grew|stands|stood|was (?:officially )?(?:raised|revised(?: up)?|increased))\s(?:to|at)\s(?:at least\s|about\s|nearly\s|more than\s|over\s)?$/i;
const TOLL_NAME =
  /\b(?:[Dd]eath toll|[Nn]umber of (?:(?:the|[A-Z]?[a-z]+) ){0,2}(?:dead|deaths|injured|victims|casualties|fatalities|missing|killed|wounded)|[Dd]eaths|[Ff]atalities|[Cc]asualties)\b/;
/** injuring 247, officials said; left 12 dead */
const HARMED =
  /\b(?:killing|killed|kills|injuring|injured|injures|wounding|wounded)\s(?:at least\s|about\s|nearly\s|more than\s|over\s|some\s)?$/i;
const ENDS =
  /^(?:[.,;)]|\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|and|in|on|as|after|when|with|others?|more|so|since|from|across|by)\b|$)/;

/** 1,500 had been injured, 43 were rescued */
const BEFALLS =
  /^(?:\s(?:were|was|are|have|had|has|been|being|also|still)){1,4}\s(?:killed|injured|wounded|hurt|rescued|arrested|detained|evacuated|displaced|hospitali[sz]ed|missing|stranded|trapped)\b/;

/** Whether a bare number counts the dead or hurt. */
export function isToll(text: string, numeral: Numeral): boolean {
  const behind = text.slice(numeral.end, numeral.end + 8);
  if (!ENDS.test(behind))
    return (
      numeral.value < 1e6 &&
      (/^\s(?:dead|died|injured|wounded|missing|hurt)\b/.test(behind) ||
        BEFALLS.test(text.slice(numeral.end, numeral.end + 60)))
    );
  const left = text.slice(Math.max(0, numeral.start - 190), numeral.start);
  return HARMED.test(left.slice(-34)) || TOLL.test(left.slice(-110)) || TOLL_FAR.test(left);
}
