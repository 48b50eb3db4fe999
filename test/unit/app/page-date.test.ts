import { describe, expect, it } from 'vitest';
import { pageDate } from '@/src/app/page-date';

const NOW = Date.parse('2026-06-30T23:00:00Z');

describe('when a page was published', () => {
  it.each([
    ['2024-03-18T09:00:00+08:00', undefined, '2024-03-18', 'what its head says'],
    ['2024/3/8 09:00', undefined, '2024-03-08', 'with strokes'],
    ['2024年3月18日', undefined, '2024-03-18', 'in Chinese'],
    ['2024-03', undefined, '2024-03', 'a month'],
    ['2024-03-18', 'https://news.example/2023/0101/a.html', '2024-03-18', 'its head before its address'],
    ['云湖日报', 'https://news.example/n1/2023/0918/c1-2.html', '2023-09-18', 'the address where the head says none'],
    [undefined, 'https://news.example/20230918/1.html', '2023-09-18', 'eight digits'],
    [undefined, 'https://news.example/2023-09/18/content_1.htm', '2023-09-18', 'a month and a day'],
    [undefined, 'https://news.example/202309/2356678.html', '2023-09', 'a month alone'],
    [undefined, 'https://news.example/a/t20230918_4455.html', '2023-09-18', 'behind a letter'],
    [undefined, 'https://news.example/p/2023091800123', undefined, 'a longer number'],
    [undefined, 'https://news.example/p/20231945', undefined, 'no month'],
    [undefined, 'https://news.example/?d=20230918', undefined, 'what is asked of a page'],
    [undefined, 'https://news.example/news/201105.html', undefined, 'six digits that number an article'],
    [undefined, 'https://news.example/p/202112', undefined, 'the same at the end'],
    [undefined, 'https://news.example/a202112/5.html', undefined, 'the same behind a letter'],
    [undefined, 'https://news.example/2023/09/2356678.html', '2023-09', 'a folder for a year and one for its month'],
    [undefined, 'https://news.example/a/200006/2024/0318/x', '2024-03-18', 'a day before a folder of six digits'],
    ['云湖日报\n\n 2024-03-18 09:00\n2024-03-19', undefined, '2024-03-18', 'the first of several lines that is a date'],
    ['2024 in review\n第2024-03期', undefined, undefined, 'lines that hold years'],
    ['2024/12345', undefined, undefined, 'a number behind a year'],
    ['2024-02-30', undefined, undefined, 'no day of its month'],
    ['2026-07-01T07:00:00+08:00', undefined, '2026-07-01', 'this morning, where the day began already'],
    ['2026-07-02', undefined, undefined, 'tomorrow'],
    ['2024-13-40', undefined, undefined, 'no day of the calendar'],
    ['2031-01-01', undefined, undefined, 'the future'],
    [undefined, 'about:blank', undefined, 'no address'],
    [undefined, undefined, undefined, 'nothing'],
  ])('%s, %s → %s (%s)', (stated, url, expected, _) => {
    expect(pageDate(stated, url, NOW)).toBe(expected);
  });
});
