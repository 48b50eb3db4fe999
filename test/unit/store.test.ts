/** The texts for the stores: three languages with the same parts, within the stores' limits, true to the manifest. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LOCALES = { en: 'en', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' } as const;
const partsOf = (locale: string) =>
  new Map(
    readFileSync(`assets/store/${locale}.md`, 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]),
  );

describe.each(Object.entries(LOCALES))('%s', (locale, catalogue) => {
  const parts = partsOf(locale);
  it('has every part', () => {
    expect([...parts.keys()]).toEqual(['Summary', 'Description', 'Single purpose', 'Permissions', 'Data']);
  });
  it('the summary is the manifest’s own description, within 132 characters', () => {
    const messages = JSON.parse(readFileSync(`assets/locales/${catalogue}/messages.json`, 'utf8'));
    expect(parts.get('Summary')).toBe(messages.extensionDescription.message);
    expect(parts.get('Summary')!.length).toBeLessThanOrEqual(132);
  });
  it('gives a reason for each permission of the manifest and for no other', () => {
    const [, listed = ''] = /permissions: \[([^\]]*)\]/.exec(readFileSync('wxt.config.ts', 'utf8')) ?? [];
    const asked = [...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name).sort();
    const told = [...parts.get('Permissions')!.matchAll(/^- (\w+)[:：]/gm)].map(([, name]) => name).sort();
    expect(told).toEqual(asked);
  });
  it('the description has as many points as the English one, within 16,000 characters', () => {
    const points = (text: string) => text.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(points(parts.get('Description')!)).toBe(points(partsOf('en').get('Description')!));
    expect(parts.get('Description')!.length).toBeLessThan(16_000);
  });
});
