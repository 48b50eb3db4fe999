/**
 * Who belongs to whom: wives, sons, friends, lawyers. They speak as 李某的妻子 and 他妻子, stand before names (闺密小甜甜), and some are
 * of one sex, which 他 and 她 agree with.
 */

export type Sex = '他' | '她';

interface KinRow {
  idea: string;
  example: string;
  sex: Sex | null;
  words: string;
}

const KIN_ROWS: readonly KinRow[] = [
  {
    idea: 'wives and mothers',
    example: '李明的妻子说，水渠修好了。',
    sex: '她',
    words: '妻子 太太 老婆 媳妇 女友 女朋友 未婚妻 前妻 遗孀 母亲 妈妈 岳母 丈母娘 婆婆 养母 继母 干妈 老伴',
  },
  {
    idea: 'husbands and fathers',
    example: '王芳的丈夫说，水渠修好了。',
    sex: '他',
    words: '丈夫 老公 男友 男朋友 未婚夫 前夫 父亲 爸爸 岳父 老丈人 公公 养父 继父 干爸',
  },
  {
    idea: 'daughters, sisters, aunts',
    example: '李明的姑姑说，水渠修好了。',
    sex: '她',
    words:
      '女儿 孙女 外孙女 儿媳 儿媳妇 姐姐 妹妹 表姐 表妹 堂姐 堂妹 大姐 二姐 小姨 姑姑 姑妈 姨妈 舅妈 婶婶 伯母 嫂子 奶奶 外婆 姥姥 祖母 闺蜜 闺密',
  },
  {
    idea: 'sons, brothers, uncles',
    example: '李明的表哥说，水渠修好了。',
    sex: '他',
    words:
      '儿子 孙子 外孙 女婿 哥哥 弟弟 表哥 表弟 堂哥 堂弟 大哥 二哥 姐夫 妹夫 舅舅 叔叔 伯父 大伯 姑父 姨父 爷爷 外公 姥爷 祖父 哥们',
  },
  {
    idea: 'family',
    example: '李明的家人说，水渠修好了。',
    sex: null,
    words: '父母 双亲 爱人 恋人 家属 家人 亲属 亲戚 亲友 孩子 侄子 侄女 外甥 外甥女',
  },
  {
    idea: 'friends',
    example: '李明的老朋友周建国说，水渠修好了。',
    sex: null,
    words:
      '朋友 好友 老友 老朋友 好朋友 同事 邻居 同学 老同学 室友 舍友 战友 队友 球友 老乡 同乡 校友 搭档 伙伴 师兄 师弟 师姐 师妹',
  },
  {
    idea: 'who works for or over somebody',
    example: '李明的经纪人说，水渠修好了。',
    sex: null,
    words:
      '律师 辩护律师 代理律师 代表律师 代理人 辩护人 班主任 经纪人 助理 秘书 教练 主教练 主管教练 启蒙教练 导师 老师 老板 上司 徒弟 学生 师傅 主治医生 主治医师',
  },
];

const WORDS = KIN_ROWS.flatMap((row) => row.words.split(' '));
const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const KIN = new Set(WORDS);
/** True for a word of the table: 孙女 begins like a name and is none. */
export const isKin = (word: string): boolean => KIN.has(word);

/** An alternation of all of them, longest first. */
export const KIN_SOURCE = longestFirst(WORDS);
/** The same without friends and those who work for somebody. */
export const FAMILY_SOURCE = longestFirst(
  KIN_ROWS.filter((row) => !/^(?:friends|who works)/.test(row.idea)).flatMap((row) => row.words.split(' ')),
);
/** Friends and relatives that papers set before a name: 老友李明, 表哥李明. */
export const KIN_BEFORE_NAME: readonly string[] = WORDS.filter(
  (word) =>
    word.length > 1 && !/^(?:父母|双亲|家属|亲友|孩子|婆婆|公公|大姐|大哥|二姐|二哥|大伯|律师|助理|秘书)$/.test(word),
);

/** How nouns and forms of address end that are of one sex. */
const OF_ONE_SEX: readonly { sex: Sex; example: string; ends: string }[] = [
  {
    sex: '她',
    example: '李女士, 陈姓女子, 老大娘',
    ends: '女士|小姐|太太|大妈|大娘|大嫂|阿姨|婶|嫂|姨|姑娘|女子|女孩|女生|女童|老太|老妇|妇人|少女|女星|女王|母女|空姐|孕妇|[\\u4e00-\\u9fff]女|[\\u4e00-\\u9fff]妇',
  },
  {
    sex: '他',
    example: '李先生, 陈姓男子, 王大爷',
    ends: '先生|大爷|大叔|老汉|大汉|小伙|小伙子|男子|男孩|男生|男童|男星|少年|壮汉|父子|老翁|[\\u4e00-\\u9fff]男|[\\u4e00-\\u9fff]翁',
  },
];

const SEX_PATTERNS = ([...new Set(OF_ONE_SEX.map((row) => row.sex))] as Sex[]).map((sex) => ({
  sex,
  pattern: new RegExp(
    `(?:${longestFirst(KIN_ROWS.filter((row) => row.sex === sex).flatMap((row) => row.words.split(' ')))}|${OF_ONE_SEX.filter(
      (row) => row.sex === sex,
    )
      .map((row) => row.ends)
      .join('|')})$`,
  ),
}));

/** Of which sex somebody is by what he is called, Simplified; null when it does not tell. */
export function sexOf(called: string): Sex | null {
  return SEX_PATTERNS.find(({ pattern }) => pattern.test(called))?.sex ?? null;
}

/** False when 他 or 她 cannot mean who is called so; every other word can mean anybody. */
export function agrees(pronoun: string, called: string): boolean {
  const sex = pronoun === '他' || pronoun === '她' ? sexOf(called) : null;
  return sex === null || sex === pronoun;
}
