/** A word or two in marks, too short to read as a sentence: told to be a cry, a sentence that somebody said, or how he puts it. */
import { segmentBefore } from '../clause';
import { isUsualName } from '../people/person';
import { isWritten } from '../speaker/manner';
import { parseHead, parseSpeaker, type Speaker } from '../speaker/speaker';
import { madeUp } from './frames-around';
import type { DirectRule } from './rule';

/** 喊了一声, 说出一句, 说了无数次 */
const ONCE = /[说喊叫吼骂问回答道念嚷](?:出|了|过|上|道|来){0,2}的?(?:[一两几]|无数|好几)(?:声|句|遍|次)[，：:]?$/;
/** 搭档的|一声, 打破沉默的|一句 */
const SOUND = /的一[声句][，：:]?$/;
const LETS_HEAR = /^.*(?:听到的?是?|听见|传来|响起|传出|回以)了?/;
/** 以“…”|来形容 */
const PUTS = /^(?:一[词句]|[一二两三四五六八]个?字)?[来去]?(?:形容|描述|概括|总结|评价|回应|回答|自嘲|作答)/;

const speaks = (who: Speaker | null): who is Speaker => who !== null && /^(?:person|office|pronoun)$/.test(who.kind);

/** 加上李明|一句“…”: the name right before. */
function whoseSentence(clause: string): Speaker | null {
  const end = /一句[，：:]?$/.exec(clause)?.index ?? 0;
  for (const length of [4, 3, 2])
    if (end >= length && isUsualName(clause.slice(end - length, end)))
      return { kind: 'person', start: end - length, end, roleStart: 0, roleEnd: 0 };
  return null;
}

export const IN_A_WORD: readonly DirectRule[] = [
  {
    name: 'a sentence of somebody that does something',
    example: ['旧账未了，加上李明华一句“水渠不用修了”让乡亲更气。', '李明华'],
    apply: ({ mark, passage, inner }) => {
      if (!mark.closed || inner.length < 4) return null;
      const from = segmentBefore(passage, mark.open);
      const who = whoseSentence(passage.masked.slice(from, mark.open));
      return who ? { frame: madeUp(passage, from, who, mark) } : null;
    },
  },
  {
    name: 'a cry, or one sentence',
    example: ['李明跑进来，喊了一声“妈妈”。', '李明'],
    apply: ({ mark, passage }) => {
      if (!mark.closed) return null;
      const from = segmentBefore(passage, mark.open);
      const clause = passage.masked.slice(from, mark.open);
      const once = ONCE.exec(clause);
      const sound = once ? null : SOUND.exec(clause);
      if ((!once && !sound) || isWritten(clause)) return null;
      const before = clause.slice(0, (once ?? sound)?.index);
      const at = sound ? (LETS_HEAR.exec(before)?.[0].length ?? 0) : 0;
      const who = parseHead(before.slice(at)) ?? parseSpeaker(before.slice(at));
      if (speaks(who)) return { frame: madeUp(passage, from + at, who, mark) };
      return { frame: null, ifKnown: true };
    },
  },
  {
    name: 'how somebody puts it',
    example: ['李明以“非常遗憾”来形容自己的心情。', '李明'],
    apply: ({ mark, passage }) => {
      if (!mark.closed || !/[以用]$/.test(passage.masked.slice(0, mark.open))) return null;
      if (!PUTS.test(passage.masked.slice(mark.end + 1, mark.end + 12))) return null;
      const from = segmentBefore(passage, mark.open);
      const who = parseHead(passage.masked.slice(from, mark.open - 1));
      return speaks(who) ? { frame: madeUp(passage, from, who, mark) } : null;
    },
  },
];
