/**
 * Nouns for people by their shape: what ends in 长, 员, 师, 民 … behind characters that make it a person (海关关长,
 * 消防员; not 增长, 动员). They stand beside the tables of words.ts, which list what has no such shape.
 */

import { FAMILY_SOURCE } from './kin';

/** Ends of nouns that an office or a trade is called by; also directly before a name (副关长徐某, 报警人李某). */
export const PERSON_ENDS = [
  // 关长, 站长, 网格长; not 增长, 成长, 时长
  '[科处局队厅部院校会行站组班构镇乡村区市县省园馆店厂关司署股段营排团政社台所庭舰船机车家州庄湖河林格事议记旅艇哨]长|(?<!大)连长',
  // 创业家, 艺术家
  '(?:创业|企业|银行|艺术|投资|收藏|音乐|发明|探险|慈善)家(?![园庭乡电长里])',
  // 首席安全官, 首席可持续发展官
  '首席[\\u4e00-\\u9fff]{1,6}?官(?![方员司宣网])',
  // 消防员, 护林员; not 动员, 人员 (below), 裁员
  '[官议队店职演练防递讯驶票理导判务保检验航管播报宣救林辅货卖船宇飞社学船乘格督察测析研裁]员',
  '(?:救援|救助|救治|救护|医护|医务|工作|执法|技术|研究|管理|销售|安保|服务|值班|施工|维修|保洁|监管|科研|导购|驾驶|理赔|巡逻|知情|业内|业界|内部|相关|有关|权威|专业|接线|办案|值守|调查|搜救|抢险)(?:人员|人士)',
  '[律医教厨导牧技工规设厂诊药程计济容发护琴魔训影理法剂养营育]师',
  '[法中西兽牙校名军村]医',
  '[歌选骑水枪射棋猎助投捕击]手|[外内]野手|[一二三]垒手',
  '[市村居农网渔牧股灾难彩果菜瓜乡酸选移]民',
  '[游乘顾旅房食访熟住茶酒]客|客人',
  '(?:[小中高大][一二三四五六]|学|医|考|实习|女|男|毕业|研究|新|本科|大专|硕士|博士|高中|初中)生(?!产|活|物|命|态|育|成|长|意)',
  '社工|审稿人|[男女]主人|[责事警持起老工商路家男女轻理选证承伙办养护监案诉展]人(?!员|士|民|们|口|工|才)',
  '[菜商摊小鱼肉]贩|(?:批发|经销|零售|供应|开发|制造|代理|承包|分销|加盟|运营)商',
  '[商农住租种殖困散佃营]户',
  '[菜果瓜茶花粮蔗烟棉药蒜葱蕉稻枣椒莓]农',
  '(?:发布|新闻|检察|指挥|协调|外交|法|警|军|教)官',
  '[车业店摊房船雇货户档铺]主',
  '校监|行政长官|导游|中介|民工|[护义]工|[辅交刑特网狱骑]警',
  // 钢琴家, 摄影家; not 银行家属
  '(?:钢琴|提琴|演奏|指挥|歌唱|舞蹈|摄影|书法|雕塑|漫画|插画|发明|探险|收藏|剧作|翻译|政治|外交|银行|思想|作曲|戏剧|美食|陶艺|冒险)家(?![属长人里庭])',
  // 海洋学家, 电子学家; not 医学家属
  '[文理史化物地数哲经社会语言洋质古候气象医子药料程筑美力命疫境态育治法像]学家(?![属长])',
  '遗孀|长子|次子|长女|次女|孙女|孙子|女婿|儿媳|之子|之女',
].join('|');

/** A row of ends of nouns for somebody, as alternatives of a pattern. */
interface NounRow {
  idea: string;
  example: string;
  ends: string;
}

