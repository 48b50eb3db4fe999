/** Suggestions while typing: names on this page and recent searches that go on from what is typed. */
import { useT } from '@/src/ui/context';
import { Words } from '@/src/ui/source-line';

const MOST = 5;

/** Those of `known` that hold `typed`, beginnings first, in their order; not what is already typed in full. */
export function suggest(typed: string, known: readonly string[]): string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const fitting = [...new Set(known)].filter((k) => k.toLowerCase().includes(wanted) && k.toLowerCase() !== wanted);
  const starts = fitting.filter((k) => k.toLowerCase().startsWith(wanted));
  return [...starts, ...fitting.filter((k) => !starts.includes(k))].slice(0, MOST);
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
