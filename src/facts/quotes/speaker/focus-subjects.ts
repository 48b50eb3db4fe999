/** Whom clauses and sentences before a place are about, and whom a pronoun there means by that. */

import { simplify } from '@/src/facts/simplify';
import { type Passage, sentenceIndex } from '../passage';
import { agrees } from '../people/kin';
import type { Mentions } from '../people/mentions';
import { hasStranger } from '../people/named';
import type { People } from '../people/people';
import { CROWD } from '../people/people-patterns';
import { isName } from '../people/person';
import type { Voice } from '../people/voice';
import { SAYING_PATTERN } from '../verbs';
import { COUNTED_BEFORE, EPITHET, MEETS, SOME, SUFFERS, TOPIC } from './focus-patterns';
import { isManner } from './manner';
import { parseHead } from './speaker';
import { clauseEnds, type Subject, subjectOf } from './subject';

/** How many sentences of a paragraph a subject may lie before the words. */
const SENTENCES_BACK = 3;
/** How many clauses are looked at. */
export const CLAUSES = 4;
/** How many pronouns are followed back. */
const STEPS = 4;
/** How many paragraphs back the one person of an article may have been named. */
const PARAGRAPHS_BACK = 5;

/** What just happened is likened to something. */
const THIS_IS_LIKE =
  /(?:^|，)[这此那](?:就|简直|真是)?(?:犹如|如同|好比|好像|就像|仿佛|宛如|无疑是|像是?)[^，。]{2,20}，\s?$/;

/** Asked by paragraph and offset; every answer is null where the text does not tell. */
export class Subjects {
  protected readonly passages: Passage[];
  protected readonly mentions: Mentions;
  protected readonly people: People;
  /** Pronouns that are being followed: 他, who is 他, who is …. */
  private steps = 0;
  /** The pronoun itself, with which what is found must agree. */
  private pronoun = '';

  constructor(passages: Passage[], people: People) {
    this.passages = passages;
    this.mentions = people.mentions;
    this.people = people;
  }

  protected voice(subject: Subject, paragraph: number): Voice | null {
    const { raw, text } = this.passages[paragraph] as Passage;
    if (subject.mention) return this.mentions.named(subject.mention.name, paragraph, subject.start);
    if (subject.kind === 'pronoun') {
      const word = subject.end - subject.start > 1 ? '他' : text.slice(subject.start, subject.end);
      return this.people.pronoun(word, paragraph, subject.start) ?? this.antecedent(paragraph, subject.start);
    }
    return { speaker: raw.slice(subject.start, subject.end), role: null };
  }

