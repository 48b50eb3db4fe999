/**
 * The toolbar popup: search at the top, its answer, then this page's terms and the switches. Everything by keyboard:
 * ↓ ↑ walk the results, Enter opens the passage, Esc clears the box.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ActionsContext, type FactActions, useT } from '@/src/ui/context';
import { Icon, IconButton } from '@/src/ui/icons';
import { PageTermList, type PageTerms } from '@/src/ui/popup/page-terms';
import { Results } from '@/src/ui/popup/results';
import { Suggestions, suggest, useNames } from '@/src/ui/popup/suggest';
import { type Search, useSearch } from '@/src/ui/popup/use-search';
import { Words } from '@/src/ui/source-line';
import { Switch } from '@/src/ui/switch';
import { type Translate, TranslateContext } from '@/src/ui/translate';

type Choose = (query: string) => void;

export interface PopupProps {
  t: Translate;
  search: Search;
  actions: FactActions;
  /** What was found on the page in front; null in a tab of its own, which is over no page. */
  page: PageTerms | null;
  /** The site in front and whether Chuchu works on it; null on pages that are no site. */
  site: { host: string; on: boolean } | null;
  paused: boolean;
  onSite: (on: boolean) => void;
  onPause: (paused: boolean) => void;
  openOptions: () => void;
  /** Last searches, newest first; empty when there are none or they are not kept. */
  recent: readonly string[];
  /** Names of the corpus that go on from what is typed; names to begin with when nothing is. */
  namesFor: (typed: string) => Promise<string[]>;
  /** A search whose result was opened or cited: worth keeping. */
  onUsed: (query: string) => void;
  /** What went wrong with the settings, in words; null when nothing did. */
  notice: string | null;
  /** Opens the page that tells how to check that nothing leaves the device. */
  openPrivacy: () => void;
  /** One line about the corpus: how much and from when. */
  corpus: string | null;
  /** A question to start with: from the address bar or a selection. */
  initial?: string;
  /** Longest question that a lookup takes. */
  longest: number;
  /** Results that an answer brings at first, and at most when more are asked for. */
  limits: { first: number; most: number };
}

/** The popup as a whole. It has no state but what is typed: `search` answers, and what is chosen goes out by callbacks. */
export function Popup(props: PopupProps) {
  const { t, actions } = props;
  const [query, setQuery] = useState(props.initial ?? '');
  const box = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  /** The question of which more results were asked for. */
  const [moreOf, setMoreOf] = useState<string | null>(null);
  const { first, most } = props.limits;
  const state = useSearch(query, props.search, moreOf === query.trim() ? most : first);
  const names = useNames(query, props.namesFor);

  useLayoutEffect(() => box.current?.focus(), []);

  const ask = (words: string) => {
    setQuery(words);
    box.current?.focus();
  };
  const opening: FactActions = {
    copy: (text) => {
      props.onUsed(query.trim());
      return actions.copy(text);
    },
    openPassage: (target) => {
      props.onUsed(query.trim());
      actions.openPassage(target);
    },
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOurs(event)) return;
    if (event.key === 'Escape') leave(event, box.current, query, setQuery);
    else if (event.key !== 'Enter') walkResults(event, box.current, primaryButtons(main.current));
    // Enter in the box opens the first result, once it is the answer to what stands there.
    else if (event.target === box.current && state.query === query.trim()) primaryButtons(main.current)[0]?.click();
  };

  return (
    <TranslateContext.Provider value={t}>
      <ActionsContext.Provider value={opening}>
        <main class="cc popup" ref={main} onKeyDown={onKeyDown}>
          <h1 class="visually-hidden">{t('extensionName')}</h1>
          <Box box={box} query={query} longest={props.longest} onQuery={setQuery} onClear={() => ask('')} />
          <div class="scroll">
            {query.trim() === '' ? (
              <WaysIn page={props.page} recent={props.recent} names={names} onChoose={ask} />
            ) : (
              <>
                <Suggestions
                  words={suggest(query, [...pageNames(props.page), ...props.recent], names)}
                  onChoose={ask}
                />
                <Results
                  state={state}
                  again={state.again}
                  more={state.limit < most ? () => setMoreOf(state.query) : null}
                />
              </>
            )}
            {props.page && <PageTermList page={props.page} onChoose={ask} />}
          </div>
          <Foot {...props} />
        </main>
      </ActionsContext.Provider>
    </TranslateContext.Provider>
  );
}

