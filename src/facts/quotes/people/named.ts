/**
 * Where an article names people without letting them speak: behind an office, at the head of a clause in which somebody
 * acts, behind 名叫. A name found here can be meant by 他, by a family name and by a title later on.
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import type { Passage } from '../passage';
import { NOT_ROLE, officeStart } from '../speaker/offices';
import { ACTORS } from '../walks';
import { COMPOUND_SURNAMES, ROLE_NOUNS, ROLE_PATTERN, ROLE_SOURCE, SURNAMES } from '../words';
import { isForeignName, SOUND_CLASS } from './foreign';
import { JAPANESE_SURNAMES } from './japanese';
import { PERSON_NOUN } from './nouns';
import { isChineseName, isName, isUsualName } from './person';
import type { RepeatedNames } from './repeated';

const AFTER_NAME = new Gated(
  /^(?:$|[，。；：！？、,.;:!?）)（(“”「」《》\s]|在|对|向|就|不(?!仅|但)|否认|拒绝|反驳|驳斥|承认|解释|提到|谈到|直言|说|称|表示|指出|强调|认为|介绍|告诉|也|还|则|的|等|和(?![也还则却])|与|及|坦言|透露|曾|为|从|常|长期|是|带|来到|如今|现在|目前|每|不仅|不但|原本|本是|成为|担任|毕业|创办|加入|入行|出道|开唱|登台|登上|演唱|完成|回到|种|养|经营|承包|流转|推出|举办|夺|走|今|笑|站|坐|点头|摇头|现年|出席|主持|参加|接受|宣布|发表|撰|来说|而言|到场|抵达|前往|赛后|会后|日前|近日|随后|送|率|当选|将|已|又|昨|深有|深感|深知|既|十分|非常|感到|感慨|感叹|正在|特意|一边|一直|一脸|紧紧|握|拉着|指着|看着|看到|回忆|认真|仔细|耐心|热情|激动|兴奋|高兴|满脸|刚刚|立即|立刻|连忙|赶紧|经常|每天|发现|打开|回来|赶来|离开|说起|接到|收到|仍|依然|却|竟|才|都|吐露|赞不绝口|泣不成声|心直口快|心急如焚|忧心忡忡|心有余悸|喜出望外|喜极而泣|百感交集|语重心长|斩钉截铁|直截了当|开门见山|津津乐道|娓娓道来|爱不释手|热泪盈眶|老泪纵横|潸然泪下|眉开眼笑|正(?:和|与|带|忙|给|向|在))/,
);

/** Names at the head of clauses that somebody acts in, seen at least twice: 钟美君受访时…, 老钱看见…. */
export function actors(passages: Passage[], repeated: RepeatedNames): string[] {
  const seen = new Map<string, { count: number; acts: boolean }>();
  // All of a passage at once, as they share a walk; read kind by kind.
  const found = passages.map(({ masked }) => ({
    masked,
    heads: HEAD_NAME.all(masked),
    introduced: INTRODUCED.all(masked),
    titled: TITLED_NAME.all(masked),
    introducedTwo: INTRODUCED_TWO.all(masked),
    introducedLong: INTRODUCED_LONG.all(masked),
    labelled: BEHIND_LABEL.all(masked),
    aliased: ALIASED.all(masked),
    holders: WHO_IS.all(masked),
    called: BEFORE_TITLE.all(masked),
    foreign: HEAD_FOREIGN.all(masked),
  }));
  const atHeads = new Map<string, number>();
  const count = (text: string): void => {
    atHeads.set(text, (atHeads.get(text) ?? 0) + 1);
  };
  for (const { masked, heads } of found) {
    for (const m of heads) {
      const name = wholeName(masked, m.index + m[0].length, m[1] as string, repeated);
      count(name);
      count(name.slice(0, 2));
      if (!/^[老小阿]/.test(name) && !isName(name)) continue;
      // Three characters as most names have them, and again elsewhere before other words.
      if (isUsualName(name) && repeated.isFree(name)) seen.set(name, { count: 2, acts: true });
      const end = m.index + name.length;
      if (INTRODUCING.test(masked.slice(end, end + 30))) seen.set(name, { count: 2, acts: true });
      const acts = ACTS.test(masked.slice(end, end + 4));
      const old = seen.get(name);
      if (old) {
        old.count += 1;
        old.acts ||= acts;
      } else seen.set(name, { count: 1, acts });
    }
  }
  for (const [name, times] of atHeads)
    if (times >= 2 && !seen.get(name)?.acts && isSubjectAgain(name, repeated)) seen.set(name, { count: 2, acts: true });
  for (const { introduced } of found)
    for (const m of introduced)
      if (m[0].startsWith('的') ? isUsualName(m[1] as string) : isName(m[1] as string))
        seen.set(m[1] as string, { count: 2, acts: true });
  for (const { aliased } of found) for (const m of aliased) seen.set(m[1] as string, { count: 2, acts: true });
  for (const { introducedLong } of found)
    for (const m of introducedLong) if (isName(m[1] as string)) seen.set(m[1] as string, { count: 2, acts: true });
  for (const { titled, introducedTwo, labelled, holders, called } of found) {
    for (const m of called) if (isUsualName(m[1] as string)) seen.set(m[1] as string, { count: 2, acts: true });
    for (const m of titled) seen.set(m[0], { count: 2, acts: true });
    for (const m of introducedTwo) if (isName(m[1] as string)) seen.set(m[1] as string, { count: 2, acts: true });
    for (const m of labelled) if (isName(m[1] as string)) seen.set(m[1] as string, { count: 2, acts: true });
    for (const m of holders) if (isUsualName(m[1] as string)) seen.set(m[1] as string, { count: 2, acts: true });
  }
  // Foreign names: 特朗普说
  for (const { foreign } of found)
    for (const m of foreign) {
      const name = m[1] as string;
      if (name.length >= 3 && isForeignName(name)) seen.set(name, { count: 2, acts: true });
    }
  return [...seen].filter(([, { count, acts }]) => acts && count >= 2).map(([name]) => name);
}

