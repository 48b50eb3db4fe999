/**
 * Organisations that a text shows by the endings of their names. The right end is the ending; the left end is where a
 * clause begins or behind a word that belongs to no name.
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import { Signs } from '@/src/corpus/text/signs';
import type { Candidate } from './candidate';
import {
  BEFORE_NO_FIRM,
  ENDING,
  GOES_ON,
  KIND_WORD,
  LEFT_STOP,
  OFFICIAL_START,
  strengthOf,
} from './organisation-words';
import { badStart, hasVerb } from './stop';
import { NAMES } from './walks';

/** What stands in a name, and what stands before one where a clause begins. */
const IN_NAME = new Signs(/[\u4e00-\u9fffA-Za-z0-9·&]/);
const OPENS = new Signs(/[，。、；：“《（(\s]/);

const ORG_END = new Gated(new RegExp(ENDING), NAMES);
const NO_FIRM = new RegExp(`${BEFORE_NO_FIRM}$`);
const FIRM_ENDS_BEFORE = /^(?:$|[^\u4e00-\u9fffA-Za-z]|[的和与及等在已将是为则也称表宣今去近])/;
/** 国际格局, 全国部署, 国家文物局|局长: the ending belongs to another word. */
const NO_BODY = /局局$|^局|[格大布开结当骗僵残全战时政危饭赌棋破变困定终闭]局$|[部签连]署$/;
/** So many characters before the ending are read; a name whose beginning is not found in them is none. */
const LONGEST = 18;
const STOPS = new Gated(new RegExp(LEFT_STOP));
const OFFICIAL = new RegExp(`^${OFFICIAL_START}`);
const HAS_OFFICIAL = new RegExp(OFFICIAL_START);
const GENERIC_PREFIX = new RegExp(`^${KIND_WORD}*$`);
const LONGER_WORD = new RegExp(`^${GOES_ON}`);

/**
 * All candidates of one paragraph, with repeats.
 * @param written the paragraph; surfaces are as written.
 * @param text the same in Simplified, unit by unit, which is read.
 */
export function organisationsIn(written: string, text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const m of ORG_END.all(text)) {
    const end = m.index + m[0].length;
    let start = m.index;
    while (start > 0 && m.index - start < LONGEST && IN_NAME.at(text, start - 1)) {
      start -= 1;
    }
    const head = text.slice(start, m.index);
    const strength = strengthOf(m[0]);
    if (strength === 'official' && !HAS_OFFICIAL.test(head)) continue;
    let cut = 0;
    for (const stop of STOPS.all(head)) {
      if (/[和与]/.test(stop[0]) && OFFICIAL.test(head.slice(cut, stop.index))) continue;
      cut = stop.index + stop[0].length;
    }
    const prefix = head.slice(cut);
    const official = OFFICIAL.test(prefix);
    if (cut === 0 && m.index - start === LONGEST && !official) continue;
    if (!isNamePrefix(prefix, m[0]) || (strength === 'official' && !official)) continue;
    if (NO_BODY.test(prefix + m[0])) continue;
    if (LONGER_WORD.test(text.slice(end, end + 4)) && !official) continue;
    // Behind a word that ends a clause, or where a clause begins: the left end is certain.
    const certain = cut > 0 || start === 0 || OPENS.at(text, start - 1);
    if (strength === 'firm') {
      if (prefix.length > 4 || NO_FIRM.test(prefix)) continue;
      const trust = certain && FIRM_ENDS_BEFORE.test(text.slice(end, end + 1)) ? 0.6 : 0.35;
      out.push({ surface: written.slice(start + cut, end), kind: 'organisation', trust });
      continue;
    }
    const trust = strength === 'weak' ? (certain ? 0.35 : 0.2) : official ? 0.85 : certain ? 0.6 : 0.35;
    out.push({ surface: written.slice(start + cut, end), kind: 'organisation', trust });
  }
  return out;
}

/** 全球风能协会: the word begins names of such bodies only. */
const WORLD_BODY = /^(?:协会|学会|商会|联合会|基金会|委员会|研究会|促进会|联盟)$/;

function isNamePrefix(prefix: string, ending: string): boolean {
  if (prefix.length < 2 || prefix.length + ending.length < 4 || /^\d|\d[家所个名支辆人台项]/.test(prefix)) return false;
  if (prefix === '人民' && /^(?:法院|检察院|政府)$/.test(ending)) return false;
  if (/^(?:市中|县中|区中|省中|市人|县人|区人|省人)$/.test(prefix)) return false;
  // 某知名医院, 会商|会: no name, and an ending that is the end of another word.
  if (/某|^(?:此|该|本|这|那)/.test(prefix) || (/会$/.test(prefix) && ending === '商会')) return false;
  if (GENERIC_PREFIX.test(prefix) || /\d[月日号]$|\d[月日]\d/.test(prefix) || hasVerb(prefix)) return false;
  if (badStart(prefix) && !OFFICIAL.test(prefix) && !(/^全球../.test(prefix) && WORLD_BODY.test(ending))) return false;
  return !(strengthOf(ending) === 'weak' && prefix.length > 6 && !OFFICIAL.test(prefix));
}
