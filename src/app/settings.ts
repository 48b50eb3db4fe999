/**
 * Settings: the one place that says what is stored, under which key, with which default. Kept in `storage.local`,
 * where content scripts read them too (TRUST T8: only these keys, never corpus text). A stored value that does not fit
 * the schema is replaced by the default field by field, so one bad field never loses the others; keys that this version
 * does not know, and the version number of a newer one, stay as they are.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const Host = v.pipe(v.string(), v.maxLength(300));
const FIELDS = {
  /** Hosts on which Chuchu does nothing, exact: `www.example.com`. */
  offHosts: v.array(Host),
  /** Global pause. */
  paused: v.boolean(),
  /** all marks · first of each term in a section · only while the hold key is down · none. */
  density: v.picklist(['all', 'first', 'hold', 'off']),
  theme: v.picklist(['system', 'light', 'dark']),
};
const VERSION = 1;

export const Settings = v.object({
  version: v.fallback(v.literal(VERSION), VERSION),
  // One entry that is no host does not switch the other sites on again.
  offHosts: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter((entry): entry is string => v.is(Host, entry))),
    ),
    [],
  ),
  paused: v.fallback(FIELDS.paused, false),
  density: v.fallback(FIELDS.density, 'all'),
  theme: v.fallback(FIELDS.theme, 'system'),
});
export type Settings = v.InferOutput<typeof Settings>;

const KEY = 'settings';
export const DEFAULTS: Settings = v.parse(Settings, {});

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
  return v.parse(Settings, recordOf(stored) ?? {});
}

/** Whether something is stored that is not what this version stores, so that a default stands in its place. */
export function isDamaged(stored: unknown): boolean {
  if (stored === undefined) return false;
  const record = recordOf(stored);
  if (record === null) return true;
  return Object.entries(FIELDS).some(
    ([key, schema]) => Object.hasOwn(record, key) && !v.safeParse(schema, record[key]).success,
  );
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
