/**
 * Whose reporters a text speaks of. Every outlet that its sentences name is weighed: a paper calls itself by name where its
 * reporters hear, ask and photograph, and others where it repeats what they reported. A row of `SIGNS` is one way of naming.
 */
import { isPublisherName } from './publisher';

interface Sign {
  /** Group 1 ends with the name; longer than it where no word parts it from what stands before. */
  find: RegExp;
  /** What one such place says for the name, below 0 against it; at most two count. */
  weight: number;
  example: string;
}

const NAME =
  '([\\u4e00-\\u9fff]{0,8}(?:日报|晚报|时报|早报|晨报|商报|都市报|周刊|新闻|财经|网|社|报|电视台|传媒)(?:[A-Z]{3,8})?|[A-Z][A-Za-z]{2,12}(?:新闻)?)';
/** `（报料邮箱a@example.com）`: what papers set behind their own name. */
const ADDRESS = '(?:[（(][^（）()]{4,60}[）)])?';

export const SIGNS: readonly Sign[] = [
  {
    find: new RegExp(`${NAME}记者(?:了解到|从|获悉|注意到|采访|致电|发现|独家|在|来到|走访|看到|联系)`, 'g'),
    weight: 0.5,
    example: '南岭新闻记者了解到',
  },
  { find: new RegExp(`告诉${NAME}${ADDRESS}(?:记者)?[，,：:。]`, 'g'), weight: 0.4, example: '村民告诉南岭新闻，' },
  {
    find: new RegExp(`(?:向|对|致电|联系)${NAME}${ADDRESS}(?:记者)?(?:表示|透露|讲述|介绍|回应|坦言|直言|说)`, 'g'),
    weight: 0.3,
    example: '他向南岭新闻记者表示',
  },
  {
    find: new RegExp(`${NAME}(?:首席|见习|实习)?记者 ?[\\u4e00-\\u9fff]{2,4} ?[图摄]`, 'g'),
    weight: 0.3,
    example: '南岭新闻记者 张明 图',
  },
  { find: new RegExp(`接受${NAME}(?:记者)?(?:专访|采访|独家|访问)`, 'g'), weight: 0.2, example: '他接受南岭周刊专访' },
  { find: new RegExp(`(?:据|根据)${NAME}(?:记者)?`, 'g'), weight: -0.4, example: '据南岭新闻报道' },
  {
    find: new RegExp(`${NAME}》?(?:[\\d日月]{2,6})?(?:援引|引述|引用|报道|报导|刊[登发文])`, 'g'),
    weight: -0.4,
    example: '南岭新闻报道称',
  },
];

/** Less proves nothing, nor does one of two that are as likely. */
const ENOUGH = 0.4;
const MARGIN = 0.2;
/** Names that stand for several. */
const GENERAL =
  /^(?:本|有|多家|各|当地|外|中外|官方|媒体|电视|新闻|网|报|社)(?:报|社|网|台|新闻|媒体)?$|[的了向对给是在据到被]|记者/;

/** The outlet that a text calls its own; null when it calls none so, or several. Linear. */
export function outletOfText(paragraphs: readonly string[]): { name: string; words: string } | null {
  const scores = new Map<string, { score: number; words: string }>();
  for (const { find, weight } of SIGNS) {
    const times = new Map<string, number>();
    for (const text of paragraphs) {
      if (!/记者|告诉|采访|专访|报[道导]|表示/.test(text)) continue;
      for (const match of text.matchAll(find)) {
        const name = nameAtEnd(match[1] as string);
        if (name === null) continue;
        times.set(name, (times.get(name) ?? 0) + 1);
        const known = scores.get(name) ?? { score: 0, words: '' };
        if ((times.get(name) as number) <= 2) known.score += weight;
        if (weight > 0) known.words ||= match[0];
        scores.set(name, known);
      }
    }
  }
  for (const [short, { score }] of scores) {
    const [whole, other] = [...scores.keys()].filter((name) => isShortFor(short, name));
    if (whole === undefined || other !== undefined) continue;
    (scores.get(whole) as { score: number }).score += score;
    scores.delete(short);
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b.score - a.score);
  if (!first || first[1].score < ENOUGH || (second && first[1].score - second[1].score < MARGIN)) return null;
  return { name: first[0], words: first[1].words };
}

/** `南青报` for 南岭青年报: its first and last character, and of those between some. */
function isShortFor(short: string, name: string): boolean {
  if (short.length >= name.length || short[0] !== name[0] || short.at(-1) !== name.at(-1)) return false;
  let at = 0;
  for (const char of name) if (char === short[at]) at += 1;
  return at === short.length;
}

/** The longest end of the words before a sign that reads like an outlet's name. */
function nameAtEnd(words: string): string | null {
  for (let from = 0; from < words.length - 1; from += 1) {
    const name = words.slice(from);
    if (!GENERAL.test(name) && isPublisherName(name)) return name;
  }
  return null;
}
