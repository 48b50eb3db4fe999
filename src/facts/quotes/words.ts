/**
 * Closed word classes that tell a speaker's name from a role, an office, an organisation or a document. Simplified.
 * General Chinese only: nobody's name stands here.
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import type { WordRow } from '@/src/corpus/patterns/word-rows';
import { KIN_BEFORE_NAME } from './people/kin';
import { PERSON_ENDS } from './people/nouns';
import {
  DOCUMENT_ROWS,
  NO_SPEAKER_ROWS,
  OFFICE_END_ROWS,
  OFFICE_ROWS,
  ORGANISATION_ROWS,
  TITLE_ROWS,
} from './role-words';

const words = (text: string): string[] => text.split(/\s+/).filter((w) => w !== '');
/** All words of a table, each once. */
const of = (rows: readonly WordRow[]): string[] => [...new Set(rows.flatMap((row) => words(row.words)))];
const longestFirst = (list: string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');

/** One-character surnames that are safe to read as such, by frequency. */
export const SURNAMES = new Set([
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤',
  ...'尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍覃霍翁隋植甘景薄单包',
  ...'柏宁柯阮桂闵解强柴华车冉房边辜吉饶瞿戚丘古池滕晋苑邬臧畅宫苟褚廉简娄盖符奚木穆燕郎邸冀谈姬屠郜晏栾郁商蒙喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩井练仲虞卞封竺冼原官衣楚佟栗匡宗巫鞠僧桑荆谌银',
  ...'扬伏岑习胥蔺檀鹿肖付闫戈阚麻逄岩邝储粟惠寇凤蹇勾荀缪逯厉雍昌菅亓茅危闻敬咸隆芮戎邰宿酆殳邴蔚夔牧况亢缑皇仉璩佴伯赏墨狄卿佘萨帅仝修莘哈昝乌尧盘淡阴门暴幸朴晁竹诸雒郗幕贲厍鄂妙尚骆蒲刁禹阙漆楼劳班荣乐宾祖浦湛茹扈嵇',
]);
/** Surnames that are more often ordinary words; they count behind an office only. */
export const RARE_SURNAMES = new Set([
  ...'言但和都应全后年由相法初占越有米海支云寸东水沙明连成来终保党台衢丰巢展呼么弓琴战布乜撒欣圣生敏步冠本千先肯洛麦旷顿沃皮衷区哀庹宣冒信乙丙丹义且位权佐侍俄兆别利勇印召司合同员铁操税苍怀',
]);
/** Family names of two characters. */
export const COMPOUND_SURNAMES = new Set(
  words(
    '欧阳 司马 上官 诸葛 皇甫 令狐 司徒 东方 夏侯 尉迟 慕容 公孙 长孙 宇文 端木 申屠 独孤 南宫 西门 百里 呼延 东郭 拓跋 轩辕 赫连 澹台 钟离 闻人 鲜于 淳于 濮阳 范姜 张简 张廖',
  ),
);

/** Nouns of office that stand directly before a name, and who is somebody's friend or relative: 老友周建国, 表哥李明. */
export const ROLE_NOUNS = [...of(OFFICE_ROWS), ...KIN_BEFORE_NAME];

/** Noun phrases that are no speaker, whole. */
export const NO_SPEAKER: ReadonlySet<string> = new Set(of(NO_SPEAKER_ROWS));

/** The one who was spoken of before, by what he is: 该负责人, 这位村民, 上述官员. */
const SPOKEN_OF = words(
  '负责人 发言人 人士 知情人士 消息人士 官员 专家 分析师 工作人员 员工 网友 居民 村民 学者 律师 医生 市民 教授 研究员 学生 家长 民警 商户 店主 老板 业内人士 内部人士 目击者 乘客 用户 女士 先生 老人',
);
/** Words for somebody who was named before. */
export const PRONOUNS = new Set([
  ...words('他 她 他们 她们 其 对方 后者 前者'),
  ...['该', '上述', '这位', '这名'].flatMap((lead) => SPOKEN_OF.map((noun) => lead + noun)),
]);
/** Titles behind a name. */
export const TITLES = of(TITLE_ROWS);

/** Source of a pattern for a noun of office, listed or by its shape. */
export const ROLE_SOURCE = `${longestFirst(ROLE_NOUNS)}|${PERSON_ENDS}`;
/** An office anywhere in a text. */
export const ROLE_PATTERN = new Gated(new RegExp(ROLE_SOURCE));
/** What a text ends with: an office, an organisation, a document, a title behind a name. */
export const OFFICE_PATTERN = new Gated(new RegExp(`(?:${longestFirst(of(OFFICE_END_ROWS))})(?:们)?$`));
export const ORG_PATTERN = new Gated(new RegExp(`(?:${longestFirst(of(ORGANISATION_ROWS))})$`));
export const DOCUMENT_PATTERN = new Gated(new RegExp(`(?:${longestFirst(of(DOCUMENT_ROWS))})$`));
export const TITLE_PATTERN = new Gated(new RegExp(`(?:${longestFirst(TITLES)})$`));
