import { describe, expect, test } from 'vitest';
import { bestTitle, saysWithMore, type TitleLine, WEIGHTS } from '@/src/corpus/head/title-score';

const BODY = '南岭县今年新建农村公路86公里，改造危桥12座，总投资3.6亿元。'.repeat(4);
const line = (text: string, fields: Partial<TitleLine> = {}): TitleLine => ({
  text,
  level: 0,
  overField: false,
  ...fields,
});
const chosen = (...lines: TitleLine[]) => lines[bestTitle(lines, BODY)]?.text ?? null;

describe('the title among the lines above a text', () => {
  test('is the first of those that speak of it', () => {
    expect(chosen(line('南岭新建农村公路86公里'), line('改造危桥12座 总投资3.6亿元'))).toBe('南岭新建农村公路86公里');
  });

  test('is no line of a menu or of another article', () => {
    expect(chosen(line('Press Releases'), line('南岭新建农村公路86公里'))).toBe('南岭新建农村公路86公里');
    expect(chosen(line('某地举办龙舟比赛迎端午'), line('南岭新建农村公路86公里'))).toBe('南岭新建农村公路86公里');
  });

  test('is not the lead, though every word of that is in the text', () => {
    const lead = '南岭县今年新建农村公路86公里，改造危桥12座，总投资3.6亿元，同时新建公路，改造危桥';
    expect(chosen(line('山路十八弯 一朝变坦途', { overField: true }), line(lead))).toBe('山路十八弯 一朝变坦途');
  });

  test('is the bare one of two that differ by the site’s name', () => {
    expect(chosen(line('南岭新建公路86公里_某某网'), line('南岭新建公路86公里'))).toBe('南岭新建公路86公里');
    expect(saysWithMore('某某网：南岭新建公路86公里', '南岭新建公路86公里')).toBe(true);
  });

  test('is the heading above all others', () => {
    expect(chosen(line('山里的故事', { level: 1 }), line('新建农村公路', { level: 2 }))).toBe('山里的故事');
  });

  test('is none where nobody says anything of the text', () => {
    expect(chosen(line('某地举办龙舟比赛'), line('夏日冷饮销量大增'), line('明星演唱会门票开售'))).toBe(null);
  });

  test('every reason has an example', () => {
    for (const { example } of WEIGHTS) expect(example.length).toBeGreaterThan(4);
  });
});
