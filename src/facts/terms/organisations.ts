/**
 * Organisations that a text shows by the endings of their names. The right end is the ending; the left end is where a
 * clause begins or behind a word that belongs to no name.
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import { Signs } from '@/src/corpus/text/signs';
import type { Candidate } from './candidate';
import { badStart, hasVerb } from './stop';
import { NAMES } from './walks';

/** What stands in a name, and what stands before one where a clause begins. */
const IN_NAME = new Signs(/[\u4e00-\u9fffA-Za-z0-9·&]/);
const OPENS = new Signs(/[，。、；：“《（(\s]/);

const ORG_END = new Gated(
  /(?:集团|有限公司|公司|银行|大学|学院|研究院|研究所|研究中心|实验室|委员会|协会|学会|商会|联合会|基金会|交易所|出版社|事务所|博物馆|医院|法院|检察院|公安局|管理局|监管局|统计局|总局|总署|日报|晚报|时报|周刊|杂志|通讯社|电视台|证券|保险|信托|基金|资本|科技|俱乐部|工商联|办公室|政府|联盟|指挥部|救援队|合作社|小学|中学|派出所|智库|研究会|促进会|图书馆|美术馆|纪念馆|展览馆|博览馆|天文台|中心|局|署|股份|药业|乳业|酒业|置业|矿业|锂业|重工|实业|光能)/,
  NAMES,
);
/** Endings that are ordinary words too: 探索科技, 防止资本, 中国政府. A name that ends so has to come back. */
const WEAK_END =
  /^(?:证券|保险|信托|基金|资本|科技|办公室|政府|联盟|公司|杂志|周刊|实验室|俱乐部|委员会|派出所|小学|中学)$/;
/** Endings of firms in the short form that the stock market uses: 远山股份; the name has to be bound on both sides. */
const FIRM_END = /^(?:股份|药业|乳业|酒业|置业|矿业|锂业|重工|实业|光能)$/;
/** What stands before 股份 and is no firm: 发行股份. */
const NO_FIRM =
  /(?:发行|回购|公司|普通|限售|转让|质押|增持|减持|认购|所持|全部|部分|流通|优先|国有|法人|内资|外资|剩余|目标|标的|奖励|激励|新增|发售|柜台|上述|传统|现代|生物|医药|食品|商业|工业|农业|房产|有色)$/;
const FIRM_ENDS_BEFORE = /^(?:$|[^\u4e00-\u9fffA-Za-z]|[的和与及等在已将是为则也称表宣今去近])/;
/** Endings of a body only behind the name of a state or a city: 美国地质勘探局. */
const OFFICIAL_ONLY = /^(?:中心|局|署)$/;
/** 国际格局, 全国部署: the ending belongs to another word. */
const NO_BODY = /[格大布开结当骗僵残全战时政危饭赌棋破变困定终闭]局$|[部签连]署$/;
/** So many characters before the ending are read; a name whose beginning is not found in them is none. */
const LONGEST = 18;
const LEFT_STOP = new Gated(
  /(?:(?<!华)为|[的了及或在从对向由被把将让给是并而也又还则就都每该那其占握]|和|与|以及|来自|成立|设立|增设|筹建|加入|联合|通过|支持|参与|发布|公布|包括|携手|收购|投资|创办|担任|出任|加盟|推动|促进|帮助|助力|鼓励|引导|属于|控股|持有|其中|目前|如今|同时|此外|例如|比如|根据|按照|依据|随着|作为|成为|进入|进行|组成|组建|协同|近日|日前|一些|一家|多家|数家|两家|三家|几家|首家|首批|全部|部分|许多|众多|大量|探索|防止|掌握|冻结|获得|拥有|利用|当地|本地|各地|多地|外地|致电|前往|拨打|联系|告诉|抵达|位于|走访|接受|任职于|毕业于|就职于|报警|母校|隶属|下属|旗下|所属|子公司|协助|会同|委托|(?<!基|病)因|赴|潜入|认定|唯一|累计|建成|登记|注册|自行|辞去|转至|转入|送往|送到|送至|起诉|状告|涉及|隐瞒|违反|经过|随后|昨日|昨天|今日|今天|此前|最终|另外|另有|毗邻|紧邻|邻近)/,
);
/** Beginnings of official names; 和 and 与 inside such a name belong to it (国家发展和改革委员会). */
const OFFICIAL =
  /^(?:中国|中华|国家|全国|北京|上海|天津|重庆|广东|浙江|江苏|山东|四川|湖北|湖南|福建|安徽|河南|河北|陕西|香港|台湾|澳门|清华|北大|美国|英国|日本|韩国|德国|法国|欧洲|亚洲|世界|国际|联合国|中科院|中共|行政院|经济部|教育部|交通部|内政部|财政部|国防部|外交部|卫福部|劳动部|总统府)/;
const HAS_OFFICIAL = new RegExp(OFFICIAL.source.slice(1));
const GENERIC_PREFIX =
  /^(?:互联网|科技|金融|上市|保险|证券|小贷|跨国|外资|合资|民营|国有|大型|中型|小型|中小|中小型|微型|龙头|头部|相关|有关|各类|各大|多个|部分|其他|其它|本地|当地|海外|国内|国外|境外|外国|我国|全国性|省部级|国家级|地方|商业|投资|创业|初创|外贸|发起|升级|母|子|分|总|新|老|大|小|社会|公益|慈善|行业|专业|专门|高新|数字|新兴|前沿|现代|信息|农业|绿色|普惠|供应链|物流|快递|电商|软件|广告|传媒|房地产|建筑|律师|会计师|会计|高等|重点|知名|著名|一流|独立|自有|关键|核心|先进|尖端|硬|黑|高|村民|居民|业主|农民|种植|养殖|股份|方舱|连锁|轨道交通|全县|全市|全省|全区|全国|沪市|深市|两市|主板|港股|家|两|三|数|多|几)*$/;
/** 银行账号, 公司债: the ending is the beginning of another word. */
const GOES_ON =
  /^(?:账|帐|卡|存|贷|业|家|间|利|流水|转账|柜|网点|理财|法|债|治理|化|人员|工作|制度|产品|服务|业务|市场|行业|机构|的公司)/;

/**
 * All candidates of one paragraph, with repeats.
 * @param written the paragraph; surfaces are as written.
 * @param text the same in Simplified, unit by unit, which is read.
 */
export function organisationsIn(written: string, text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const m of ORG_END.all(text)) {
    const end = m.index + m[0].length;
    let start = m.index;
    while (start > 0 && m.index - start < LONGEST && IN_NAME.at(text, start - 1)) {
      start -= 1;
    }
    const head = text.slice(start, m.index);
    if (OFFICIAL_ONLY.test(m[0]) && !HAS_OFFICIAL.test(head)) continue;
    let cut = 0;
    for (const stop of LEFT_STOP.all(head)) {
      if (/[和与]/.test(stop[0]) && OFFICIAL.test(head.slice(cut, stop.index))) continue;
      cut = stop.index + stop[0].length;
    }
    const prefix = head.slice(cut);
    const official = OFFICIAL.test(prefix);
    if (cut === 0 && m.index - start === LONGEST && !official) continue;
    if (!isNamePrefix(prefix, m[0]) || (OFFICIAL_ONLY.test(m[0]) && !official)) continue;
    if (NO_BODY.test(prefix + m[0])) continue;
    if (GOES_ON.test(text.slice(end, end + 4)) && !official) continue;
    // Behind a word that ends a clause, or where a clause begins: the left end is certain.
    const certain = cut > 0 || start === 0 || OPENS.at(text, start - 1);
    if (FIRM_END.test(m[0])) {
      if (prefix.length > 4 || NO_FIRM.test(prefix)) continue;
      const trust = certain && FIRM_ENDS_BEFORE.test(text.slice(end, end + 1)) ? 0.6 : 0.35;
      out.push({ surface: written.slice(start + cut, end), kind: 'organisation', trust });
      continue;
    }
    const weak = WEAK_END.test(m[0]);
    const trust = weak ? (certain ? 0.35 : 0.2) : official ? 0.85 : certain ? 0.6 : 0.35;
    out.push({ surface: written.slice(start + cut, end), kind: 'organisation', trust });
  }
  return out;
}

/** 全球风能协会: the word begins names of such bodies only. */
const WORLD_BODY = /^(?:协会|学会|商会|联合会|基金会|委员会|研究会|促进会|联盟)$/;

function isNamePrefix(prefix: string, ending: string): boolean {
  if (prefix.length < 2 || prefix.length + ending.length < 4 || /^\d|\d[家所个名支辆人台项]/.test(prefix)) return false;
  if (prefix === '人民' && /^(?:法院|检察院|政府)$/.test(ending)) return false;
  if (/^(?:市中|县中|区中|省中|市人|县人|区人|省人)$/.test(prefix)) return false;
  // 某知名医院, 会商|会: no name, and an ending that is the end of another word.
  if (/某|^(?:此|该|本|这|那)/.test(prefix) || (/会$/.test(prefix) && ending === '商会')) return false;
  if (GENERIC_PREFIX.test(prefix) || /\d[月日号]$|\d[月日]\d/.test(prefix) || hasVerb(prefix)) return false;
  if (badStart(prefix) && !OFFICIAL.test(prefix) && !(/^全球../.test(prefix) && WORLD_BODY.test(ending))) return false;
  return !(WEAK_END.test(ending) && prefix.length > 6 && !OFFICIAL.test(prefix));
}
