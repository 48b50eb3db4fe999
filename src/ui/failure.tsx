/** What went wrong, what to do about it, and the detail for a bug report. */
import { useT } from '@/src/ui/context';
import { State } from '@/src/ui/state';

/** `code` as in app/protocol Fault, or of the messenger: stale, no-answer. */
export interface FailureWords {
  code: string;
  detail: string;
}

/** What a thrown value says of itself; errors of the messenger carry a `code`. */
export function failureOf(error: unknown): FailureWords {
  const detail = error instanceof Error ? error.message : String(error);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'internal';
  return { code, detail };
}

/** Says a failure and offers to try again; an extension that was updated asks for a reload of the page instead. */
export function Failure({ code, detail, retry }: FailureWords & { retry: () => void }) {
  const t = useT();
  if (code === 'stale') return <State of="stale" />;
  return (
    <div class="state error" role="alert">
      <p>{t(code.startsWith('pack-') ? 'errorPack' : 'errorInternal')}</p>
      {detail && <p class="small detail">{detail}</p>}
      <button type="button" class="quiet framed" onClick={retry}>
        {t('retry')}
      </button>
    </div>
  );
}
