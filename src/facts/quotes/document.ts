/** A report, an article or a notice as the one who speaks: by its title where the text has one. */
import type { Passage } from './passage';
import type { Voice } from './people/voice';
import type { Speaker } from './speaker/speaker';

/** How many characters before a bare 报告 its title is looked for, in each of some paragraphs. */
const NEAR = 600;

/** A bare 报告 or 文章 is the last title in 《》 that ends so or was called so. */
export function documentVoice(passages: readonly Passage[], s: Speaker, paragraph: number): Voice {
  const { raw, text } = passages[paragraph] as Passage;
  const role = s.roleEnd > s.roleStart ? raw.slice(s.roleStart, s.roleEnd) : null;
  const called = text.slice(s.start, s.end);
  const whole = called.replace(/^(?:该|这份|这篇|上述|此)/, '');
  // 报告数据 is the report's, named by its title or as 报告.
  const noun = whole.replace(/^报告(?:数据|信息|资讯)$/, '报告');
  if (noun.length > 4 || called.includes('《')) return { speaker: raw.slice(s.start, s.end), role };
  for (let p = paragraph; p >= Math.max(0, paragraph - 6); p -= 1) {
    const passage = passages[p] as Passage;
    const end = p === paragraph ? s.start : passage.text.length;
    const from = Math.max(0, end - NEAR);
    const before = passage.text.slice(from, end);
    const title = [...before.matchAll(/《[^《》]{2,60}》/g)]
      .filter((m) => m[0].includes(noun) || before.slice(0, m.index).endsWith(noun))
      .at(-1);
    if (title) return { speaker: passage.raw.slice(from + title.index, from + title.index + title[0].length), role };
  }
  return { speaker: raw.slice(s.start, s.end - (whole.length - noun.length)), role };
}
