import { expect, test } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';
import { FORM_RULES } from '@/src/facts/figures/gate/arabic';

test.each(FORM_RULES)('$forms: $figure is a figure, $none is none', ({ forms, figure, none }) => {
  const counted = (text: string) =>
    readFigures(text).filter((found) => forms.split(' ').some((form) => found.text.includes(form)));
  expect(counted(figure)).not.toEqual([]);
  expect(counted(none)).toEqual([]);
});
