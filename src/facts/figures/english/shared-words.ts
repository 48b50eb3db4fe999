/** English words that several rules of figures ask for, each written once: what changes, and what an amount is of. */
import { anyOf, type WordRow } from '@/src/corpus/patterns/word-rows';

/** A verb of change by its forms; those that are left out are other words as often (cool, improving). */
interface ChangeRow {
  /** As a noun or an infinitive. */
  plain?: string;
  /** Third person and past, which have a subject before them. */
  finite: string;
  doing?: string;
  /** Forms that stand inside a noun phrase as often: an expanding fleet, a sunk cost. */
  inside?: string;
}

/** Sales rose 5%, were up by 3%. */
const CHANGES: readonly ChangeRow[] = [
  { plain: 'rise', finite: 'rises rose', doing: 'rising', inside: 'risen' },
  { plain: 'fall', finite: 'falls fell', doing: 'falling', inside: 'fallen' },
  { plain: 'grow growth', finite: 'grows grew', doing: 'growing', inside: 'grown' },
  { plain: 'increase', finite: 'increases increased', doing: 'increasing' },
  { plain: 'decrease', finite: 'decreases decreased', doing: 'decreasing' },
  { plain: 'decline', finite: 'declines declined', doing: 'declining' },
  { plain: 'drop', finite: 'drops dropped', doing: 'dropping' },
  { plain: 'gain', finite: 'gained', doing: 'gaining' },
  { plain: 'jump', finite: 'jumps jumped', doing: 'jumping' },
  { plain: 'climb', finite: 'climbs climbed', doing: 'climbing' },
  { plain: 'surge', finite: 'surged', doing: 'surging' },
  { finite: 'rocketed skyrocketed ballooned spiked' },
  { plain: 'soar', finite: 'soars soared', doing: 'soaring' },
  { plain: 'slide', finite: 'slid', doing: 'sliding' },
  { plain: 'slip', finite: 'slips slipped', doing: 'slipping' },
  { plain: 'plunge', finite: 'plunged', doing: 'plunging' },
  { plain: 'slump', finite: 'slumped', doing: 'slumping' },
  { plain: 'tumble', finite: 'tumbles tumbled', inside: 'tumbling' },
  { plain: 'sink', finite: 'sinks sank', inside: 'sinking sunk' },
  { plain: 'shrink', finite: 'shrinks shrank', inside: 'shrinking shrunk' },
  { plain: 'expand', finite: 'expanded', inside: 'expanding' },
  { plain: 'advance', finite: 'advanced', inside: 'advancing' },
  { finite: 'widened' },
  { finite: 'narrowed' },
  { finite: 'edged ticked inched eased crept dipped' },
  { finite: 'accelerated', doing: 'accelerating' },
  { finite: 'swelled rebounded recovered improved worsened slowed cooled picked\\sup' },
];

const alternatives = (words: readonly (string | undefined)[]): string =>
  `(?:${words
    .filter((word) => word !== undefined)
    .flatMap((word) => word.split(' '))
    .join('|')})`;

/** Rose, rises, rising: what has a subject before it. */
export const CHANGED = alternatives(CHANGES.flatMap(({ finite, doing }) => [finite, doing]));
/** A rise, growth, rose, risen, rising. */
export const ANY_CHANGE = alternatives(
  CHANGES.flatMap(({ plain, finite, doing, inside }) => [plain, finite, doing, inside]),
);

const MONEY: readonly WordRow[] = [
  {
    idea: 'what is taken in',
    words: 'revenues? sales income turnover earnings ebitda profits? dividends?',
    example: 'sales of $5m',
  },
  { idea: 'what is paid', words: 'costs? expenses? spending budget investment', example: 'costs of $5m' },
  { idea: 'what is lost, owed or agreed', words: 'loss losses debt fine deal stake margin', example: 'a loss of $5m' },
  {
    idea: 'what is made and traded',
    words: 'output production exports? imports? orders shipments deliveries bookings',
    example: 'exports of $5m',
  },
  {
    idea: 'what is held or set aside',
    words: 'cash equivalents backlog inventor(?:y|ies) liquidity charges? fees?',
    example: 'cash of $5m',
  },
  { idea: 'balances', words: 'trade surplus deficit', example: 'a deficit of $5m' },
];
const OTHERS: readonly WordRow[] = [
  { idea: 'sums', words: 'total average value volume worth record', example: 'a total of 5' },
  {
    idea: 'rates',
    words: 'rate share inflation unemployment gdp prices? capacity traffic (?:load|capacity)\\sfactors?',
    example: 'inflation of 5%',
  },
  { idea: 'changes', words: 'increase decrease growth rise drop decline jump', example: 'a rise of 5%' },
  {
    idea: 'sizes',
    words: 'depth height length width distance speed weight area magnitude temperature',
    example: 'a depth of 5 km',
  },
  { idea: 'people', words: 'population attendance enrollment turnout crowd circulation', example: 'a crowd of 500' },
];
/** Nouns of sums of money. */
export const MONEY_NOUN = anyOf(MONEY);
/** Nouns that name an amount: what stands before of, at, by or a number. */
export const AMOUNT_NOUN = anyOf([...MONEY, ...OTHERS]);
