/** The table of English saying verbs: a row is one idea, with a sentence that a test reads. */

export interface EnglishSayingRow {
  idea: string;
  example: string;
  /** Verbs as they stand in a text, with `|` between them. */
  verbs: string;
}

/** Verbs that let somebody speak anywhere in a sentence. */
export const VERB_ROWS: readonly EnglishSayingRow[] = [
  {
    idea: 'says',
    example: 'Mary Stone said the canal was open.',
    verbs: 'said|says|say|told|tells|commented|remarked|reports|reported|observed|quipped|joked',
  },
  { idea: 'writes', example: 'Mary Stone wrote that the canal was open.', verbs: 'wrote|writes|tweeted|posted' },
  {
    idea: 'adds',
    example: 'Mary Stone added that the canal was open.',
    verbs:
      'added|adds|continued|noted|notes|stressed|emphasized|emphasised|pointed out|highlighted|reiterated|reaffirmed|went on(?! to)|summed up|concluded',
  },
  {
    idea: 'explains',
    example: 'Mary Stone explained that the canal was open.',
    verbs: 'explained|explains|recalled|recounted|reflected|testified|showed|shows|found',
  },
  {
    idea: 'makes known',
    example: 'Mary Stone announced that the canal was open.',
    verbs: 'announced|stated|states|declared|disclosed|revealed|confirmed',
  },
  {
    idea: 'answers and asks',
    example: 'Mary Stone replied that the canal was open.',
    verbs: 'replied|responded|countered|asked',
  },
  {
    idea: 'argues',
    example: 'Mary Stone argued that the canal was open.',
    verbs:
      'argued|argues|claimed|claims|alleged(?= that)|alleges|insisted|insists|contended|maintained|suggested|suggests|denied|complained|lamented|cautioned|warned|warns|urged',
  },
  { idea: 'admits', example: 'Mary Stone admitted that the canal was open.', verbs: 'acknowledged|admitted|conceded' },
  {
    idea: 'thinks and expects',
    example: 'Mary Stone believed that the canal was open.',
    verbs: 'predicted|predicts|estimated|estimates|believes|believed|hopes|hoped|expects|expected|thinks|thought',
  },
  { idea: 'promises', example: 'Mary Stone promised that the canal was open.', verbs: 'vowed|promised|pledged' },
];

/** Verbs beside marked words only: elsewhere they are acts (he offered …, it repeats …). */
export const BESIDE_MARK_ROWS: readonly EnglishSayingRow[] = [
  {
    idea: 'says',
    example: '“The canal is open,” Mary Stone repeated.',
    verbs:
      'recalls|remembers|remembered|repeated|began|begins|reads|read|announces|declares|proclaimed|clarified|clarifies|elaborated|put it|puts it|chimed in|tweets|marveled|marvelled|marvels|intoned|deadpanned',
  },
  {
    idea: 'laughs',
    example: '“The canal is open,” Mary Stone laughed.',
    verbs:
      'laughs|laughed|jokes|smiles|smiled|chuckles|chuckled|grins|grinned|giggled|quips|teased|gushed|enthused|enthuses|bragged|boasted|boasts|cheered',
  },
  {
    idea: 'sighs and weeps',
    example: '“The canal is open,” Mary Stone sighed.',
    verbs: 'sighed|sighs|shrugs|sobbed|groaned|grumbled|gasped|cried|cries',
  },
  {
    idea: 'shouts',
    example: '“The canal is open!” Mary Stone shouted.',
    verbs:
      'shouts|shouted|yelled|screamed|exclaimed|exclaims|hollered|barked|bellowed|roared|squealed|fumed|huffed|hissed|growled|snapped|blurted|stammered',
  },
  {
    idea: 'says low',
    example: '“The canal is open,” Mary Stone whispered.',
    verbs: 'whispered|mutters|muttered|confides|confided',
  },
  {
    idea: 'answers',
    example: '“The canal is open,” Mary Stone replies.',
    verbs:
      'counters|replies|responds|retorted|scoffed|reassured|assured|agreed|agrees|advises|advised|cautions|reminded',
  },
  {
    idea: 'asks',
    example: '“Is the canal open?” Mary Stone wondered.',
    verbs: 'demanded|wondered|wonders|pleaded|begged|beseeched|implored|offered|ventured',
  },
  { idea: 'thinks', example: '“The canal is open,” Mary Stone mused.', verbs: 'muses|mused|reasoned|opined|guessed' },
  {
    idea: 'admits and affirms',
    example: '“The canal is open,” Mary Stone admits.',
    verbs: 'admits|concedes|acknowledges|asserted|asserts|affirmed',
  },
];
