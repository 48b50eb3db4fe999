/** What may stand before a saying word or a colon and names nobody who speaks. */

/** Words before a saying word that tell how, not who: 笑着, 忍不住, 当场. */
const MANNER =
  /^\s?(?:[^，。]{0,5}[着地]|不过|但|却|并|还|也|又|则|更|再|便|就|均|都|亦|随后|接着|然后|同时|立即|立刻|马上|纷纷|留言|发文|PO文|狂|当场|当庭|一[句声]|连声|忍不住|不禁|笑|苦|直|大|怒|哭|开玩笑|打趣|兴奋|激动|只能|只好|不得不|连忙|赶紧|[向对跟和](?:我|我们|记者|本报|大家|媒体|他|她|他们|她们|外界)|后来|最后|一再|多次|再三|再度|进一步|特别|曾|曾经|再次|继续|反[复覆]|不断|坦率|坦然|这样|如此)*$/;

/** What is done to somebody while speaking. */
export const TOWARDS =
  /^(?:[当并又还则就便]|当场|随即|突然){0,2}[指对朝冲望看盯抱拉拽搂围追跟搀扶摸握拍]着(?!急|重|想|力|手|装|陆)/;

/** True for a clause before a saying word that has no subject: the speaker stands earlier. */
export const isManner = (clause: string): boolean => MANNER.test(clause) || TOWARDS.test(clause);

/** 李某看见墙上的标语：“…”: what is read is not said by who reads it. */
const WRITTEN =
  /(?:得到|获得|收到)的?[^，。]{0,6}(?:回复|回覆|答复|回应|回答|答案)[竟却仍只就]?是?$|(?<![发写留贴][^，]{0,6})(?:标语|口号|横幅|牌子|字样|[个大]字|短信|消息|通知|新闻|问题|评论|对联|诗句|诗|歌词|名言|古语|谚语|文字|标题|题目|内容|公告|声明|条文|规定)$/;

/** 艺人甲vs.艺人乙：“…”: two labels for words of one of them. */
const SEVERAL = /[\u4e00-\u9fff]\s?vs\.?\s?(?=[\u4e00-\u9fff])/i;
/** Whether a clause names several, of whom one speaks. */
export const namesSeveral = (clause: string): boolean => SEVERAL.test(clause);

/** Whether the words behind a clause are written, heard or answered, so that whom it names does not speak. */
export const isWritten = (clause: string): boolean => WRITTEN.test(clause) || namesSeveral(clause);
