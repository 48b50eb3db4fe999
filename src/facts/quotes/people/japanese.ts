/**
 * Japanese names as Chinese writes them: a family name of two characters, most often, and a given name of one to three. By
 * their family name where it is a frequent one; behind an office also by how given names end.
 */

/** A row of family names that end alike: what stands before the last character. */
interface SurnameRow {
  end: string;
  example: string;
  firsts: string;
}

/** Folded as texts are (塚 is 冢, 篠 is 筿). Places and words of Chinese that look the same (根本, 山下, 丰田, 高山) are left out. */
const ROWS: readonly SurnameRow[] = [
  {
    end: '田',
    example: '池田',
    firsts:
      '吉山池前藤福岸太松原石上森和柴岛高本武村增内平浅多角津织黑横园饭奥久岩神冈沼宫仓永竹德米成筿熊户西鹤真深早须',
  },
  { end: '中', example: '田中', firsts: '田竹' },
  { end: '村', example: '木村', firsts: '木中西田志今河北稻植杉吉三岩冈奥松野' },
  { end: '山', example: '横山', firsts: '横小杉丸内中村片秋影石平森畑桧外奥' },
  { end: '川', example: '石川', firsts: '石中及市吉谷细西荒长早香立宫皆绿' },
  { end: '野', example: '河野', firsts: '小河大北平宇上中星萩佐关牧狩吉水今日浅矢荻见' },
  { end: '本', example: '山本', firsts: '山松坂宫桥张岸冈榎杉藤西川吉柳' },
  { end: '井', example: '藤井', firsts: '石藤酒今新松井岩平白荒永坂浅笠玉樱高武村土金中' },
  { end: '藤', example: '佐藤', firsts: '佐伊加斋后近远工安武内齐江' },
  { end: '原', example: '藤原', firsts: '福藤菅石北小上西萩相笠杉梶桑神荻栗松冢柳筿榊' },
  { end: '木', example: '铃木', firsts: '铃高青黑八荒佐茂三赤柏' },
  { end: '岛', example: '中岛', firsts: '中小福川松三前大手饭矢北长寺' },
  { end: '崎', example: '山崎', firsts: '山宫岩冈川尾黑柴须筿藤' },
  { end: '泽', example: '宫泽', firsts: '宫黑小米大柳西中吉金相长北滝深福' },
  { end: '冈', example: '吉冈', firsts: '吉片平西松花森石' },
  { end: '谷', example: '大谷', firsts: '大长熊水神新涩古中桐盐小' },
  { end: '口', example: '谷口', firsts: '山谷野坂关滨田原樋沟' },
  { end: '下', example: '木下', firsts: '木松竹森坂宫' },
  { end: '内', example: '竹内', firsts: '竹山堀武桥' },
  { end: '上', example: '井上', firsts: '村井川野三尾' },
  { end: '桥', example: '高桥', firsts: '高' },
  { end: '部', example: '阿部', firsts: '阿服矶长' },
  { end: '林', example: '小林', firsts: '小若平' },
  { end: '子', example: '金子', firsts: '金' },
  { end: '边', example: '渡边', firsts: '渡田' },
  { end: '水', example: '清水', firsts: '清' },
  { end: '浦', example: '三浦', firsts: '三松杉' },
  { end: '叶', example: '千叶', firsts: '千稻' },
  { end: '冢', example: '大冢', firsts: '大石平手' },
  { end: '垣', example: '新垣', firsts: '新石板稻' },
  { end: '生', example: '羽生', firsts: '羽麻' },
  { end: '倍', example: '安倍', firsts: '安' },
  { end: '破', example: '石破', firsts: '石' },
  { end: '市', example: '高市', firsts: '高' },
  { end: '枝', example: '是枝', firsts: '是' },
  { end: '坂', example: '大坂', firsts: '大' },
  { end: '织', example: '锦织', firsts: '锦' },
  { end: '岸', example: '峰岸', firsts: '峰' },
  { end: '出', example: '井出', firsts: '井' },
];

/** Frequent Japanese family names of two characters. */
export const JAPANESE_SURNAMES: ReadonlySet<string> = new Set(
  ROWS.flatMap(({ end, firsts }) => [...firsts].map((first) => first + end)).concat('佐佐'),
);

/** How given names of Japanese end. */
const GIVEN_ENDS = new Set(
  '子郎夫男雄一二三介美树人彦之志博治香惠江代穗菜平司吾辅史哉斗太马重明正幸秀隆实茂忠信典纪宪康孝弘浩宏诚健清胜稔裕章昭晃亮翔淳润优爱葵樱衣织绪里奈',
);

const SURNAME_ENDS = new Set(ROWS.filter(({ firsts }) => firsts.length > 2).map(({ end }) => end));

/** Whether four characters behind an office begin and end as Japanese names do: 社长|见野裕重. */
export function isLikelyJapanese(text: string): boolean {
  return /^[\u4e00-\u9fff]{4}$/.test(text) && SURNAME_ENDS.has(text[1] as string) && GIVEN_ENDS.has(text[3] as string);
}
