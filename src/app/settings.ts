/**
 * Settings: the one place that says what is stored, under which key, with which default. Kept in `storage.local`,
 * where content scripts read them too (TRUST T8: only these keys, never corpus text). A stored value that does not fit
 * the schema is replaced by the default field by field, so one bad field never loses the others; keys that this version
 * does not know, and the version number of a newer one, stay as they are.
 */
import { browser } from 'wxt/browser';

const VERSION = 1;
const DENSITIES = ['all', 'first', 'hold', 'off'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

export interface Settings {
  version: typeof VERSION;
  /** Hosts on which Chuchu does nothing, exact: `www.example.com`. */
  offHosts: string[];
  /** Global pause. */
  paused: boolean;
  /** all marks · first of each term in a section · only while the hold key is down · none. */
  density: (typeof DENSITIES)[number];
  theme: (typeof THEMES)[number];
}

const isHost = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isOneOf =
  <T>(list: readonly T[]) =>
  (value: unknown): value is T =>
    list.includes(value as T);

/**
 * What each field must be. By hand, because every frame of every page carries it: valibot was 3 kB of 40 in the content
 * script. The tests hold it to a schema.
 */
const FIELDS = {
  offHosts: (value: unknown): value is string[] => Array.isArray(value) && value.every(isHost),
  paused: isBoolean,
  density: isOneOf(DENSITIES),
  theme: isOneOf(THEMES),
};

const KEY = 'settings';
export const DEFAULTS: Settings = { version: VERSION, offHosts: [], paused: false, density: 'all', theme: 'system' };

/** Reads whatever is stored into valid settings. Never throws: storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await readStored());
  } catch {
    return DEFAULTS;
  }
}

/** Any stored value to valid settings; unknown shapes give the defaults. */
export function parseSettings(stored: unknown): Settings {
  const { offHosts, paused, density, theme } = recordOf(stored) ?? {};
  return {
    version: VERSION,
    // One entry that is no host does not switch the other sites on again.
    offHosts: Array.isArray(offHosts) ? offHosts.filter(isHost) : [],
    paused: FIELDS.paused(paused) ? paused : DEFAULTS.paused,
    density: FIELDS.density(density) ? density : DEFAULTS.density,
    theme: FIELDS.theme(theme) ? theme : DEFAULTS.theme,
  };
}

/** Whether something is stored that is not what this version stores, so that a default stands in its place. */
export function isDamaged(stored: unknown): boolean {
  if (stored === undefined) return false;
  const record = recordOf(stored);
  if (record === null) return true;
  return Object.entries(FIELDS).some(([key, fits]) => Object.hasOwn(record, key) && !fits(record[key]));
}

/**
 * What a person should be told of the stored settings: `damaged` when defaults stand in for some of them, `refused` when
 * storage cannot be read, null when all is well.
 * @param repair writes the defaults where something was damaged, so that it is told once.
 */
export async function settingsFault(repair: boolean): Promise<'damaged' | 'refused' | null> {
  try {
    if (!isDamaged(await readStored())) return null;
    if (repair) await changeSettings({});
    return 'damaged';
  } catch {
    return 'refused';
  }
}

/**
 * Changes some fields and keeps the rest, unknown keys of a newer version included.
 * @throws what the browser throws when it refuses to store.
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return changeBy(() => change);
}

/** One change at a time: between reading and writing no other page of the extension may write. */
async function changeBy(changeOf: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return alone(async () => {
    const stored = await readStored();
    const kept = recordOf(stored) ?? {};
    const now = parseSettings(stored);
    const version = typeof kept.version === 'number' && kept.version > VERSION ? kept.version : VERSION;
    const next = { ...kept, ...now, ...changeOf(now), version };
    await browser.storage.local.set({ [KEY]: next });
    return parseSettings(next);
  });
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
export function switchHost(host: string, on: boolean): Promise<Settings> {
  return changeBy(({ offHosts }) => {
    const others = offHosts.filter((h) => h !== host);
    return { offHosts: on ? others : [...others, host] };
  });
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

function recordOf(stored: unknown): Record<string, unknown> | null {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? (stored as Record<string, unknown>)
    : null;
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other in this context, and in all of the extension's pages where the browser has locks. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  const result = turn.then(() => (locks ? locks.request('chuchu-settings', work) : work())) as Promise<T>;
  turn = result.catch(() => undefined);
  return result;
}
