/**
 * Whom a paragraph is about where marked words stand in it without a saying word: who acts right behind them, who is
 * the subject of the clause or the sentence before them, whom the paragraph before ended with.
 */

import { simplify } from '@/src/facts/simplify';
import { isAllMarked } from '../carry';
import type { Frame } from '../frame';
import type { MarkSpan } from '../marks';
import { type Passage, sentenceIndex } from '../passage';
import { isName, isUsualName } from '../people/person';
import type { Voice } from '../people/voice';
import { tellsOfAnother, weigh } from './evidence';
import { ANSWERS, ASKER, FEELS, HEADING, HEARD, HEARS, LAY, REPLIES, SPEAKS_OF, WHEN_OR_WHERE } from './focus-patterns';
import { CLAUSES, Subjects } from './focus-subjects';
import { isManner, isWritten } from './manner';
import { WHERE_FROM } from './sentence-head';
import { clauseEnds, subjectOf } from './subject';

const TALKED_ABOUT =
  /(?:人们|大家|众人|乘客|村民|居民|网友|街坊)们?(?:都|也|还|正|在|纷纷|议论着|热烈){0,4}(?:谈论|议论|热议|说起|聊起)着?[^，。]{2,24}。?\s*$/;

/** Asked for the speaker of marked words, with each way to be the one whom a paragraph is about. */
export class Focus extends Subjects {
  /**
   * “不需要解释。”李明指着果林。| “我一次能背一百斤。”在轰鸣声里，他发动了车: who acts in the sentence right behind the words.
   * @param at the offset behind the closing mark.
   * @param inner the words: no official says thanks, and nobody answers what he has asked himself.
   */
  behind(paragraph: number, at: number, inner: string): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const sentence = passage.sentences[sentenceIndex(passage, at)];
    if (!sentence || at >= sentence.end || sentence.start > at) return null;
    let from = at;
    for (const to of clauseEnds(passage, at, sentence.end, CLAUSES)) {
      const clause = passage.masked.slice(from, to);
      const asker = this.asker(paragraph, from, clause);
      if (asker) return asker;
      if (ANSWERS.test(clause) && !HEARD.test(clause)) return null;
      // “…”说起丈夫李明时，王芳很自豪: who is spoken of does not speak.
      if (SPEAKS_OF.test(clause)) {
        from = to + 1;
        continue;
      }
      const heard = HEARD.exec(clause);
      const subject = subjectOf(passage, this.mentions, paragraph, from + (heard?.[0].length ?? 0), to);
      if (subject) {
        // 昨晚出了事，儿子不能动，老杨说: who cannot do something is not who has spoken.
        if (from > at && subject.kind === 'noun' && /^[^，。]{0,6}(?:不能|无法|没法)/.test(subject.after)) return null;
        if (heard || subject.interviewed) return this.voice(subject, paragraph);
        // “你去哪里？”老太太回答了一个地名: who answers has not asked.
        if (/[？?]$/.test(inner) && REPLIES.test(subject.after)) return null;
        // “…”潘先生，公司在城东: a name alone is an item of a list unless it is told where he is from.
        const alone = /^[，。！？；]?$/.test(subject.after) || /^[，。；]/.test(subject.after);
        const silent =
          HEARS.test(subject.after) ||
          subject.owner ||
          (alone &&
            // “…”一名开店的阿公，近日拍片…: a number brings somebody in, of whom the next clause tells.
            !(/^\s?(?:一[名位个]|有[名位])/.test(clause) && to < sentence.end) &&
            !WHERE_FROM.test(passage.masked.slice(from, subject.start)) &&
            // 校长王芳，向嘉宾介绍了…: the clause goes on with what she does.
            !(subject.official && /^，[向在对就给用把]/.test(subject.after)));
        return silent || (inner.includes('谢') && subject.official && !LAY.test(clause))
          ? null
          : this.voice(subject, paragraph);
      }
      if (!WHEN_OR_WHERE.test(clause)) return null;
      from = to + 1;
    }
    return null;
  }

  /** “家在哪里？”面对李明的询问，童童不答: who asks has said the words. */
  private asker(paragraph: number, from: number, clause: string): Voice | null {
    const found = ASKER.exec(clause);
    const [one, more] = found ? this.mentions.in(paragraph, from, from + found[0].length) : [];
    return one && !more ? this.mentions.named(one.name, paragraph, one.start) : null;
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
    // 谈球队现状¶ “…”: a heading tells nothing of who speaks.
    let at = paragraph - 1;
    if (HEADING.test(this.passages[at]?.text ?? '')) at -= 1;
    const passage = this.passages[at];
    return passage && passage.text.length > 0 ? this.lastSubject(at, passage.sentences.length - 1) : null;
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
    // 李明说，“…”王芳持不同看法，“…”: what begins like a name may be another's.
    const { masked, sentences } = this.passages[paragraph] as Passage;
    const from = sentences[sentenceIndex(this.passages[paragraph] as Passage, at)]?.start ?? at;
    const head = [3, 2].map((n) => masked.slice(from, from + n)).find((text) => isUsualName(text));
    if (head !== undefined && from < at && !simplify(speaker).startsWith(head.slice(0, 2))) return null;
    return { speaker, role: first.role };
  }

  /** “不需要解释。”李明指着果林。: words too short to count by themselves, with somebody who acts right behind them. */
  acts(paragraph: number, mark: MarkSpan, opens: boolean): { frame: null } | null {
    const { text } = this.passages[paragraph] as Passage;
    const inner = text.slice(mark.start, mark.end);
    if (!opens || !mark.closed || inner.length < 4 || !/[。！？!?…，]$/.test(inner)) return null;
    return this.behind(paragraph, mark.end + 1, inner) ? { frame: null } : null;
  }

  /** 姣姣的舅妈也是气得发抖，“…”: who shows a feeling in the clause right before the words. */
  closer(paragraph: number, open: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    if (passage.masked[open - 1] !== '，') return null;
    let from = open - 1;
    while (from > 0 && open - from < 40 && !/[，。；：！？”」]/.test(passage.masked[from - 1] as string)) from -= 1;
    const subject = subjectOf(passage, this.mentions, paragraph, from, open - 1);
    return subject && subject.kind !== 'pronoun' && !subject.owner && FEELS.test(subject.after)
      ? this.voice(subject, paragraph)
      : null;
  }

  /** “我以为丢了。”接到电话的赵女士既激动又高兴: who shows a feeling right behind the words. */
  moved(paragraph: number, at: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const sentence = passage.sentences[sentenceIndex(passage, at)];
    if (!sentence || sentence.start > at || at >= sentence.end) return null;
    const [to] = clauseEnds(passage, at, sentence.end, 1) as [number];
    const subject = subjectOf(passage, this.mentions, paragraph, at, to);
    return subject?.kind === 'name' && !subject.owner && FEELS.test(subject.after)
      ? this.voice(subject, paragraph)
      : null;
  }

  /** Who has said marked words that no saying word belongs to; null when the text does not tell. */
  speaker(
    paragraph: number,
    mark: MarkSpan,
    opens: boolean,
    said: { direct: boolean; speaker: string | null; role: string | null }[],
    frame: Frame | null,
  ): Voice | null {
    if (!frame && isAllMarked(this.passages[paragraph]) && this.talkedAbout(paragraph)) return null;
    const found =
      this.likely(paragraph, mark, opens, said, frame) ??
      (mark.closed ? weigh(this.passages, this.people, paragraph, mark, said, frame) : null);
    const name = found ? simplify(found.speaker) : '';
    // As written: names with a function word in them stand in the text under another character.
    const { raw } = this.passages[paragraph] as Passage;
    const isPerson = isName(name) || (name.length === 3 && isName(`${name[0]}大${name[2]}`));
    if (!isPerson || !simplify(raw.slice(mark.start, mark.end)).includes(name)) return found;
    // 叶某要教她，“过几天我去找叶某上课。”: who is spoken of does not speak.
    return this.other(paragraph, mark.open, name);
  }

  /** 车上人们都在谈论一个叫小芳的女孩。¶ “…”¶ “…”: who is talked about does not speak. */
  private talkedAbout(paragraph: number): boolean {
    let at = paragraph - 1;
    while (at >= 0 && paragraph - at < 4 && isAllMarked(this.passages[at])) at -= 1;
    return TALKED_ABOUT.test(this.passages[at]?.masked.slice(-40) ?? '');
  }

  /** The other one of two who are named in the sentence of an offset. */
  private other(paragraph: number, at: number, name: string): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const from = passage.sentences[sentenceIndex(passage, at)]?.start ?? 0;
    const others = this.mentions
      .in(paragraph, from, at)
      .filter((m) => simplify(passage.raw.slice(m.start, m.start + m.name.length)) !== name);
    const [first] = others;
    return first && others.every((m) => m.name === first.name)
      ? this.mentions.named(first.name, paragraph, first.start)
      : null;
  }

  private likely(
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
    if (!opens)
      return (
        this.before(paragraph, mark.open) ??
        (tellsOfAnother(passage, mark) ? null : this.sole(paragraph, mark.open, said))
      );
    const inner = passage.text.slice(mark.start, mark.end);
    // “我们每天都搞，但禁不住乱放”，院里的人一脸无奈: a comma behind clauses does as well.
    const comma = passage.masked[mark.end + 1] === '，' && /[，；]/.test(inner);
    const acts =
      /[。！？!?…，]$/.test(inner) || comma ? this.behind(paragraph, mark.end + (comma ? 2 : 1), inner) : null;
    if (acts) return acts;
    // “…”记者们相互叮嘱着。: the paper speaks.
    if (/^\s?(?:(?:本报)?记者们?|有人)/.test(passage.masked.slice(mark.end + 1, mark.end + 6))) return null;
    const sole = this.sole(paragraph, mark.open, said);
    if (sole) return sole;
    if (mark.open > 0) {
      if (this.people.hasSpoken(paragraph, mark.open)) return null;
      return this.earlier(paragraph, mark.open);
    }
    if (passage.text.slice(mark.end + 1).trim() !== '') return null;
    // “你找谁？”¶ “你连他都不认识？”: who is asked is not told by what comes before or after.
    const asked = this.passages[paragraph - 1];
    if (isAllMarked(asked) && /[？?][”」』]\s*$/.test(asked?.text ?? '')) return null;
    return this.previous(paragraph) ?? this.next(paragraph);
  }
}
