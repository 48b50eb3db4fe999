import { describe, expect, it } from 'vitest';
import { canonicalName, nameSubjects, OwnerNames } from '@/src/facts/canonical';
import type { Figure, Term } from '@/src/facts/fact';
import { isClause } from '@/src/facts/figures/topic/chunks';

const names = new Map([
  ['云湖集团', '云湖集团'],
  ['云湖', '云湖集团'],
  ['Cloudlake', '云湖集团'],
  ['白鹭', '白鹭'],
]);

describe('isClause', () => {
  it.each([
    ['网约车', false],
    ['特约商户', false],
    ['青岭村获得', true],
  ])('%s: %s', (phrase, clause) => {
    expect(isClause(phrase)).toBe(clause);
  });
});

describe('canonicalName', () => {
  it.each([
    ['云湖', '云湖集团', 'a short name'],
    ['Cloudlake', '云湖集团', 'another script'],
    ['“白鹭”', '白鹭', 'a name in marks'],
    ['“白鹭”卫星遥感技术', '白鹭', 'a phrase that begins with the name'],
    ['云湖集团和白鹭公司', '云湖集团和白鹭公司', 'two who have it together'],
    ['Cloudlake, Quayline and Marlow', 'Cloudlake, Quayline and Marlow', 'several in English'],
    ['云湖国际数字商业集团', '云湖国际数字商业集团', 'another house that bears the name'],
    ['云湖员工', '云湖员工', 'a noun of its own after the name'],
    ['中小企业', '中小企业', 'what is no name stays'],
    ['', '', 'nothing stays nothing'],
  ])('%s → %s (%s)', (subject, name) => {
    expect(canonicalName(subject, names)).toBe(name);
  });
});

describe('nameSubjects', () => {
  const term = (name: string, aliases: string[] = []): Term => ({
    id: name,
    name,
    aliases,
    kind: 'organisation',
    weight: 1,
    senses: [],
    places: [],
  });
  const figure = (subject: string, sentence: string): Figure => ({
    type: 'figure',
    text: '6亿人',
    value: 6e8,
    unit: '人',
    modifier: 'none',
    kind: 'count',
    measure: '用户',
    subject,
    period: null,
    periodHow: null,
    group: null,
    sentence,
    place: { article: 'a#1', paragraph: 0, start: 0, end: 4 },
  });

  it.each([
    ['云湖', '云湖森林已有6亿人参与。', '云湖森林', 'a longer name that the subject was cut from'],
    ['云湖', '云湖说，云湖森林已有6亿人参与。', '云湖集团', 'the short name itself stands in the sentence'],
    ['云湖', '白鹭通过云湖森林聚起6亿人。', '云湖集团', 'a longer name that is not what the sentence is about'],
    ['云湖', '公司已有6亿人参与。', '云湖集团', 'a subject from an earlier sentence'],
    ['中国', '中国云湖研究院说，已有6亿人参与。', '中国', 'a country is no short name of an institute'],
  ])('%s in %s is %s (%s)', (subject, sentence, expected) => {
    const names = new OwnerNames([term('云湖集团', ['云湖']), term('云湖森林'), term('白鹭'), term('中国云湖研究院')]);
    const named = nameSubjects({ figures: [figure(subject, sentence)], quotes: [] }, names);
    expect(named.figures[0]?.subject).toBe(expected);
  });
});
