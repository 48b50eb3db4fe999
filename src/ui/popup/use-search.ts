/** Search as you type: waits for a pause in typing, and drops every answer that a newer question has overtaken. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '@/src/lookup/answer';
import { type FailureWords, failureOf } from '@/src/ui/failure';

export interface SearchState {
  /** The question that `answer` or `failure` is about; empty before the first. */
  query: string;
  answer: Answer | null;
  failure: FailureWords | null;
  /** Most results that were asked for: with as many in `answer` there may be more. */
  limit: number;
  /** A newer question is on its way: what is shown is the last one's. */
  busy: boolean;
}

export type Search = (query: string, token: number, limit: number) => Promise<Answer>;

const IDLE: SearchState = { query: '', answer: null, failure: null, limit: 0, busy: false };
/** Pause in typing before a question is sent, ms: shorter than a keystroke of a quick typist. */
const PAUSE = 80;

/** Gives the state for a query and a limit of results, and `again` to ask the same once more. A blank query is idle. */
export function useSearch(query: string, search: Search, limit: number): SearchState & { again: () => void } {
  const [state, setState] = useState<SearchState>(IDLE);
  const [attempt, setAttempt] = useState(0);
  const token = useRef(0);
  const asked = query.trim();

  useEffect(() => {
    token.current += 1;
    const mine = token.current;
    if (asked === '') {
      setState(IDLE);
      return;
    }
    setState((last) => ({ ...last, busy: true }));
    const timer = setTimeout(async () => {
      const done = { query: asked, limit, busy: false };
      const next = await search(asked, mine, limit).then(
        (answer): SearchState => ({ ...done, answer, failure: null }),
        (error): SearchState => ({ ...done, answer: null, failure: failureOf(error) }),
      );
      if (mine === token.current) setState(next);
    }, PAUSE);
    return () => clearTimeout(timer);
    // `attempt` is no input of the question: it only asks it again.
  }, [asked, search, limit, attempt]);

  return { ...state, again: useCallback(() => setAttempt((n) => n + 1), []) };
}
