/**
 * Whom a paragraph is about where marked words stand in it without a saying word: who acts right behind them, who is
 * the subject of the clause or the sentence before them, whom the paragraph before ended with.
 */
import { isAllMarked } from './carry';
import {
  ANSWERS,
  COUNTED_BEFORE,
  EPITHET,
  HEARD,
  HEARS,
  LAY,
  MEETS,
  SOME,
  TOPIC,
  WHEN_OR_WHERE,
} from './focus-patterns';
import type { Frame } from './frames';
import { isManner, isWritten } from './manner';
import type { MarkSpan } from './marks';
import type { Mentions } from './mentions';
import { hasStranger } from './named';
import { type Passage, sentenceIndex } from './passage';
import type { People, Voice } from './people';
import { CROWD } from './people-patterns';
import { isName } from './person';
import { simplify } from './simplify';
import { parseHead } from './speaker';
import { clauseEnds, type Subject, subjectOf } from './subject';
import { WHERE_FROM } from './topic';
import { SAYING_PATTERN } from './verbs';

/** How many sentences of a paragraph a subject may lie before the words. */
const SENTENCES_BACK = 3;
const CLAUSES = 4;
/** How many pronouns are followed back. */
const STEPS = 4;
/** How many paragraphs back the one person of an article may have been named. */
const PARAGRAPHS_BACK = 5;
export class Focus {
  private readonly passages: Passage[];
  private readonly mentions: Mentions;
  private readonly people: People;
  /** Pronouns that are being followed: 他, who is 他, who is …. */
  private steps = 0;

  constructor(passages: Passage[], people: People) {
    this.passages = passages;
    this.mentions = people.mentions;
    this.people = people;
  }

  private voice(subject: Subject, paragraph: number): Voice | null {
    const { raw, text } = this.passages[paragraph] as Passage;
    if (subject.mention) return this.mentions.named(subject.mention.name, paragraph, subject.start);
    if (subject.kind === 'pronoun') {
      const word = subject.end - subject.start > 1 ? '他' : text.slice(subject.start, subject.end);
      return this.people.pronoun(word, paragraph, subject.start) ?? this.antecedent(paragraph, subject.start);
    }
    return { speaker: raw.slice(subject.start, subject.end), role: null };
  }

