/**
 * Who does something at the head of a clause: 高某某走到田边, 急诊科主任何某一边…, 耿叔站起来; and somebody without a name: 一家长…掏出
 * 电话, 一名商家的负责人试图阻止.
 */
import type { Speaker } from '../speaker/who';
import { COMPOUND_SURNAMES, OFFICE_PATTERN, ROLE_PATTERN } from '../words';
import { isClause, isPersonNoun } from './nouns';
import { isFamiliar, isName } from './person';

/** How it is done, and where. */
const MANNER =
  /^(?:紧紧|慢慢|缓缓|轻轻|悄悄|默默|静静|慢悠悠|乐呵呵|笑呵呵|笑眯眯|一边|[^，。]{1,4}地)?(?:在[^，。]{1,8}?(?=坐|站|蹲|躺|停))?/;
/** What somebody does before speaking. */
const ACTION =
  /^(?:走|推门|推开|伸出|起身|站|坐|拿|指着|看着|望着|点头|点点头|摇头|摇摇头|摇了摇头|点了点头|搓|挠|抹|咧|掸|眯|笑|叹|挥|握|抬|低头|转身|回头|打开|翻开|捧|擦|接过|掏出|放下|拍|竖起|红着|眼|微笑|面露|耸|苦笑|冷笑|听(?:后|完|罢|到后)|气炸|气愤|赞不绝口|泣不成声|热泪盈眶|蹲|抱|扶|举|停下|来到|回到|赶到|带|领|算|掰|皱|语气|神情|一脸|一边|一口气|话锋|亲自|现身|受访|致辞|发文|致函|召开|举行|宣布|率先|发问|感慨|感叹|发来|给(?:我|记者|本报)|展示|(?:这样|如此)(?:形容|描述|评价|总结|解释|回答|回应))/;

/** 高某某慢慢坐下: who does something at the head of a clause; null for anything else. */
export function parseActor(clause: string): Speaker | null {
  return actingWithRole(clause, 0);
}

/** 急诊科主任|何某一边…, 何某走到…: somebody acts, behind an office or at once. */
export function actingWithRole(clause: string, from: number): Speaker | null {
  const head = clause.slice(from, from + 24);
  const plain = acting(clause, from);
  if (plain) return plain;
  const role = ROLE_PATTERN.exec(head);
  if (!role || isClause(head.slice(0, role.index))) return null;
  const start = from + role.index + role[0].length;
  const found = acting(clause, start);
  return found ? { ...found, roleStart: from, roleEnd: start } : null;
}

/** 高某某走到田边: a name at the head of a clause, then what the person does. */
function acting(clause: string, from: number): Speaker | null {
  for (const length of COMPOUND_SURNAMES.has(clause.slice(from, from + 2)) ? [4, 3] : [3, 2, 4]) {
    const end = from + length;
    const name = clause.slice(from, end);
    if (
      !(isName(name) || isFamiliar(name)) ||
      !acts(clause.slice(end, end + 20)) ||
      // 张|站起身: a family name alone.
      (length === 2 && ACTION.test(clause.slice(end - 1, end + 1))) ||
      // 李明|点点头, 王芳|摇摇头
      (length === 3 && clause[end - 1] === clause[end] && isName(name.slice(0, 2))) ||
      // 李明|腼腆地笑: of two readings the one that leaves a word of two characters.
      (length === 3 && isName(name.slice(0, 2)) && /^.(?:(?:.|...)地|(?<=接)受)/.test(clause.slice(end - 1)))
    )
      continue;
    return { kind: 'person', start: from, end, roleStart: 0, roleEnd: 0 };
  }
  return null;
}

const acts = (text: string): boolean => ACTION.test(text) || ACTION.test(text.replace(MANNER, ''));

/** What may stand before somebody without a name. */
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