/**
 * True for what stands at the head of clauses again and again before different words and reads as a name: three characters
 * before two words (贺馥甄推出…, 贺馥甄特别…), two characters before three (谭弈说, 谭弈连, 谭弈今年).
 */
function isSubjectAgain(name: string, repeated: RepeatedNames): boolean {
  if (NO_GIVEN_END.test(name) || !isChineseName(name)) return false;
  return name.length === 2 ? repeated.isVeryFree(name) : repeated.isFree(name);
}

/** Ends of places, agencies and things that begin as names do: 石桥口, 金管会, 修车铺. */
const NO_GIVEN_END =
  /[县区市镇乡村庄屯州省国路街道巷桥口岸港湾湖江河沟渠坡岭山岛头处内外里上下面边站场馆园院校厂店铺铺行社所局部厅署会委办室队团组党军方员者人民族族长户业界商网台报刊费税价额量率金券票卡书案法权车机船楼房门车油菜肉鱼饭茶酒药器具]$/;

/** A name at the head of a clause that we are not sure of: enough not to look past it. */
export function hasStranger(text: string): boolean {
  for (const m of HEAD_NAME.all(text)) if (/^[老小阿]/.test(m[1] as string) || isName(m[1] as string)) return true;
  return false;
}

/** An office with what may be a name behind it that could not be read for certain. */
export function namesStranger(text: string): boolean {
  for (const m of ROLE_PATTERN.all(text)) if (SURNAMES.has(text[m.index + m[0].length] ?? '')) return true;
  return false;
}

/** 村民|杨某 */
export const ENDS_WITH_ROLE = new RegExp(`^[^，。；：“「]{0,12}(?:${ROLE_SOURCE})$`);

