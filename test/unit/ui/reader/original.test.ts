import { describe, expect, it } from 'vitest';
import { atPassage } from '@/src/ui/reader/original';

const URL = 'https://news.example.com/2022/report.html';
const words = (url: string) => decodeURIComponent(url.slice(url.indexOf(':~:text=') + 8));

describe('the original at a passage', () => {
  it('a short passage is named whole', () =>
    expect(atPassage(URL, '青溪集团研发投入超过188亿元')).toBe(
      `${URL}#:~:text=${encodeURIComponent('青溪集团研发投入超过188亿元')}`,
    ));
  it('a long one by its first and its last clause', () => {
    const long = `报告显示，青溪集团${'持续加大'.repeat(12)}研发投入，全年超过188亿元，占营业收入的8.9%。`;
    expect(words(atPassage(URL, long))).toBe('报告显示,占营业收入的8.9%');
  });
  it('what has a meaning in fragments is escaped', () =>
    expect(atPassage(URL, 'a-b, c & d')).toBe(`${URL}#:~:text=a%2Db%2C%20c%20%26%20d`));
  it('an address with a fragment keeps it', () =>
    expect(atPassage(`${URL}#part-2`, '超过188亿元')).toContain(`${URL}#part-2:~:text=`));
  it('line breaks of the document are blanks', () =>
    expect(words(atPassage(URL, 'grew by\n 8.9 per cent'))).toBe('grew by 8.9 per cent'));
  it('a long passage without marks is named whole', () => {
    const bare = '数'.repeat(80);
    expect(words(atPassage(URL, bare))).toBe(bare);
  });
});
