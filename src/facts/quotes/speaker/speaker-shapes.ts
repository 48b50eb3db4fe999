/** Shapes of speakers that papers use where no name, or only half of one, is told; and what only ends like an organisation. */
import { PERSON_NOUN } from '../people/nouns';
import { SURNAMES } from '../words';

/** 一名20岁|李姓男子, 陈姓嫌犯: how papers call somebody whose name they keep back. */
export const SURNAMED = new RegExp(
  `^(?:该|这名|该名|一名|另名)?(?:\\d{1,3}多?岁的?)?(?=[${[...SURNAMES].join('')}]姓[\\u4e00-\\u9fff]{0,5}(?:${PERSON_NOUN}|犯嫌|嫌犯|疑犯|男大生|女大生|[男女])$)`,
);
/** Many at once who call or write: 观众, 在场球迷, 不少歌迷; not 她提醒歌迷 */
export const MANY =
  /^(?:[在现][场座]|台下|全场|不少|许多|众多|大批|网上|线上|忠实|资深|热情|有的?|部分|广大)?的?(?:观众|粉丝|球迷|歌迷|影迷|乐迷|读者|听众|旁人|众人)们?$|^全场$/;
/** 守门的人, 知情的人; not 有的人 */
export const WHO_DOES =
  /^(?!有|别|所有|更多|大多|许多|很多|其他|最|聪明|这样|那样|一样)[\u4e00-\u9fff]{1,6}的人$|^(?:算命|看门|看病|管事|做饭|当官|带头|领头|主事|站岗|开[车店船]|[卖收送修种][\u4e00-\u9fff]{1,2})的$/;

/** 登台唱完《…》: a work, nobody's statement. */
export const OF_WORKS =
  /(?:唱|演|看|读|拍|听|写|登上|参加|参与|接受|宣传|录制|合唱|带来|发行|入围|担任|挑战|录|上|到|为)(?:完|了|过|出)?(?:新?[歌片戏剧书曲]|单曲|专辑|电影|节目|歌曲)?$/;

/** Verbs that show that an organisation-like end is the end of a clause, not of a name. */
export const CLAUSE_WORDS =
  /(?:贯彻|推动|推进|促进|坚持|落实|提供|面临|进行|打通|打造|带动|帮助|成为|实现|完善|健全|依托|按照|通过|需要|可以|能够|已经|正在|属于|来自|进入|离开|达到|超过|增加|减少|提高|降低|举行|举办|主办|召开|出席|参加|访问|批评|质疑|举出|辱骂|出言|殴打|指责|拦下|告知|告诉|询问|询及|请求|面对|接获|接到|配合|感谢|若|遭|不[只仅]|肩负|未经|点名|逐一|急匆匆|跑[进到]|冲进|[意语]带|互相)/;

export const AND_BEFORE_ROLE = /(?:和|与|及|以及|、)(?=[^和与及、]{2,20}$)/;

export const SPOUSE = /^(?:其|而)?(?:先生|太太|老公|老婆|女友|男友|前夫|前妻|未婚夫|未婚妻|遗孀)/;

/** What stands before an office and looks like part of a clause. */
export const NO_CLAUSE =
  /^(?:[^，。]{0,8}?(?:在场|在校|在职|在读|在线|到场|对外|过路|过往|将军|上将|被害|被告|着装|给水|从业|向导|让球))|的(?=[\u4e00-\u9fff]{2,6}$)|是否/;

export const LATIN_NAME = /^[（(][A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3}[）)]$/;

export const BRACKET_HEAD = /^[（(][^（）()]{1,28}[）)]/;

/** Behind a name: how it is written elsewhere, or that it is not the real one. */
export const NAME_BRACKET = / ?[（(][^（）()]{1,40}[）)]$/;

/** What ends like an organisation and is none. */
const LOOSE_ROWS: readonly { idea: string; example: string; pattern: string }[] = [
  { idea: 'of something', example: '昨日的新闻', pattern: '的(?:新闻|网|台|社|报|会|平台|论坛)$' },
  {
    idea: '会 as a verb',
    example: '未来会',
    pattern:
      '(?:未来|今后|将来|以后|届时|通常|往往|经常|可能|一定|必定|也|都|就|还|才|不|更|总|或|应|又|再|体|领|误|约|聚|幽|附|只|绝|肯定)会$',
  },
  {
    idea: 'meetings',
    example: '记者会',
    pattern:
      '(?:社会|机会|大会|晚会|年会|峰会|(?:追思|座谈|发布|演唱|记者|说明|运动|研讨|音乐|见面|庆功|推介|洽谈|博览|听证|辩论|告别|签售|展览|交易|茶|宴)会)$',
  },
  { idea: 'sides', example: '双方', pattern: '(?:一方|双方|多方|各方|地方|对方|后方|前方)$' },
  { idea: 'on the net', example: '官网', pattern: '(?:官网|互联网|全网|上网|平台上)$' },
  {
    idea: 'parts and places',
    example: '东部',
    pattern: '(?:全部|内部|外部|东部|西部|南部|北部|中部|局部|到处|好处|用处|之处|办公室里|商店|场所|厕所)$',
  },
  { idea: 'reports', example: '举报', pattern: '(?:晚报道|汇报|回报|举报|情报|海报|预报)$' },
  { idea: 'part of a clause', example: '她大方; 把论坛', pattern: '^[他她我你]|在(?!线|野|校|职)|[把被]' },
  {
    idea: 'with what no name begins with',
    example: '每次年会',
    pattern: '^(?:[(（]|[这那本此每]次|\\d+/\\d|在(?!野党)|就(?!业)|的|至于|对|从|把|将|由|因|每|各|全)',
  },
];
const LOOSE = new RegExp(LOOSE_ROWS.map((row) => row.pattern).join('|'));

/** 在会, 一方, 社会 … end like organisations and are none. */
export const isLooseOrganisation = (text: string): boolean => LOOSE.test(text);

/** Length of what stands before a speaker and is no part of it: 但|工信部, 一名|居民. */
export function leadLength(text: string): number {
  return (
    /^(?:【[^】]{2,10}】|但是|但|而|且|并|据|以及|同时|此外|另外|(?:[^，。]{1,20}的)?(?:[一两几多数]|另一)(?:位|名|些|个))(?=.{2})/.exec(
      text,
    )?.[0].length ?? 0
  );
}

/** True when brackets close in the order in which they open. */
export function balanced(text: string): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === '（' || c === '(') depth += 1;
    else if (c === '）' || c === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
