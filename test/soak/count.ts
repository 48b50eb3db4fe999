/** What a soak counts. */

export interface Count {
  /** Answers that were compared with the truth, and were right. */
  right: number;
  /** Answers that were not what Node says, with the first few of them. */
  wrong: number;
  /** Questions without an answer after the retry that every asker makes. */
  lost: number;
  /** Cards of a mark that the pointer had left. */
  stale: number;
  /** Marks that were missing or too many after a page had changed. */
  marks: number;
  kills: number;
  navigations: number;
  mutations: number;
  reloads: number;
  /** Errors that nobody caught, in background and content scripts. */
  uncaught: number;
  notes: string[];
}

export const nothing = (): Count => ({
  ...{
    right: 0,
    wrong: 0,
    lost: 0,
    stale: 0,
    marks: 0,
    kills: 0,
    navigations: 0,
    mutations: 0,
    reloads: 0,
    uncaught: 0,
  },
  notes: [],
});

const BAD = ['wrong', 'lost', 'stale', 'marks', 'uncaught'] as const;

/** How many things went wrong. */
export const faults = (count: Count): number => BAD.reduce((sum, key) => sum + count[key], 0);

/** Remembers what happened, the first of many. */
export function note(count: Count, kind: (typeof BAD)[number], what: string): void {
  count[kind] += 1;
  if (count.notes.length < 20) count.notes.push(`${kind}: ${what}`);
}

export function add(sum: Count, one: Count): void {
  for (const key of Object.keys(one) as (keyof Count)[]) {
    if (key === 'notes') sum.notes.push(...one.notes);
    else sum[key] += one[key];
  }
}
