/** The corpus's terms found on the page in front: one press searches for one. */
import { useT } from '@/src/ui/context';
import { Words } from '@/src/ui/source-line';
import type { MessageKey } from '@/src/ui/translate';

export interface PageTerm {
  name: string;
  count: number;
}

/** Why nobody looked: this site is off, everything is paused, or the options say that nothing is marked. */
export type WhyOff = 'off' | 'paused' | 'unmarked';

/** `unavailable`: no content script answered (browser pages, PDF). */
export type PageTerms =
  | { kind: 'loading' }
  | { kind: 'unavailable' }
  | { kind: WhyOff }
  | { kind: 'terms'; terms: PageTerm[] };

const WORDS: Record<Exclude<PageTerms['kind'], 'terms'>, MessageKey> = {
  loading: 'pageTermsLoading',
  off: 'pageTermsOff',
  paused: 'pageTermsPaused',
  unmarked: 'pageTermsUnmarked',
  unavailable: 'pageUnavailable',
};

/** Most chips shown at first; a page can hold thousands of terms. */
const MOST = 24;

/** Counts marks by term, most frequent first, first seen first among equals. */
export function countTerms(marks: readonly { term: string }[]): PageTerm[] {
  const counts = new Map<string, number>();
  for (const { term } of marks) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/**
 * What can be said of a page: its terms when there are any, and why not when there are none.
 * @param frames what the page's frames reported; undefined while waiting, null without a page.
 * @param whyOff what keeps Chuchu from marking here; null when nothing does.
 */
export function pageTermsOf(
  frames: readonly { marks: readonly { term: string }[] }[] | null | undefined,
  whyOff: WhyOff | null,
): PageTerms {
  if (frames === undefined) return { kind: 'loading' };
  const terms = countTerms((frames ?? []).flatMap((frame) => frame.marks));
  if (terms.length > 0) return { kind: 'terms', terms };
  if (whyOff) return { kind: whyOff };
  return frames === null || frames.length === 0 ? { kind: 'unavailable' } : { kind: 'terms', terms };
}

export function PageTermList({ page, onChoose }: { page: PageTerms; onChoose: (name: string) => void }) {
  const t = useT();
  return (
    <section class="page-terms" aria-labelledby="page-terms">
      <h2 id="page-terms">{t('pageTerms')}</h2>
      {page.kind !== 'terms' && <p class="small">{t(WORDS[page.kind])}</p>}
      {page.kind === 'terms' && page.terms.length === 0 && <p class="small">{t('pageTermsNone')}</p>}
      {page.kind === 'terms' && page.terms.length > 0 && (
        <ul class="chips">
          {page.terms.slice(0, MOST).map(({ name, count }) => (
            <li key={name}>
              <button type="button" class="chip" onClick={() => onChoose(name)}>
                <Words text={name} />
                {count > 1 && <span class="count"> {count}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
