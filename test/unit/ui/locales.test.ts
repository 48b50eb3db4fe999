import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, type Message, translator } from './translate';

const en = CATALOGUES.en!;
const placeholdersIn = (message: string) => [...message.matchAll(/\$(\w+)\$/g)].map((m) => m[1]!.toLowerCase()).sort();

describe('catalogues', () => {
  it('are all here', () => expect(readdirSync('assets/locales').sort()).toEqual(Object.keys(CATALOGUES).sort()));

  describe.each(Object.entries(CATALOGUES))('%s', (_locale, catalogue) => {
    it('has the keys of the English one, in its order', () => expect(Object.keys(catalogue)).toEqual(Object.keys(en)));

    it.each(Object.entries(catalogue))('%s', (key, entry: Message) => {
      expect(entry.message.trim()).not.toBe('');
      expect(Object.keys(entry.placeholders ?? {}).sort()).toEqual(placeholdersIn(entry.message));
      expect(placeholdersIn(entry.message)).toEqual(placeholdersIn(en[key]!.message));
      expect(entry.placeholders ?? {}).toEqual(en[key]!.placeholders ?? {});
      // Chrome reads a lone $ as the start of a placeholder.
      expect(entry.message.replace(/\$\w+\$/g, '')).not.toContain('$');
    });
  });

  it('every message is used by the code or the manifest', () => {
    const files = ['src', 'entrypoints'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    );
    const code = [...files, readFileSync('wxt.config.ts', 'utf8')].join('\n');
    const unused = Object.keys(en).filter((key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });

  it('fills placeholders in order', () => {
    expect(translator('en')('factOf', '2', '9')).toBe('2 of 9');
    expect(translator('zh_CN')('factOf', '2', '9')).toBe('2 / 9');
  });
});
