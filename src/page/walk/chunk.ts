/** A chunk: text nodes and whole blocks of one tree joined to one string for matching, and the way back from offsets. */

import { findSpans } from '@/src/detect/find';
import type { Matcher } from '@/src/detect/matcher';
import { BORDER } from '@/src/detect/script';
import type { PageSense } from '@/src/detect/sense';
import type { Span } from '@/src/detect/span';
import type { Piece } from '@/src/page/marks/hit';
import { runsOn } from './adjacency';

export class Chunk {
  /** Length of the text that its nodes make, borders between them included. */
  size = 0;
  private readonly texts: string[] = [];
  private readonly nodes: (Text | Element)[] = [];
  private readonly isBlock: boolean[] = [];
  /** Offset in the text of each node's data, and where in the node it starts (a huge node comes in several chunks). */
  private readonly starts: number[] = [];
  private readonly skipped: number[] = [];
  /** Whether text runs on from each node to the next; holes where nobody asked. */
  private readonly answers: boolean[] = [];
  /** The node of the last offset asked for: most questions go forwards, by little. */
  private last = 0;

  get lastNode(): Text | Element | undefined {
    return this.nodes.at(-1);
  }

  /** Whether text cannot run on from the last node to another: either is a block. */
  isCut(next: boolean): boolean {
    return next || this.isBlock.at(-1) === true;
  }

  /** @param isBlock not a text node, but a block and all of its text. */
  add(node: Text | Element, data: string, isBlock: boolean, from = 0): void {
    if (this.nodes.length > 0) this.size += BORDER.length;
    this.nodes.push(node);
    this.isBlock.push(isBlock);
    this.texts.push(data);
    this.starts.push(this.size);
    this.skipped.push(from);
    this.size += data.length;
  }

  spans(automaton: Matcher, page: PageSense): Span[] {
    return findSpans(automaton, this.texts.join(BORDER), {
      joins: (offset) => this.joins(offset),
      page,
      partEnd: (start) => {
        const at = this.indexAt(start);
        return this.isBlock[at] ? (this.starts[at + 1] ?? this.size + 1) : 0;
      },
    });
  }

  /** The block that was added as a whole where an offset lies, and where it starts. */
  blockAt(offset: number): { block: Element; start: number } | null {
    const at = this.indexAt(offset);
    if (!this.isBlock[at]) return null;
    return { block: this.nodes[at] as Element, start: this.starts[at] as number };
  }

  /** The pieces of the text nodes that a span covers, empty ones left out; null when none is left. */
  pieces({ start, end }: Span): [Piece, ...Piece[]] | null {
    const { nodes, starts, skipped } = this;
    const at = this.indexAt(start);
    const pieces: Piece[] = [];
    for (let i = at; i < nodes.length; i += 1) {
      const offset = starts[i] as number;
      if (offset >= end) break;
      const shift = (skipped[i] as number) - offset;
      const next = (starts[i + 1] ?? this.size + 1) - 1;
      const node = nodes[i] as Text;
      // Nearly every term stands in one text node.
      if (i === at && end <= next) return [{ node, start: start + shift, end: end + shift }];
      const from = Math.max(start, offset) + shift;
      const to = Math.min(end, next) + shift;
      if (to > from) pieces.push({ node, start: from, end: to });
    }
    return pieces.length > 0 ? (pieces as [Piece, ...Piece[]]) : null;
  }

  private joins(offset: number): boolean {
    const before = this.indexAt(offset);
    const known = this.answers[before];
    if (known !== undefined) return known;
    const a = this.nodes[before];
    const b = this.nodes[before + 1];
    const isBorder = this.starts[before + 1] === offset + 1;
    const isText = !this.isBlock[before] && !this.isBlock[before + 1];
    const answer = isBorder && isText && runsOn(a as Text, b as Text);
    if (isBorder) this.answers[before] = answer;
    return answer;
  }

  /** Index of the last node that starts at or before an offset. */
  private indexAt(offset: number): number {
    const { starts, last } = this;
    if ((starts[last] as number) <= offset) {
      for (let i = last; i < last + 4; i += 1) {
        if (i + 1 >= starts.length || (starts[i + 1] as number) > offset) {
          this.last = i;
          return i;
        }
      }
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    this.last = low;
    return low;
  }
}
