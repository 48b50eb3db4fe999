/**
 * The card that answers for a name on a page. Drawn by the page's host inside a closed shadow root; it has no text input
 * (TRUST T19: the page would hear the keys) and nothing of consequence to click on (T4).
 */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Result } from '@/src/lookup/answer';
import type { CardActions, CardState } from '@/src/ui/card-state';
import { ActionsContext, useT } from '@/src/ui/context';
import { Failure } from '@/src/ui/failure';
import { IconButton } from '@/src/ui/icons';
import { ResultItem, resultKey } from '@/src/ui/result';
import { foldGroups } from '@/src/ui/rows';
import { Words } from '@/src/ui/source-line';
import { State } from '@/src/ui/state';
import { type Translate, TranslateContext } from '@/src/ui/translate';
import { VerdictLine } from '@/src/ui/verdict';

/** Results shown before "more": a card is for a glance. */
const FIRST = 2;

interface CardProps {
  state: CardState;
  actions: CardActions;
  t: Translate;
  pinned: boolean;
}

/** Draws the card into a root; null takes it out. */
export function drawCard(root: ParentNode, props: CardProps | null): void {
  render(props && <Card {...props} />, root as Element);
}

export function Card({ state, actions, t, pinned }: CardProps) {
  return (
    <TranslateContext.Provider value={t}>
      <ActionsContext.Provider value={actions}>
        <section class="cc card" role="dialog" aria-labelledby="card-name" lang={t('localeTag')} dir="ltr">
          <div class="head">
            <h2 id="card-name">
              <Words text={state.surface} />
            </h2>
            {state.kind !== 'off' && (
              <>
                <IconButton icon="pin" label={t('pin')} pressed={pinned} onClick={() => actions.pin(!pinned)} />
                <IconButton icon="power" label={t('switchOffHere')} onClick={() => actions.switchOffHere()} />
              </>
            )}
            <IconButton icon="close" label={t('close')} onClick={() => actions.close()} />
          </div>
          <div class="body">
            <Body key={state.kind} state={state} actions={actions} />
          </div>
        </section>
      </ActionsContext.Provider>
    </TranslateContext.Provider>
  );
}

function Body({ state, actions }: { state: CardState; actions: CardActions }) {
  if (state.kind === 'error') return <Failure code={state.code} detail={state.detail} retry={actions.retry} />;
  if (state.kind === 'off') return <SwitchedOff undo={actions.switchOnAgain} />;
  if (state.kind === 'answer') return <AnswerBody key={answerKey(state.surface, state.answer)} answer={state.answer} />;
  return <State of={state.kind} />;
}

/** The button that was pressed is gone: the focus goes on to the one that takes it back. */
function SwitchedOff({ undo }: { undo: () => void }) {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="state error" role="status">
      <p>{t('pageTermsOff')}</p>
      <button ref={button} type="button" class="quiet framed" onClick={undo}>
        {t('undo')}
      </button>
    </div>
  );
}

/** Another answer starts folded and scrolled to its top. */
function answerKey(surface: string, { results }: Answer): string {
  return [surface, ...results.map(resultKey)].join(' ');
}

function AnswerBody({ answer }: { answer: Answer }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus goes on to what it brought.
  useEffect(() => {
    if (all) root.current?.querySelectorAll('.result')[FIRST]?.querySelector<HTMLElement>('button.source')?.focus();
  }, [all]);
  if (answer.status !== 'ok' || answer.results.length === 0)
    return <State of={answer.status === 'more' ? 'askMore' : 'nothing'} />;
  const results = foldGroups(answer.results, t);
  const shown = all ? results : results.slice(0, FIRST);
  const hidden = results.length - shown.length;
  const ours = answer.verdict?.against?.factId;
  const isOurs = (result: Result) => result.kind === 'figure' && result.factId === ours;
  return (
    <div ref={root}>
      {answer.verdict && <VerdictLine verdict={answer.verdict} sourced={shown.some(isOurs)} />}
      {shown.map((result) => (
        <ResultItem key={resultKey(result)} result={result} />
      ))}
      {hidden > 0 && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {t('showMore', String(hidden))}
        </button>
      )}
    </div>
  );
}
