/** A small invented corpus, compiled as the build does it, for tests of lookup. Every name and number is made up. */
import { type Automaton, openAutomaton } from '@/src/detect/automaton';
import { compileDocuments } from '@/src/pack/build/compile';
import { openPack, type Pack } from '@/src/pack/open';
import type { DictionaryEntry } from '@/src/pack/vocabulary';

const REPORT = `---
title: 云湖集团发布2023年年报：研发投入超86亿元
author: 临江日报
date: 2024-03-18 09:00:00 +0800
---
<p>云湖集团18日发布2023年年度报告。年报显示，2023年云湖集团研发投入超过86亿元，比上年增长12.5%。</p>
<p>截至2023年末，云湖集团共有员工3.2万名，其中研发人员占比达到41%。云湖银行累计服务小微客户超过510万户。</p>
<p>云湖集团董事长沈望舒表示，“我们把每一笔研发投入都看作给十年后的自己写信。”</p>
<p>2023年，云湖集团在全国60个城市开展助老公益活动4200场。</p>
`;

const SURVEY = `---
title: 我国一二三产业数字化渗透率持续提升
author: 数研周刊
date: 2024-05-06 08:00:00 +0800
---
<p>数研院发布的报告显示，截至2023年底，我国第一、第二、第三产业数字化渗透率分别为9.7%、23.8%和44.2%。</p>
<p>报告指出，云湖集团2023年研发投入为84亿元，与企业自己公布的数字略有出入。</p>
<p>截至2023年底，我国网约车用户规模达到5.1亿人。</p>
`;

/** A few entries in the form of the dictionary: [word, pinyin, gloss]. */
const DICTIONARY: DictionaryEntry[] = [
  ['研发', 'yan fa', 'research and development; to develop'],
  ['投入', 'tou ru', 'to invest; investment; input'],
  ['员工', 'yuan gong', 'employee; staff'],
  ['云', 'yun', 'cloud'],
  ['湖', 'hu', 'lake'],
  ['胡', 'hu', 'surname Hu'],
  ['集', 'ji', 'to gather'],
  ['团', 'tuan', 'group'],
  ['沈', 'shen', 'surname Shen'],
  ['申', 'shen', 'to state'],
  ['望', 'wang', 'to gaze'],
  ['舒', 'shu', 'to stretch'],
].map(([word = '', pinyin = '', gloss = '']) => ({ word, syllables: pinyin.split(' '), gloss }));

const WORDS = ['研发', '投入', '员工', '占比', '公益', '活动', '用户', '规模', '银行', '客户'];
const cut = (text: string): string[] => WORDS.filter((word) => text.includes(word));

export interface OpenCorpus {
  files: Map<string, Uint8Array>;
  pack: Pack;
  automaton: Automaton;
}

/** Documents by their file names, compiled and opened as the background opens them. */
export async function openDocuments(
  texts: Record<string, string>,
  options: Partial<Parameters<typeof compileDocuments>[1]> = {},
): Promise<OpenCorpus> {
  const encoder = new TextEncoder();
  const documents = Object.entries(texts).map(([file, text]) => ({ file, bytes: encoder.encode(text) }));
  const files = await compileDocuments(documents, { name: 'test', ...options });
  const pack = await openPack(async (path) => files.get(path) ?? null);
  return { files, pack, automaton: openAutomaton(await pack.automaton()) };
}

/** The corpus above, and the files of its pack. */
export const openCorpus = (): Promise<OpenCorpus> =>
  openDocuments({ 'report.txt': REPORT, 'survey.txt': SURVEY }, { cut, dictionary: DICTIONARY });
