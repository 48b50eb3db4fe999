/** Starts the options page. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/src/app/i18n';
import { changeSettings, DEFAULTS, readSettings, watchSettings } from '@/src/app/settings';
import { Options } from '@/src/ui/options/options';
import { applyTheme, describeDocument } from '@/src/ui/page';
import { clearRecent, readRecent } from '@/src/ui/recent';
import '@/src/ui/options/options.css';

function App() {
  const [settings, setSettings] = useState(DEFAULTS);
  const [recent, setRecent] = useState(() => readRecent(localStorage));
  useEffect(() => {
    readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => applyTheme(document, settings.theme), [settings.theme]);
  return (
    <Options
      t={t}
      values={settings}
      onChange={(change) => changeSettings(change).then(setSettings)}
      recent={{ kept: recent.kept, count: recent.queries.length }}
      onKeepRecent={(kept) => setRecent(clearRecent(localStorage, kept))}
      onClearRecent={() => setRecent(clearRecent(localStorage, recent.kept))}
    />
  );
}

describeDocument(document, t, t('optionsTitle'));
render(<App />, document.getElementById('app') as HTMLElement);
