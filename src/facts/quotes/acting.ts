/** Who does something at the head of a clause: 高某某走到田边, 急诊科主任何某一边…, 耿叔站起来. */
import { EMPTY, type Speaker } from './classify';
import { isClause } from './nouns';
import { isName } from './person';
import { ROLE_PATTERN, SURNAMES, TITLE_PATTERN } from './words';

/** How it is done, and where. */
const MANNER =
  /^(?:紧紧|慢慢|缓缓|轻轻|悄悄|默默|静静|慢悠悠|乐呵呵|笑呵呵|笑眯眯|一边|[^，。]{1,4}地)?(?:在[^，。]{1,8}?(?=坐|站|蹲|躺|停))?/;
/** What somebody does before speaking. */
const ACTION =
  /^(?:走|推门|推开|伸出|起身|站|坐|拿|指着|看着|望着|点头|点点头|摇头|摇摇头|笑|叹|挥|握|抬|低头|转身|回头|打开|翻开|捧|擦|接过|掏出|放下|拍|竖起|红着|眼|微笑|面露|耸|苦笑|冷笑|蹲|抱|扶|举|停下|来到|回到|赶到|带|领|算|掰|皱|语气|神情|一脸|一边|一口气|话锋|亲自|现身|受访|致辞|发文|致函|召开|举行|宣布|率先|发问|感慨|感叹|发来|给(?:我|记者|本报)|展示|(?:这样|如此)(?:形容|描述|评价|总结|解释|回答|回应))/;

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
  if (!role || isClause(head.slice(0, role.index))) return EMPTY;
  const start = from + role.index + role[0].length;
  const found = acting(clause, start);
  return found ? { ...found, roleStart: from, roleEnd: start } : EMPTY;
}

/** 耿叔, 李姐 */
function isKin(text: string): boolean {
  return text.length === 2 && SURNAMES.has(text[0] as string) && /[叔伯婶姨嫂哥姐爷奶]/.test(text[1] as string);
}

/** 汪大爷, 李女士 */
function isTitled(text: string): boolean {
  return text.length === 3 && SURNAMES.has(text[0] as string) && TITLE_PATTERN.exec(text)?.index === 1;
}

/** 高某某走到田边: a name at the head of a clause, then what the person does. */
function acting(clause: string, from: number): Speaker | null {
  for (const length of [3, 2, 4]) {
    const end = from + length;
    const name = clause.slice(from, end);
    if (
      !(isName(name) || /^.某{1,2}$/.test(name) || isKin(name) || isTitled(name)) ||
      !acts(clause.slice(end, end + 20))
    )
      continue;
    return { kind: 'person', start: from, end, roleStart: 0, roleEnd: 0 };
  }
  return EMPTY;
}

const acts = (text: string): boolean => ACTION.test(text) || ACTION.test(text.replace(MANNER, ''));
