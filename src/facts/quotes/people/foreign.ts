/**
 * Foreign names as Chinese writes them: by the characters that transliterations are made of, with dots or hyphens, in Latin
 * letters; and names of Tibetans, Mongols and Uyghurs, who share a few hundred given names. Used only where the place
 * already says that a name stands there: next to a saying word, behind an office.
 */
import { Signs } from '@/src/corpus/text/signs';
import { NOT_NAMES } from './not-names';
import { isFrequent } from './ordinary';

/** Characters that transliterations are made of (as 新华社's tables of names use them) and few words are: 泽, 斯, 顿. */
const SOUNDS = new Set(
  [
    '沙阿埃艾安奥奎迈鲍勃敦贡柯夸芒瑙努钦撒绥陀翁巴班邦贝本比彼宾波伯博布查达戴丹道德登迪杜多厄恩尔法菲费芬弗福富盖冈高戈格古哈',
    '海汉豪赫亨胡华怀惠霍基吉加贾简金卡凯坎康考科克肯库拉莱赖兰劳勒雷黎里丽利莉林琳卢鲁露伦罗洛吕马玛麦曼梅蒙米密缪莫默姆穆纳',
    '娜南内尼妮涅纽诺欧帕潘庞佩彭皮平珀普奇恰乔切琼丘若萨塞赛桑森莎山舍圣施史舒斯司思松苏索塔泰坦汤唐陶特蒂廷图托瓦万威韦维魏',
    '温沃乌伍武西希席夏肖谢辛休许雅亚扬耶叶伊易因英尤约泽扎詹珍朱兹佐土耳什夫娃琪娅黛茨翰逊蕾姬朗瑟喀仁勋顿杰拜蓬朔绍申契瓜齐',
    '济崔缇珂翠迦庇霭蓓祖昂昆伽锡摩谟墨慕屈荣茹雪琐宗',
  ].join(''),
);
/** Characters of transliterations that ordinary words are made of as well: one of them in a name of three and more (泽连斯基, 沙利文). */
const WORDY_SOUNDS = new Set('文连京根东通丁冯川门义茨增佛派');
/** All of both, as a class of a pattern. */
export const SOUND_CLASS = `[${[...SOUNDS, ...WORDY_SOUNDS].join('')}]`;

/** Names of two characters of which one makes ordinary words. */
const SHORT = new Set(['普京', '普丁', '里根', '川普', '梅根', '霍根']);

/** Given names of peoples of China whose whole name is one to three of them. One row a people, one example. */
const GIVEN: { names: string; example: string }[] = [
  {
    names:
      '扎西 卓玛 次仁 丹增 旦增 旺堆 达瓦 仁青 仁增 拉姆 央金 央宗 顿珠 平措 格桑 尼玛 巴桑 罗布 洛桑 索朗 桑珠 多吉 多杰 白玛 边巴 普布 强巴 德吉 曲珍 土登 嘎玛 阿旺 加措 坚赞 才让 才旦 卓嘎 旺姆 旺久 旺杰 贡布 贡觉 玉珍 措姆 拉巴 米玛 其美 群培 次旺 次旦 次珠 洛追 丹巴 班旦 斯曲 布琼 江措 赤列 热地 帕巴',
    example: '扎西次仁',
  },
  {
    names:
      '其其格 巴特尔 格日勒 乌兰 图雅 苏日娜 娜仁 敖日格乐 呼和 那仁 巴图 牧仁 斯琴 高娃 乌日娜 萨日娜 宝音 布和 额尔敦 哈斯 阿拉坦 特木尔 满都拉 那顺 孟和 吉日嘎拉 乌云 托娅 毕力格 朝克图 苏和 达来 阿木尔 巴雅尔 青格勒 敖特根 格根 图布新 呼格吉勒',
    example: '乌云其其格',
  },
  {
    names:
      '买买提 吐尔逊 艾买提 阿不都 阿布都 阿卜杜 热合曼 热依木 古丽 艾力 艾尼 肉孜 库尔班 依明 伊明 努尔 沙吾提 吾买尔 玉素甫 赛买提 帕提古丽 阿依 依布拉音 拜合提 买合木提 木合塔尔 穆合塔尔 热西提 吐尼亚孜 阿迪力 艾合买提 麦麦提 图尔荪 阿曼 塔依尔 帕尔哈提 哈力 木拉提 叶尔 巴合提 努尔兰 赛力克 江布尔',
    example: '阿不都热合曼',
  },
];
const GIVEN_NAMES = new Set(GIVEN.flatMap(({ names }) => names.split(' ')));
const MOST_GIVEN = 3;

