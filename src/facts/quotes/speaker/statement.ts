/** Reports, notices and statistics that speak, and whose they are. */
import { isClause } from '../people/nouns';
import { DOCUMENT_PATTERN, NO_SPEAKER, ORG_PATTERN } from '../words';

/** Words for facts and for who writes: nobody speaks them. */
export function isNoSpeaker(text: string): boolean {
  // 国安法实施后,GDP由…, 又指…: what is measured says nothing.
  return (
    /^(?:GDP|GNP|CPI|PPI|PMI|ROE|EPS|GMV|EBITDA)$/.test(text) ||
    NO_SPEAKER.has(text) ||
    /^(?:数据|研究|统计|资料|调查|事实|结果|经验|实践|证据|记者|本报记者|笔者)/.test(text)
  );
}

/** 中国信通院近日发布的报告 → the report, its owner as role; 数据, 研究 alone are no speaker. */
export function statementSpeaker<T>(
  text: string,
  make: (kind: 'document' | 'organisation', start: number, end: number, roleStart?: number, roleEnd?: number) => T,
): T | null {
  // 市长若未表示意见: a clause that ends like a document.
  if (isNoSpeaker(text) || /[若未没吗把将您我你]|表示|提出|给予|感谢|征求|听取/.test(text)) return null;
  const noun = (DOCUMENT_PATTERN.exec(text) as RegExpExecArray)[0];
  if (/^(?:数据|统计数据|统计|消息|研究|调查结果|研究结果|报道|说明|规定|情况说明)$/.test(noun)) {
    const owner = text
      .slice(0, text.length - noun.length)
      .replace(
        /(?:近日|日前|最新|今日|昨日|(?:\d{1,2}月)?\d{1,2}日|(?:周|星期)[一二三四五六日天])?(?:发布|公布)?(?:的|一项)*(?:最新|一项|多项)?$/,
        '',
      );
    // 远山位置服务|发布的数据: who publishes is an organisation by that alone.
    const publishes =
      /(?:发布|公布)(?:的|了)/.test(text) &&
      owner.length >= 3 &&
      owner.length <= 20 &&
      !isClause(owner) &&
      !/^[今昨前当近本]|时候$/.test(owner);
    return owner.length >= 2 && (publishes || ORG_PATTERN.test(owner) || /^[A-Z]/.test(owner))
      ? make('organisation', 0, owner.length)
      : null;
  }
  // 远山航空|在公告（中表示）: whose notice it is.
  const within = IN_NOTICE.exec(text);
  if (within) return make('organisation', 0, (within[1] as string).length);
  const published = PUBLISHED.exec(text);
  if (published && published.index >= 2) {
    const start = published.index + published[0].length;
    return make('organisation', 0, published.index, start, text.length);
  }
  return make('document', 0, text.length);
}

const IN_NOTICE = /^([^，。在的]{2,20})在(?:其|一份|一则|最新)?(?:公告|声明|通告|通报|公报|财报|年报|报告)$/;
/** 统计局|18日|发布, 统计局|周五|公布: when is no part of who. */
const PUBLISHED =
  /(?:近日|日前|今日|昨日|最新|联合|共同|(?:\d{1,2}月)?\d{1,2}日|(?:周|星期)[一二三四五六日天])*(?:发布|公布|发表|印发|出台|推出)了?(?:的|一份|一项|一篇)*/;
