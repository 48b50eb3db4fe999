/**
 * How a reader is to do something himself (怎么开通, how do I withdraw): articles tell what was, no page of theirs answers
 * it. What becomes of others (小微企业怎么转型) is asked in other verbs.
 */

/** What users of a service do; one row an idea, the example is a question with one of its words. Data, folded. */
export const ACTS: readonly { idea: string; example: string; words: string }[] = [
  {
    idea: 'an account',
    example: '云湖账户怎么开通',
    words: '开通 注册 登录 登陆 绑定 解绑 注销 激活 认证 实名 找回 解冻',
  },
  { idea: 'a program', example: '云湖应用如何下载', words: '下载 安装 卸载 打开 关闭 删除 设置 修改 更新' },
  {
    idea: 'money',
    example: '余额怎么提现',
    words: '充值 提现 转账 转到 转出 退款 缴费 还款 付款 收款 提额 借钱 理赔 开发票',
  },
  { idea: 'a purchase', example: '怎么退货', words: '退货 预约 购买 卖掉 买 取消 开店 开网店' },
  { idea: 'an office', example: '如何申请补贴', words: '申请 办理 领取 查询 报名 加入 联系 投诉' },
  { idea: 'what a phone is held out for', example: '怎么打卡', words: '打卡 签到 扫码' },
  { idea: 'what was missed', example: '怎么补卡', words: '补卡 补签 补办 补打' },
];

/** One of these is in each such question: to compile the pattern takes a waking worker a millisecond. */
const HOW = ['怎', '如何', '咋', 'how'];

const ENGLISH =
  /\bhow (?:do|can|should|would) (?:i|you|we|one)\b|\bhow to (?:open|register|sign|log|download|install|withdraw|transfer|pay|cancel|delete|apply|join|contact|buy|sell|use|set|change|reset|recover|get|link|bind|book|order|top)\b/;

let chinese: RegExp | null = null;

/** Whether a folded text asks how to do something. */
export function asksHowTo(text: string): boolean {
  const lower = text.toLowerCase();
  if (!HOW.some((word) => lower.includes(word))) return false;
  const acts = ACTS.flatMap(({ words }) => words.split(' ')).join('|');
  chinese ??= new RegExp(
    `(?:怎么|怎样|如何|咋)(?:样?去?|才能|可以|能)?(?:${acts})|怎么把|忘[了记](?:怎么|咋|如何)|忘[了记]?.{0,2}怎么办`,
  );
  return chinese.test(lower) || ENGLISH.test(lower);
}
