/**
 * The reader: a source article with the passage in view, every fact marked, and a walk from fact to fact (buttons, ← →).
 * Arrow keys, not letters: single-letter shortcuts break voice control (WCAG 2.1.4).
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '@/src/corpus/article';
import { sourceOf } from '@/src/corpus/source';
import { webUrl } from '@/src/ui/citation';
import { ActionsContext, useT } from '@/src/ui/context';
import { CopyMenu } from '@/src/ui/copy-menu';
import { FigureAbout } from '@/src/ui/figure';
import { Icon, IconButton } from '@/src/ui/icons';
import { ArticleText, byParagraph, Marked, type PlacedFact, type Reading } from '@/src/ui/reader/article';
import { atPassage } from '@/src/ui/reader/original';
import { PublishedDate, Words } from '@/src/ui/source-line';
import { cleanText, langOf } from '@/src/ui/text';
import { type Translate, TranslateContext } from '@/src/ui/translate';

export interface ReaderProps {
  t: Translate;
  article: Article;
  facts: readonly PlacedFact[];
  /** Where to open: a fact, else a paragraph, else the top. */
  factId: number | null;
  paragraph: number | null;
  copy: (text: string) => void | Promise<void>;
  /** The fact in view changed: the address can follow, so that reloading stays. */
  onFact: (factId: number) => void;
}

export function Reader(props: ReaderProps) {
  const { t, article, copy } = props;
  const facts = useMemo(() => inOrder(props.facts), [props.facts]);
  const [at, setAt] = useState(() => facts.findIndex(({ id }) => id === props.factId));
  const root = useRef<HTMLElement>(null);
  const current = facts[at] ?? null;
  const paragraph = current ? null : props.paragraph;

  // Before painting, so that the page never shows its top first.
  const arrived = useRef(false);
  useLayoutEffect(() => {
    const target = current
      ? root.current?.querySelector<HTMLElement>(`[data-facts~="${current.id}"]`)
      : root.current?.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`);
    if (target && !inView(target)) target.scrollIntoView({ block: 'center' });
    // Screen readers and the Tab key go on from the passage; later the focus stays where the person has it.
    if (target && !arrived.current) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
    arrived.current = true;
  }, [current, paragraph]);

  function go(step: 1 | -1) {
    if (facts.length === 0) return;
    const from = at < 0 ? nearest(facts, paragraph ?? 0, step) : at + step;
    const next = facts[(from + facts.length) % facts.length] as PlacedFact;
    setAt(facts.indexOf(next));
    props.onFact(next.id);
  }
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('.table, input, select, textarea')) return;
      if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
      event.preventDefault();
      latest.current(event.key === 'ArrowRight' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  // A shortcut for the pointer: the keyboard has the bar's buttons and the arrows.
  useEffect(() => {
    const main = root.current;
    const onClick = (event: MouseEvent) => {
      const id = (event.target as Element).closest<HTMLElement>('mark[data-fact]')?.dataset.fact;
      const index = facts.findIndex((placed) => String(placed.id) === id);
      if (index < 0) return;
      setAt(index);
      props.onFact(Number(id));
    };
    main?.addEventListener('click', onClick);
    return () => main?.removeEventListener('click', onClick);
  }, [facts, props.onFact]);

  const placed = useMemo(() => byParagraph(facts), [facts]);
  const reading: Reading = { facts: placed, current: current?.id ?? null, target: paragraph };
  return (
    <TranslateContext.Provider value={t}>
      <ActionsContext.Provider value={{ copy, openPassage: () => {} }}>
        <div class="cc reader">
          <main ref={root}>
            <Heading article={article} reading={reading} />
            <ArticleText article={article} {...reading} />
          </main>
          <FactBar article={article} current={current} position={at} count={facts.length} go={go} />
        </div>
      </ActionsContext.Provider>
    </TranslateContext.Provider>
  );
}

function Heading({ article, reading }: { article: Article; reading: Reading }) {
  const t = useT();
  const source = sourceOf(article);
  const first = article.paragraphs[0];
  const url = webUrl(article.url);
  return (
    <header>
      {!article.titleTrusted && (
        <p class="untrusted">
          <Icon name="caution" /> <span class="caution">{t('titleUntrustedLong')}</span>
        </p>
      )}
      <h1
        class={article.titleTrusted ? undefined : 'doubtful'}
        lang={langOf(article.title)}
        dir="auto"
        data-paragraph={0}
      >
        {first?.role === 'title' ? <Marked index={0} text={first.text} {...reading} /> : cleanText(article.title)}
      </h1>
      <p class="origin">
        <span title={article.publisherHow?.from}>
          {source.publisher ? <Words text={source.publisher} /> : t('publisherUnknown')}
        </span>
        {source.author && (
          <span title={article.authorHow?.from}>
            {' · '}
            <Words text={source.author} />
          </span>
        )}
        {' · '}
        <PublishedDate source={source} />
      </p>
      <p class="origin">
        {url ? (
          <a href={url} rel="noopener noreferrer" target="_blank">
            {t('original')} <Icon name="open" />
          </a>
        ) : (
          t('noOriginal')
        )}
        {' · '}
        {t('fromFile', cleanText(article.document.file))}
      </p>
    </header>
  );
}

function FactBar(props: {
  article: Article;
  current: PlacedFact | null;
  position: number;
  count: number;
  go: (step: 1 | -1) => void;
}) {
  const t = useT();
  const { current, position, count, go } = props;
  if (count === 0) return <footer class="bar-empty small">{t('noFacts')}</footer>;
  const fact = current?.fact;
  const url = webUrl(props.article.url);
  return (
    <section class="facts-bar" aria-label={t('factsHere')}>
      <IconButton icon="previous" label={t('previousFact')} onClick={() => go(-1)} />
      <IconButton icon="next" label={t('nextFact')} onClick={() => go(1)} />
      <div class="now" role="status">
        <span class="count">{t('factOf', current ? String(position + 1) : '–', String(count))}</span>
        {fact?.type === 'figure' && (
          <>
            <strong>
              <Words text={fact.text} />
            </strong>
            <FigureAbout figure={fact} />
          </>
        )}
        {fact?.type === 'quote' && (
          <span>
            {fact.speaker ? <Words text={fact.speaker} /> : t('speakerUnknown')} ·{' '}
            {t(fact.direct ? 'quoteDirect' : 'quoteReported')}
          </span>
        )}
      </div>
      {url && fact && (
        <a
          class="icon-button"
          href={atPassage(url, fact.sentence)}
          title={t('originalHere')}
          aria-label={t('originalHere')}
          rel="noopener noreferrer"
          target="_blank"
        >
          <Icon name="open" />
        </a>
      )}
      <CopyMenu source={sourceOf(props.article)} passage={fact?.sentence ?? null} />
    </section>
  );
}

/** Whether an element stands clear of the window's edges and of the bar: then the page stays still. */
function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 40 && bottom < window.innerHeight - 120;
}

function inOrder(facts: readonly PlacedFact[]): PlacedFact[] {
  return [...facts].sort(
    (a, b) => a.fact.place.paragraph - b.fact.place.paragraph || a.fact.place.start - b.fact.place.start,
  );
}

/** Index of the first fact from a paragraph on, or of the last one before it. */
function nearest(facts: readonly PlacedFact[], paragraph: number, step: 1 | -1): number {
  const from = facts.findIndex(({ fact }) => fact.place.paragraph >= paragraph);
  if (step === 1) return from < 0 ? 0 : from;
  return (from < 0 ? facts.length : from) - 1;
}
