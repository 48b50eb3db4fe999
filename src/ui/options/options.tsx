/** Options: few, each taking effect at once. */
import { useId, useState } from 'preact/hooks';
import { useT } from '@/src/ui/context';
import { OffHosts } from '@/src/ui/options/off-hosts';
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
  /** Keys that the browser has given to "on or off on this site"; null while it has none. */
  siteKeys: string | null;
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

function keysOf(siteKeys: string | null): [string, MessageKey][] {
  return siteKeys === null ? KEYS : [...KEYS, [siteKeys.replaceAll('+', ' + '), 'commandToggleSite']];
}

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
        <RecentSearches {...props.recent} onKeep={props.onKeepRecent} onClear={props.onClearRecent} />
        <section aria-labelledby="keys">
          <h2 id="keys">{t('keys')}</h2>
          <dl class="keys">
            {keysOf(props.siteKeys).map(([keys, name]) => (
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
          <ul class="checks">
            {CHECKS.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
      </main>
    </TranslateContext.Provider>
  );
}

function RecentSearches(props: { kept: boolean; count: number; onKeep: (kept: boolean) => void; onClear: () => void }) {
  const t = useT();
  const { kept, count, onKeep, onClear } = props;
  const [cleared, setCleared] = useState(false);
  function clear() {
    if (count === 0) return;
    onClear();
    setCleared(true);
  }
  return (
    <section aria-labelledby="recent-searches">
      <h2 id="recent-searches">{t('recent')}</h2>
      <Switch label={t('keepRecent')} note={t('keepRecentNote')} checked={kept} onChange={onKeep} />
      {/* Not `disabled`: that would take the focus from whoever has just pressed it. */}
      <button type="button" class="quiet framed" aria-disabled={count === 0} onClick={clear}>
        {t('clearRecent', String(count))}
      </button>{' '}
      <span class="small" role="status">
        {cleared && count === 0 && t('recentCleared')}
      </span>
    </section>
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
          />
          {t(props.names[value])}
        </label>
      ))}
    </fieldset>
  );
}
