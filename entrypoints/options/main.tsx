/** Starts the options page. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/src/app/i18n';
import { changeSettings, readSettings, type Settings, watchSettings } from '@/src/app/settings';
import { TOGGLE_SITE } from '@/src/app/site-command';
import { Options } from '@/src/ui/options/options';
import { applyTheme, describeDocument } from '@/src/ui/page';
import { clearRecent, readRecent } from '@/src/ui/recent';
import '@/src/ui/options/options.css';

/** Keys of "on or off on this site" as the browser has them: people change or remove them in its own settings. */
async function siteCommandKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === TOGGLE_SITE)?.shortcut || null;
}

function App({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [refused, setRefused] = useState(false);
  const [recent, setRecent] = useState(() => readRecent(localStorage));
  const [siteKeys, setSiteKeys] = useState<string | null>(null);
  useEffect(() => {
    siteCommandKeys().then(setSiteKeys, () => setSiteKeys(null));
    return watchSettings(setSettings);
  }, []);
  useEffect(() => applyTheme(document, settings.theme), [settings.theme]);
  return (
    <Options
      t={t}
      values={settings}
      onChange={(change) => changeSettings(change).then(setSettings, () => setRefused(true))}
      refused={refused}
      recent={{ kept: recent.kept, count: recent.queries.length }}
      onKeepRecent={(kept) => setRecent(clearRecent(localStorage, kept))}
      onClearRecent={() => setRecent(clearRecent(localStorage, recent.kept))}
      siteKeys={siteKeys}
    />
  );
}

describeDocument(document, t, t('optionsTitle'));
// Settings first: a choice must not show one state and flip to another.
readSettings().then((initial) => {
  applyTheme(document, initial.theme);
  render(<App initial={initial} />, document.getElementById('app') as HTMLElement);
  // The browser looked for the address's part before it was drawn.
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
});