/** 名叫赵某某，| 卖土产的刘某某看见 */
const INTRODUCED = new Gated(
  new RegExp(
    `(?:名叫|叫做|[他她]叫|化名|岁的|的(?=[\\u4e00-\\u9fff]{3}(?:说|看见|看到|告诉|表示|今年|回忆|介绍|[，,。、（(])))([${[...SURNAMES].join('')}][\\u4e00-\\u9fff]{2})(?=[，,。、（(]|说|看见|看到|告诉|表示|今年|回忆|介绍|在)`,
  ),
  ACTORS,
);
/** 同时是村长的|李某某一大早… */
const WHO_IS = new Gated(
  new RegExp(
    `(?:是|身为|担任|兼任)[^，。；：“「]{0,14}(?:${ROLE_SOURCE})的([${[...SURNAMES].join('')}][\\u4e00-\\u9fff]{2})`,
  ),
  ACTORS,
);
/** 李先生, 马奶奶 anywhere. */
const TITLED_NAME = new Gated(
  new RegExp(
    `[${[...SURNAMES].join('')}](?:姓?(?:先生|女士|小姐|太太|大爷|大妈|大叔|大娘|大伯|大姐|大哥|阿姨|奶奶|爷爷|婆婆|师傅|老师|老汉|老太)|同学|医生|护士|警官|队长|教练|姓[\\u4e00-\\u9fff]{0,5}?(?:男大生|女大生|${PERSON_NOUN}|犯嫌|嫌犯|疑犯|[男女](?![子性童孩生大星]))|[姐哥叔伯婶嫂姨]|太(?![平阳太空极原湖子后监仓郎]))`,
  ),
  ACTORS,
);
/** 韩国华侨|王某某|女士 */
const BEFORE_TITLE = new Gated(
  new RegExp(
    `([${[...SURNAMES].join('')}][\\u4e00-\\u9fff]{2})(?=先生|女士|小姐|老人|大爷|大妈|奶奶|爷爷|阿姨|师傅|教授|博士|同志|同学)`,
  ),
  ACTORS,
);
/** 王某是…参谋长，| 王某，53岁: two characters, told at once who that is. */
const INTRODUCED_TWO = new Gated(
  new RegExp(
    `(?<=^|[，。；！？：\\s”」])([${[...SURNAMES].join('')}][\\u4e00-\\u9fff])(?=是[^，。；]{1,30}(?:${ROLE_SOURCE})[，。；、]|，?今年\\d|，\\d{2}岁|（\\d{2}岁)`,
  ),
  ACTORS,
);
/** 约翰·史密斯|是…创始人兼CEO，, 佐藤健一|是分析师 */
const INTRODUCED_LONG = new Gated(
  new RegExp(
    `(?<=^|[，。；！？：\\s”」])([\\u4e00-\\u9fff]{1,8}·[\\u4e00-\\u9fff]{1,8}|[\\u4e00-\\u9fff]{4})(?=是[^，。；]{0,30}(?:${ROLE_SOURCE}|CEO)[，。；、])`,
  ),
  ACTORS,
);
/** 同住的|栓子（化名）: told to be no real name. */
const ALIASED = new Gated(
  /(?<=^|[，。；！？：、“”「」的叫])([\u4e00-\u9fff]{2,3})(?=（(?:化名|网名|昵称|小名|绰号|艺名)）)/,
  ACTORS,
);
/** “麦客”|陈某某， */
const BEHIND_LABEL = new Gated(
  new RegExp(`(?<=\\0[”」』])([${[...SURNAMES].join('')}][\\u4e00-\\u9fff]{1,2})(?=[，。、（])`),
  ACTORS,
);
const HEAD_NAME = new Gated(
  new RegExp(
    `(?=[老小阿${[...SURNAMES].join('')}])(?<=^|[，。；！？：,;!?:\\s”」』）】〕\\0])([${[...SURNAMES].join('')}][\\u4e00-\\u9fff]{2}|[老小阿][${[...SURNAMES].join('')}](?![女男])|阿(?![姨公婆嬷妈爸里根拉富联尔布曼斯塞森坝])[\\u4e00-\\u9fff])`,
  ),
  ACTORS,
);
const HEAD_FOREIGN = new Gated(
  new RegExp(
    `(?=${SOUND_CLASS})(?<=^|[，。；！？：”」』\\0]|但|而)(${SOUND_CLASS}{3,5}?)(?:的确|还|也|曾|随后|周[一二三四五六日])?(?=说|表示|告诉|称|认为|强调|指出|宣布|回应|坦言|承诺)`,
  ),
  ACTORS,
);
/** 田某某是村里的教练, 李某，今年53岁 */
const INTRODUCING = new RegExp(
  `^(?:，?今年\\d|，\\d{2}岁|（\\d{2}岁|是[^，。；]{0,20}(?:${[...ROLE_NOUNS]
    .filter((r) => r.length > 1)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=[，。；、]))`,
);
/** What only people do. */
const ACTS =
  /^(?:说|表示|告诉|介绍|认为|坦言|回忆|笑|微笑|看着|看见|看到|站|坐|走|拿|受访|出席|坚持|今年\d|回应|强调|指出|随即|打电话|出生|毕业|接受|感觉|觉得|发现|记得|皱|点头|摇头|叹|哭|想过|想起|想着|这样形容|给(?:我|记者)|选择|拿出)/;
