/** The walk from a figure back to the phrase before it, over what joins the two: 总额 为, 总数 在, 收入 同比 约. */

import type { Chunk, ChunkType } from './chunks';
import { countedBy, isClauseMark } from './clauses';

/** 疫情趋缓后有648万人次, 扣除陆客有915万人次, 10年间增长: when and without whom, and not what. */
const ASIDE =
  /^(?:扣除(?!非)|剔除|不含|不包括).|..(?:[^最].[后前]|期间|之际|以来|背景下|情况下|时期|基础上)$|^(?:[间来内里中]|基础上)$/;

const ESTIMATE = /^(?:临时|修订|初步|最新)?(?:估计|估算|数字|初值|终值|修正值|统计)$/;

/** A class and not closures of one call: a hundred thousand figures would each make five of them. */
export class WalkBack {
  /** Index of the chunk that is looked at; −1 before the first. */
  i: number;

  constructor(
    private readonly text: string,
    private readonly chunks: readonly Chunk[],
    /** Index of the figure's chunk. */
    private readonly at: number,
  ) {
    this.i = at - 1;
  }

  type(): ChunkType | undefined {
    return this.chunks[this.i]?.type;
  }

  isAtClauseMark(): boolean {
    return this.i >= 0 && isClauseMark(this.text, this.chunks[this.i] as Chunk);
  }

  /** Passes over what joins a phrase and its number. */
  skip(): void {
    while (this.i >= 0 && !this.isAtClauseMark() && this.joins()) this.i -= 1;
  }

  /** Passes over what is done before a rank. */
  skipDoing(): void {
    while (this.i >= 0 && !this.isAtClauseMark() && DOING.has(this.type() as ChunkType)) this.i -= 1;
  }

  private joins(): boolean {
    switch (this.type()) {
      case 'copula':
      case 'adverb':
      case 'time':
        return true;
      case 'de':
        return this.chunks[this.i - 1]?.type === 'time';
      case 'noun':
        return this.isAside();
      case 'preposition':
        return this.isPlaced();
      case 'mark':
        return /[ 、（(“”"]/.test(this.text[(this.chunks[this.i] as Chunk).start] as string);
      default:
        return false;
    }
  }

  /** 总数在1.2亿左右: 在 directly before the number joins as 为 does. */
  private isPlaced(): boolean {
    const { i } = this;
    const { start, end } = this.chunks[i] as Chunk;
    return (i === this.at - 1 || this.chunks[i + 1]?.type === 'time') && /^[在于]$/.test(this.text.slice(start, end));
  }

  private isAside(): boolean {
    const chunk = this.chunks[this.i] as Chunk;
    if (countedBy(this.text, chunk)) return true;
    const word = this.text.slice(chunk.start, chunk.end);
    // 总值的临时估计为: the estimate of what stands before 的.
    if (!ESTIMATE.test(word)) return ASIDE.test(word);
    const before = this.chunks[this.i - 1];
    if (before?.type === 'de') this.i -= 1;
    return before === undefined || before.type === 'de' || before.type === 'mark';
  }
}

const DOING: ReadonlySet<ChunkType> = new Set(['verb', 'figure', 'preposition', 'change', 'copula', 'adverb']);