  /**
   * “不需要解释。”李明指着果林。| “我一次能背一百斤。”在轰鸣声里，他发动了车: who acts in the sentence right behind the words.
   * @param at the offset behind the closing mark.
   * @param thanks true for words of thanks, which no official says.
   */
  behind(paragraph: number, at: number, thanks: boolean): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const sentence = passage.sentences[sentenceIndex(passage, at)];
    if (!sentence || at >= sentence.end || sentence.start > at) return null;
    let from = at;
    for (const to of clauseEnds(passage, at, sentence.end, CLAUSES)) {
      const clause = passage.masked.slice(from, to);
      if (ANSWERS.test(clause) && !HEARD.test(clause)) return null;
      const heard = HEARD.exec(clause);
      const subject = subjectOf(passage, this.mentions, paragraph, from + (heard?.[0].length ?? 0), to);
      if (subject) {
        // 昨晚出了事，儿子不能动，老杨说: who cannot do something is not who has spoken.
        if (from > at && subject.kind === 'noun' && /^[^，。]{0,6}(?:不能|无法|没法)/.test(subject.after)) return null;
        if (heard || subject.interviewed) return this.voice(subject, paragraph);
        // “…”潘先生，公司在城东: a name alone is an item of a list unless it is told where he is from.
        const alone = /^[，。！？；]?$/.test(subject.after) || /^[，。；]/.test(subject.after);
        const silent =
          HEARS.test(subject.after) ||
          subject.owner ||
          (alone &&
            !WHERE_FROM.test(passage.masked.slice(from, subject.start)) &&
            // 校长王芳，向嘉宾介绍了…: the clause goes on with what she does.
            !(subject.official && /^，[向在对就给用把]/.test(subject.after)));
        return silent || (thanks && subject.official && !LAY.test(clause)) ? null : this.voice(subject, paragraph);
      }
      if (!WHEN_OR_WHERE.test(clause)) return null;
      from = to + 1;
    }
    return null;
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
      const found = this.antecedent(paragraph, at) ?? this.protagonist(paragraph, at);
      this.steps = 0;
      return found;
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
  private protagonist(paragraph: number, at: number): Voice | null {
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

  /** 李女士给记者看了协议。“这是警察写的。”: whom the sentences before the words are about. */
  earlier(paragraph: number, open: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    return this.lastSubject(
      paragraph,
      passage.masked[open] === undefined ? passage.sentences.length - 1 : sentenceIndex(passage, open) - 1,
    );
  }

  /** …她向记者出示了证明。¶ “…”: whom the paragraph before ends with. */
  previous(paragraph: number): Voice | null {
    const passage = this.passages[paragraph - 1];
    return passage && passage.text.length > 0 ? this.lastSubject(paragraph - 1, passage.sentences.length - 1) : null;
  }

  /** “我究竟要等多久？”¶ 李明想过，…: the first words of an article are those of whom it goes on with. */
  next(paragraph: number): Voice | null {
    let after = paragraph + 1;
    while (after < paragraph + 4 && isAllMarked(this.passages[after])) after += 1;
    const passage = this.passages[after];
    const end = passage?.sentences[0]?.end;
    if (!passage || end === undefined) return null;
    const told = /^说(?:出)?(?:这|此)(?:些|番|句|段)?话的(?:正|就)?是/.exec(passage.masked);
    if (told) {
      const length = this.mentions.repeated.lengthAt(passage.text, told[0].length);
      const [known] = this.mentions.in(after, told[0].length, end);
      if (known) return this.mentions.named(known.name, after, known.start);
      if (length > 0) return { speaker: passage.raw.slice(told[0].length, told[0].length + length), role: null };
    }
    let from = 0;
    let to = end;
    for (const next of clauseEnds(passage, 0, end, CLAUSES)) {
      to = next;
      if (!WHEN_OR_WHERE.test(passage.masked.slice(from, to))) break;
      if (this.mentions.in(after, from, to).length > 0) break;
      from = to + 1;
    }
    const subject = subjectOf(passage, this.mentions, after, Math.min(from, to), to);
    return subject && subject.kind === 'name' && !subject.owner ? this.voice(subject, after) : null;
  }

  private same({ text }: Passage, one: Subject, other: Subject): boolean {
    return text.slice(one.start, one.end) === text.slice(other.start, other.end);
  }

  private lastSubject(paragraph: number, last: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    for (let i = last; i >= 0 && i > last - SENTENCES_BACK; i -= 1) {
      const { start, end } = passage.sentences[i] as { start: number; end: number };
      let from = start;
      let first: Subject | null = null;
      for (const to of clauseEnds(passage, start, end, 2 * CLAUSES)) {
        const subject = subjectOf(passage, this.mentions, paragraph, from, to);
        from = to + 1;
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
      if (first?.kind !== 'name' && this.people.unread(paragraph, start, end)) return null;
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
  private alone(paragraph: number, from: number, to: number): Voice | null {
    const here = this.mentions.in(paragraph, from, to);
    const [first] = here;
    if (!first || here.some((m) => m.name !== first.name)) return null;
    const { masked } = this.passages[paragraph] as Passage;
    return /[对向给把被和与让跟同问的]$/.test(masked.slice(from, first.start)) ||
      /^(?:的|所|旗下)/.test(masked.slice(first.start + first.name.length))
      ? null
      : this.mentions.named(first.name, paragraph, first.start);
  }

  /** “甲。”家住村口的潘先生…。“乙。”: the one person of a paragraph in which he has spoken before speaks again. */
  sole(
    paragraph: number,
    at: number,
    said: { direct: boolean; speaker: string | null; role: string | null }[],
  ): Voice | null {
    const names = new Set(this.mentions.in(paragraph, 0, at).map((m) => m.name));
    const first = said.find((q) => q.direct);
    const speaker = first?.speaker;
    if (!first || !speaker || names.size !== 1 || said.some((q) => q.speaker !== speaker)) return null;
    return { speaker, role: first.role };
  }

  /** “不需要解释。”李明指着果林。: words too short to count by themselves, with somebody who acts right behind them. */
  acts(paragraph: number, mark: MarkSpan, opens: boolean): { frame: null } | null {
    const { text } = this.passages[paragraph] as Passage;
    const inner = text.slice(mark.start, mark.end);
    if (!opens || !mark.closed || inner.length < 4 || !/[。！？!?…]$/.test(inner)) return null;
    return this.behind(paragraph, mark.end + 1, false) ? { frame: null } : null;
  }

  /** Who has said marked words that no saying word belongs to; null when the text does not tell. */
  speaker(
    paragraph: number,
    mark: MarkSpan,
    opens: boolean,
    said: { direct: boolean; speaker: string | null; role: string | null }[],
    frame: Frame | null,
  ): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    // 蕉农苦叹“…”: whose clause has a saying word of its own is named in it or not at all.
    if (frame && frame.verb === '' && isWritten(passage.masked.slice(frame.start, frame.verbStart))) return null;
    if (frame && frame.verb !== '' && frame.verb !== '是' && frame.verbStart <= mark.open) {
      const own = passage.masked.slice(frame.start, frame.verbStart);
      if (!isManner(own)) {
        const subject = subjectOf(passage, this.mentions, paragraph, frame.start, frame.verbStart);
        return subject && !subject.owner
          ? this.voice(subject, paragraph)
          : this.alone(paragraph, frame.start, frame.verbStart);
      }
      return this.before(paragraph, frame.start > 0 ? frame.start - 1 : 0);
    }
    if (!mark.closed) return null;
    if (!opens) return this.before(paragraph, mark.open) ?? this.sole(paragraph, mark.open, said);
    const inner = passage.text.slice(mark.start, mark.end);
    // “我们每天都搞，但禁不住乱放”，院里的人一脸无奈: a comma behind clauses does as well.
    const comma = passage.masked[mark.end + 1] === '，' && /[，；]/.test(inner);
    const acts =
      /[。！？!?…]$/.test(inner) || comma
        ? this.behind(paragraph, mark.end + (comma ? 2 : 1), /谢/.test(passage.text.slice(mark.start, mark.end)))
        : null;
    if (acts) return acts;
    // “…”记者们相互叮嘱着。: the paper speaks.
    if (/^\s?(?:(?:本报)?记者们?|有人)/.test(passage.masked.slice(mark.end + 1, mark.end + 6))) return null;
    const sole = this.sole(paragraph, mark.open, said);
    if (sole) return sole;
    const own = /[我咱俺]/.test(passage.text.slice(mark.start, mark.end));
    if (mark.open > 0) {
      if (this.people.hasSpoken(paragraph, mark.open)) return null;
      return this.earlier(paragraph, mark.open) ?? (own ? this.protagonist(paragraph, mark.open) : null);
    }
    if (passage.text.slice(mark.end + 1).trim() !== '')
      return own ? this.protagonist(paragraph, passage.text.length) : null;
    return this.previous(paragraph) ?? this.next(paragraph) ?? (own ? this.protagonist(paragraph, 0) : null);
  }
}
