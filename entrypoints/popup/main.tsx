/** Starts the popup: wires the component to messages, settings and the tab in front. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/src/app/i18n';
import { ask } from '@/src/app/messaging';
import { LIMITS, type PackInfo } from '@/src/app/protocol';
import { changeSettings, DEFAULTS, readSettings, switchHost, watchSettings } from '@/src/app/settings';
import { type ActiveTab, activeTab } from '@/src/app/tab';
import type { PassageTarget } from '@/src/ui/card-state';
import { applyTheme, describeDocument } from '@/src/ui/page';
import { countTerms, type PageTerms } from '@/src/ui/popup/page-terms';
import { Popup } from '@/src/ui/popup/popup';
import { addRecent, readRecent } from '@/src/ui/recent';
import '@/src/ui/popup/popup.css';

/** Results asked for: what a person may walk through, within what one message carries at once. */
const LIMIT = 20;

const search = async (query: string, token: number) => (await ask('search', { token, query, limit: LIMIT })).answer;

const actions = {
  copy: (text: string) => navigator.clipboard.writeText(text),
  openPassage: async ({ articleId, factId, paragraph }: PassageTarget) => {
    await ask('openReader', { articleId, factId, paragraph: paragraph ?? null });
    window.close();
  },
};

function keepRecent(query: string): void {
  if (!browser.extension.inIncognitoContext) addRecent(localStorage, query);
}

function App() {
  const [settings, setSettings] = useState(DEFAULTS);
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined);
  const [pack, setPack] = useState<PackInfo | null>(null);
  useEffect(() => {
    readSettings().then(setSettings);
    activeTab().then(setTab, () => setTab(null));
    // A corpus that cannot be read is told by the search itself.
    ask('getPackInfo', undefined).then(setPack, () => setPack(null));
    return watchSettings(setSettings);
  }, []);
  useEffect(() => applyTheme(document, settings.theme), [settings.theme]);

  const host = tab?.host ?? null;
  return (
    <Popup
      t={t}
      search={search}
      actions={actions}
      page={pageTerms(tab)}
      site={host === null ? null : { host, on: !settings.offHosts.includes(host) }}
      paused={settings.paused}
      onSite={(on) => host !== null && switchHost(host, on).then(setSettings)}
      onPause={(paused) => changeSettings({ paused }).then(setSettings)}
      openOptions={() => browser.runtime.openOptionsPage()}
      recent={readRecent(localStorage).queries}
      onUsed={keepRecent}
      corpus={pack && t('corpusLine', String(pack.articles), String(pack.figures), String(pack.quotes))}
      initial={new URLSearchParams(location.search).get('q')?.slice(0, LIMITS.query) ?? ''}
      longest={LIMITS.query}
    />
  );
}

function pageTerms(tab: ActiveTab | null | undefined): PageTerms {
  if (tab === undefined) return { kind: 'loading' };
  if (tab === null || tab.reports.length === 0) return { kind: 'unavailable' };
  return { kind: 'terms', terms: countTerms(tab.reports.flatMap((report) => report.marks)) };
}

describeDocument(document, t, t('extensionName'));
render(<App />, document.getElementById('app') as HTMLElement);
