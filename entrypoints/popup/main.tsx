/** Starts the popup: wires the component to messages, settings and the tab in front. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/src/app/i18n';
import { MAX_QUERY } from '@/src/app/limits';
import { ask } from '@/src/app/messaging';
import { isOffWith, readPrivateSites, switchPrivateHost } from '@/src/app/private-sites';
import type { PackInfo, PrivateSites } from '@/src/app/protocol';
import {
  changeSettings,
  readSettings,
  type Settings,
  settingsFault,
  switchHost,
  watchSettings,
} from '@/src/app/settings';
import { type ActiveTab, activeTab, describeTab } from '@/src/app/tab';
import type { PassageTarget } from '@/src/ui/card-state';
import { applyTheme, describeDocument } from '@/src/ui/page';
import { fitPopup, isToolbarPopup } from '@/src/ui/popup/fit';
import { pageTermsOf, type WhyOff } from '@/src/ui/popup/page-terms';
import { Popup } from '@/src/ui/popup/popup';
import { addRecent, readRecent } from '@/src/ui/recent';
import '@/src/ui/popup/popup.css';

/** Results asked for at first: what a person may walk through; and when they ask for more: what one message may carry. */
const RESULTS = { first: 20, most: 50 };

const search = async (query: string, token: number, limit: number) =>
  (await ask('search', { token, query, limit })).answer;

/** Names offered: a line or two of chips. */
const NAMES = 8;

const namesFor = (typed: string) => ask('suggest', { typed, limit: NAMES });

/** Under the toolbar, or in a tab of its own: from the address bar or the context menu. */
const isToolbar = isToolbarPopup(window, browser.extension.getViews({ type: 'popup' }));

const initialQuery = new URLSearchParams(location.search).get('q')?.slice(0, MAX_QUERY) ?? '';

const actions = {
  copy: (text: string) => navigator.clipboard.writeText(text),
  openPassage: async ({ articleId, factId, paragraph }: PassageTarget) => {
    await ask('openReader', { articleId, factId, paragraph: paragraph ?? null });
    // The toolbar's would lie over what was opened; a tab's results are wanted again.
    if (isToolbar) window.close();
  },
};

/** A page takes a moment to put its marks on or off after the settings changed. */
const SETTLE_MS = 400;

function App({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined);
  const [ownTabId, setOwnTabId] = useState<number | undefined>(undefined);
  const [pack, setPack] = useState<PackInfo | null>(null);
  useEffect(() => {
    // A corpus that cannot be read is told by the search itself.
    ask('getPackInfo', undefined).then(setPack, () => setPack(null));
    return watchSettings(setSettings);
  }, []);
  const [privateSites, setPrivateSites] = useState<PrivateSites>({ off: [], on: [] });
  const [notice, setNotice] = useState<'settingsDamaged' | 'settingsNotStored' | null>(null);
  useEffect(() => {
    browser.tabs.getCurrent().then((own) => setOwnTabId(own?.id));
    activeTab().then(setTab, () => setTab(null));
  }, []);
  // Nothing of a private window is stored, the repair of settings included.
  const isPrivate = tab?.incognito ?? true;
  useEffect(() => {
    if (!tab) return;
    if (tab.incognito) readPrivateSites().then(setPrivateSites);
    settingsFault(!tab.incognito).then(
      (fault) => fault && setNotice(fault === 'damaged' ? 'settingsDamaged' : 'settingsNotStored'),
    );
  }, [tab?.id]);
  const store = (change: Promise<Settings>) => change.then(setSettings, () => setNotice('settingsNotStored'));
  const tabId = tab?.id;
  useEffect(() => {
    if (tabId === undefined || settings === initial) return;
    // The tab that it was opened over, which need not be the active one any more.
    const look = () => describeTab(tabId).then((reports) => setTab((last) => last && { ...last, reports }));
    const timer = setTimeout(look, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [tabId, settings, initial]);
  useEffect(() => applyTheme(document, settings.theme), [settings.theme]);

  const host = tab?.host ?? null;
  const isSiteOff = host !== null && isOffWith(privateSites, host, settings.offHosts.includes(host));
  const switchSite = (on: boolean) => {
    if (host === null) return;
    if (!isPrivate) store(switchHost(host, on));
    else switchPrivateHost(host, on).then(setPrivateSites, () => setNotice('settingsNotStored'));
  };
  const whyOff = ((): WhyOff | null => {
    if (settings.paused) return 'paused';
    if (isSiteOff) return 'off';
    return settings.density === 'off' ? 'unmarked' : null;
  })();
  const isOverPage = tabId === undefined || tabId !== ownTabId;
  return (
    <Popup
      t={t}
      search={search}
      actions={actions}
      page={isOverPage ? pageTermsOf(tab === null ? null : tab?.reports, whyOff) : null}
      site={host === null ? null : { host, on: !isSiteOff }}
      paused={settings.paused}
      onSite={switchSite}
      onPause={(paused) => store(changeSettings({ paused }))}
      openOptions={() => browser.runtime.openOptionsPage()}
      recent={readRecent(localStorage).queries}
      namesFor={namesFor}
      onUsed={(query) => !isPrivate && addRecent(localStorage, query)}
      notice={notice && t(notice)}
      openPrivacy={() => browser.tabs.create({ url: browser.runtime.getURL('/options.html#privacy' as never) })}
      corpus={pack && t('corpusLine', String(pack.articles), String(pack.figures), String(pack.quotes))}
      initial={initialQuery}
      longest={MAX_QUERY}
      limits={RESULTS}
    />
  );
}

if (isToolbar) fitPopup(window);
else document.documentElement.dataset.view = 'tab';
// Not what is typed later: the browser would keep it in its history.
describeDocument(document, t, [initialQuery, t('extensionName')].filter(Boolean).join(' · '));
// Settings first: a switch must not show one state and flip to another, nor a page its light face before its dark one.
readSettings().then((initial) => {
  applyTheme(document, initial.theme);
  render(<App initial={initial} />, document.getElementById('app') as HTMLElement);
});
