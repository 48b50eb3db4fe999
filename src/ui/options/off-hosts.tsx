/** The sites where it is off: a list to add to and take from, and the way back when one was taken by mistake. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useT } from '@/src/ui/context';
import { IconButton } from '@/src/ui/icons';

export function OffHosts({ hosts, onChange }: { hosts: string[]; onChange: (hosts: string[]) => void }) {
  const t = useT();
  const [removed, setRemoved] = useState<{ host: string; at: number } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed went with its row: the focus goes on to what can be done about it.
  useEffect(() => undo.current?.focus(), [removed]);

  function takeBack() {
    if (removed && !hosts.includes(removed.host)) onChange(hosts.toSpliced(removed.at, 0, removed.host));
    setRemoved(null);
    field.current?.focus();
  }

  return (
    <section aria-labelledby="off-sites">
      <h2 id="off-sites">{t('offSites')}</h2>
      {hosts.length === 0 && <p class="small">{t('offSitesNone')}</p>}
      <ul class="hosts">
        {hosts.map((host, at) => (
          <li key={host}>
            <span dir="ltr">{host}</span>
            <IconButton
              icon="close"
              label={t('offSitesRemove', host)}
              onClick={() => {
                onChange(hosts.filter((other) => other !== host));
                setRemoved({ host, at });
              }}
            />
          </li>
        ))}
      </ul>
      <div class="small removed" role="status">
        {removed && (
          <>
            {t('offSitesRemoved', removed.host)}
            <button ref={undo} type="button" class="quiet framed" onClick={takeBack}>
              {t('undo')}
            </button>
          </>
        )}
      </div>
      <AddHost
        field={field}
        onAdd={(host) => {
          setRemoved(null);
          if (!hosts.includes(host)) onChange([...hosts, host]);
        }}
      />
    </section>
  );
}

function AddHost({
  field,
  onAdd,
}: {
  field: preact.RefObject<HTMLInputElement | null>;
  onAdd: (host: string) => void;
}) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();

  function add(event: Event) {
    event.preventDefault();
    const host = hostOf(typed);
    setWrong(host === null);
    if (host === null) return;
    onAdd(host);
    setTyped('');
  }

  return (
    <form onSubmit={add} noValidate>
      <label for={id}>{t('offSitesAdd')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        dir="ltr"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="www.example.com"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <button type="submit" class="quiet framed">
        {t('add')}
      </button>
      <span id={`${id}-wrong`} class="caution" role="status">
        {wrong && t('offSitesWrong')}
      </span>
    </form>
  );
}

/** The host of what a person types or pastes: `WWW.Example.com`, `https://example.com/a`; null when it is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { host, username } = new URL(address);
  return host === '' || username !== '' || host.length > 253 ? null : host;
}
