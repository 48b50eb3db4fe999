import { fakeBrowser } from '@webext-core/fake-browser';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const settings = await import('@/src/app/settings');

beforeEach(() => fakeBrowser.reset());

describe('S62: settings that cannot be read give defaults, field by field', () => {
  it.each([
    ['nothing stored', undefined, {}],
    ['a string', 'x', {}],
    ['null', null, {}],
    ['a list', [], {}],
    ['one bad field', { density: 'loud', offHosts: ['a.example'] }, { offHosts: ['a.example'] }],
    ['one bad host keeps the others', { offHosts: [1, 'a.example'] }, { offHosts: ['a.example'] }],
    ['a bad list keeps the rest', { offHosts: [1], paused: true }, { paused: true }],
    ['a future version', { version: 9, theme: 'dark' }, { theme: 'dark' }],
  ])('%s', (_, stored, kept) => {
    expect(settings.parseSettings(stored)).toEqual({ ...settings.DEFAULTS, ...kept });
  });
});

describe('the check by hand is the schema', () => {
  const Host = v.pipe(v.string(), v.maxLength(300));
  const schema = v.object({
    version: v.fallback(v.literal(1), 1),
    offHosts: v.fallback(
      v.pipe(
        v.array(v.unknown()),
        v.transform((list) => list.filter((entry): entry is string => v.is(Host, entry))),
      ),
      [],
    ),
    paused: v.fallback(v.boolean(), false),
    density: v.fallback(v.picklist(['all', 'first', 'hold', 'off']), 'all'),
    theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  });
  const odd = [undefined, null, 0, 1, Number.NaN, true, '', 'all', 'dark', 'loud', [], {}, ['a.example', 3], [['a']]];
  const values = [...odd, 'x'.repeat(300), ['x'.repeat(301), 'x'.repeat(300)]];
  it.each(['version', 'offHosts', 'paused', 'density', 'theme', 'other'])('for any value of %s', (key) => {
    for (const value of values) {
      const stored = { [key]: value };
      expect(settings.parseSettings(stored), JSON.stringify(stored)).toEqual(v.parse(schema, stored));
    }
  });
});

describe('S62: a person is told once, and nothing unknown is lost', () => {
  const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;
  it.each([
    ['nothing stored', undefined, null],
    ['what we store', { version: 1, paused: true }, null],
    ['a newer version with more keys', { version: 9, theme: 'dark', future: { a: 1 } }, null],
    ['a string', 'x', 'damaged'],
    ['a list', [], 'damaged'],
    ['a number', 0, 'damaged'],
    ['a bad field', { density: 'loud' }, 'damaged'],
    ['a bad host', { offHosts: [1] }, 'damaged'],
  ])('%s', async (_, value, fault) => {
    if (value !== undefined) await fakeBrowser.storage.local.set({ settings: value });
    expect(await settings.settingsFault(true)).toBe(fault);
    expect(await settings.settingsFault(true)).toBeNull();
  });
  it('a repair keeps unknown keys and what was good', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 9, future: 1, density: 'loud', theme: 'dark' } });
    await settings.settingsFault(true);
    expect(await stored()).toMatchObject({ version: 9, future: 1, density: 'all', theme: 'dark' });
  });
  it('without repair it is told again: a private window writes nothing', async () => {
    await fakeBrowser.storage.local.set({ settings: 'x' });
    expect(await settings.settingsFault(false)).toBe('damaged');
    expect(await stored()).toBe('x');
  });
  it('the keys of a prototype are nobody’s settings', async () => {
    await fakeBrowser.storage.local.set({ settings: JSON.parse('{"__proto__":{"paused":true}}') });
    expect((await settings.readSettings()).paused).toBe(false);
  });
});

describe('storage that refuses', () => {
  it('gives defaults when it cannot be read, and says so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    expect(await settings.readSettings()).toEqual(settings.DEFAULTS);
    expect(await settings.settingsFault(true)).toBe('refused');
  });
  it('a change that is not stored is not told as done', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(settings.changeSettings({ paused: true })).rejects.toThrow();
    expect((await settings.readSettings()).paused).toBe(false);
  });
});

describe('the switch of a site', () => {
  it('is remembered and touches no other site', async () => {
    await settings.switchHost('a.example', false);
    await settings.switchHost('b.example', false);
    await settings.switchHost('a.example', true);
    const now = await settings.readSettings();
    expect(settings.isOnFor('a.example', now)).toBe(true);
    expect(settings.isOnFor('b.example', now)).toBe(false);
  });

  it('does not switch a site off twice', async () => {
    await settings.switchHost('a.example', false);
    expect((await settings.switchHost('a.example', false)).offHosts).toEqual(['a.example']);
  });

  it('ten switches at once lose none', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, i) => settings.switchHost(`${i}.example`, false)));
    expect((await settings.readSettings()).offHosts).toHaveLength(10);
  });
  it('switches of two pages of ours at once lose none: one lock of the browser for both', async () => {
    let turn: Promise<unknown> = Promise.resolve();
    const request = vi.fn((_: string, work: () => Promise<unknown>) => {
      turn = turn.then(work);
      return turn;
    });
    vi.stubGlobal('navigator', { locks: { request } });
    vi.resetModules();
    const other = await import('@/src/app/settings');
    await Promise.all(
      [settings, other].flatMap(({ switchHost }, page) =>
        [1, 2, 3].map((n) => switchHost(`${page}-${n}.example`, false)),
      ),
    );
    vi.unstubAllGlobals();
    expect(request.mock.calls.map(([name]) => name)).toEqual(Array(6).fill('chuchu-settings'));
    expect((await settings.readSettings()).offHosts).toHaveLength(6);
  });

  it('is overruled by the pause', async () => {
    expect(settings.isOnFor('a.example', await settings.changeSettings({ paused: true }))).toBe(false);
  });

  it('keeps fields that a newer version stored', async () => {
    await fakeBrowser.storage.local.set({ settings: { future: 1, theme: 'dark' } });
    await settings.switchHost('a.example', false);
    const { settings: stored } = await fakeBrowser.storage.local.get('settings');
    expect(stored).toMatchObject({ future: 1, theme: 'dark', offHosts: ['a.example'] });
  });
});

describe('watchSettings', () => {
  it('tells every change until stopped', async () => {
    const seen: string[] = [];
    const stop = settings.watchSettings((now) => seen.push(now.theme));
    await settings.changeSettings({ theme: 'dark' });
    stop();
    await settings.changeSettings({ theme: 'light' });
    expect(seen).toEqual(['dark']);
  });
});