  /** 看到丈夫出门，吴某心里难受，“我猜他去了小店”: the subject of the nearest clause before, in the same sentence. */
  before(paragraph: number, open: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const from = passage.sentences[sentenceIndex(passage, open)]?.start ?? 0;
    const ends = clauseEnds(passage, from, open, 40);
    for (let i = ends.length - 1, guard = 0; i >= 0 && guard < CLAUSES; i -= 1, guard += 1) {
      const start = i === 0 ? from : (ends[i - 1] as number) + 1;
      const end = ends[i] as number;
      if (end <= start) continue;
      const subject = subjectOf(passage, this.mentions, paragraph, start, end);
      if (this.disagrees(passage, subject)) continue;
      // 母亲身体不适、狗又病危，“我等着…”: who is ill is spoken of.
      if (subject?.kind === 'noun' && SUFFERS.test(subject.after)) continue;
      if (
        subject &&
        subject.kind === 'noun' &&
        EPITHET.test(passage.text.slice(subject.start, subject.end)) &&
        !COUNTED_BEFORE.test(passage.masked.slice(start, subject.start))
      ) {
        // 社工小钱迎出来，小伙子苦着脸: he is called by what he is.
        const named = this.mentions.in(paragraph, from, subject.start);
        const [one] = named;
        if (one && named.every((m) => m.name === one.name)) return this.mentions.named(one.name, paragraph, one.start);
      }
      // 台下已有歌迷落泪，她…: a crowd is not she.
      if (
        subject &&
        this.steps > 0 &&
        subject.kind === 'noun' &&
        CROWD.test(passage.text.slice(subject.start, subject.end))
      )
        continue;
      // 母亲拒绝了，这犹如一盆冷水，“…”: it came over whom the text is about, not who did something in passing.
      const likened = i + 1 < ends.length && THIS_IS_LIKE.test(passage.masked.slice(end + 1, open));
      if (subject?.kind === 'noun' && likened) return null;
      // 她看见有个孩子，几名男子正在施救，“…”: the one who sees tells.
      const seer = subject?.kind === 'noun' && i > 0 ? this.seer(paragraph, from, ends[0] as number) : null;
      if (seer) return this.voice(seer, paragraph);
      if (subject) return subject.kind === 'noun' && subject.owner ? null : this.voice(subject, paragraph);
      // 王芳也赞成直播: a name that nothing else in the article shows to be one.
      const head = parseHead(passage.masked.slice(start, end));
      if (head?.kind === 'person')
        return {
          speaker: passage.raw.slice(start + head.start, start + head.end),
          role: head.roleEnd > head.roleStart ? passage.raw.slice(start + head.roleStart, start + head.roleEnd) : null,
        };
      const clause = passage.masked.slice(start, end);
      if (this.mentions.in(paragraph, start, end).length > 0 && !TOPIC.test(clause)) return null;
      if (/^\s?(?:本报)?记者|我们|有人|有的人/.test(clause)) return null;
      // 某小妹分析是…，“…”: somebody speaks whose name could not be read.
      const word = SAYING_PATTERN.exec(clause);
      if (word && word[0].length > 1 && word.index > 1 && !isManner(clause.slice(0, word.index))) return null;
    }
    return null;
  }

  /** Whoever sees or hears at the head of a sentence. */
  private seer(paragraph: number, from: number, to: number): Subject | null {
    const subject = subjectOf(this.passages[paragraph] as Passage, this.mentions, paragraph, from, to);
    return subject && subject.kind !== 'noun' && /看见|看到|发现|听见|听到|注意到/.test(subject.after) ? subject : null;
  }

  /** 才从日本回来的田中千绘…。她说: the subject of the clauses or the sentence before, where no name is known to be meant. */
  antecedent(paragraph: number, at: number): Voice | null {
    if (this.steps >= STEPS) return null;
    // 歌迷高喊，…，让她害羞地说: she is not who comes before.
    if (/[让令使]/.test((this.passages[paragraph] as Passage).masked[at - 1] ?? '')) return null;
    if (this.steps === 0) {
      this.steps = 1;
      this.pronoun = (this.passages[paragraph] as Passage).text[at] ?? '';
      const found = this.antecedent(paragraph, at) ?? this.protagonist(paragraph, at);
      const name = simplify(found?.speaker ?? '');
      const fits = agrees(this.pronoun, name) && !this.mentions.besides(paragraph, at).has(name);
      this.pronoun = '';
      this.steps = 0;
      return fits ? found : null;
    }
    this.steps += 1;
    const passage = this.passages[paragraph] as Passage;
    const sentence = sentenceIndex(passage, at);
    const from = passage.sentences[sentence]?.start ?? 0;
    const inside = at - from > 1 ? this.before(paragraph, at - 1) : null;
    const last = passage.sentences[sentence - 1];
    // 民警找到了店主。他说: the one who is found is meant as well.
    const meets =
      last !== undefined && MEETS.test(passage.masked.slice(Math.max(last.start, last.end - 200), last.end));
    const found = inside ?? (at - from > 40 || meets ? null : this.lastSubject(paragraph, sentence - 1));
    this.steps -= 1;
    return found;
  }

  /** The same, only where it is a name that nothing but its place shows: whom two known names leave open stays open. */
  stranger(paragraph: number, at: number): Voice | null {
    const found = this.antecedent(paragraph, at);
    return found && isName(simplify(found.speaker)) && !this.mentions.has(simplify(found.speaker)) ? found : null;
  }

