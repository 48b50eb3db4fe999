/**
 * Whose marked words are when no rule tells: everybody who may have said them, with what speaks for it. One is told who is well
 * ahead of all others; a single sign is never enough.
 */
import { simplify } from '@/src/facts/simplify';
import type { Frame } from '../frame';
import type { MarkSpan } from '../marks';
import { type Passage, sentenceIndex } from '../passage';
import type { People } from '../people/people';
import { ADVERBIAL } from '../people/people-patterns';
import { isFamiliar } from '../people/person';
import type { Voice } from '../people/voice';
import { SAYING_PATTERN } from '../verbs';
import { ROLE_PATTERN } from '../words';
import { ANSWERS, HEARS, REPLIES, TOPIC, WHEN_OR_WHERE } from './focus-patterns';
import { isManner } from './manner';
import { isObject } from './object';
import type { Mention } from './sentence-head';

/** A sign that somebody has said the words, and how much it counts. */
const SIGNS = {
  /** 李明说水渠要修。不过，“修渠要钱”。 */
  spokeLast: 2,
  /** Nobody else has spoken in the paragraph. */
  spokeAlone: 1,
  /** 李明说，水渠旧了，每年漏水三成：“……” */
  spokeInSentence: 1,
  /** “……”全省冠军李明，本届志在必得。 */
  namedBehind: 2,
  /** Nobody else is named in the paragraph. */
  onlyInParagraph: 2,
  /** 孩子们来了，李明打开水闸。¶ “……” */
  onlyInParagraphBefore: 2,
  /** Nobody else is named in the last paragraphs. */
  onlyOfLate: 1.5,
  /** 李明说，明年再来。¶ 比赛输了，却有暖心的一幕。¶ “……” */
  spokeOfLate: 2,
  /** 我 */
  firstPerson: 0.5,
} as const;
/** What one must have, and have more than any other. */
const ENOUGH = 3.5;
const MARGIN = 2;
/** How far behind the words a name still opens the sentence, and how many paragraphs are of late. */
const NEAR = 24;
const PARAGRAPHS_BACK = 4;

/** What was said in the paragraph so far. */
export interface Said {
  direct: boolean;
  speaker: string | null;
  role: string | null;
}

/** The sum of signs by name. */
class Scale {
  private readonly sums = new Map<string, { voice: Voice; sum: number }>();

  add(voice: Voice | null, weight: number): void {
    if (!voice) return;
    const key = simplify(voice.speaker);
    const old = this.sums.get(key);
    if (old) old.sum += weight;
    else this.sums.set(key, { voice, sum: weight });
  }

  /** The one who is well ahead and of whom the words do not speak. */
  best(words: string): Voice | null {
    const [first, second] = [...this.sums.values()].sort((a, b) => b.sum - a.sum);
    if (!first || first.sum < ENOUGH || first.sum - (second?.sum ?? 0) < MARGIN) return null;
    return words.includes(simplify(first.voice.speaker)) ? null : first.voice;
  }
}

/**
 * Weighs who has said marked words; null when nobody is well ahead.
 * @param frame how the words are led in, where they are.
 */
export function weigh(
  passages: readonly Passage[],
  people: People,
  paragraph: number,
  mark: MarkSpan,
  said: readonly Said[],
  frame: Frame | null,
): Voice | null {
  const passage = passages[paragraph] as Passage;
  if (hasOwnSubject(passage, people, paragraph, mark, frame)) return null;
  const words = passage.text.slice(mark.start, mark.end);
  const behind = namedBehind(passage, people, paragraph, mark);
  if (behind === 'silent') return null;
  const scale = new Scale();
  const spoken = people.spokenIn(paragraph, mark.open);
  const last = spoken.at(-1);
  if (last && /^(?:person|pronoun|office)$/.test(last.kind)) {
    scale.add(last.voice, SIGNS.spokeLast);
    const alone = [...spoken.map((s) => s.voice), ...said].every((v) => !v.speaker || v.speaker === last.voice.speaker);
    if (alone) scale.add(last.voice, SIGNS.spokeAlone);
    if (sentenceIndex(passage, last.start) === sentenceIndex(passage, mark.open))
      scale.add(last.voice, SIGNS.spokeInSentence);
    if (/[我咱俺]/.test(words)) scale.add(last.voice, SIGNS.firstPerson);
  }
  scale.add(behind, SIGNS.namedBehind);
  scale.add(onlyOne(passages, people, paragraph, paragraph), SIGNS.onlyInParagraph);
  if (mark.open === 0 && paragraph > 0)
    scale.add(onlyOne(passages, people, paragraph - 1, paragraph - 1), SIGNS.onlyInParagraphBefore);
  const lately = onlyOne(passages, people, Math.max(0, paragraph - PARAGRAPHS_BACK), paragraph);
  scale.add(lately, SIGNS.onlyOfLate);
  const alone = !last && !frame && mark.open === 0 && !/[？?][”」』]\s*$/.test(passages[paragraph - 1]?.text ?? '');
  if (lately && alone && simplify(people.lastVoice()?.speaker ?? '') === simplify(lately.speaker))
    scale.add(lately, SIGNS.spokeOfLate);
  return scale.best(words);
}

