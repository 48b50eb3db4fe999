/** Text as rules read it: of a title, the blanks that part its clauses are commas. */
import { expect, it } from 'vitest';
import { foldedTitle } from '@/src/facts/folded';

it.each([
  ['畢業季影響已過 6月失業率下滑', '毕业季影响已过，6月失业率下滑'],
  ['失業率降至3.3% 為25年來同月最低', '失业率降至3.3%，为25年来同月最低'],
  ['星河集团 2020 年营收 5 亿元', '星河集团 2020 年营收 5 亿元'],
  ['Revenue rose 3% in May', 'Revenue rose 3% in May'],
])('%s', (title, read) => {
  expect(foldedTitle(title)).toBe(read);
});
