/** Words in marks that stand alone: whose they are, other sentences of the paragraph tell, or nobody does. */
import { isUtterance, standsLast } from '../attached';
import { clauseBefore } from '../clause';
import type { Frame } from '../frame';
import { sentenceIndex } from '../passage';
import { agrees } from '../people/kin';
import { isUsualName } from '../people/person';
import { parseHead } from '../speaker/speaker';
import { outermost, standsAlone } from './frames-around';
import { CLAUSE_MARK, MANY_WHO_WRITE, PREDICATE } from './patterns';
import type { DirectRule } from './rule';

export const IN_PARAGRAPH: readonly DirectRule[] = [
  {
    name: 'sentence before',
    example: ['王芳表示，监管必须跟上。“这项技术改变了整个行业。”', '王芳'],
    apply: ({ frames, mark, passage, free, opens, inner }) => {
      if (!free || !opens || inner.length < 4) return null;
      const own = sentenceIndex(passage, mark.open);
      if (own === 0 || !standsAlone(passage, mark)) return null;
      const earlier = frames.filter((f) => f.sentence < own && f.speaker);
      const last = earlier.at(-1);
      if (!last?.speaker) return null;
      if (own - last.sentence <= 1)
        return { frame: outermost(earlier.filter((f) => f.sentence === last.sentence)) ?? last };
      return null;
    },
  },
  {
    name: 'one speaker in the paragraph',
    example: ['王芳表示，监管必须跟上。目前规则仍在制定。“这项技术改变了整个行业。”', '王芳'],
    apply: ({ frames, mark, passage, free, opens, inner }) => {
      if (!free || !opens || inner.length < 8 || !standsAlone(passage, mark)) return null;
      const own = sentenceIndex(passage, mark.open);
      const people = frames.filter(
        (f) => f.verbStart < mark.open && f.speaker && (f.speaker.kind === 'person' || f.speaker.kind === 'office'),
      );
      const names = new Set(people.map((f) => passage.text.slice(f.speaker?.start, f.speaker?.end)));
      // An organisation that spoke last may be the one as well.
      const last = frames.filter((f) => f.verbStart < mark.open && f.speaker && f.speaker.kind !== 'document').at(-1);
      // 儿子劝李芳。她打算再学。“…”: a son is not she.
      const head = /^\s?([他她])(?!们)/.exec(passage.masked.slice(passage.sentences[own - 1]?.start ?? 0))?.[1];
      const [name] = names;
      if (head && name !== undefined && !agrees(head, name)) return null;
      return names.size === 1 && last === people.at(-1) ? { frame: last ?? null } : null;
    },
  },
  {
    name: 'behind a comma, one speaker in the paragraph',
    example: ['目击者王芳说，车开得很快。车闯进了人群，“撞了人就往北逃了”。', '王芳'],
    apply: ({ frames, mark, passage, free, opens, inner }) => {
      if (!free || opens || !mark.closed || inner.length < 7 || !isUtterance(inner) || !standsLast(passage, mark))
        return null;
      if (!/[，,]\s*$/.test(passage.masked.slice(Math.max(0, mark.open - 2), mark.open))) return null;
      const voices = frames.filter((f) => f.verbStart < mark.open && f.speaker);
      const [first] = voices;
      const name = (f: Frame): string => passage.text.slice(f.speaker?.start, f.speaker?.end);
      // 村民李大爷加入水渠队后，…，“…”: the sentence is about somebody else.
      const from = passage.sentences[sentenceIndex(passage, mark.open)]?.start ?? 0;
      const own = parseHead(passage.masked.slice(from, from + 24).split('，')[0] as string);
      if (
        own?.kind === 'person' &&
        !voices.some((f) => name(f) === passage.text.slice(from + own.start, from + own.end))
      )
        return null;
      // 李明说…。王芳听后表示赞同，“…”: a name at its head that nothing parts from the words behind.
      const usual = [3, 2].map((n) => passage.masked.slice(from, from + n)).find((head) => isUsualName(head));
      if (usual !== undefined && !voices.some((f) => usual.startsWith(name(f)) || name(f).startsWith(usual)))
        return null;
      // 贴文曝光，底下网友吵翻，“…”: somebody else in the clause right before the words.
      const crowd = clauseBefore(passage.masked, mark.open - 1).search(MANY_WHO_WRITE);
      if (crowd >= 0 && crowd <= 4) return null;
      const one = first?.speaker?.kind === 'person' && voices.every((f) => name(f) === name(first));
      return one && first ? { frame: first } : null;
    },
  },
  {
    name: 'clauses behind a comma',
    // Names and titles hold no comma.
    example: ['王秀兰是村里的老师。王秀兰管着水渠，“没有水，就没有收成”。', '王秀兰'],
    apply: ({ mark, passage, free, opens, inner }) =>
      free &&
      !opens &&
      mark.closed &&
      inner.length >= 8 &&
      CLAUSE_MARK.test(inner) &&
      standsLast(passage, mark) &&
      /[，,]\s*$/.test(passage.masked.slice(Math.max(0, mark.open - 2), mark.open))
        ? { frame: null }
        : null,
  },
  {
    name: 'one clause behind a comma, at the end of the sentence',
    example: ['王秀兰是村里的老师。她管着水渠，“日子总是有盼头的”。', '王秀兰'],
    apply: ({ mark, passage, free, opens, inner }) =>
      free &&
      !opens &&
      mark.closed &&
      inner.length >= 6 &&
      PREDICATE.test(inner) &&
      /^[。！？]?$/.test(passage.masked[mark.end + 1] ?? '') &&
      /[，,]\s*$/.test(passage.masked.slice(Math.max(0, mark.open - 2), mark.open))
        ? { frame: null, ifKnown: true }
        : null,
  },
  {
    name: 'a sentence of its own, nobody named',
    example: ['“价格会不会再涨？”这个问题没有人回答。', null],
    apply: ({ mark, passage, inner, opens, free }) =>
      mark.closed &&
      opens &&
      free &&
      inner.length >= (/[？?]$/.test(inner) ? 6 : 8) &&
      (/[。！？!?…]$/.test(inner) || (CLAUSE_MARK.test(inner) && /[。！？，]/.test(passage.masked[mark.end + 1] ?? '')))
        ? { frame: null }
        : null,
  },
];
