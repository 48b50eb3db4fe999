/** Synonyms of a question's words: the file's form, and how its members are found in Chinese, English and both. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import lexicon from '@/assets/lexicon/synonyms.json';
import { foldText } from '@/src/detect/fold';
import { findSynonyms } from '@/src/lookup/query/synonyms';
import { stem } from '@/src/pack/vocabulary';

const HAN = /\p{Script=Han}/u;

describe('assets/lexicon/synonyms.json', () => {
  const member = v.pipe(
    v.string(),
    v.trim(),
    v.check((text) => text === text.trim(), 'no blanks around'),
    v.check((text) => text.length >= 2, 'two characters or more'),
    v.check((text) => foldText(text) === text, 'Simplified, lower case, plain shapes'),
    v.check((text) => HAN.test(text) || /^[a-z0-9][a-z0-9 &'./-]*$/.test(text), 'English is plain letters'),
    v.check((text) => HAN.test(text) || text.split(/[ \-/.]/).length <= 5, 'a phrase has at most five words'),
    v.check((text) => text.length <= 45, 'a word or a phrase, not a sentence'),
  );
  const group = v.pipe(
    v.string(),
    v.transform((row) => row.split('|')),
    v.array(member),
    v.minLength(2),
    v.maxLength(17),
  );
  const schema = v.strictObject({ groups: v.array(group) });
  const groups = lexicon.groups.map((row) => row.split('|'));

  it('is groups of words and phrases as a query is folded', () => {
    const { issues } = v.safeParse(schema, lexicon);
    expect(issues?.map((issue) => `${issue.input}: ${issue.message}`) ?? []).toEqual([]);
  });

  it('holds no word twice in a group and no group twice', () => {
    const twice = groups.filter((group) => new Set(group).size !== group.length);
    expect(twice).toEqual([]);
    const keys = groups.map((group) => [...group].sort().join('|'));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('every group has a Chinese word: English is only a way to it', () => {
    expect(groups.filter((group) => !group.some((word) => HAN.test(word)))).toEqual([]);
  });

  it('finds every member again', () => {
    const lost = groups.flat().filter((word) => {
      const [first] = findSynonyms(word);
      return first?.start !== 0 || first.end !== word.length;
    });
    expect(lost).toEqual([]);
  });
});

describe('what a word is also called', () => {
  it.each([
    ['Taiwan wording', '數位經濟', '数字经济'],
    ['Taiwan wording of a product', '行動支付', '移动支付'],
    ['an abbreviation', '新基建', '新型基础设施建设'],
    ['the whole of an abbreviation', '新型基础设施建设', '新基建'],
    ['a measure', '市占率', '市场份额'],
    ['a verb', '捐款', '捐赠'],
    ['an English word', 'revenue', '营收'],
    ['an English abbreviation', 'R&D', '研发'],
    ['with blanks about its sign', 'R & D', '研发'],
    ['an English phrase', 'research and development', '研发'],
    ['with a hyphen', 'ride-hailing', '网约车'],
    ['in the plural', 'check-ins', '打卡'],
    ['without it', 'ride hailing', '网约车'],
    ['with a word that the stem empties', 'e-commerce', '电子商务'],
    ['with a possessive', "people's livelihood", '民生'],
    ['colloquial', '打车软件', '网约车'],
    ['Taiwan wording of a field', '資訊安全', '网络安全'],
    ['Taiwan wording of a thing', '網路', '互联网'],
    ['an actor', '大廠', '互联网公司'],
    ['with 的 between its words', '上网的比例', '互联网普及率'],
    ['full width', 'ＧＤＰ', '国内生产总值'],
  ])('%s: %s → %s', (_, typed, other) => {
    expect(findSynonyms(typed)[0]?.alternatives).toContain(other);
  });

  it.each([
    ['plural', 'Subsidies', '补贴'],
    ['-ed', 'donated', '捐赠'],
    ['-ing', 'checking in', '打卡'],
    ['possessive', "the pandemic's cost", '疫情'],
  ])('light inflection, %s: %s → %s', (_, typed, other) => {
    expect(findSynonyms(typed).flatMap(({ alternatives }) => alternatives)).toContain(other);
  });

  it('gives the other members only, each once, at most sixteen', () => {
    const words = lexicon.groups.flat();
    for (const word of words) {
      const [match] = findSynonyms(word);
      const alternatives = match?.alternatives ?? [];
      expect(alternatives).not.toContain(word);
      expect(new Set(alternatives).size).toBe(alternatives.length);
      expect(alternatives.length).toBeLessThanOrEqual(16);
      if (!HAN.test(word)) expect(alternatives.map(stem)).not.toContain(stem(word));
    }
  });
});

describe('the order of alternatives', () => {
  it('Chinese stands before English, though the word is in several groups', () => {
    for (const word of lexicon.groups.flat()) {
      const scripts = (findSynonyms(word)[0]?.alternatives ?? []).map((text) => HAN.test(text));
      expect(scripts.lastIndexOf(true)).toBeLessThan(scripts.indexOf(false) === -1 ? 17 : scripts.indexOf(false));
    }
  });

  it('the group that a word heads comes first', () => {
    const alternatives = findSynonyms('个体户')[0]?.alternatives ?? [];
    expect(alternatives.indexOf('个体工商户')).toBeLessThan(alternatives.indexOf('中小企业'));
  });
});

describe('where words are found', () => {
  const found = (text: string) => findSynonyms(text).map(({ text: typed }) => typed);

  it.each([
    ['the longest at a place', '新型基础设施建设投资', ['新型基础设施建设', '投资']],
    ['Chinese inside a run', '某公司研发投入', ['公司', '研发投入']],
    ['Chinese and English', '2020年GDP增长多少', ['GDP', '增长']],
    ['English beside Chinese', '公司revenue多少', ['公司', 'revenue']],
    ['no English word inside another', 'gdpx taxonomy', []],
    ['a phrase over a comma is none', 'research, and development', ['research']],
    ['nothing to find', '嗯 的 1234', []],
    ['nothing', '', []],
  ])('%s: %s', (_, text, typed) => {
    expect(found(text)).toEqual(typed);
  });

  it('offsets stand in the text as typed, Traditional and full width too', () => {
    const text = '請問數位經濟的ＧＤＰ';
    for (const { start, end, text: typed } of findSynonyms(text)) expect(text.slice(start, end)).toBe(typed);
    expect(found(text)).toEqual(['數位經濟', 'ＧＤＰ']);
  });

  it.each(['9', 'a', '"', '研', '& ', "a's "])(
    'half a megabyte of %j is read in linear time',
    { timeout: 60_000 },
    (unit) => {
      expect(Array.isArray(findSynonyms(unit.repeat(500_000 / unit.length)))).toBe(true);
    },
  );
});
