/** Lines that end an article on a page or in its copy: what follows them are links, teasers and comments. */
import { anyOf, type WordRow } from '@/src/corpus/patterns/word-rows';

/** What such a line is called, one idea a row; a bullet may stand in front of it, a count or a colon behind it. */
const TAIL_ROWS: readonly WordRow[] = [
  {
    idea: 'articles on the same matter',
    words:
      '相关(?:阅读|链接|新闻|报道|推荐|文章|专题|稿件) 相关(?:阅读|新闻|报导|文章|连结) 延伸阅读 最新专题 see\\salso related\\s(?:articles?|stories|topics|news|content|reading|posts?|headlines)',
    example: '相关阅读',
  },
  {
    idea: 'what the page recommends',
    words:
      '推荐阅读 (?:新闻|精彩|本站|编辑)(?:推荐|推介) 为你推荐 往期(?:推荐|回顾|精选|精彩) you\\smay\\salso\\slike recommended',
    example: '编辑推荐',
  },
  {
    idea: 'what others read',
    words:
      '(?:其他|其它)人也在看 (?:大家|他们)(?:都|还)?在看 猜你喜欢 [您你](?:可能|或许)(?:也|还)?(?:喜欢|感兴趣|想看) [您你]或?有兴趣的文章',
    example: '其他人也在看',
  },
  {
    idea: 'more of the same author or site',
    words:
      '(?:小编|作者|该作者|TA)的?(?:最近|最新|其他|更多)文章 (?:往下看)?更多(?:新闻|精彩|推荐|文章|[\\u4e00-\\u9fff]{1,2}闻|[\\u4e00-\\u9fff]{2,5}报导) more\\s(?:on\\sthis\\sstory|stories|from|news) read\\smore',
    example: '往下看更多文章',
  },
  {
    idea: 'what is much read or new',
    words:
      '热门(?:评论|推荐|文章|新闻|跟帖) 热门(?:新闻|文章) 热点(?:图片|新闻) 头条新闻 最新(?:评论|文章|新闻|留言) most\\s(?:read|popular) trending(?:\\sstories)? top\\sstories (?:recent|latest|popular)\\s(?:posts?|news|headlines|stories|articles)',
    example: '热门新闻',
  },
  {
    idea: 'what readers say',
    words:
      '网友(?:评论|跟帖|留言) 全部评论 精彩评论 用户评论 评论区 读者留言 读者评论 发表评论 发表意见 我要评论 参与评论 留言(?:板|区)? 评论 (?:no\\s)?comments? leave\\sa\\s(?:comment|reply) reader\\scomments join\\sthe\\s(?:conversation|discussion)',
    example: '网友评论',
  },
  {
    idea: 'the button that unfolds a text',
    words:
      '(?:[—-]{1,2}\\s?)?(?:点击)?(?:展开|阅读|查看|打开)(?:阅读)?(?:更多)?全文(?:内容)? (?:show|read)\\sfull\\s(?:article|story)',
    example: '展开全文',
  },
  {
    idea: 'letters of the site',
    words: "(?:get\\s)?today['’]s\\s(?:breaking\\s|top\\s)?(?:news|headlines|stories)[^.]{0,16}\\sin\\syour\\sinbox",
    example: 'Today’s breaking news and more in your inbox',
  },
  { idea: 'the next article', words: '上一篇 下一篇', example: '下一篇' },
  {
    idea: 'the site itself',
    words:
      "关于我们 follow\\sus sign\\sup newsletter about\\sthe\\sauthor about\\s[a-z]{2,12}\\s[a-z'’-]{2,16} story\\stopics share\\sthis",
    example: '关于我们',
  },
];

const TAIL = new RegExp(
  `^(?:[【[■◆●▌|▶>\\s]{0,3})${anyOf(TAIL_ROWS)}(?:\\s{0,2}[（(]?\\d{0,6}[)）条]?)?[:：】\\]]?(?:.{0,4})$`,
  'i',
);

/** What such words start with: a cheaper test that comes first. */
const TAIL_START =
  /^[【[■◆●▌|▶>\s—-]{0,5}[展点阅查打相延推往猜其大他您你为更热头最网全精用小作该评读发留上下新本编我参关rmyncltjpfsa]/i;

/** `4 Comments:`, `One Response to Roads cost more`. */
const ANSWERS = /^(?:one|\d{1,4}) (?:responses?|comments?|replies|thoughts?)(?: (?:to|on) .{1,90})?:?$/i;

/** `《某某新闻》提醒您：` over what the law wants said: the story is over. */
const REMINDER = /^(?:※ ?)?(?:《[^《》]{2,14}》|[\u4e00-\u9fffA-Z]{2,8})?(?:提醒您|关心您|提醒你)[:：，,]?.{0,24}$/;

/** True for a line that ends an article; only lines up to 120 characters can. */
export function isTail(text: string): boolean {
  return (
    REMINDER.test(text) ||
    /^点击阅读下一[则篇条]/.test(text) ||
    /^版权声明[:：]|^(?:特此|特别|免责)声明[:：]$/.test(text) ||
    (text.length <= 48 && TAIL_START.test(text) && TAIL.test(text.trim())) ||
    ANSWERS.test(text.trim())
  );
}
