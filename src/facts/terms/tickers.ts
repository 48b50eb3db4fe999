/** Companies before the code of their share: 远山股份（600000.SH）, 遠山電子(2399), 远山科技（00999.HK）. */
import type { Candidate } from './candidate';

/** A code; four digits alone may be a year as well. */
const CODE =
  /[（(]\s?(?:(?:SH|SZ|HK|SEHK|NYSE|NASDAQ)\s?[:：.]?\s?)?(?!(?:19|20)\d\d\s?[）)])\d{4,6}(?:\.(?:SH|SZ|HK|BJ|SS|TW|TWO))?\s?[）)]/g;
/** So many characters before a code are read. */
const BACK = 14;
/** What stands before the name in the same clause. */
const BEFORE =
  /^.*(?:龙头|巨头|厂商?|[一二三四五六]哥|企业|子公司|公司|旗下|收购|入股|参股|联合|携手|其中|包括|[的和与及为由对向]|股)/;

/**
 * @param written the paragraph; surfaces are as written.
 * @param text the same in Simplified, unit by unit, which is read.
 */
export function listedCompaniesIn(written: string, text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const m of text.matchAll(CODE)) {
    let start = m.index;
    while (start > 0 && m.index - start < BACK && /[\u4e00-\u9fffA-Za-z]/.test(text[start - 1] as string)) start -= 1;
    const head = text.slice(start, m.index);
    // A name may begin with one of these words, but then nothing is left of it.
    const before = BEFORE.exec(head.slice(0, -2))?.[0].length ?? 0;
    const name = head.slice(before);
    const isBound = before > 0 || m.index - start < BACK;
    if (isBound && /^[\u4e00-\u9fffA-Z]{2,6}$/.test(name) && /[\u4e00-\u9fff]{2}/.test(name))
      out.push({ surface: written.slice(start + before, m.index), kind: 'organisation', trust: 0.85 });
  }
  return out;
}
