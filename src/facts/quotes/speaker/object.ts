/** Who is named as the object of a verb: 抹黑立委|某某, 批评|某某. Such a name lets nobody speak, and 他 seldom means it. */
import { ROLE_SOURCE } from '../words';

/** Verbs that somebody is the object of. */
export const OBJECT_VERBS =
  '赞赏|称赞|大赞|盛赞|夸奖|批评|痛批|怒批|狠批|批判|抨击|质疑|感谢|会见|接见|访问|走访|采访|专访|任命|指责|谴责|点名|邀请|带领|陪同|支持|力挺|声援|反对|接待|欢迎|慰问|询问|质询|请教|联系|联络|拨通|致电|找到|找来|看到|看见|听到|遇到|遇见|碰到|见到|抓获|抓到|逮捕|拘捕|传唤|约谈|讯问|审问|恭喜|祝贺|提醒|警告|告诫|回呛|怒呛|反呛|喊话|拜托|拜访|抹黑|污蔑|诽谤|辱骂|怒骂|殴打|袭击|跟踪|骚扰|威胁|控告|起诉|状告|检举|举报|投诉|罢免|弹劾|开除|解雇|取代|接替|推荐|提名|力邀|挑战|击败|打败|战胜|追随|效仿|模仿|学习|悼念|缅怀|救出|救起|搀扶|护送|劝说|安慰|说服|求助|委托|聘请|嫁给|爱上|暗恋|喜欢|崇拜|信任|怀疑|误认|认出|介绍给';

const AT_END = new RegExp(`(?:${OBJECT_VERBS}|[把对向给批])(?:了|过)?$`);
const ROLE_AT_END = new RegExp(`(?:${ROLE_SOURCE})$`);

/**
 * @param before the words of the clause up to a name; the last twelve are read.
 * @returns true when they end with a verb that has the name, with or without an office before it, as its object.
 */
export function isObject(before: string): boolean {
  const near = before.slice(-12);
  return AT_END.test(near.slice(0, near.length - (ROLE_AT_END.exec(near)?.[0].length ?? 0)));
}