/** The same, standing for somebody without a name only: 一位群众, 一对夫妇. */
const BARE_ROWS: readonly NounRow[] = [
  { idea: 'who drives', example: '一名女驾驶', ends: '[\\u4e00-\\u9fff]{0,6}[男女车撞者姓]驾驶|驾驶|骑士|运将' },
  { idea: 'who wrote it', example: '原PO', ends: '原PO|楼主' },
  { idea: 'farmers', example: '蕉农; not 惠农', ends: '[\\u4e00-\\u9fff]{1,3}[^惠支三务助利富强]农' },
  { idea: 'members of something', example: '队内人员', ends: '[\\u4e00-\\u9fff]{2}人[员士]' },
  { idea: 'couples and families', example: '一对夫妇', ends: '情侣|恋人|母女|母子|父子|父女|夫妇|夫妻' },
  {
    idea: 'by age and sex',
    example: '一名男子',
    ends: '男生|女生|男士|女士|老先生|孕妇|少年|少女|青年|男子|女子|小伙|小伙子|姑娘|女孩|男孩|爷爷|奶奶|大爷|大妈|大叔|大娘|大伯|大嫂|阿姨|阿[婆嬷公伯]|老[伯翁妇汉]|老太太',
  },
  { idea: 'sport', example: '主帅', ends: '教练|主教练|主帅|球员|队长|领队|选手|球迷' },
  { idea: 'who serves', example: '餐厅侍应', ends: '侍应生?' },
  { idea: 'police and courts', example: '女警', ends: '员警|民警|警察|女警|交警|辅警|法官|检察官|被告' },
  { idea: 'trades', example: '护士', ends: '医师|护士|导演|师傅|掌柜' },
  {
    idea: 'who watches and is asked',
    example: '受访者',
    ends: '群众|同行|同僚|受访者|粉丝|观众|歌迷|影迷|听众|读者|好心人|陌生人',
  },
];
const BARE = BARE_ROWS.map((row) => row.ends).join('|');

