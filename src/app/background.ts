/** The background's services: one handler a message, registered at once, each awaiting the library it needs. */
import { browser } from 'wxt/browser';
import type { Answer } from '@/src/lookup/answer';
import { hover } from '@/src/lookup/hover';
import { numberReader } from '@/src/lookup/query/number-reader';
import { search } from '@/src/lookup/search';
import { suggestNames } from '@/src/lookup/suggest';
import type { Pack } from '@/src/pack/open';
import { answer, FaultError } from './answer';
import { toBase64 } from './base64';
import { refuseUnknown } from './dispatch';
import { asFault, type Library, library, proveIndex } from './library';
import { pageDate } from './page-date';
import { readPrivateSites } from './private-sites';
import {
  ArticleMessage,
  HostMessage,
  HoverMessage,
  OpenReaderMessage,
  SearchMessage,
  SuggestMessage,
} from './protocol';
import { RateLimit } from './rate';
import { offerShortcuts } from './shortcuts';
import { offerSiteCommand } from './site-command';
import { isSiteOff, switchSite } from './site-switch';

/** Tabs that one tab has us open: a person's clicks, not the loop of a renderer that was taken over (TRUST T6). */
const OPENINGS = new RateLimit({ burst: 4, perSecond: 1 });

/** What each tab switched off last from a card, which it may take back for so long. */
const switchedOff = new Map<number | undefined, { host: string; at: number }>();
const UNDO_MS = 60_000;

/** Registers every handler. Call it synchronously: an event page is woken for listeners of its first turn only. */
export function serve(): void {
  refuseUnknown(['describeFrame', 'frameReport', 'privateSites']);
  offerSiteCommand();
  offerShortcuts((query, limit) =>
    withLibrary(({ pack, automaton }) => honest(pack, search(pack, automaton, query, limit))),
  );

  answer('getAutomaton', 'everyone', null, () =>
    withLibrary(async ({ nameless }) => ({ base64: toBase64(nameless()) })),
  );

  answer('getTermNames', 'everyone', null, () => withLibrary(async ({ automaton }) => automaton.names()));

  // The page marked the name by its whole block; the sentence alone may not show the sense any more.
  answer('hover', 'everyone', HoverMessage, ({ token, published, ...question }, { url }) => {
    loadAhead(question.sentence);
    const dated = { ...question, published: pageDate(published, url, Date.now()) };
    return withLibrary(async ({ pack, automaton }) => ({
      token,
      answer: await honest(pack, hover(pack, automaton, dated, 'off')),
    }));
  });

  answer('search', 'extension-pages', SearchMessage, ({ token, query, limit }) => {
    loadAhead(query);
    return withLibrary(async ({ pack, automaton }) => ({
      token,
      answer: await honest(pack, search(pack, automaton, query, limit)),
    }));
  });

  answer('suggest', 'extension-pages', SuggestMessage, ({ typed, limit }) =>
    withLibrary(({ pack }) => suggestNames(pack, typed, limit)),
  );

  answer('getArticle', 'extension-pages', ArticleMessage, ({ articleId }) =>
    withLibrary(async ({ pack }) => {
      const row = await pack.articleById(articleId);
      if (!row) throw new FaultError({ code: 'NOT_FOUND', detail: `no article ${articleId} in this corpus` });
      const facts = await Promise.all(row.facts.map((id) => pack.fact(id)));
      return { article: row.article, facts: facts.map(({ id, fact }) => ({ id, fact })) };
    }),
  );

  answer('getPackInfo', 'extension-pages', null, () =>
    withLibrary(async ({ pack: { manifest } }) => ({
      name: manifest.name,
      ...manifest.counts,
      firstDate: manifest.firstDate,
      lastDate: manifest.lastDate,
    })),
  );

  answer('openReader', 'everyone', OpenReaderMessage, async ({ articleId, factId, paragraph }, { tab }) => {
    if (!OPENINGS.take(String(tab?.id))) throw new FaultError({ code: 'BUSY', detail: 'openReader: too many tabs' });
    const parameters = new URLSearchParams({ article: articleId });
    if (factId !== null) parameters.set('fact', String(factId));
    if (paragraph !== null) parameters.set('paragraph', String(paragraph));
    const url = browser.runtime.getURL(`/reader.html?${parameters}` as never);
    await browser.tabs.create(tab?.index === undefined ? { url } : { url, index: tab.index + 1 });
    return null;
  });

  answer('switchOffHere', 'everyone', HostMessage, async ({ host }, { tab }) => {
    const isPrivate = tab?.incognito === true;
    // What was off already is not this tab's to take back.
    if (await isSiteOff(host, isPrivate)) return null;
    await switchSite(host, false, isPrivate);
    switchedOff.set(tab?.id, { host, at: Date.now() });
    return null;
  });

  // A renderer that was taken over must not switch on what a person switched off.
  answer('switchOnAgain', 'everyone', HostMessage, async ({ host }, { tab }) => {
    const last = switchedOff.get(tab?.id);
    if (last?.host !== host || Date.now() - last.at > UNDO_MS)
      throw new FaultError({ code: 'FORBIDDEN', detail: 'switchOnAgain: not switched off from this tab' });
    switchedOff.delete(tab?.id);
    await switchSite(host, true, tab?.incognito === true);
    return null;
  });

  answer('getPrivateSites', 'everyone', null, (_, { tab }) =>
    tab?.incognito ? readPrivateSites() : { off: [], on: [] },
  );
}

/** Code that an answer will need is read while the pack is opened; whoever needs it is told when that fails. */
function loadAhead(text: string): void {
  numberReader(text).catch(() => undefined);
}

/** An answer that says "nothing" only when the index is known to find things. */
async function honest(pack: Pack, asked: Promise<Answer>): Promise<Answer> {
  const given = await asked;
  if (given.status === 'none') await proveIndex(pack);
  return given;
}

async function withLibrary<T>(use: (open: Library) => Promise<T>): Promise<T> {
  const open = await library();
  try {
    return await use(open);
  } catch (error) {
    throw asFault(error);
  }
}
