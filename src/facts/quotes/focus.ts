/**
 * Whom a paragraph is about where marked words stand in it without a saying word: who acts right behind them, who alone
 * is named before them, who is at the head of their sentence.
 */
import type { Mentions } from './mentions';
import { ENDS_WITH_ROLE } from './named';
import type { Passage } from './passage';
import { sentenceIndex } from './passage';
import type { Voice } from './people';
import { topicOf, WHEN_WHERE_FROM, WHERE_FROM } from './topic';

const TITLED = /^.(?:先生|女士|大爷|大妈|大叔|大娘|大伯|大姐|大哥|阿姨|奶奶|爷爷|婆婆|师傅|老汉|老太)$/;

export class Focus {
  private readonly passages: Passage[];
  private readonly mentions: Mentions;

  constructor(passages: Passage[], mentions: Mentions) {
    this.passages = passages;
    this.mentions = mentions;
  }

  /** “站住！”陈某追了上去: who acts right behind the words has said them. */
  behind(paragraph: number, at: number, thanks: boolean): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const m = this.mentions.in(paragraph, at, at + 44)[0];
    if (!m) return null;
    const lead = passage.masked.slice(at, m.start);
    const end = m.start + m.name.length;
    const after = passage.masked.slice(end, end + 8);
    // ”家住杏林站附近的潘先生，公司在城东。
    if (WHERE_FROM.test(lead) && after.startsWith('，')) return this.mentions.named(m.name, paragraph, m.start);
    // “太感谢你们了！”9月25日，杏县的何先生将一面锦旗…: somebody of no office, who speaks of himself.
    const ordinary = thanks && TITLED.test(m.name) && WHEN_WHERE_FROM.test(lead);
    if (lead !== '' && !ordinary && !(lead.length <= 16 && ENDS_WITH_ROLE.test(lead)) && !WHERE_FROM.test(lead))
      return null;
    return /^(?:[的、和与及跟被遭，。]|听|闻|得知|没有回答|沉默|收到|接到|看到|看见|愣|是|也是|正是|一听|面对|\0)/.test(
      after,
    )
      ? null
      : this.mentions.named(m.name, paragraph, m.start);
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

  /** 王某某带我们去看水渠，“我们修了三年。”: the only person of the sentence, at its head. */
  before(paragraph: number, at: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const from = passage.sentences[sentenceIndex(passage, at)]?.start ?? 0;
    const here = this.mentions.in(paragraph, from, at);
    const [first] = here;
    if (!first || here.some((m) => m.name !== first.name) || !topicOf(passage, from, here)) return null;
    return this.mentions.named(first.name, paragraph, first.start);
  }
}
