/**
 * Names of the corpus that go on from what is being typed, in any script: 网商 → 网商银行, 螞蟻 → 蚂蚁集团, `mayi` → 蚂蚁集团.
 * Only names that a search would find are offered; with nothing typed, the corpus's weightiest, as a way in.
 */
import { foldText } from '@/src/detect/fold';
import type { Pack } from '@/src/pack/open';
import type { TermRow } from '@/src/pack/rows';

const LATIN = /^[a-z' -]+$/;
/** Fewer letters are the beginning of too many readings. */
const LEAST_LETTERS = 2;

/**
 * At most `most` names, those that begin with what was typed first, weightier ones first among equals. A name is met by
 * itself, by an alias or by its pinyin; what is already typed in full is left out.
 * @throws PackError when the pack's names or readings cannot be read.
 */
export async function suggestNames(pack: Pack, typed: string, most: number): Promise<string[]> {
  const wanted = fold(typed.trim());
  const terms = await namesOf(pack);
  if (wanted === '') return terms.slice(0, most).map(({ name }) => name);
  const spelled = LATIN.test(wanted) ? await readNames(pack, wanted.replace(/[' -]/g, '')) : new Set<string>();
  const fitting = terms
    .map((term) => ({
      name: term.name,
      at: spelled.has(term.forms[0] as string) ? 0 : reach(term, wanted),
      form: term.forms[0],
    }))
    // One character inside a name (的, 大) says nothing yet.
    .filter(({ form, at }) => (at === 0 || (at > 0 && wanted.length > 1)) && form !== wanted);
  const starting = fitting.filter(({ at }) => at === 0);
  return [...starting, ...fitting.filter(({ at }) => at > 0)].slice(0, most).map(({ name }) => name);
}

/** A term's name, and it and its aliases folded. */
interface Named {
  name: string;
  forms: string[];
}

/** Names of each pack, heaviest first: folding and sorting 20,000 of them takes longer than a key is held down. */
const namesBy = new WeakMap<Pack, Promise<Named[]>>();

function namesOf(pack: Pack): Promise<Named[]> {
  const known = namesBy.get(pack);
  if (known) return known;
  const names = pack
    .terms()
    .then((terms) =>
      [...terms]
        .sort((a: TermRow, b: TermRow) => b.weight - a.weight)
        .map(({ name, aliases }) => ({ name, forms: [name, ...aliases].map(fold) })),
    );
  namesBy.set(pack, names);
  // A read that failed is tried again the next time.
  names.catch(() => namesBy.delete(pack));
  return names;
}

/** Where the nearest of a term's names holds what was typed; -1 when none does. */
function reach({ forms }: Named, wanted: string): number {
  let nearest = -1;
  for (const form of forms) {
    const at = form.indexOf(wanted);
    if (at >= 0 && (nearest < 0 || at < nearest)) nearest = at;
  }
  return nearest;
}

/** Words whose reading begins with some letters: `mayi`, `may`, `wsyh`. */
async function readNames(pack: Pack, letters: string): Promise<Set<string>> {
  if (letters.length < LEAST_LETTERS) return new Set();
  const readings = Object.entries(await pack.wordsBeside('pinyin', letters)).filter(([reading]) =>
    reading.startsWith(letters),
  );
  return new Set(readings.flatMap(([, words]) => words.map(fold)));
}

function fold(text: string): string {
  return foldText(text.normalize('NFKC').toLowerCase());
}
