/**
 * Is this string a person's name? Chinese names by surname, foreign ones by their writing, Latin ones by capitals.
 */

import { SAYING_WORDS } from '../verbs';
import { COMPOUND_SURNAMES, ORG_PATTERN, RARE_SURNAMES, SURNAMES } from '../words';
import { isForeignName } from './foreign';
import { JAPANESE_SURNAMES } from './japanese';
import { isKin } from './kin';
import { NOT_NAMES } from './not-names';
import { isFrequent, isOrdinary } from './ordinary';

const HAN = /^[\u4e00-\u9fff]+$/;
/** Characters that stand in next to no given name but end or begin what follows a name. */
const NOT_IN_NAME =
  /[仅只的了是也还则就都又在对把被让将或及等说称姓后这那此们很更最已但而所地着过没要什么些几他她它我你仍各每另引续惟]/;
/** The same, but they do stand in the middle of a name (刘为民, 王向东) when its end is certain. */
const SELDOM_IN_NAME = /[其和与向从到以跟同并且得不无个为曾给有因自由]/;

const TO_WHOM =
  /^[向和与同](?:[校警院军官店检控媒法县市政局公记][方察院府局司者体]|[歌球影]迷|粉丝|[观听公大民]众|大家|台下|[店社]员|网[友民]|父母|[父母]亲|孩子)$/;
/** Ends of places, papers, agencies and measures: 于网上, 韩联社, 毛利率. */
const NO_NAME_ENDS = new Set('上里内外网社报党署厅局县省市率额税费');
/** 金乡, 高村 */
const SETTLEMENT = /^.[乡村屯镇]$/;
/** 朱太|才, 王姐|家 */
const WITH_LADY = /^.(?:太[才也亦则还就又都]|[姐哥叔婶嫂姨]家)$/;

/**
 * A whole string that is a Chinese name of two to four characters: 王芳, 欧阳明远. `text` is Simplified.
 * @param sure the place already says that a name ends here, or that one begins here (behind an office).
 */
export function isChineseName(text: string, sure = false): boolean {
  // Length and surname first: they tell most strings from names without a pattern.
  if (text.length < 2 || text.length > 4) return false;
  const first = text[0] as string;
  const isShort =
    text.length < 4 &&
    (SURNAMES.has(first) || (sure && RARE_SURNAMES.has(first) && ENDS_GIVEN.has(text.at(-1) as string)));
  if (!isShort && !(text.length > 2 && COMPOUND_SURNAMES.has(text.slice(0, 2))) && !isMarriedName(text)) return false;
  // 老师|向校方（表示）: to whom, no name.
  // 食客|于网上: where, no name; 朱太|才 is a lady.
  if (
    text.length < 4 &&
    (NO_NAME_ENDS.has(text.at(-1) as string) || SETTLEMENT.test(text) || TO_WHOM.test(text) || WITH_LADY.test(text))
  )
    return false;
  const given = text.slice(1);
  // 汤|否认, 何|亦, 郭|数度, 陈某|则: a family name alone and what its bearer does.
  if (
    SAYING_WORDS.has(given) ||
    /^(?:[亦先仲就再续]|[数几再一首多屡]度|[多数屡再几][次番]|互相|彼此|纷纷|某{1,2}[则还也又都亦均却便就才曾])$/.test(
      given,
    )
  )
    return false;
  const two = text.slice(0, 2);
  if (text.length === 2 ? (sure ? isFrequent(two) : isOrdinary(two)) : !sure && isFrequent(two)) return false;
  return (
    HAN.test(text) &&
    !NOT_NAMES.has(text) &&
    !isKin(text) &&
    !NOT_IN_NAME.test(given) &&
    (sure || !SELDOM_IN_NAME.test(given))
  );
}

/** 林郑某娥, 叶刘某仪: a husband's family name before her own, as in Hong Kong. */
export function isMarriedName(text: string): boolean {
  return (
    text.length === 4 &&
    // 行政长官|周明轩
    text[0] !== '官' &&
    SURNAMES.has(text[0] as string) &&
    SURNAMES.has(text[1] as string) &&
    ENDS_GIVEN.has(text[3] as string) &&
    !isOrdinary(text.slice(0, 2)) &&
    !isOrdinary(text.slice(1, 3))
  );
}

/**
 * 中岛光尊: a frequent Japanese family name and a given name of two characters, or of one or three where the place says
 * that a name ends here.
 */
