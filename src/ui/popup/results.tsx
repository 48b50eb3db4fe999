/** The answer in the popup: status, filters and the list, or an honest word on why there is none. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '@/src/lookup/answer';
import { useT } from '@/src/ui/context';
import { Failure } from '@/src/ui/failure';
import { applyFilter, choices, type Filter, inOrder, NO_FILTER } from '@/src/ui/popup/filters';
import type { SearchState } from '@/src/ui/popup/use-search';
import { ResultItem, resultKey } from '@/src/ui/result';
import { foldGroups } from '@/src/ui/rows';
import { cleanText } from '@/src/ui/text';
import type { MessageKey } from '@/src/ui/translate';

const KIND_NAMES: Record<Filter['kind'], MessageKey> = {
  all: 'filterAll',
  figure: 'filterFigures',
  quote: 'filterQuotes',
  article: 'filterArticles',
};

/** @param more asks for more results of the same question; null when no more are to be had. */
export function Results({ state, again, more }: { state: SearchState; again: () => void; more: (() => void) | null }) {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  /** How many results stood there when more were asked for. */
  const before = useRef<number | null>(null);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  // A filter belongs to the answer it was chosen on.
  useEffect(() => setFilter(NO_FILTER), [state.query]);
  const all = inOrder(state.answer?.status === 'ok' ? state.answer.results : []);
  const shown = foldGroups(applyFilter(all, filter), t);
  // As many as were asked for: there may be more, and the status of all of them says so.
  const isCut = all.length > 0 && all.length >= state.limit;
  // The button that was pressed is gone: the focus goes on to what it brought.
  useEffect(() => {
    if (before.current === null) return;
    const added = list.current?.children[before.current] ?? list.current?.lastElementChild;
    added?.querySelector<HTMLElement>('button.source')?.focus();
    before.current = null;
  }, [state.answer]);

  return (
    <section class="results" aria-busy={state.busy} aria-label={t('results')}>
      <p class="status small" role="status">
        {statusText(state, shown.length, isCut && filter === NO_FILTER, t)}
      </p>
      {state.failure && <Failure code={state.failure.code} detail={state.failure.detail} retry={again} />}
      {all.length > 1 && <Filters results={all} filter={filter} onChange={setFilter} />}
      <ul class="list" ref={list}>
        {shown.map((result) => (
          <li key={resultKey(result)}>
            <ResultItem result={result} />
          </li>
        ))}
      </ul>
      {isCut && more && (
        <button
          type="button"
          class="quiet framed"
          onClick={() => {
            before.current = shown.length;
            more();
          }}
        >
          {t('resultsMore')}
        </button>
      )}
    </section>
  );
}

function statusText(
  { query, answer, failure, busy }: SearchState,
  count: number,
  isCut: boolean,
  t: ReturnType<typeof useT>,
): string {
  if (failure) return '';
  if (!answer) return busy ? t('loading') : '';
  if (answer.status === 'more') return t('askMore');
  if (answer.status === 'none' || answer.results.length === 0) return t('nothingFor', cleanText(query));
  const understood = answer.understood.map(cleanText).join(' · ');
  return [t(isCut ? 'resultsFirst' : 'resultCount', String(count)), understood].filter(Boolean).join(' · ');
}

function Filters(props: { results: Result[]; filter: Filter; onChange: (filter: Filter) => void }) {
  const t = useT();
  const { results, filter, onChange } = props;
  const { kinds, publishers, years } = choices(results);
  if (kinds.length + publishers.length + years.length === 0) return null;
  return (
    <fieldset class="filters" aria-label={t('filters')}>
      {kinds.length > 0 &&
        (['all', ...kinds] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={filter.kind === kind}
            onClick={() => onChange({ ...filter, kind })}
          >
            {t(KIND_NAMES[kind])}
          </button>
        ))}
      <Choice
        label={t('filterPublisher')}
        values={publishers}
        value={filter.publisher}
        onChange={(publisher) => onChange({ ...filter, publisher })}
      />
      <Choice
        label={t('filterYear')}
        values={years}
        value={filter.year}
        onChange={(year) => onChange({ ...filter, year })}
      />
    </fieldset>
  );
}

function Choice(props: {
  label: string;
  values: string[];
  value: string | null;
  onChange: (v: string | null) => void;
}) {
  if (props.values.length === 0) return null;
  return (
    <select
      aria-label={props.label}
      value={props.value ?? ''}
      onChange={(event) => props.onChange(event.currentTarget.value || null)}
    >
      <option value="">{props.label}</option>
      {props.values.map((value) => (
        <option key={value} value={value}>
          {cleanText(value)}
        </option>
      ))}
    </select>
  );
}
