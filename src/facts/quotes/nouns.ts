/**
 * Nouns for people by their shape: what ends in 长, 员, 师, 民 … behind characters that make it a person (海关关长,
 * 消防员; not 增长, 动员). They stand beside the tables of words.ts, which list what has no such shape.
 */

/** Ends of nouns that an office or a trade is called by; also directly before a name (副关长徐某, 报警人李某). */
export const PERSON_ENDS = [
  // 关长, 站长, 网格长; not 增长, 成长, 时长
  '[科处局队厅部院校会行站组班镇乡村区市县省园馆店厂关司署股段营排团政社台所庭舰船机车家州庄湖河林格]长',
  // 消防员, 护林员; not 动员, 人员 (below), 裁员
  '[官议队店职演练防递讯驶票理导判务保检验航管播报宣救林辅货卖船宇飞社学船乘格督察测析研裁]员',
  '(?:救援|救助|救治|救护|医护|医务|工作|执法|技术|研究|管理|销售|安保|服务|值班|施工|维修|保洁|监管|科研|导购|驾驶|理赔|巡逻|知情|业内|业界|内部|相关|有关|权威|专业|接线|办案|值守|调查|搜救|抢险)(?:人员|人士)',
  '[律医教厨导牧技工规设厂诊药程计容发护琴魔训影理法剂养营育]师',
  '[歌选骑水枪射棋猎助]手',
  '[市村居农网渔牧股灾难彩果菜瓜]民',
  '[游乘顾旅房食访熟]客',
  '(?:学|医|考|实习|女|男|毕业|研究|新)生(?!产|活|物|命|态|育|成|长|意)',
  '[责事警持起老工商路家男女轻理选证承伙办养护监案诉]人(?!员|士|民|们|口|工|才)',
  '[菜商摊小鱼肉]贩',
  '[商农住租种殖困散佃营]户',
  '[菜果瓜茶花粮蔗烟棉药]农',
  '(?:发布|新闻|检察|指挥|外交|法|警|军|教)官',
  '[车业店摊房船雇货户]主',
  '遗孀|长子|次子|长女|次女|孙女|孙子|女婿|儿媳|之子|之女',
].join('|');

/** The same, standing for somebody without a name only: 一位群众, 一对夫妇. */
const BARE =
  '[\\u4e00-\\u9fff]{2}人[员士]|群众|教练|主教练|主帅|球员|队长|领队|选手|导演|医师|护士|孕妇|夫妇|夫妻|爷爷|奶奶|大爷|大妈|大叔|大娘|阿姨|师傅|男子|女子|小伙|小伙子|姑娘|女孩|男孩|球迷|粉丝|民警|交警|辅警|法官|检察官|被告';

const WHOLE = new RegExp(`^[\\u4e00-\\u9fffA-Za-z0-9·“”（）\\0]{0,20}(?:${PERSON_ENDS}|${BARE})们?$`);
/** What stands in a clause and in no noun phrase: 一边疏导着患者, 赶到现场的. */
const IN_CLAUSE = /[了着过把被让给在对向将从到]|一边|辱骂|殴打|顶撞|出言|试图|正在|已经|没有|[是有](?!关)/;

/** True when the whole of a Simplified string is a noun phrase for somebody: 救援人员, 杏林水电站站长. */
export function isPersonNoun(text: string): boolean {
  return WHOLE.test(text) && !IN_CLAUSE.test(text);
}

/** True for what reads as part of a clause rather than of a name of somebody: 何某一边疏导着患者. */
export function isClause(text: string): boolean {
  return IN_CLAUSE.test(text);
}
