/** The link that a copy gives to where it is from: `<a href="…">阅读原文</a>`, `[原文链接](…)`. */
import { safeUrl } from '@/src/corpus/address';

const WORDS =
  '(?:\\p{So}\\ufe0f?)? ?(?:(?:阅读|阅读|查看|浏览)?(?:原文|原网页|原网页)(?:链接|连结|地址|出处)?|(?:View|Read|See)? ?(?:the )?[Oo]riginal(?: article| post| source| link)?) ?[:：]? ?';
const FORMS: readonly RegExp[] = [
  new RegExp(
    `<a\\s[^<>]{0,400}href=["'](https?:[^"'<>\\s]{4,600})["'][^<>]{0,400}>\\s{0,20}${WORDS}\\s{0,20}</a>`,
    'u',
  ),
  new RegExp(`(?<!!)\\[${WORDS}\\]\\((https?:[^()\\s<>]{4,600})\\)`, 'u'),
];
/** Cheaper than the forms, and all of them have it. */
const SIGN = /原文|原网页|[Oo]riginal/g;

/** A text about originals has the word often, a link to its own once, near an end. */
const MOST = 40;

/** Its address; null when there is none. Only the first and last 20,000 characters are read. */
export function originalLink(text: string): string | null {
  const parts = text.length <= 40_000 ? [text] : [text.slice(0, 20_000), text.slice(-20_000)];
  for (const part of parts) {
    for (const { index } of [...part.matchAll(SIGN)].slice(0, MOST)) {
      const around = part.slice(Math.max(0, index - 900), index + 900);
      for (const form of FORMS) {
        const url = safeUrl(form.exec(around)?.[1]);
        if (url !== null) return url;
      }
    }
  }
  return null;
}
