/** Chinese personal names in bylines, told by their surname. */

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠曲封储靳段焦巴牧山谷车侯全班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶幸司韶黎薄印白怀蒲从索赖卓屠蒙池乔胥闻党翟谭贡姬申冉桑桂牛寿通边燕冀尚农温庄晏柴瞿阎连习容向古易廖步都耿满匡国文寇广禄东欧沃利蔚越隆师巩聂晁勾敖冷訾辛阚那简饶空曾沙关查游岳帅肖付闫晓涂覃禤农张陈刘杨赵黄吴孙马罗郑谢许邓冯萧叶苏卢蒋贾薛阎潘钟谭陆范赖龚温庄严颜吕韩邹汤毕鲍贺费葛纪项闵庞顾齐傅卢单宁邬乐钟钟邝龙万';

const NAME = new RegExp(`^[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`);

/** Words that a surname may open and that brackets at the end of a text hold oftener than a name. */
const NO_NAMES = new Set(
  '通讯员 文章 文图 文字 图文 全文 平台 和平 安全 通知 成都 东方 单位 简称 国家 广东 广西 山东 山西 江苏 江西 云南 安徽 高新 明天 全部 关于 花絮 都市 方式 时间 时事 元旦 万元 万人 温馨 应急 管理 通讯 车辆 金融 计划 关注'.split(
    ' ',
  ),
);

/** True for one personal name of two or three characters with a usual surname. */
export function isPersonName(text: string): boolean {
  return NAME.test(text) && !NO_NAMES.has(text);
}

/** `□张三`, `☉某某晚报记者 张三 文/图`: newspapers set a mark before their reporters, and what they did behind them. */
const MARKED =
  /^[□☐■◎☉◇○●◆△▲▇][ \u3000]?(?:([\u4e00-\u9fff]{0,8}(?:记者|通讯员|特约撰稿)) ?)?([\u4e00-\u9fff、 \u3000]{2,16}?)([ \u3000]?(?:文[/／、 ]?图|图[/／、 ]?文|[文图]|摄影报道|摄影))?$/;

/** The names of such a line; null for any other. Behind 记者 and before 文/图 they need no usual surname. */
export function markedByline(line: string): string | null {
  const found = line.length <= 40 ? MARKED.exec(line) : null;
  if (!found) return null;
  const text = (found[2] as string).replace(/(?<=[\u4e00-\u9fff]{2})(?:实习生|通讯员)(?=[\u4e00-\u9fff]{2})/g, ' ');
  if (found[1]?.endsWith('记者') && found[3] !== undefined) return namesOf(text).join(' ');
  return personNames(text)?.join(' ') ?? null;
}

/** The names of a list such as `肖明 舒静`, `张三、李四`; null when one of them is no name. */
export function personNames(text: string): string[] | null {
  const names = namesOf(text);
  return names.length >= 1 && names.length <= 6 && names.every(isPersonName) ? names : null;
}

function namesOf(text: string): string[] {
  return text.split(/[\s\u3000、，,]+/).filter((name) => name !== '');
}
