/** Words for somebody without a name, by what he or she is: the prime minister, her mother, one shop owner. */
import type { WordRow } from '@/src/corpus/patterns/word-rows';

const PERSON_ROWS: readonly WordRow[] = [
  {
    idea: 'who holds an office',
    example: 'the minister',
    words:
      'minister president representative chief mayor governor senator chairman chairwoman chair judge sheriff superintendent principal secretary commissioner deputy captain lieutenant detective lawmaker legislator congressman congresswoman aide ambassador envoy diplomat trustee alderman supervisor administrator clerk democrat republican candidate',
  },
  {
    idea: 'who works, and where',
    example: 'one shop owner',
    words:
      'keeper ceo coach director manager owner pastor founder author boss employee worker leader head scientist professor expert reporter volunteer veteran driver pilot chef nurse singer actor actress player member organi[sz]er developer investor trader advis[eo]r',
  },
  {
    idea: 'of a family',
    example: 'her mother',
    words:
      'mother father mom dad wife husband son daughter brother sister friend colleague boy girl relative aunt uncle grandmother grandfather teen(?:ager)?',
  },
  { idea: 'whom something befell', example: 'the victim', words: 'survivor victim suspect defendant' },
];
/** Source of a pattern for one person. */
export const PERSON = PERSON_ROWS.flatMap((row) => row.words.split(' ')).join('|');
