/** T10: which addresses may become links. */
import { expect, it } from 'vitest';
import { safeUrl } from '@/src/corpus/address';

const PAGE = 'https://news.example/2024/';

it.each<[string, string | null, string | null]>([
  ['https://news.example/a', null, 'https://news.example/a'],
  ['//news.example/a', null, 'https://news.example/a'],
  ['../a.html', PAGE, 'https://news.example/a.html'],
  ['ftp://files.example/a', PAGE, null],
  ['ws://files.example/a', PAGE, null],
  ['javascript:alert(1)//news.example', PAGE, null],
  ['JavaScript://news.example/%0aalert(1)', PAGE, null],
  ['\u0001javascript:alert(1)', PAGE, null],
  ['data:text/html,news.example', PAGE, null],
  ['blob:https://news.example/1', PAGE, null],
  ['intent://news.example/#Intent;end', PAGE, null],
  ['https://someone@news.example/', PAGE, null],
  ['https://localhost/', PAGE, null],
  ['a.html', null, null],
  ['', PAGE, null],
])('%j on a page at %s is %s', (value, base, address) => {
  expect(safeUrl(value, base)).toBe(address);
});
