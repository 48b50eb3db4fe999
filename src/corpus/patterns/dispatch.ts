/** Which of many rules a line fits first, without trying those that cannot begin as it does. */
import type { Edges } from './edges';
import { edgesOf, isIn, wholeBranches } from './edges-of';

interface Row<T> {
  rule: T;
  find: RegExp;
  edges: Edges;
  /** The longest line that it can fit. Read once, as in `Gate`: edges are objects of many shapes. */
  longest: number;
}

/**
 * Rules of which a line takes the first that fits. Those that cannot begin with its first character, or are anchored
 * at both ends and shorter than it, are not tried; `^(?:a|b|c)$` counts as three.
 */
export class Dispatch<T> {
  private readonly rows: Row<T>[] = [];
  private readonly byFirst: (Row<T>[] | undefined)[] = [];

  /** @param rules in order of precedence. @param patternOf the pattern that a line has to match for a rule. */
  constructor(rules: readonly T[], patternOf: (rule: T) => RegExp) {
    for (const rule of rules) {
      for (const find of wholeBranches(patternOf(rule))) {
        const edges = edgesOf(find);
        const longest = edges.fromStart && edges.toEnd ? edges.longest : Number.POSITIVE_INFINITY;
        this.rows.push({ rule, find, edges, longest });
      }
    }
  }

  /** The first rule that a line fits, by its pattern and by what else is asked of it. */
  find(line: string, fits: (rule: T) => boolean = () => true): T | null {
    const code = line === '' ? -1 : line.charCodeAt(0);
    const { length } = line;
    for (const { rule, find, longest } of this.byFirst[code + 1] ?? this.rowsFrom(code)) {
      if (length <= longest && find.test(line) && fits(rule)) return rule;
    }
    return null;
  }

  private rowsFrom(code: number): Row<T>[] {
    const rows = this.rows.filter(({ edges }) => edges.empty || !edges.fromStart || isIn(edges.first, code));
    this.byFirst[code + 1] = rows;
    return rows;
  }
}
