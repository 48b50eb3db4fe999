/** The grammatical subject of one clause: the noun phrase that opens it, when it is who or what has a figure. */

import { isPersonName } from '@/src/corpus/names';
import { AnyOf } from '@/src/corpus/patterns/any-of';
import { Gated } from '@/src/corpus/patterns/first-set';
import { Signs } from '@/src/corpus/text/signs';
import { type Chunk, wordOf } from './chunks';
import {
  type Asked,
  type Candidate,
  type Clause,
  clauseOpener,
  type Names,
  type Opener,
  type Step,
  type Subject,
} from './clause-opener';
import { isFirm } from './firms';
import { isLocality, isMeasure, isOrganisation, isPlace, isSite } from './nouns';
import { splitOwner } from './split-owner';
import { GETS, ISSUER, KIND, NOT_SUBJECT, OFFICE, PRONOUN, SAYS, TOLD } from './subject-words';
import { isWork } from './works';

/** Verbs whose agent has what is sent or paid. */
const SENDS = new AnyOf(/^(?:派出|调集|(?:紧急)?(?:下拨|调拨)|拨付|出动|捐赠|投入)了?$/);
/** Verbs and copulas whose subject has what follows. */
const HAS = new AnyOf(/^(?:拥有|持有|获利|亏损|盈利|有|共有|为|达|达到)了?$/);
/** A player by the part that he plays. */
const PLAYER = new Gated(
  /(?:先发|洋投|投手|打者|捕手|外援|前锋|后卫|中锋|队员|球员|主将|队长)([\u4e00-\u9fff·]{2,5})$/,
);
/** What a thing named before, or one of its own, begins with: 该基地, 这批货物. */
const THAT = new Signs(/[该本此这那一]/);
const JOINS = new Signs(/[、和]/);
/** Between who tells and 发布. */
const KIND_SIGN = new Signs(/[业块场]/);
const NEWLY = new Signs(/[的最新\s]/);
/** In marks, in Latin letters, or numbered: “青鸟”, ABC, 3号线. */
const NAME_LIKE = new AnyOf(/^(?:[“「]|[A-Za-z]{2,})|\d号(?:线|楼|馆|店|桥|井|门)$/);
/** What the customs do themselves. */
const SEIZED = /^(?:查获|破获|查扣|截获|缉获|打掉|抓获|查处|查办|立案|检获|缴获)/;
const OTHER_PERSON = new AnyOf(/^[他她](?![国乡人])/);
/** 赵女士, 林先生, 陈某: somebody by his family name. */
const PERSON = /^[\u4e00-\u9fff]{1,2}(?:女士|先生|小姐|某[某\u4e00-\u9fff]?(?=[^\u4e00-\u9fff]|$))/;
/** 该基地, 本村: a thing that was named before, by its kind. */
const THAT_THING =
  /^[该本此]([\u4e00-\u9fff]{0,6}(?:村|乡|镇|县|市|省|区|院|馆|店|厂|局|所|队|社|岛|港|站|寺|桥|国|州|基地|项目|景区|园区|学校|医院|合作社|工厂|车间|产品|系统|机场|港口|线路|工程))/;
const THIS_ONE = new AnyOf(/^(?:这|那|一|该|此)[批条款种位名家辆列项座起台艘本部届]/);

const NO_WORDS: ReadonlySet<Chunk['type']> = new Set(['adverb', 'time', 'mark']);

/**
 * The subject of one clause before a figure, or of the figure's own.
 * @param mark the mark that ends the clause; undefined at the end of the text.
 * @param here the figure stands in this very clause.
 */
export function clauseSubject(
  text: string,
  chunks: Chunk[],
  mark: Chunk | undefined,
  asked: Asked,
  here: boolean,
  names: Names,
): Subject {
  const words = chunks.filter((c) => !NO_WORDS.has(c.type) && text[c.start] !== '·');
  // 仅北山市就有5家: 仅 stands before the subject.
  if (words[0]?.type === 'copula' && wordOf(text, words[0]) === '仅') words.shift();
  const clause: Clause = { text, chunks, words, mark, asked, here, names };
  const opener = clauseOpener(clause);
  if (opener === null || opener === 'untold' || 'strong' in opener) return opener;
  for (const step of STEPS) {
    const subject = step(clause, opener);
    if (subject !== undefined) return subject;
  }
  return byNameOrVerb(clause, opener);
}

const SEAT_OF_FIRM = /^(?:公司|集团|企业)?(?:总部|注册地|办公地)$/;
const LIES = /^(?:位于|[设就]?在|设于|坐落|地处|落户)/;

/** In the order in which they decide. */
const STEPS = [noOwner, pointsBack, somebody, listedOwner, kindOrPart];

