/**
 * Settings: the one place that says what is stored, under which key, with which default. Kept in `storage.local`,
 * where content scripts read them too (TRUST T8: only these keys, never corpus text). A stored value that does not fit
 * the schema is replaced by the default field by field, so one bad field never loses the others.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

export const Settings = v.object({
  version: v.fallback(v.literal(1), 1),
  /** Hosts on which Chuchu does nothing, exact: `www.example.com`. */
  offHosts: v.fallback(v.array(v.pipe(v.string(), v.maxLength(253))), []),
  /** Global pause. */
  paused: v.fallback(v.boolean(), false),
  /** all marks · first of each term in a section · only while the hold key is down · none. */
  density: v.fallback(v.picklist(['all', 'first', 'hold', 'off']), 'all'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
});
export type Settings = v.InferOutput<typeof Settings>;

const KEY = 'settings';
export const DEFAULTS: Settings = v.parse(Settings, {});

/** Reads whatever is stored into valid settings. Never throws: storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    return parseSettings(stored);
  } catch {
    return DEFAULTS;
  }
}

/** Any stored value to valid settings; unknown shapes give the defaults. */
export function parseSettings(stored: unknown): Settings {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return v.parse(Settings, isRecord ? stored : {});
}

/** Changes some fields and keeps the rest, unknown keys of a newer version included. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const kept = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  const next = { ...kept, ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next });
  return parseSettings(next);
}

/** Calls `listener` whenever the settings change in any context; returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Whether Chuchu works on a host under these settings. */
export function isOnFor(host: string, settings: Settings): boolean {
  return !settings.paused && !settings.offHosts.includes(host);
}

/** Switches one host on or off; other hosts and settings stay. */
export async function switchHost(host: string, on: boolean): Promise<Settings> {
  const { offHosts } = await readSettings();
  const others = offHosts.filter((h) => h !== host);
  return changeSettings({ offHosts: on ? others : [...others, host] });
}
