/**
 * Names that hide a function word: 李在明, 唐在林, 王从军. Rules that cut a clause at 在 or 从 would cut such a name in two. Where
 * one stands at the head of a clause, or behind an office, directly before a saying word, all passages of the article are
 * read with a neutral character in the place of that word. One for one: offsets stay, and speakers are taken from the raw text.
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import type { Passage } from '../passage';
import { FRAMES } from '../walks';
import { SURNAMES } from '../words';
import { endsGivenName } from './person';

/** Function words that given names hold in their middle. 也, 还, 都 are not among them: 李也曾表示. */
const FUNCTION_WORDS = '在为和与同向从以将由因未已再曾而且则其给并';

const HIDDEN = new Gated(
  new RegExp(
    `(?<=^|[，。；：！？、”」』\\s长员师官任席理裁记统相卿授士家人手练演])[${[...SURNAMES].join('')}][${FUNCTION_WORDS}][\\u4e00-\\u9fff](?=说|表示|称|认为|指出|介绍|告诉|强调|透露|坦言|回应|宣布|呼吁|承诺)`,
  ),
  FRAMES,
);

/** A function word and what follows, as an ordinary word: 高|在家说, 陈|与会称. */
const WORDS = new Set(
  '在家 在场 在华 在国 在建 在京 在海 在山 在思 为国 为家 与会 同志 同盟 同龄 同胞 向海 从宽 以身 将军 因病 已明 再三 而言 其后 并无'.split(
    ' ',
  ),
);
/** What stands in for the function word; the first that makes no other name of the article. */
const NEUTRAL = '大小志振景';

/** The passages with their hidden names made plain. Linear. */
export function plainNames(passages: readonly Passage[]): Passage[] {
  const names = new Set<string>();
  for (const { masked } of passages)
    for (const m of HIDDEN.all(masked)) {
      const last = m[0].at(-1) as string;
      if (endsGivenName(last) && !WORDS.has(m[0].slice(1))) names.add(m[0]);
    }
  if (names.size === 0) return [...passages];
  let plain = [...passages];
  for (const name of names) {
    const stands = [...NEUTRAL].map((char) => `${name[0]}${char}${name[2]}`);
    const free = stands.find((each) => !passages.some(({ text }) => text.includes(each)));
    if (free === undefined) continue;
    plain = plain.map((passage) =>
      passage.text.includes(name)
        ? { ...passage, text: passage.text.replaceAll(name, free), masked: passage.masked.replaceAll(name, free) }
        : passage,
    );
  }
  return plain;
}