/** 总统|裴某某某（Mark Stone） */
const TOLD_IN_LATIN = /^([\u4e00-\u9fff·-]{2,10})[（(][A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3}[）)]/;
const MAY_BEGIN_NAME = new RegExp(
  `[${[...SURNAMES, ...[...JAPANESE_SURNAMES].map((name) => name[0])].join('')}A-Z老小阿]|${SOUND_CLASS}`,
);

/**
 * 首席执行官|周某某 anywhere in a text: the name behind a role noun, its length settled by what follows, or by how the
 * article repeats it, or as most names are.
 * @param repeated without it only what follows tells.
 */
export function namesBehindRoles(
  text: string,
  repeated?: RepeatedNames,
): { name: string; start: number; role: string; roleStart: number; roleEnd: number }[] {
  const out: { name: string; start: number; role: string; roleStart: number; roleEnd: number }[] = [];
  for (const m of ROLE_PATTERN.all(text)) {
    const start = m.index + m[0].length;
    const latin = TOLD_IN_LATIN.exec(text.slice(start, start + 50))?.[1]?.length ?? 0;
    if (latin === 0 && !MAY_BEGIN_NAME.test(text[start] ?? '')) continue;
    const add = (length: number): void => {
      const begin = roleBegin(text, m.index);
      // 抹黑立委某某: the office alone.
      const roleStart = NOT_ROLE.test(text.slice(begin, m.index)) ? m.index : begin;
      const name = text.slice(start, start + length);
      out.push({ name, start, role: text.slice(roleStart, start), roleStart, roleEnd: start });
    };
    if (latin > 0) {
      add(latin);
      continue;
    }
    let known = false;
    for (const length of lengthsOf(text.slice(start, start + 2))) {
      const name = text.slice(start, start + length);
      // 居民|老张
      const familiar = length === 2 && /^[老小阿]/.test(name) && SURNAMES.has(name[1] as string);
      if (
        name.length !== length ||
        !(
          AFTER_NAME.test(text.slice(start + length, start + length + 4)) ||
          (length === 4 && JAPANESE_SURNAMES.has(name.slice(0, 2)))
        ) ||
        !(
          isName(name) ||
          familiar ||
          // 总经理马同某，| 主教练陈某和|也: the end of the name is certain.
          (length === 3 && /^[，。；：！？、（(也还则却]/.test(text[start + 3] ?? '') && isName(name, true))
        )
      )
        continue;
      add(length);
      known = true;
      break;
    }
    if (known || !repeated) continue;
    const three = text.slice(start, start + 3);
    const usual = three.length === 3 && isUsualName(three) && !/[里中上下内外的]/.test(text[start + 3] ?? '');
    const length = repeated.lengthBehindRole(text, start) || (usual ? 3 : 0);
    if (length > 0) add(length);
  }
  return out;
}

/** 欧阳文|博: a family name of two characters has one more behind it where the text says so again. */
function wholeName(text: string, end: number, name: string, repeated: RepeatedNames): string {
  if (!COMPOUND_SURNAMES.has(name.slice(0, 2))) return name;
  const length = repeated.lengthAt(text, end - name.length, true);
  return length > name.length ? name + text.slice(end, end - name.length + length) : name;
}

/** How long a name may be, the likeliest first, by its first two characters: 中岛某某, 欧阳某某, 李某. */
function lengthsOf(two: string): readonly number[] {
  if (JAPANESE_SURNAMES.has(two)) return [4, 3, 5];
  return COMPOUND_SURNAMES.has(two) ? [4, 3] : [2, 3, 4];
}

/** Back from a role noun to where the office begins: 由|远山集团董事长兼CEO. */
function roleBegin(text: string, at: number): number {
  let i = at;
  while (
    i > 0 &&
    at - i < 24 &&
    /[\u4e00-\u9fffA-Za-z0-9]/.test(text[i - 1] as string) &&
    (!/[由被对向给让与和的在是说称出请邀]/.test(text[i - 1] as string) ||
      /派出|出版|出口|出租/.test(text.slice(i - 2, i + 1)))
  )
    i -= 1;
  return i + officeStart(text.slice(i, at));
}
