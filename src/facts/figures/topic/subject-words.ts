/** Words that tell who can have a figure and who cannot: tables, each with an example. */

import { AnyOf } from '@/src/corpus/patterns/any-of';
import { Gated } from '@/src/corpus/patterns/first-set';
import { GETTING } from './whole-words';

export const PRONOUN = new AnyOf(
  /^(?:它|他|她|我(?![国市省县校院行司])|你|其|剩下|其余|其他|其它|上述|另|截至|左右|主要|绝大|大多|这|那|此|该|本(?!田|溪|钢)|自己|大家|有人|谁|什么|双方|前者|后者|两者|其中|各地|记者|数据|报告|研究|调查|统计|有关|相关|负责人|公司(?:全球|全国)?$|集团(?:全球|全国)?$|企业$|机构$|部门$|平台$|项目$|方面|情况|结果|专家|人们|同期|目前|如今|当前)/,
);
/** Adverbial phrases and things that are nobody. */
export const NOT_SUBJECT = new AnyOf(
  /^(?:元至|预估|预计|可望|扣除|剔除|不含|列入|纳入|入选).*|^(?:DAU|MAU|GMV|GDP|CPI|PPI|PMI|ROE|EBITDA|APP)s?$|^(?:临时|修订|初步)|^(?:公司|集团)(?:计划|拟|预计|力争|决定|宣布)|(?:学期|学年|旗下|下属|下辖)$|^(?:行业|市场|产业|企业|现在|全年|人均|整体|产品|商品|旅客|最多|其次)$|(?:为主|最多|白皮书|蓝皮书|公报|数据|消息|报告|调查|记者|网站|统计|研究|期间|选举|大选|方面|领域|过程中|情况下|基础上|方式|以来|之际|背景下|同时|左右|年多|个月|多年|时候|之后|之前|以后|以前|角度|层面|作用|密切|度|原因|时间|日电|[报网社台日电快专]讯|(?:活跃|注册|订阅|付费)(?:用户|账户|账号|帐户|买家|卖家))$|^(?:归属|半年|多年|一方面|另一方面|同样|第[一二三四五](?!产业)|要求|会同|不少)/,
);
/** Who publishes figures of others. */
export const ISSUER = new AnyOf(
  /(?:统计局|统计处|气象台|气象局|气象署|天文台|主计总处|主计处|审计署|审计局|公署|海关|海关总署|新华社|中新社|观光署|交通部|财政部|商务部|工信部|人社部|主计总处|邮政局|能源局|外汇局|协会|学会|研究院|研究所|应急管理部|民政部|水利部|农业农村部|教育部|公安部|国家卫健委|卫健委|卫生健康委|发改委|新闻办|国新办|网信办|发言人|司长|局长|部长|主任|经济师)$/,
);
/** Kinds of owners, not one owner: they have the figures of their own sentence only. */
/** Offices that tell figures: 文化和旅游部发布数据显示, 省农业农村厅介绍. */
export const OFFICE = new AnyOf(
  /(?:[\u4e00-\u9fff]{2}(?:部|委|局|署|厅|处|办|总站|总社)|中心|委员会|选会|协会|学会|研究院|研究所|发言人)$/,
);
/** 文旅部：…: who tells it stands before the colon of a title. */
export const TITLE_SOURCE = /^[\u4e00-\u9fff]{1,10}(?:部|委|局|署|厅|处|办|院|中心|协会|专家|学者|报告|官方|媒体)[：:]/;
export const SECTOR = new AnyOf(
  /(?:经济|社会|企业|行业|产业|业|商家|机构|平台|系统|技术|领域|网店|网点|能源|电力|部门|社|队|所|店)$|^(?:规模以上|上下游|中小|小微|各|全部|所有|相关|有关|部分|不少|许多|多家|大型|民营|国有|上述|核心)/,
);
/** 通过发起“百县百品”助农行动, 借助“大山雀”系统: what follows in the sentence is the programme's doing. */
export const MEANS =
  /(?:通过|借助|依托)[^，。；“”「」]{0,6}[“「]([^“”「」，。；]{2,14})[”」](?![“「、]|(?:管理|经营|运营|工作|合作|生产|服务)?(?:模式|机制|方式|办法|方法|理念|政策|措施|原则|形式|渠道|制度))/g;
export const LAUNCH = /(?:上线|推出|开通)[^，。；“”「」]{0,4}[“「]([^“”「」，。；]{2,14})[”」][^，。；]{0,8}[，,]/g;

/** Kinds that have figures as one owner does: 金融业, 外卖市场; 金融业活力凸显, 外卖市场竞争激烈. */
export const KIND = new Gated(
  /^((?!分|按|各|观察|其他|整个|从|在)[\u4e00-\u9fffA-Za-z和及]{1,12}(?<![企就毕创营专作事失物])(?:产业|行业|业|板块|市场))(?:$|竞争|活力|发展|表现|稳步|快速|持续|继续|全面|蓬勃|复苏|回暖|恢复|运行|态势|景气)/,
);
/** Counted things that have figures: 98家成都上市公司. */
export const COUNTED_OWNER = new AnyOf(
  /(?:公司|企业|银行|机构|门店|基金|城市|省份|国家|高校|医院|学校|平台|园区|酒店|券商|房企|车企)$/,
);
/** Behind a name: it tells the figure and does not have it. */
export const TOLD = new AnyOf(
  /^(?:发布|通报|测算|获悉|统计|预估|预测|预计|公布|数据|资料|介绍|透露|认为|指出|表示|称(?![号为])|说(?=，|：)|召开|举行[^，。]{0,6}(?:会|发布))/,
);

/** Verbs whose agent, directly before them, has what they get: 莫某贡献22分. */
export const GETS = new AnyOf(
  new RegExp(`^(?:获|获得|得|取得|拿下|贡献|夺得|赢得|命中|${GETTING.replaceAll(' ', '|')})了?$`),
);

export const SAYS = new AnyOf(/^(?:指出|表示|介绍|透露|强调|认为|称|回应|预测|估计|通报)$/);

/** 趣味公司第三季度营收…, 美味上季亏损…: the name that opens a title. */
export const TITLE_NAME =
  /^([\u4e00-\u9fffA-Za-z]{2,10}?)(?:（\d+）|[：:])?(?=(?:19|20)\d\d|第[一二三四]季|[上下]半年|[一二三四]季度|前[一二三]季|上季|全年|今年|去年|Q[1-4]|\d{1,2}月|年度|(?<![青少])年报|中报|财报|业绩|营收|净利|净亏|收入|利润)/;

/** When, before who or what: 上半年|邮政行业, 前三季度|原油. */
export const WHEN_FIRST =
  /^(?:(?:19|20)\d{2}年|今年|去年|[上下]半年|全年|\d{1,2}月份?(?!\d)|前?[一二三四]季度|第[一二三四]季度?|前[一二三四\d]{1,2}个?月)/;
