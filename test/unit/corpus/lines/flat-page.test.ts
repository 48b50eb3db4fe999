/** Pages that a crawl kept on one line. Texts are invented. */
import { describe, expect, test } from 'vitest';
import { unflattened } from '@/src/corpus/lines/flat-page';
import { readOne, texts } from '../support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const MENU =
  '首页 | 时政 | 财经 | 体育 登录 注册 客户端下载 邮箱 论坛 视频 旅游 房产 家居 教育 读书 游戏 健康 彩票 车险 海淘 应用 酒香 移动端 手机 数码 女人 汽车 科技';
const BELOW =
  '分享到： 0 关键词阅读： 公路 危桥改造提前完成 2015/11/02 相关新闻 球队三连胜 名厨教你做菜 关于我们 版权所有 ©2015';
const TITLE = '南岭公路投资创新高 全年可望翻番';

describe('a page on one line', () => {
  test.each([
    ['_南岭网', `2015-11-02 19:34:36　来源: 青岭日报 (南岭) 分享到： 0`, `本文来源：青岭日报 责任编辑：张明 ${BELOW}`],
    [
      '-交通-社会-南岭网',
      `南岭网社会频道   来源：青岭日报   作者：张明   日期：2015-11-02`,
      `点击查看更多社会资讯 南岭网声明：此资讯系转载。 ${BELOW}`,
    ],
    [
      '--社会--南岭网',
      `2015年11月02日19:34    来源： 青岭日报    手机看新闻    字号 原标题：${TITLE}`,
      `(责编：李红) 打印 网摘 纠错 ${BELOW}`,
    ],
  ])('whose title has %s behind it has its lines again', (site, fields, close) => {
    const article = readOne(`${TITLE}${site} ${MENU} 首页 > 社会 > 正文 ${TITLE} ${fields} ${LEAD} ${MORE} ${close}`);
    expect(article).toMatchObject({ title: TITLE, publisher: '青岭日报', published: '2015-11-02' });
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test.each([
    ['no title said again', `${TITLE}_南岭网 ${MENU} 2015-11-02 ${LEAD} ${MORE} ${BELOW}${MENU}`],
    ['no day behind it', `${TITLE}_南岭网 ${MENU} ${TITLE} ${LEAD} ${MORE} ${MENU}`],
    ['lines', `${TITLE}_南岭网\n${MENU} ${TITLE} 2015-11-02 ${LEAD} ${MORE} ${MENU}`],
  ])('with %s stays', (_, text) => expect(unflattened(text)).toBe(text));
});
