/** How clauses begin that name nobody, somebody else, or somebody without a name: what a pronoun and a bare saying word pass over. */
import { Gated } from '@/src/corpus/patterns/first-set';
import { isManner } from '../speaker/manner';
import { OBJECT_VERBS } from '../speaker/object';
import { SURNAMES } from '../words';

/** How a sentence may begin before its pronoun without naming a subject. */
export const ADVERBIAL =
  /^(?:[\u4e00-\u9fff]完|在|对|关于|针对|谈|说到|提到|提及|面对|随着|根据|按照|至于|就|从|当|为|随后|此外|同时|另外|因此|所以|如今|现在|目前|采访|被(?!告)|外界|社会|有声音|有意见|会上|会后|最后|接着|近日|日前|今|去年|昨|\d|问|被问|(?:一)?想到|想起|看到|看着|听到|每次|每当|不过一想到|聊|回忆|回顾|展望|除|尽管|虽然|如果|作为|身为|经过|通过|截至|直到|自|与此|例如|比如|[（(「“])/;
/** 两名警察很确定地（说）: the clause names somebody of its own. */
export const OWN_SUBJECT =
  /^(?:[一两三四五六七八九十几多数\d]+(?:名|位|个)|(?:约|近|有|超过?|逾)?(?:[\d.]+[%％]|[一二三四五六七八九两几]成|半数)|该|这|那|有|其中|警|记者|对方|双方|大家|人们|网友|我|你|他们|她们|[也还更亦另]有)/;
/** 惟远安（表示）: somebody else than the clauses before, who cannot be read. */
export function isAnother(own: string): boolean {
  const m = /^(?:惟|但(?!是)|而(?!且|是)|不过|然而)([\u4e00-\u9fff]{2,12})$/.exec(own);
  return m !== null && !isManner(m[1] as string);
}

/** A clause that goes on with a predicate: 没有承认身份（说）. */
export const PREDICATE =
  /^(?:没有?|不|也|却|还|并|又|便|随即|继续|只|仍|再|转头|回头|转身|反(?![映馈])|展露|露出|强忍|语带|难掩|面带|噙着?)/;
/** 被茶客|质疑 */
export const BY_WHOM = /^被([^，。被]{2,8}?)(?:质疑|追问|问及|问到|问|批评|指责|骂|打断|质询|提醒)/;
/** What somebody does to another, at the head of a clause. */
export const ABOUT_ANOTHER = new RegExp(`^(?:并|也|还|更|又|先|再)?(?:${OBJECT_VERBS})[^，]{2}`);
/** A clause about somebody else than its subject. */
export const SEEN =
  /^\s?(?:看到|看着|看见|听到|听说|听闻|得知|面对|谈到|谈及|谈起|提到|提及|说到|说起|想到|想起|见到|见|对于?|关于|针对)/;
/** 〔记者某某／台北报导〕 */
export const DATELINE = /^\s?[（(【〔［][^（）()【】〔〕［］]{2,40}[）)】〕］]/;
/** Many at once, whom 他 never means. */
export const CROWD =
  /^(?!.*(?:[一该这那另]|其中)[位名个]).*(?:歌迷|粉丝|观众|网友|网民|球迷|影迷|民众|群众|媒体|大家)们?$/;
/** Somebody who comes in without a name. */
export const SOMEBODY =
  /(?:其中一人|有人|另一人|[一这那该](?:名|位|个)[^，。；的]{0,8}(?:人|男子|女子|者|员|户|民|生|友|客|士))/;

export const STRANGER = new Gated(new RegExp(`[${[...SURNAMES].join('')}][\\u4e00-\\u9fff]{2}(?=[的则也还被])`));
/** How a sentence begins that gives reasons or conditions for what was said before it. */
export const WITHIN_REPORT = /^\s?(?:因为|由于|如果|假如|即使|即便|虽然|尽管|毕竟|否则|何况|况且|若)/;