/** How a noun for somebody ends, whatever stands before: 蕉农, 文旦农, 部落族人, 机车行老板娘; not 惠农, 增长, 产生. */
const NOUN_ROWS: readonly NounRow[] = [
  { idea: '农', example: '蕉农; not 惠农, 三农', ends: '[^惠三支务助利]农' },
  { idea: '民', example: '村民; not 惠民', ends: '[^惠便利全为爱亲人富国]民' },
  { idea: '人', example: '族人; not 惊人, 每人', ends: '[^令惊动感每无喜骇吸引个]人' },
  { idea: '员', example: '船员; not 裁员', ends: '[^动裁全满复减定超缺]员' },
  { idea: '者', example: '亲历者; not 或者', ends: '[^或后前]者' },
  {
    idea: '长',
    example: '船长; not 增长',
    ends: '[科处局队厅部院校会行站组班构镇乡村区市县省园馆店厂团社台所船机车家议船酋]长',
  },
  { idea: '师', example: '厨师; not 出师', ends: '[^出]师' },
  { idea: '生', example: '女生; not 产生', ends: '[学医考新男女]生|毕业生|研究生|服务生' },
  { idea: '工', example: '职工; not 开工', ends: '[员职民]工|义工|护工|清洁工' },
  { idea: '手', example: '歌手; not 动手', ends: '[选歌骑助枪水新老对旗鼓他斯]手' },
  {
    idea: '家',
    example: '玩家, 音乐家, 钢琴家; not 回家',
    ends: '[专作画店厂玩买卖商行赢东庄]家|(?:钢琴|提琴|演奏|指挥|歌唱|舞蹈|摄影|书法|雕塑|漫画|插画|发明|探险|收藏|剧作|翻译|政治|外交|银行|思想|作曲|戏剧|美食|陶艺|冒险)家|[科艺企音教学术活慈鉴评][\\u4e00-\\u9fff]家',
  },
  { idea: '士', example: '护士, 女士', ends: '[人护战院博女骑教卫道]士' },
  { idea: '官', example: '法官', ends: '[法警军检教]官|发布官' },
  { idea: '客', example: '乘客', ends: '[游乘顾食访住旅房黑茶酒]客' },
  { idea: '友', example: '网友', ends: '[网朋战校队球男女室工老好亲]友' },
  { idea: '迷', example: '球迷', ends: '[球歌影戏车]迷' },
  { idea: '商', example: '供应商', ends: '[销发供代运制厂]商' },
  { idea: '警', example: '民警', ends: '[民刑特武辅狱女交员]警' },
  { idea: '户', example: '散户', ends: '[商农住租种困用散佃客]户' },
  { idea: '主', example: '车主', ends: '[车业店摊房船雇货户财楼机苦事档铺屋园]主' },
  { idea: '众', example: '观众', ends: '[民观群听公]众' },
  { idea: 'soldiers', example: '老兵', ends: '士兵|老兵|哨兵|新兵' },
  { idea: 'trades by one character', example: '菜贩, 铁匠', ends: '[商摊小鱼肉]贩|[\\u4e00-\\u9fff]匠' },
  { idea: 'by age', example: '孕妇, 老翁', ends: '[夫孕寡主老农渔村]妇|[老渔富]翁|阿[婆嬷公伯姨]|儿童' },
  { idea: 'sport', example: '主帅', ends: '队友|教练|主帅|领队|队医|裁判|门将|前锋|后卫|中锋|队员' },
  {
    idea: 'family',
    example: '母亲',
    ends: `同伴|${FAMILY_SOURCE}|夫妇|夫妻|情侣`,
  },
  {
    idea: 'forms of address',
    example: '大妈',
    ends: '大爷|大妈|大叔|大娘|大姐|大哥|大嫂|老板娘|老板|老伯|老汉|老太太|婆婆',
  },
  { idea: 'by age and sex', example: '小伙子', ends: '女子|男子|女孩|男孩|小伙子|小伙|姑娘|汉子|壮汉|孩子|孩童' },
  { idea: 'who is near', example: '邻居', ends: '空[姐少乘]|同学|同事|邻居|街坊|亲属|家属|老乡|老百姓|百姓' },
  { idea: 'police and courts', example: '民警', ends: '民警|警察|女警|法官|律师' },
  { idea: 'sides', example: '校方', ends: '校方|院方|警方|店方|队方' },
  { idea: 'stage', example: '歌手', ends: '粉丝|影帝|影后|天王|天后|网红|主播|歌手|演员|导演|主唱' },
  { idea: 'offices', example: '立委', ends: '委员|代表|业者|团长|保安|护士|司机|立委|议员|里长|市长' },
];
/** Source of a pattern for a noun for somebody, without what stands before it: 司机, 村民们. */
export const PERSON_NOUN = `(?:${NOUN_ROWS.map((row) => row.ends).join('|')})们?`;

const WHOLE = new RegExp(`^[\\u4e00-\\u9fffA-Za-z0-9·“”（）《》\\0]{0,20}(?:${PERSON_ENDS}|${BARE})们?$`);
/** What stands in a clause and in no noun phrase: 一边疏导着患者, 赶到现场的, 因为想看网友. */
const IN_CLAUSE =
  /[了着过把被让给在对向从到]|点名|逐一|急匆匆|互相|将(?!$)|一边|辱骂|殴打|顶撞|出言|试图|正在|已经|没有|不(?![良动锈明法同少实孕])|是|有(?![关限])|因为|由于|(?<![思理梦幻联设])想(?!象)|看(?![护守管台门])/;

/** True when the whole of a Simplified string is a noun phrase for somebody: 救援人员, 杏林水电站站长. */
export function isPersonNoun(text: string): boolean {
  return WHOLE.test(text) && !IN_CLAUSE.test(text);
}

/** True for what reads as part of a clause rather than of a name of somebody: 何某一边疏导着患者. */
export function isClause(text: string): boolean {
  return IN_CLAUSE.test(text);
}
