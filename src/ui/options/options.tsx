/** Options: few, each taking effect at once. */
import { useId, useState } from 'preact/hooks';
import { useT } from '@/src/ui/context';
import { IconButton } from '@/src/ui/icons';
import { Switch } from '@/src/ui/switch';
import { type MessageKey, type Translate, TranslateContext } from '@/src/ui/translate';

/** The settings that a person can change here; the shape of app/settings without its version. */
export interface OptionValues {
  offHosts: string[];
  paused: boolean;
  density: 'all' | 'first' | 'hold' | 'off';
  theme: 'system' | 'light' | 'dark';
}

export interface OptionsProps {
  t: Translate;
  values: OptionValues;
  onChange: (change: Partial<OptionValues>) => void;
  /** The browser refused to store the last change. */
  refused: boolean;
  /** Whether searches are kept, and how many are. */
  recent: { kept: boolean; count: number };
  onKeepRecent: (kept: boolean) => void;
  onClearRecent: () => void;
}

const DENSITIES: Record<OptionValues['density'], MessageKey> = {
  all: 'densityAll',
  first: 'densityFirst',
  hold: 'densityHold',
  off: 'densityOff',
};
const THEMES: Record<OptionValues['theme'], MessageKey> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};

/** As page/keyboard and the reader take them. */
const KEYS: [string, MessageKey][] = [
  ['Alt + .', 'keyNextMark'],
  ['Alt + ,', 'keyPreviousMark'],
  ['Alt + Shift + Enter', 'keyEnterCard'],
  ['Esc', 'keyCloseCard'],
  ['← →', 'keyReader'],
];

/** How anyone can check that nothing leaves the device. */
const CHECKS: MessageKey[] = ['checkPolicy', 'checkNetwork', 'checkOffline'];

export function Options(props: OptionsProps) {
  const { t, values, onChange } = props;
  return (
    <TranslateContext.Provider value={t}>
      <main class="cc options">
        <h1>{t('optionsTitle')}</h1>
        {props.refused && (
          <p class="caution" role="alert">
            {t('settingsNotStored')}
          </p>
        )}
        <section>
          <Switch
            label={t('pauseAll')}
            note={t('pauseAllNote')}
            checked={values.paused}
            onChange={(paused) => onChange({ paused })}
          />
        </section>
        <Radios
          legend={t('density')}
          names={DENSITIES}
          value={values.density}
          onChange={(density) => onChange({ density })}
        />
        <Radios legend={t('theme')} names={THEMES} value={values.theme} onChange={(theme) => onChange({ theme })} />
        <OffHosts hosts={values.offHosts} onChange={(offHosts) => onChange({ offHosts })} />
        <section aria-labelledby="recent-searches">
          <h2 id="recent-searches">{t('recent')}</h2>
          <Switch label={t('keepRecent')} checked={props.recent.kept} onChange={props.onKeepRecent} />
          <button type="button" class="quiet framed" disabled={props.recent.count === 0} onClick={props.onClearRecent}>
            {t('clearRecent', String(props.recent.count))}
          </button>
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys">{t('keys')}</h2>
          <dl class="keys">
            {KEYS.map(([keys, name]) => (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section id="privacy" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('leavesNothing')}</h2>
          <p>{t('privacy')}</p>
          <ul>
            {CHECKS.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
      </main>
    </TranslateContext.Provider>
  );
}

function Radios<V extends string>(props: {
  legend: string;
  names: Record<V, MessageKey>;
  value: V;
  onChange: (value: V) => void;
}) {
  const t = useT();
  const group = useId();
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {(Object.keys(props.names) as V[]).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />{' '}
          {t(props.names[value])}
        </label>
      ))}
    </fieldset>
  );
}

function OffHosts({ hosts, onChange }: { hosts: string[]; onChange: (hosts: string[]) => void }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();

  function add(event: Event) {
    event.preventDefault();
    const host = hostOf(typed);
    setWrong(host === null);
    if (host === null) return;
    if (!hosts.includes(host)) onChange([...hosts, host]);
    setTyped('');
  }

  return (
    <section aria-labelledby="off-sites">
      <h2 id="off-sites">{t('offSites')}</h2>
      {hosts.length === 0 && <p class="small">{t('offSitesNone')}</p>}
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <span dir="ltr">{host}</span>
            <IconButton
              icon="close"
              label={t('offSitesRemove', host)}
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            />
          </li>
        ))}
      </ul>
      <form onSubmit={add} noValidate>
        <label for={id}>{t('offSitesAdd')}</label>
        <input
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
    </section>
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
