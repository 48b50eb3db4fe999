/**
 * Recent searches, in the extension pages' own localStorage: content scripts and pages cannot read it (TRUST T8), and
 * it never leaves the device. Off and empty are two things: turning it off forgets, and nothing is kept after.
 */
import * as v from 'valibot';

const KEY = 'recent-searches';
const MOST = 8;
const LONGEST = 200;

const Stored = v.strictObject({
  kept: v.boolean(),
  queries: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST))), v.maxLength(MOST)),
});
export type Recent = v.InferOutput<typeof Stored>;
type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** What is kept, newest first; on and empty when nothing, or nothing readable, is stored. */
export function readRecent(store: Store): Recent {
  try {
    return v.parse(Stored, JSON.parse(store.getItem(KEY) ?? ''));
  } catch {
    return { kept: true, queries: [] };
  }
}

/** Puts a search first, once. Nothing happens when searches are not kept or it is blank. */
export function addRecent(store: Store, query: string): void {
  const words = query.trim().slice(0, LONGEST);
  const { kept, queries } = readRecent(store);
  if (!kept || words === '') return;
  write(store, { kept, queries: [words, ...queries.filter((q) => q !== words)].slice(0, MOST) });
}

/** Forgets all searches, and says whether new ones are kept. */
export function clearRecent(store: Store, kept: boolean): Recent {
  const next = { kept, queries: [] };
  write(store, next);
  return next;
}

/** A full or forbidden storage only means that nothing is remembered. */
function write(store: Store, recent: Recent): void {
  try {
    store.setItem(KEY, JSON.stringify(recent));
  } catch (error) {
    console.warn('recent searches are not kept', error);
  }
}