/** Who tells a figure, and the label of a line. */
function noOwner({ text, words, mark, asked, here }: Clause, { phrase, first, second }: Opener): Step {
  // 总部位于青岭，员工3万人: where the firm is, and not of whom it goes on.
  if (SEAT_OF_FIRM.test(phrase) && LIES.test(text.slice(first.end, first.end + 3))) return null;
  // 统计局公布, 气象台发布: who tells a figure does not have it.
  const verb = second?.type === 'verb' ? wordOf(text, second) : '';
  const acts = SEIZED.test(verb);
  if (ISSUER.test(phrase) && !(acts && phrase.endsWith('海关')) && (mark || second?.type !== 'copula')) return null;
  // 总局今天发布了: what it does stands behind the day.
  let at = second?.start ?? first.end;
  const end = at + 6;
  while (at < end && NEWLY.at(text, at)) at += 1;
  const behind = text.slice(at, end);
  if (TOLD.test(behind) && (OFFICE.test(phrase) || !/^(?:发布|公布|召开|举行)/.test(behind))) return null;
  // 月饼系列产品：Q3营收14亿元: a label has what its line tells.
  if (mark && words.length === 1 && asked.measure !== null && isLabel(text, first, mark, asked.measure))
    return { phrase, strong: true, label: true };
  if (/^(?:显示|表明|指出)/.test(verb)) return null;
  if (mark && text[mark.start] === '：' && OFFICE.test(phrase)) return null;
  // 局长昨日受访时指出，…: who tells it.
  const tells = !here && words.some((c) => c.type === 'verb' && SAYS.test(wordOf(text, c)));
  // 李明回应增加了4亿元: nor in the figure's own clause, where somebody tells it.
  return tells || (SAYS.test(verb) && isPersonName(phrase)) ? null : undefined;
}

/** 该基地总投资, 这批货物, 她: of a thing or somebody named before, and not of whom the article goes on about. */
function pointsBack({ here, names }: Clause, { phrase }: Opener): Step {
  const that = THAT.at(phrase, 0) ? THAT_THING.exec(phrase) : null;
  if (that && !names.carried?.endsWith(that[1] as string)) return 'untold';
  // 这批货物共计5吨, 一位老人已经超过50岁: a thing of its own, and not who was spoken of.
  if ((THAT.at(phrase, 0) && THIS_ONE.test(phrase)) || (here && OTHER_PERSON.test(phrase))) return 'untold';
  // 她遇到诈骗了，被骗了70万元: somebody's, and not an office's that was spoken of.
  if (OTHER_PERSON.test(phrase) && names.carried !== null && !isPersonName(names.carried)) return 'untold';
  return undefined;
}

/** Somebody by name or family name, a work, a player. */
function somebody({ names }: Clause, { phrase }: Opener): Step {
  // 赵女士想洗脱嫌疑
  const person = PERSON.exec(phrase)?.[0];
  if (person !== undefined) return { phrase: person, strong: true };
  if (PRONOUN.test(phrase) || phrase.length < 2 || NOT_SUBJECT.test(phrase)) return null;
  if (isWork(phrase)) return { phrase, strong: true };
  // 山狮先发陈某用120球: the player, and not the team.
  const player = PLAYER.exec(phrase);
  if (player) {
    const name = player[1] as string;
    return { phrase: names.frequency(name) > 1 ? name : player[0], strong: true };
  }
  // 山狮林某主投5局: a player behind his team.
  const split = splitOwner(phrase, names.known);
  return split.owner !== null && isPersonName(split.rest) ? { phrase, strong: true } : undefined;
}

/** Several who are named one after the other. */
function listedOwner({ text, chunks, asked, here, names }: Clause, { phrase, first }: Opener): Step {
  const end = listEnd(text, chunks, first);
  if (end <= first.end) return undefined;
  // 甲市、乙市等多地海关: of several houses, and not of the first place.
  if (isPlace(phrase) && /等.{2}/.test(text.slice(Math.max(first.end, end - 12), end))) return 'untold';
  const local = isSite(phrase);
  if (!local && splitOwner(phrase, names.known).owner) return undefined;
  // 江西、湖南: who has it is all of them.
  const all = text.slice(first.start, end);
  if (all.length <= 16 && (local || isPlace(phrase) || isOrganisation(phrase))) return { phrase: all, strong: true };
  // 巴岭山景区、石湖县古寨旅游景区接待量大增，收入增长3%: of all of them, and of nobody before.
  if (local) return 'untold';
  // 通威股份、川投能源等公司净利润超10亿元: nobody else's.
  return here && !asked.counts ? 'untold' : null;
}

