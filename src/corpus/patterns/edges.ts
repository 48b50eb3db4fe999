/** The edges of a pattern, and how those of its parts make those of the whole: in a row, or one of several. */

/** Pairs of first and last code unit. */
export type Ranges = number[];

export interface Edges {
  first: Ranges;
  last: Ranges;
  /** It can match without taking a character. */
  empty: boolean;
  /** Every way through it begins with ^, or ends with $. */
  fromStart: boolean;
  toEnd: boolean;
  /** The most code units that a match takes; Infinity where nothing bounds it. */
  longest: number;
  /** Each way to begin: a set of first code units with what can stand second behind them. */
  heads: Head[];
  /** What has to stand before a match, where a look behind says it; null where anything may. */
  behind: Behind | null;
}

/** @property second null when a match can end behind the first: what stands second is then not known. */
export interface Head {
  first: Ranges;
  second: Ranges | null;
}

export interface Behind {
  last: Ranges;
  /** A match may also begin where the text does. */
  atStart: boolean;
}

/** The edges of an alternation, from those of its branches. */
export function joined(all: Edges[]): Edges {
  return {
    first: all.flatMap(({ first }) => first),
    last: all.flatMap(({ last }) => last),
    empty: all.some(({ empty }) => empty),
    fromStart: all.every(({ fromStart }) => fromStart),
    toEnd: all.every(({ toEnd }) => toEnd),
    longest: Math.max(...all.map(({ longest }) => longest)),
    heads: all.flatMap(({ heads }) => heads),
    behind: eitherBehind(all.map(({ behind }) => behind)),
  };
}

/** What can stand before one of several branches; null when one of them does not say. */
function eitherBehind(all: (Behind | null)[]): Behind | null {
  const said = all.filter((behind) => behind !== null);
  if (said.length < all.length) return null;
  return { last: said.flatMap(({ last }) => last), atStart: said.some(({ atStart }) => atStart) };
}

/** What a look behind asks for: `(?<=^|[，。])` the start or one of two signs. */
export function lookedBehind(branches: Edges[]): Behind | null {
  const isStart = ({ fromStart, longest }: Edges) => fromStart && longest === 0;
  if (branches.some((branch) => branch.empty && !isStart(branch))) return null;
  return { last: branches.flatMap(({ last }) => last), atStart: branches.some(isStart) };
}

/** What stands before a sequence: said by the first of its terms that a match has not yet taken a character before. */
export function behindOf(terms: Edges[]): Behind | null {
  for (const { behind, longest } of terms) {
    if (behind !== null) return behind;
    if (longest > 0) return null;
  }
  return null;
}

/** The ways to begin of a sequence: where a term can be one character long, the next term gives the second. */
export function headsOf(terms: Edges[]): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] as Edges;
    const rest = terms.slice(i + 1);
    const last = rest.findIndex(({ empty }) => !empty);
    const second = (last < 0 ? rest : rest.slice(0, last + 1)).flatMap(({ first }) => first);
    for (const head of term.heads) {
      if (head.second !== null) heads.push(head);
      else if (second.length > 0) heads.push({ ...head, second });
      if (head.second === null && last < 0) heads.push(head);
    }
    if (!term.empty) break;
  }
  return heads;
}
