/** The corpus's terms found on the page in front: one press searches for one. */
import { useT } from '@/src/ui/context';
import { Words } from '@/src/ui/source-line';

export interface PageTerm {
  name: string;
  count: number;
}

/** `unavailable`: no content script answered (browser pages, PDF). `off`: it was told not to look. */
export type PageTerms =
  | { kind: 'loading' }
  | { kind: 'unavailable' }
  | { kind: 'off' }
  | { kind: 'terms'; terms: PageTerm[] };

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
 * @param isOff whether settings keep Chuchu from marking here.
 */
export function pageTermsOf(
  frames: readonly { marks: readonly { term: string }[] }[] | null | undefined,
  isOff: boolean,
): PageTerms {
  if (frames === undefined) return { kind: 'loading' };
  const terms = countTerms((frames ?? []).flatMap((frame) => frame.marks));
  if (terms.length > 0) return { kind: 'terms', terms };
  if (isOff) return { kind: 'off' };
  return frames === null || frames.length === 0 ? { kind: 'unavailable' } : { kind: 'terms', terms };
}

export function PageTermList({ page, onChoose }: { page: PageTerms; onChoose: (name: string) => void }) {
  const t = useT();
  return (
    <section class="page-terms" aria-labelledby="page-terms">
      <h2 id="page-terms">{t('pageTerms')}</h2>
      {page.kind === 'loading' && <p class="small">{t('pageTermsLoading')}</p>}
      {page.kind === 'off' && <p class="small">{t('pageTermsOff')}</p>}
      {page.kind === 'unavailable' && <p class="small">{t('pageUnavailable')}</p>}
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