/** 留在村里的人种玉米，“有饭吃就得了”: the sentence of the words is about somebody who cannot be read, or about who tells it. */
function hasOwnSubject(
  passage: Passage,
  people: People,
  paragraph: number,
  mark: MarkSpan,
  frame: Frame | null,
): boolean {
  const from = passage.sentences[sentenceIndex(passage, mark.open)]?.start ?? 0;
  const clauses = passage.masked
    .slice(from, mark.open)
    .split(/[，：]/)
    .slice(-4);
  if (clauses.some((clause) => TELLER.test(clause))) return true;
  // 馆长三轮说：“…”: somebody with an office whose name could not be read.
  if (frame && ROLE_PATTERN.test(passage.masked.slice(frame.start, frame.verbStart).replace(/记者会/, ''))) return true;
  if (frame?.bare || people.mentions.in(paragraph, from, mark.open).length > 0) return false;
  return clauses.some(
    (clause) =>
      clause.trim() !== '' &&
      !(ADVERBIAL.test(clause) || WHEN_OR_WHERE.test(clause) || TOPIC.test(clause) || isManner(clause)),
  );
}

/** 贴文曝光，底下网友吵翻，“…”: a clause of the sentence is about many who write, or about a page. */
export function tellsOfAnother(passage: Passage, mark: MarkSpan): boolean {
  const from = passage.sentences[sentenceIndex(passage, mark.open)]?.start ?? 0;
  return passage.masked
    .slice(from, mark.open)
    .split('，')
    .some((clause) => CROWD_OR_PAGE.test(clause));
}

const CROWD_OR_PAGE =
  /^.{0,4}(?:网友|网民|乡民|粉丝|球迷|歌迷|民众|市民|居民|家长|顾客|客人|店家|业者)们?(?![的、和与])|^.{0,6}(?:粉专|专页|账号|官网|官微)/;

/** The paper itself, or somebody who is not known. */
const TELLER = /^\s?(?:但|而|于是|可)?(?:我们?(?!的)|(?:本报)?记者|笔者|大家|人们)|有人/;

/** Who is named where the text goes on behind the words; 'silent' when what stands there shows that it was nobody we can tell. */
function namedBehind(passage: Passage, people: People, paragraph: number, mark: MarkSpan): Voice | null | 'silent' {
  const from = mark.end + 1;
  const rest = passage.masked.slice(from, from + 2 * NEAR);
  const words = passage.text.slice(mark.start, mark.end);
  // “您不担心吗？”“哪顾得上！”: who is asked is not who asks.
  if (/^[“「『]/.test(rest) && /[？?]$/.test(words)) return 'silent';
  const clause = /^[^，。；！？：]*/.exec(rest)?.[0] ?? '';
  const [first] = people.mentions.in(paragraph, from, from + NEAR);
  // “…”村里有人喊。| “…”记者们相互叮嘱着: somebody else speaks.
  if (
    (!first || first.start > from + clause.length) &&
    (OTHERS.test(clause) || SAYING_PATTERN.exec(clause.replaceAll('说话', '')))
  )
    return 'silent';
  if (!first) return null;
  const before = passage.masked.slice(from, first.start);
  const after = passage.masked.slice(first.start + first.name.length, first.start + first.name.length + 12);
  if (/[。“「]/.test(before)) return null;
  if (ANSWERS.test(before.split('，')[0] as string) || HEARS.test(after) || REPLIES.test(after)) return 'silent';
  // “谢谢你们！”县长李明来到村里: no official says thanks.
  if (words.includes('谢') && people.mentions.roleOf(first.name) !== null) return 'silent';
  if (isObject(before) || /[对向给把被和与让跟同]$/.test(before) || /^(?:的|所|[、和与及])/.test(after)) return null;
  return people.mentions.named(first.name, paragraph, first.start);
}

const OTHERS = /^\s?[^，。]{0,6}(?:(?:本报)?记者们?|有人|大家|人群|众人)/;
/** 老李, 小沈, who are not known as speakers; not 小时, 老家. */
const FAMILIAR =
  /(?<=^|[，。；：的、”」板主长师员人])(?:老(?!家|年|房|百|师|成|牛)|小(?!时|路|车|康|麦|区|米|鱼|学|心))[\u4e00-\u9fff]/g;

/** The only person whom some paragraphs name. */
function onlyOne(passages: readonly Passage[], people: People, from: number, to: number): Voice | null {
  let only: Mention | null = null;
  for (let p = from; p <= to; p += 1) {
    const { masked } = passages[p] as Passage;
    const here = people.mentions.in(p, 0, masked.length);
    for (const m of here) {
      if (only && only.name !== m.name) return null;
      only = m;
    }
    for (const m of masked.matchAll(FAMILIAR))
      if (isFamiliar(m[0]) && !here.some((known) => known.start === m.index)) return null;
  }
  return only && people.mentions.named(only.name, only.paragraph, only.start);
}
