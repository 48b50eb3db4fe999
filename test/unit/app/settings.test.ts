import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const settings = await import('@/src/app/settings');

beforeEach(() => fakeBrowser.reset());

describe('settings that cannot be read give defaults, field by field', () => {
  it.each([
    ['nothing stored', undefined, {}],
    ['a string', 'x', {}],
    ['null', null, {}],
    ['a list', [], {}],
    ['one bad field', { density: 'loud', offHosts: ['a.example'] }, { offHosts: ['a.example'] }],
    ['a bad list keeps the rest', { offHosts: [1], paused: true }, { paused: true }],
    ['a future version', { version: 9, theme: 'dark' }, { theme: 'dark' }],
  ])('%s', (_, stored, kept) => {
    expect(settings.parseSettings(stored)).toEqual({ ...settings.DEFAULTS, ...kept });
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
