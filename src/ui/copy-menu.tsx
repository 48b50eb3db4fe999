/** Copy as citation: one button that unfolds the four formats; the one that was pressed says when the copy is done. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Source } from '@/src/lookup/answer';
import { CITATION_FORMATS, type CitationFormat, cite } from '@/src/ui/citation';
import { useActions, useT } from '@/src/ui/context';
import { Icon } from '@/src/ui/icons';
import type { MessageKey } from '@/src/ui/translate';

const NAMES: Record<CitationFormat, MessageKey> = {
  plain: 'copyPlain',
  markdown: 'copyMarkdown',
  gbt7714: 'copyGbt',
  bibtex: 'copyBibtex',
};
/** How long "Copied" stays, ms. */
const NOTICE = 2_000;

/** The button and its menu. @param props `passage`: the sentence that is cited, null for the article alone. */
export function CopyMenu({ source, passage }: { source: Source; passage: string | null }) {
  const t = useT();
  const { copy } = useActions();
  const [open, setOpen] = useState(false);
  const [notice, setNotice] = useState<{ format: CitationFormat; said: MessageKey } | null>(null);
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function choose(format: CitationFormat) {
    let said: MessageKey = 'copied';
    try {
      await copy(cite({ source, passage, today: localToday() }, format));
    } catch {
      said = 'copyFailed';
    }
    setNotice({ format, said });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setNotice(null), NOTICE);
  }

  return (
    <div class={open ? 'copy open' : 'copy'}>
      <button type="button" class="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name="copy" /> {t('cite')}
      </button>
      <span id={id} class="formats" hidden={!open}>
        {CITATION_FORMATS.map((format) => (
          <button key={format} type="button" class="quiet" onClick={() => choose(format)}>
            {t(notice?.format === format ? notice.said : NAMES[format])}
          </button>
        ))}
      </span>
      <span class="visually-hidden" role="status">
        {notice && t(notice.said)}
      </span>
    </div>
  );
}

/** Today where the person is, `2026-11-21`. */
function localToday(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