/** A kind of business, or the owner with which a phrase begins. */
function kindOrPart({ asked: { measure }, names }: Clause, { phrase }: Opener): Step {
  const split = splitOwner(phrase, names.known);
  // 金融业活力凸显，前三季度增加值…
  const kind = KIND_SIGN.in(phrase) ? KIND.exec(phrase)?.[1] : undefined;
  if (kind && !split.owner && !NOT_SUBJECT.test(kind) && kind.length < (kind.endsWith('场') ? 9 : 15))
    return { phrase: kind, strong: true, kind: true };
  // 北京仓部分, 重庆市慈善总会: a place before another noun is part of its name.
  // 淘宝开放平台: a part of the firm by its own name.
  const part = split.owner !== null && isFirm(split.owner) && isOrganisation(phrase);
  if (split.owner && (isMeasure(split.rest) || (names.isProper(split.owner) && !isPlace(split.owner) && !part)))
    return { phrase: split.owner, strong: true };
  if (measure !== null && (measure.startsWith(phrase) || phrase.includes(measure))) return null;
  return isMeasure(phrase) || phrase.length > 18 ? null : undefined;
}

/** Who is an owner by his name, and else by what he does in the clause. */
function byNameOrVerb({ text, chunks, mark, here, names }: Clause, { phrase, first, second }: Opener): Subject {
  const verb = second === undefined ? '' : wordOf(text, second);
  const strong: Candidate = { phrase, strong: true };
  // 省级财政已紧急下拨2000万元: who sends or pays in the figure's own clause.
  if (here && second?.type === 'verb' && SENDS.test(verb) && phrase.length > 2 && phrase.length <= 14) return strong;
  const name =
    isOrganisation(phrase) ||
    isPlace(phrase) ||
    isLocality(phrase) ||
    names.known.includes(phrase) ||
    isFirm(phrase) ||
    NAME_LIKE.test(phrase);
  if (name && phrase.length <= 14 && !/^[“「](?:.|\d+)[”」]$/.test(phrase)) return strong;
  // 支付宝累计开放平台…, 星河第二季受惠…: an adverb or a time between two nouns makes the first the subject.
  const after = chunks[chunks.indexOf(first) + 1];
  const adverbial = (after?.type === 'adverb' || after?.type === 'time') && after.start === first.end;
  if (!second || second.type === 'figure' || (second.type === 'noun' && !adverbial)) return null;
  if (mark && text[mark.start] === '：') return null;
  // 星河第二季受惠…，营收达5亿元: a name before a time that the article repeats.
  const opens = after?.type === 'time' && after.start === first.end && names.frequency(phrase) > 1;
  // 乙则有…: set against who was spoken of.
  const against = after?.type === 'adverb' && wordOf(text, after) === '则';
  return {
    phrase,
    strong: (against || opens) && phrase.length < 9,
    does: second.type === 'verb' && second.start === first.end,
    acts: GETS.test(verb) || HAS.test(verb) || (second.type === 'change' && names.frequency(phrase) > 1),
  };
}

/** Products, businesses and regions label the lines of a report; themes (科技创新：) do not own their figures. */
const LABEL =
  /(?:产品|系列|业务|行业|产业|业|板块|事业部|分部|市场|地区|区域|[省市境国][内外]|海外|食品|商品|公司|集团|银行|股份|平台)$/;

/** Whether a noun is the label of a line whose measure stands right behind its colon. */
function isLabel(text: string, noun: Chunk, mark: Chunk, measure: string): boolean {
  if (text[mark.start] !== '：' && text[mark.start] !== ':') return false;
  const label = wordOf(text, noun);
  if (label.length < 2 || label.length > 14 || isMeasure(label) || OFFICE.test(label) || NOT_SUBJECT.test(label))
    return false;
  if (PRONOUN.test(label) || ISSUER.test(label)) return false;
  if (!LABEL.test(label) && !isPlace(label)) return false;
  const at = text.slice(mark.end, mark.end + 14).indexOf(measure.slice(0, 2));
  return at >= 0 && isMeasure(measure.replace(/(?:同比|环比)?(?:增长|下降|提高|增加|减少)$/, ''));
}

/** The end of the list that a noun begins: 江西、湖南和湖北. */
function listEnd(text: string, chunks: Chunk[], first: Chunk): number {
  let end = first.end;
  for (let i = chunks.indexOf(first) + 1; i + 1 < chunks.length; i += 2) {
    const sign = chunks[i] as Chunk;
    const next = chunks[i + 1] as Chunk;
    if (next.type !== 'noun' || sign.end - sign.start !== 1 || !JOINS.at(text, sign.start)) break;
    end = next.end;
  }
  return end;
}
