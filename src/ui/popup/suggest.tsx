/** Suggestions while typing: names on this page, recent searches and names of the corpus that go on from what is typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useT } from '@/src/ui/context';
import { Words } from '@/src/ui/source-line';

const MOST = 5;

/**
 * Those of `known` that hold `typed`, beginnings first, in their order, then the corpus's `names`, which fit already;
 * not what is already typed in full.
 */
export function suggest(typed: string, known: readonly string[], names: readonly string[] = []): string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const fitting = [...new Set(known)].filter((k) => k.toLowerCase().includes(wanted) && k.toLowerCase() !== wanted);
  const starts = fitting.filter((k) => k.toLowerCase().startsWith(wanted));
  return [...new Set([...starts, ...fitting, ...names])].slice(0, MOST);
}

/** Pause in typing before names are asked for, ms: as long as for the answer itself. */
const PAUSE = 80;

/**
 * Names of the corpus for what is typed. While one types on, the last ones stay, so that nothing jumps; a cleared box
 * never shows names for a word. A failure gives none: the search itself tells it.
 */
export function useNames(typed: string, namesFor: (typed: string) => Promise<string[]>): string[] {
  const [found, setFound] = useState<{ typed: string; names: string[] }>({ typed: '', names: [] });
  const token = useRef(0);
  const asked = typed.trim();
  useEffect(() => {
    token.current += 1;
    const mine = token.current;
    const timer = setTimeout(async () => {
      const names = await namesFor(asked).catch(() => []);
      if (mine === token.current) setFound({ typed: asked, names });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [asked, namesFor]);
  return (found.typed === '') === (asked === '') ? found.names : [];
}

export function Suggestions({ words, onChoose }: { words: readonly string[]; onChoose: (words: string) => void }) {
  const t = useT();
  if (words.length === 0) return null;
  return (
    <ul class="chips suggestions" aria-label={t('suggestions')}>
      {words.map((word) => (
        <li key={word}>
          <button type="button" class="chip" onClick={() => onChoose(word)}>
            <Words text={word} />
          </button>
        </li>
      ))}
    </ul>
  );
}