interface BoxProps {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  longest: number;
  onQuery: (query: string) => void;
  onClear: () => void;
}

/** The box that is typed into. */
function Box({ box, query, longest, onQuery, onClear }: BoxProps) {
  const t = useT();
  return (
    <search class="box">
      <Icon name="search" />
      <input
        ref={box}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={longest}
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query !== '' && <IconButton icon="close" label={t('clear')} onClick={onClear} />}
    </search>
  );
}

/** Below an empty box: what was asked before, and names of the corpus where the page has none of its own. */
function WaysIn(props: Pick<PopupProps, 'page' | 'recent'> & { names: readonly string[]; onChoose: Choose }) {
  const t = useT();
  const { page, recent, names, onChoose } = props;
  return (
    <>
      <Names id="recent" title={t('recent')} names={recent} onChoose={onChoose} />
      {/* The page's own names are the better way in where it has some. */}
      {page?.kind !== 'loading' && pageNames(page).length === 0 && (
        <Names id="in-corpus" title={t('inCorpus')} names={names} onChoose={onChoose} />
      )}
    </>
  );
}

/** Whether a key is meant for us: an input method's own Enter, arrows and Esc choose characters. */
function isOurs(event: KeyboardEvent): boolean {
  return !(event.isComposing || event.altKey || event.ctrlKey || event.metaKey);
}

/** Esc goes back to the box, clears it, and closes the popup when it is empty already. */
function leave(event: KeyboardEvent, box: HTMLInputElement | null, query: string, setQuery: (query: string) => void) {
  const isInBox = document.activeElement === box;
  if (query === '' && isInBox) return;
  event.preventDefault();
  if (isInBox) setQuery('');
  box?.focus();
}

/** ↓ and ↑ walk the results; above the first one is the box. */
function walkResults(event: KeyboardEvent, box: HTMLInputElement | null, stops: readonly HTMLButtonElement[]) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLSelectElement || stops.length === 0) return;
  event.preventDefault();
  const result = (event.target as Element).closest('.result');
  const at = result ? stops.findIndex((stop) => result.contains(stop)) : -1;
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  if (next < 0) box?.focus();
  else stops[next]?.focus();
}

/** The switches, what went wrong with the settings, and what the corpus is. */
function Foot(props: PopupProps) {
  const { t } = props;
  return (
    <footer>
      {props.site && (
        <Switch
          label={t('workOnSite', props.site.host)}
          checked={props.site.on && !props.paused}
          disabled={props.paused}
          onChange={props.onSite}
        />
      )}
      <Switch label={t('pauseAll')} checked={props.paused} onChange={props.onPause} />
      {props.notice && (
        <p class="small caution" role="alert">
          {props.notice}
        </p>
      )}
      <p class="small corpus">
        <span>{t('leavesNothing')}</span>
        <button type="button" class="quiet" onClick={props.openPrivacy}>
          {t('howToCheck')}
        </button>
      </p>
      <p class="small corpus">
        <span>{props.corpus}</span>
        <button type="button" class="quiet" onClick={props.openOptions}>
          {t('options')}
        </button>
      </p>
    </footer>
  );
}

function pageNames(page: PageTerms | null): string[] {
  return page?.kind === 'terms' ? page.terms.map(({ name }) => name) : [];
}

/** The button of each result that opens its passage, in order. */
function primaryButtons(root: Element | null): HTMLButtonElement[] {
  return [...(root?.querySelectorAll('.result') ?? [])]
    .map((result) => result.querySelector<HTMLButtonElement>('button.source'))
    .filter((button) => button !== null);
}

function Names(props: { id: string; title: string; names: readonly string[]; onChoose: Choose }) {
  const { id, title, names, onChoose } = props;
  if (names.length === 0) return null;
  return (
    <section class="names" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="chips">
        {names.map((name) => (
          <li key={name}>
            <button type="button" class="chip" onClick={() => onChoose(name)}>
              <Words text={name} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
