/**
 * Somebody without a name who acts at the head of a clause: 一家长…掏出电话, 一名商家的负责人试图阻止. A counting word or 该 must
 * stand before the noun, so that it is one person (or these people) and not people in general.
 */
import type { Speaker } from './classify';
import { isClause, isPersonNoun } from './nouns';
import { OFFICE_PATTERN } from './words';

const LEAD =
  /^(?:\s|,|但|而|同时|随后|这时|此时|当时|昨[日天晚]|今[日天早晚]|当[日天晚]|[一二三四五六七八九十\d]{1,3}(?:分钟|小时|天)后，|现场|旁边|一旁|另外|又|还|更|也|亦|有(?!关)){0,4}/;
/** 一名, 几位, 该, 一(家长); not 一边, 一些, 一直. */
const COUNTED =
  /^(?:(?:[一两三四几]|另一|又一|其中一|这|那)(?:名|位|个|对)|多[名位]|该|另一|一(?![边些直般定起样种切次旦时方刻面天年下]))/;
/** What may not follow: he hears or suffers, belongs to somebody, or is one of several. */
const NO_SPEECH =
  /^(?:[的、和与及跟被遭让，。：]|听|闻|得知|没有回答|沉默|收到|接到|看到|看见|愣|吓|惊|跑|逃|躲|撒腿|受伤|死|身亡|家|们?的)/;

/**
 * @param clause Simplified; begins where the clause begins.
 * @returns the counted noun phrase at its head when somebody does something there; offsets of the clause.
 */
export function namelessActor(clause: string): Speaker | null {
  const lead = (LEAD.exec(clause) as RegExpExecArray)[0].length;
  const counted = COUNTED.exec(clause.slice(lead));
  // 有熟客指该店…: 有 brings somebody in as a number does.
  if (!counted && clause[lead - 1] !== '有') return null;
  const from = lead + (counted?.[0].length ?? 0);
  const start = counted && /^(?:该|这|那)/.test(counted[0]) ? lead : from;
  for (let end = from + 2; end <= Math.min(clause.length - 2, from + 14); end += 1) {
    const noun = clause.slice(from, end);
    if (
      !(isPersonNoun(noun) || (OFFICE_PATTERN.test(noun) && !isClause(noun))) ||
      /[在对向把被让了着]|^记者/.test(noun)
    )
      continue;
    // 一名商家|的负责人: the noun goes on.
    const rest = clause.slice(end);
    if (/^(?:的[\u4e00-\u9fff]{2,6}|们)/.test(rest) && goesOn(clause, from, end)) continue;
    if (NO_SPEECH.test(rest) || /记者/.test(noun)) return null;
    return { kind: 'office', start, end, roleStart: 0, roleEnd: 0 };
  }
  return null;
}

/** True when a longer noun for somebody begins with segment[from, end). */
function goesOn(clause: string, from: number, end: number): boolean {
  for (let longer = end + 1; longer <= end + 8 && longer < clause.length; longer += 1) {
    const noun = clause.slice(from, longer);
    if (isPersonNoun(noun) || OFFICE_PATTERN.test(noun)) return true;
  }
  return false;
}