  /**
   * 刘某到村里上任。…她有些忐忑。“…”她说: the one person of whom the last paragraphs speak; null when there are several, known
   * or likely.
   */
  protected protagonist(paragraph: number, at: number): Voice | null {
    const from = Math.max(0, paragraph - PARAGRAPHS_BACK);
    const names = new Set<string>();
    for (let p = from; p <= paragraph; p += 1) {
      const end = p === paragraph ? at : (this.passages[p] as Passage).text.length;
      for (const m of this.mentions.in(p, 0, end)) names.add(m.name);
    }
    const likely = this.mentions.repeated.only(from, paragraph, at);
    if (!likely) return null;
    const { text, raw } = this.passages[likely.paragraph] as Passage;
    const name = text.slice(likely.start, likely.start + likely.length);
    if ([...names].some((other) => other !== name)) return null;
    return { speaker: raw.slice(likely.start, likely.start + likely.length), role: this.mentions.roleOf(name) };
  }

  /** 儿子劝她学电脑。她说: a son is not she. */
  private disagrees({ text }: Passage, subject: Subject | null): boolean {
    return (
      subject !== null && subject.kind !== 'pronoun' && !agrees(this.pronoun, text.slice(subject.start, subject.end))
    );
  }

  private same({ text }: Passage, one: Subject, other: Subject): boolean {
    return text.slice(one.start, one.end) === text.slice(other.start, other.end);
  }

  protected lastSubject(paragraph: number, last: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    for (let i = last; i >= 0 && i > last - SENTENCES_BACK; i -= 1) {
      const { start, end } = passage.sentences[i] as { start: number; end: number };
      let from = start;
      let first: Subject | null = null;
      for (const to of clauseEnds(passage, start, end, 2 * CLAUSES)) {
        const subject = subjectOf(passage, this.mentions, paragraph, from, to);
        from = to + 1;
        if (this.disagrees(passage, subject)) continue;
        // 弟弟妹妹已经成家，他自己却一无所有。“…”: it is he whom the sentence ends with.
        if (first?.kind === 'noun' && subject?.kind === 'pronoun' && /^(?:自己|却|则|倒)/.test(subject.after)) {
          first = subject;
          continue;
        }
        // 金某判断是低血糖，…，路过的小沈也看见了。: two who may be meant.
        if (
          subject &&
          first &&
          subject.kind !== 'pronoun' &&
          first.kind !== 'pronoun' &&
          !this.same(passage, subject, first)
        )
          return null;
        first ??= subject;
      }
      if (first?.kind !== 'name' && this.people.strangers.unread(paragraph, start, end)) return null;
      // 有的志愿者身兼多职。“…”: some people in general.
      if (first?.kind === 'noun' && SOME.test(passage.masked.slice(Math.max(0, first.start - 3), first.start)))
        return null;
      if (first) return this.voice(first, paragraph);
      const here = this.mentions.in(paragraph, start, end);
      const names = new Set(here.map((m) => m.name));
      // 但在王某心里，印象最深的是那张笑脸: nobody else is named.
      const [only] = here;
      if (only && names.size === 1) return this.mentions.named(only.name, paragraph, only.start);
      if (names.size > 0 || hasStranger(passage.masked.slice(Math.max(start, end - 200), end))) return null;
    }
    return null;
  }

  /** 等到结束后韩某起身时才|说了一句: the one person whom a clause names. */
  protected alone(paragraph: number, from: number, to: number): Voice | null {
    const here = this.mentions.in(paragraph, from, to);
    const [first] = here;
    if (!first || here.some((m) => m.name !== first.name)) return null;
    const { masked } = this.passages[paragraph] as Passage;
    return /[对向给把被和与让跟同问的]$/.test(masked.slice(from, first.start)) ||
      /^(?:的|所|旗下)/.test(masked.slice(first.start + first.name.length))
      ? null
      : this.mentions.named(first.name, paragraph, first.start);
  }
}
