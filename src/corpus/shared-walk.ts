/**
 * One walk over a text for several patterns: at which offsets each of them can begin. Patterns that run over the same
 * text one after the other join one; twenty walks of their own, each with a table of its own, took a tenth of the time.
 */

/** What a walk has to know of a pattern. */
export interface Beginnings {
  /** Other than 0 for each code unit that a match can begin with. */
  readonly first: Uint8Array;
  /** Whether a match can begin at an offset, where a code unit stands that `first` has. */
  canBegin(text: string, at: number): boolean;
}

/** As many as a whole number has bits that are quick to handle. */
const MOST_MEMBERS = 31;
/** Shorter texts are walked for the one pattern alone; in longer ones the offsets would take much memory. */
const SHORTEST = 40;
const LONGEST = 100_000;

export class SharedWalk {
  /** For each code unit the members that can begin with it, a bit each. */
  private readonly masks = new Int32Array(65536);
  private readonly members: Beginnings[] = [];
  private readonly places: number[][] = [];
  private walked = '';

  /** Takes in a pattern; gives its number. Throws when there are too many: another walk has to take it. */
  join(member: Beginnings): number {
    const number = this.members.length;
    if (number === MOST_MEMBERS) throw new Error(`a walk is shared by ${MOST_MEMBERS} patterns at most`);
    this.members.push(member);
    this.places.push([]);
    for (let code = 0; code < 65536; code += 1)
      if (member.first[code] !== 0) this.masks[code] = (this.masks[code] as number) | (1 << number);
    // What was walked last was walked without it.
    this.walked = '';
    return number;
  }

  /** Whether offsets of such a text are to be asked for here. */
  takes(text: string): boolean {
    const { length } = text;
    return length >= SHORTEST && length <= LONGEST;
  }

  /** The first offset from one on at which a member can begin; −1 when there is none. */
  next(text: string, from: number, member: number): number {
    if (text !== this.walked) this.walk(text);
    const places = this.places[member] as number[];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low < places.length ? (places[low] as number) : -1;
  }

  private walk(text: string): void {
    const { masks, members, places } = this;
    for (const list of places) list.length = 0;
    const { length } = text;
    for (let i = 0; i < length; i += 1) {
      for (let mask = masks[text.charCodeAt(i)] as number; mask !== 0; mask &= mask - 1) {
        const member = 31 - Math.clz32(mask & -mask);
        if ((members[member] as Beginnings).canBegin(text, i)) (places[member] as number[]).push(i);
      }
    }
    this.walked = text;
  }
}