function isJapaneseName(text: string, sure: boolean): boolean {
  if (!JAPANESE_SURNAMES.has(text.slice(0, 2)) || text.length > 5) return false;
  const given = text.slice(2);
  if (!(given.length === 2 || (sure && (given.length === 1 || given.length === 3)))) return false;
  return (
    HAN.test(given) &&
    !NOT_IN_NAME.test(given) &&
    !SAYING_WORDS.has(given) &&
    !NO_JAPANESE_END.test(given) &&
    !ORG_PATTERN.test(text)
  );
}

/** 千叶县, 本田车队 */
const NO_JAPANESE_END = /[县市区町村组社队省站路业化级赛中上是则也还]$|^[今昨当近随周]/;

/** Characters that end given names. */
export const GIVEN_ENDS =
  '蕾甄奕瑀馥镔晖晔煜炫灏淇泓翎翊霏嫣珂瑄岑崇芳娜娟敏静丽艳娥燕玲秀兰英华慧巧美淑惠珠翠雅芝玉萍红芬春菊勤珍贞莉桂娣叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉仪眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘滢馥筠柔竹霭凝欢霄枫芸菲寒伊亚宜姬舒影荔枝思伟刚勇毅俊峰强军平保东文辉力明永健齐朔起世广志义兴良海山仁波贵福生龙元国胜学祥才发武新利清飞彬富顺信杰涛昌康星光天达安岩茂林坚彪博诚先敬震振壮群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇固翰朗伯宏言若鸣朋斌梁栋维启克伦纶翔旭鹏泽晨辰士建家树炎德泰盛雄琛钧冠策腾楠榕风航弘轩宇睿涵琪梓萱诺桐妮嘉洋帆凯旋霖恒韬铭昊森焱鑫淼璇玮琳瑜珺琼珮雯昕彤妤芷蓁茵芯宸丞廷彦佑祐豫勋儒圣贤谚玟伶俐卉祺祖雪梅莲洁云鸿坤炜钰镇锋龄阳雷雨驰骏麟麒黎湘潇源溪澄琨璋甫田畅皓盈硕秉程章笙箐纲耀胤臻艾荣莹菡蔚虎虹诗谊赫跃逸郁钢隽靖颂骞高鲁碧霞蓝柏荃菱娇嫦蕙妹姗琍伯叡璟均寅';
const ENDS_GIVEN = new Set(GIVEN_ENDS);
/** Given names that 哥 and 姐 stand behind, and no 大哥, 帅哥, 空姐, 师姐. */
const NICK = new Set('明辉强华雄伟荣发珍芳兰英娟玲萍霞娥琴坚勇彪豪斌杰涛军祥昌权标洪炳');

/** Whether given names end in a character. */
export const endsGivenName = (char: string): boolean => ENDS_GIVEN.has(char);

/** 小周, 老李, 小芳: a familiar name of two characters. */
export function isFamiliar(text: string): boolean {
  const last = text[1] as string;
  if (text.length !== 2 || !/^[老小阿]/.test(text)) return false;
  if (text[0] === '阿' && /[\u4e00-\u9fff]/.test(last))
    return !/[姨公婆嬷妈爸里根拉富联尔布曼斯塞森坝胶飘訇]/.test(last);
  return SURNAMES.has(last) || (text[0] !== '老' && ENDS_GIVEN.has(last));
}

/** True for characters that are as most names are: a family name, one or two more characters, an end of given names. */
export function isUsualName(text: string): boolean {
  return (
    (text.length < 4 || COMPOUND_SURNAMES.has(text.slice(0, 2))) &&
    ENDS_GIVEN.has(text.at(-1) as string) &&
    isChineseName(text)
  );
}

/** 郭台铭, 约翰·史密斯, Tim Cook; also 小林 or 老张 behind a role when `behindRole` says that a name stands here. */
export function isName(text: string, behindRole = false): boolean {
  if (isChineseName(text, behindRole) || isForeignName(text) || isJapaneseName(text, behindRole)) return true;
  // 阿May, 小K
  if (/^(?:某[甲乙丙丁]|[甲乙丙丁]某|[阿小老][A-Z][a-z]{0,11})$/.test(text)) return true;
  // 明哥, 珍姐: as neighbours and shopkeepers are called.
  if (text.length === 2 && /[哥姐叔嫂婶]/.test(text[1] as string) && NICK.has(text[0] as string)) return true;
  if (!behindRole) return false;
  return (
    /^[老小阿大][\u4e00-\u9fff]$|^(?!爸爸|妈妈|哥哥|姐姐|弟弟|妹妹|爷爷|奶奶|叔叔|人人|天天|常常|刚刚|渐渐|仅仅|多多|纷纷|频频)小?([\u4e00-\u9fff])\1$/.test(
      text,
    ) || /^[\u4e00-\u9fff]某{1,2}(?![则还也又都亦均却便就才曾])[\u4e00-\u9fff]?$/.test(text)
  );
}
