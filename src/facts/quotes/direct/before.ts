/** Words in marks right behind who says them: a saying word, a call, the passive. */
import { behind, embedded, isUtterance, standsLast } from '../attached';
import { parseSpeaker } from '../speaker/speaker';
import { lastFrame, madeUp, saidBefore } from './frames-around';
import { BY_WHOM, CALL_RECEIVED, CLAUSE_MARK } from './patterns';
import type { DirectRule } from './rule';

export const BEFORE: readonly DirectRule[] = [
  {
    name: 'before, in a call that somebody received',
    example: ['派出所接到李明的报警电话，“喂，水渠塌了。”', '李明'],
    apply: ({ mark, passage, inner }) => {
      if (inner.length < 4) return null;
      const from = Math.max(0, mark.open - 40);
      const m = CALL_RECEIVED.exec(passage.masked.slice(from, mark.open));
      const speaker = m ? parseSpeaker(m[1] as string) : null;
      if (!m || !speaker || !/^(?:person|office)$/.test(speaker.kind)) return null;
      return { frame: madeUp(passage, from + m.index + m[0].indexOf(m[1] as string), speaker, mark) };
    },
  },
  {
    name: 'before, in the passive',
    example: ['周建国的方案被李明批评为“没有预算的空头支票”。', '李明'],
    apply: ({ mark, passage, inner }) => {
      if (inner.length < 8 && !(inner.length >= 4 && isUtterance(inner))) return null;
      const from = Math.max(0, mark.open - 40);
      const m = BY_WHOM.exec(passage.masked.slice(from, mark.open));
      const speaker = m ? parseSpeaker(m[1] as string) : null;
      if (!m || !speaker || speaker.kind === 'other') return null;
      return { frame: madeUp(passage, from + m.index + m[0].indexOf(m[1] as string), speaker, mark) };
    },
  },
  {
    name: 'before, with a colon or comma',
    example: ['李明在发布会上说：“我们只追求质量。”', '李明'],
    apply: ({ frames, mark, passage, inner }) => {
      const frame = lastFrame(frames, (f) => f.after === mark.open && /[，：]/.test(f.joint));
      if (!frame) return null;
      // 他亮出证件：“…。”: nobody says so, so the words must read as a sentence.
      if (frame.verb === '' && !frame.speaker && !(inner.length >= 6 && /[。！？!?…]$/.test(inner))) return null;
      if (/^[、和与]/.test(behind(passage, mark)) && !isUtterance(inner)) return null;
      if (frame.joint === '，' && embedded(passage, mark)) return null;
      return { frame };
    },
  },
  {
    name: 'before, attached',
    example: ['有网友评论称“客服终于会说人话了”，引来点赞。', '网友'],
    apply: ({ frames, mark, passage, inner }) => {
      const frame = lastFrame(frames, (f) => f.after === mark.open && f.joint === '“');
      // 声明重申，学会的使命是“…”: a part of what somebody says.
      if (!frame || (frame.verb === '是' && saidBefore(frames, passage, mark))) return null;
      // 县长看了也说“离谱”，
      const plainly =
        frame.speaker !== null && standsLast(passage, mark) && /[说道喊]$|^(?:表示|坦言|直言|直呼)$/.test(frame.verb);
      const least =
        plainly && /[说道喊]$/.test(frame.verb) && frame.speaker?.kind === 'person'
          ? 2
          : plainly
            ? 4
            : isUtterance(inner)
              ? 4
              : frame.strength === 'strong'
                ? 5
                : 6;
      if (inner.length < least || embedded(passage, mark)) return null;
      if (/^[、]/.test(behind(passage, mark)) && !CLAUSE_MARK.test(inner) && !isUtterance(inner)) return null;
      return { frame };
    },
  },
];
