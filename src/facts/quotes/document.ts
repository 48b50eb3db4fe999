/** A report, an article or a notice as the one who speaks: by its title where the text has one. */
import type { Passage } from './passage';
import type { Voice } from './people/voice';
import type { Speaker } from './speaker/speaker';

/** A bare 报告 or 文章 is the last title in 《》 that ends so or was called so. */
export function documentVoice(passages: readonly Passage[], s: Speaker, paragraph: number, raw: string): Voice {
  const passage = passages[paragraph] as Passage;
  const role = s.roleEnd > s.roleStart ? passage.raw.slice(s.roleStart, s.roleEnd) : null;
  const whole = raw.replace(/^(?:该|这份|这篇|上述|此)/, '');
  // 报告数据 is the report's, named by its title or as 报告.
  const noun = whole.replace(/^(报告|報告)(?:数据|數據|信息|資訊)$/, '$1');
  if (noun.length > 4 || raw.includes('《')) return { speaker: raw, role };
  for (let p = paragraph; p >= Math.max(0, paragraph - 6); p -= 1) {
    const end = p === paragraph ? s.start : (passages[p] as Passage).raw.length;
    const text = (passages[p] as Passage).raw.slice(Math.max(0, end - 600), end);
    const titles = [...text.matchAll(/《[^《》]{2,60}》/g)].map((m) => ({
      title: m[0],
      before: text.slice(Math.max(0, m.index - 4), m.index),
    }));
    const found = titles.filter((t) => t.title.includes(noun) || t.before.endsWith(noun)).at(-1);
    if (found) return { speaker: found.title, role };
  }
  return { speaker: noun === whole ? raw : raw.slice(0, raw.length - (whole.length - noun.length)), role };
}
