/**
 * Words of the corpus that look as what was typed does: 损赠 → 捐赠, as handwriting, recognised text and wubi mix them up. Pairs that
 * make another ordinary word of one (货款 and 贷款, 人口 and 入口) are left out.
 */
import type { Pack } from '@/src/pack/open';
import { tokenize } from '@/src/pack/tokens';
import type { Alternative } from './concepts';
import { MISHEARD } from './homophones';

/** Characters that are taken for each other, a group each. */
const GROUPS = [
  ...[
    '损捐',
    '未末',
    '己已',
    '治冶',
    '拔拨',
    '折拆析',
    '晴睛',
    '侯候',
    '免兔',
    '今令',
    '士土',
    '干千于',
    '天夭',
    '日曰',
  ],
  ...[
    '贫贪',
    '准淮',
    '幻幼',
    '暑署',
    '徒徙',
    '微徽',
    '载栽裁',
    '愉偷输',
    '渗参',
    '透诱',
    '绿录',
    '粮粗',
    '棵颗',
    '圈圆',
  ],
];
const ALIKE = new Map<string, string[]>();

/** Two characters at least: of one nothing says that it was meant otherwise. */
const LEAST = 2;

/**
 * Words with one character in the place of one that looks so, every pair of which the corpus has. A character is in two pairs, so
 * only one that is in all that the corpus lacks is replaced: of a page's long run that is none, and linear in its length.
 * @param word of Han characters that the corpus lacks.
 * @throws PackError when the index cannot be read.
 */
export async function lookalikes(pack: Pack, word: string): Promise<Alternative[]> {
  const chars = [...word];
  if (chars.length < LEAST) return [];
  if (ALIKE.size === 0)
    for (const group of GROUPS)
      for (const char of group)
        ALIKE.set(char, [...(ALIKE.get(char) ?? []), ...[...group].filter((other) => other !== char)]);
  const known = await Promise.all(tokenize(word).map((token) => pack.has(token)));
  const [first, last] = [known.indexOf(false), known.lastIndexOf(false)];
  const inAll = chars.flatMap((char, i) => (i >= last && i <= first + 1 ? [{ char, i }] : []));
  const written = inAll.flatMap(({ char, i }) =>
    (ALIKE.get(char) ?? []).map((other) => ({ text: chars.with(i, other).join(''), i })),
  );
  const found = await Promise.all(
    written.map(async ({ text, i }) => {
      const tokens = tokenize(text);
      const isKnown = await Promise.all(tokens.slice(Math.max(i - 1, 0), i + 1).map((token) => pack.has(token)));
      return isKnown.every(Boolean) ? [{ text, tokens, weight: MISHEARD }] : [];
    }),
  );
  return found.flat();
}
