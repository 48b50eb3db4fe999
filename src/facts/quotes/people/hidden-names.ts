/**
 * Names that rules could not read as they stand, and that are read with a neutral character in the place of one of theirs. One
 * for one: offsets stay, and speakers are taken from the raw text.
 *
 * A function word in the middle: 李在明, 王从军. Rules that cut a clause at 在 or 从 would cut such a name in two.
 * A family name that no table knows: what speaks again and again at the head of a clause, and ends as given names do, is somebody.
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import type { Passage } from '../passage';
import { FRAMES } from '../walks';
import { DOCUMENT_PATTERN, OFFICE_PATTERN, ORG_PATTERN, RARE_SURNAMES, ROLE_PATTERN, SURNAMES } from '../words';
import { isForeignName } from './foreign';
import { JAPANESE_SURNAMES } from './japanese';
import { isKnownOrganisation } from './known';
import { isPersonNoun } from './nouns';
import { endsGivenName, GIVEN_ENDS } from './person';

const SAYS = '说|表示|称|认为|指出|介绍|告诉|强调|透露|坦言|回应|宣布|呼吁|承诺';

/** Function words that given names hold in their middle. 也, 还, 都 are not among them: 李也曾表示. */
const FUNCTION_WORDS = '在为和与同向从以将由因未已再曾而且则其给并';

const HIDDEN = new Gated(
  new RegExp(
    `(?<=^|[，。；：！？、”」』\\s长员师官任席理裁记统相卿授士家人手练演])[${[...SURNAMES].join('')}][${FUNCTION_WORDS}][\\u4e00-\\u9fff](?=${SAYS})`,
  ),
  FRAMES,
);

/** A function word and what follows, as an ordinary word: 高|在家说, 陈|与会称. */
const WORDS = new Set(
  '在家 在场 在华 在国 在建 在京 在海 在山 在思 为国 为家 与会 同志 同盟 同龄 同胞 向海 从宽 以身 将军 因病 已明 再三 而言 其后 并无'.split(
    ' ',
  ),
);

/** 炎亚纶则说, and 鹣芝回答: two or three characters of which the first begins no name we know. */
const UNKNOWN = new Gated(
  new RegExp(
    `(?<=^|[，。；：！？”」』\\s])(?![${[...SURNAMES, ...RARE_SURNAMES].join('')}老小阿大第这那其该本各每某我你您他她它们有另同不也还都就再更最一二两三四五六七八九十])[\\u4e00-\\u9fff]{1,2}[${GIVEN_ENDS}](?=(?:则|也|却|还|又|再|接着|忍不住|当场|当时|不禁)?(?:${SAYS}|笑|苦笑|回答|回忆|问|反问|答|回|接受采访|受访))`,
  ),
  FRAMES,
);

/** What stands in for the function word, and for the family name; the first that makes no other name of the article. */
const NEUTRAL = '大小志振景';
const FAMILY = '李王张陈刘';

/** The passages with such names made plain. Linear. */
export function plainNames(passages: readonly Passage[]): Passage[] {
  const plain: [name: string, stands: string[]][] = [];
  for (const name of namesOf(HIDDEN, passages).keys())
    if (endsGivenName(name.at(-1) as string) && !WORDS.has(name.slice(1)))
      plain.push([name, [...NEUTRAL].map((char) => `${name[0]}${char}${name[2]}`)]);
  for (const [name, heads] of namesOf(UNKNOWN, passages))
    if (heads >= 2 && mayBeName(name) && goesOnVariously(name, passages))
      plain.push([name, [...FAMILY].map((char) => `${char}${name.slice(1)}`)]);
  return plain.reduce<Passage[]>((all, [name, stands]) => replaced(all, name, stands), [...passages]);
}

/** What a pattern finds in an article, and how often. */
function namesOf(pattern: Gated, passages: readonly Passage[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { masked } of passages)
    for (const [name] of pattern.all(masked)) names.set(name, (names.get(name) ?? 0) + 1);
  return names;
}

/** True for what is no noun for somebody, no body and no document: 学生, 警方. */
function mayBeName(text: string): boolean {
  return !(
    isForeignName(text) ||
    JAPANESE_SURNAMES.has(text.slice(0, 2)) ||
    isKnownOrganisation(text) ||
    isPersonNoun(text) ||
    [ORG_PATTERN, OFFICE_PATTERN, DOCUMENT_PATTERN].some((pattern) => pattern.test(text)) ||
    ROLE_PATTERN.exec(text)
  );
}

/** True for what stands at least three times in an article, before three different characters. */
function goesOnVariously(text: string, passages: readonly Passage[]): boolean {
  const next = new Set<string>();
  for (const passage of passages)
    for (let i = passage.text.indexOf(text); i >= 0; i = passage.text.indexOf(text, i + text.length)) {
      next.add(passage.text[i + text.length] ?? '');
      if (next.size > 2) return true;
    }
  return false;
}

function replaced(passages: Passage[], name: string, stands: readonly string[]): Passage[] {
  const free = stands.find((each) => !passages.some(({ text }) => text.includes(each)));
  if (free === undefined) return passages;
  return passages.map((passage) =>
    passage.text.includes(name)
      ? { ...passage, text: passage.text.replaceAll(name, free), masked: passage.masked.replaceAll(name, free) }
      : passage,
  );
}
