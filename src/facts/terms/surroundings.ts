/** What stands around the mentions of surfaces that may mean something else: gathered article by article, with bounds. */
import { Signs } from '@/src/corpus/text/signs';
import type { Term } from '../fact';
import { commonMeaning } from './lexicon';

const AROUND = 40;
const OPENS = new Signs(/[“「『"]/);
const CLOSES = new Signs(/[”」』"]/);
/** So many mentions tell what stands around a name. */
const MENTIONS_READ = 500;
/** Only people's names, short words and common ones are ever ambiguous. */
const LONGEST_BORROWED = 3;

export interface Surroundings {
  total: number;
  /** How many of them stand in quotation marks. */
  marked: number;
  /** The text before and after each of the first mentions, a line each. */
  windows: string[];
}

/** Gathers surroundings by term and surface. */
export class SurroundingsReader {
  private readonly found = new Map<string, Surroundings>();

  /** Reads one mention: `text.slice(start, end)` is the surface. */
  read({ id, kind }: Pick<Term, 'id' | 'kind'>, text: string, start: number, end: number): void {
    const surface = text.slice(start, end);
    const isRead = kind === 'person' || commonMeaning(surface) !== undefined;
    if (!isRead && surface.length > LONGEST_BORROWED) return;
    const key = `${id}\n${surface}`;
    let around = this.found.get(key);
    if (!around) {
      around = { total: 0, marked: 0, windows: [] };
      this.found.set(key, around);
    }
    around.total += 1;
    if (OPENS.at(text, start - 1) && CLOSES.at(text, end)) around.marked += 1;
    if (!isRead && around.marked < around.total) around.windows = [];
    else if (around.windows.length < MENTIONS_READ)
      around.windows.push(`${text.slice(Math.max(0, start - AROUND), start)}\n${text.slice(end, end + AROUND)}`);
  }

  of({ id }: Pick<Term, 'id'>, surface: string): Surroundings | undefined {
    return this.found.get(`${id}\n${surface}`);
  }
}
