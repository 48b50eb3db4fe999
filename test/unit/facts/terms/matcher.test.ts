/** Known surfaces in a text: leftmost, longest, of two that overlap the longer, whole words, in either script. */
import { describe, expect, it } from 'vitest';
import { SurfaceMatcher } from '@/src/facts/terms/matcher';

const written = (surfaces: string[], text: string) =>
  new SurfaceMatcher(surfaces).scan(text).map(({ start, end }) => text.slice(start, end));

describe('matches', () => {
  it.each([
    ['the longest', ['远山', '远山银行'], '远山银行与远山', ['远山银行', '远山']],
    ['the leftmost', ['远山银', '银行卡'], '远山银行卡', ['远山银']],
    ['the longer of two that overlap', ['远云', '云仓库'], '在远云仓库里', ['云仓库']],
    ['what is left when the longer one breaks off', ['远山', '远山银行'], '远山银楼', ['远山']],
    ['Latin as whole words', ['AI', 'AI助手'], 'AI助手 AI MAIN', ['AI助手', 'AI']],
    ['nothing in an empty text', ['AI'], '', []],
    ['one character', ['山'], '高山', ['山']],
    ['Traditional by Simplified', ['远东银行'], '遠東銀行增資', ['遠東銀行']],
    ['Simplified by Traditional', ['遠東銀行'], '远东银行增资', ['远东银行']],
    ['no name that goes on as another word', ['教育部', '党的十九大'], '教育部门 党的十九大以来', []],
    ['a meeting that is no date', ['党的十九大'], '党的十九大报告', ['党的十九大']],
  ])('%s', (_, surfaces, text, expected) => {
    expect(written(surfaces, text)).toEqual(expected);
  });

  it('gives the surface as it was told, and the first of two that read alike', () => {
    expect(new SurfaceMatcher(['遠東', '远东', '']).scan('在远东')).toEqual([{ start: 1, end: 3, surface: '遠東' }]);
  });
});
