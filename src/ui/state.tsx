/** A state in words where an answer would stand: loading, nothing, updated under the page. */
import { useT } from '@/src/ui/context';
import type { MessageKey } from '@/src/ui/translate';

/** The words of a message where an answer would stand. */
export function State({ of }: { of: MessageKey }) {
  const t = useT();
  return (
    <p class="state" role="status">
      {t(of)}
    </p>
  );
}