/** Whether a text is made of one to three given names of a people that uses them so: 扎西次仁. */
export function isMadeOfGivenNames(text: string, most = MOST_GIVEN): boolean {
  if (GIVEN_NAMES.has(text)) return true;
  if (most < 2 || text.length < 4 || text.length > 12) return false;
  for (let at = 2; at <= Math.min(5, text.length - 2); at += 1)
    if (GIVEN_NAMES.has(text.slice(0, at)) && isMadeOfGivenNames(text.slice(at), most - 1)) return true;
  return false;
}

/** Whether every character of a text writes foreign names: 特朗普, 泽连斯基. */
function isTransliterated(text: string): boolean {
  let wordy = 0;
  for (const char of text) {
    if (SOUNDS.has(char)) continue;
    if (!WORDY_SOUNDS.has(char)) return false;
    wordy += 1;
  }
  return wordy === 0 || (text.length >= 3 && wordy === 1) || SHORT.has(text);
}

const LATIN_NAME = /^[A-Z][A-Za-z.'’-]*(?: (?:[A-Z][A-Za-z.'’-]*|de|von|van|der|bin|al)){0,4}$/;
const DOTTED = /^[\u4e00-\u9fffA-Z][\u4e00-\u9fffA-Za-z.]{0,12}(?:[·•‧・．][\u4e00-\u9fffA-Za-z.]{1,12}){1,4}$/;
/** 马里-布洛克斯, as sports papers write · */
const HYPHENED = /^[\u4e00-\u9fff]{1,6}(?:-[\u4e00-\u9fff]{1,6}){1,2}$/;
/** What joins the parts of a foreign name, and what a Latin one begins with: most strings have neither. */
const DOTS = new Signs(/[·•‧・．]/);
const CAPITAL = new Signs(/[A-Z]/);

/** Whether the first or the last character of a text writes foreign names. */
export const startsWithSound = (text: string): boolean => SOUNDS.has(text[0] ?? '');
export const endsWithSound = (text: string): boolean => SOUNDS.has(text.at(-1) ?? '');

/** Characters that write no names and begin what follows one. */
const BEHIND_NAME = new Set('则还也又亦却均曾便才只再常总仍倒刚直笑哭叹问喊家');
/**
 * 约翰·史密斯|则, 约翰·史密斯|乐呵呵地, 约翰·史密斯|一家: the name ends with its last sound. One other character may be a sound
 * that the list lacks, two are words.
 */
function runsOn(text: string): boolean {
  let end = text.length;
  while (end > 0 && !endsWithSound(text.slice(0, end)) && /[\u4e00-\u9fff]/.test(text[end - 1] as string)) end -= 1;
  const behind = text.slice(end);
  // 吉姆·王小明: nothing in the last part is a sound.
  const whole = end === 0 || DOTS.at(text, end - 1);
  // 热依扎·阿里木江: ends of Uyghur and Kazakh names.
  return whole || /^[木买提]?(?:江|汗|木)$/.test(behind)
    ? false
    : behind.length > 1
      ? !isSpelledOut(behind)
      : BEHIND_NAME.has(behind);
}
/** Sounds that words are made of too. */
const isSpelledOut = (text: string): boolean => [...text].every((char) => WORDY_SOUNDS.has(char));

/** A whole string that is a foreign name: 约翰·史密斯, 特朗普, Tim Cook, 扎西次仁. */
export function isForeignName(text: string): boolean {
  if (DOTS.in(text) && DOTTED.test(text))
    return (
      !runsOn(text) &&
      !/[在对向就的了着于将称说与被把是]|(?:会[后上]|[当今昨前]天|[当近日]日|随后|此前|上周|周[一二三四五六日])$/.test(
        text,
      )
    );
  if (text.includes('-') && HYPHENED.test(text)) return isTransliterated(text.slice(text.lastIndexOf('-') + 1));
  if (text.length >= 3 && CAPITAL.at(text, 0) && LATIN_NAME.test(text) && !/^[A-Z]+$/.test(text)) return true;
  if (text.length < 2) return false;
  if (text.length <= 8 && isTransliterated(text)) return !NOT_NAMES.has(text) && !isFrequent(text);
  return isMadeOfGivenNames(text);
}
