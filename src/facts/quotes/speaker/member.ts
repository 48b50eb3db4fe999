/** Who is of a body that is named before him: 民建联|陈某某, 水利局|王强, 岭南女排|陈某某|指导. */
import { isChineseName, isMarriedName, isName, isUsualName } from '../people/person';
import { type Speaker, speakerAt } from './who';

/** A kind of body by how its name ends, and where a member's name may follow it. */
interface Body {
  idea: string;
  example: string;
  /** Group 1 the body, group 2 the member. */
  pattern: RegExp;
  /** Which names are a member's where no title follows; null where a body and a name alone tell too little. */
  alone: ((name: string) => boolean) | null;
  /** Whether members are named so before a title. */
  titled: boolean;
}

const BODIES: readonly Body[] = [
  {
    idea: 'a party, a sector or a school: who sits or plays for it',
    example: '民建联|陈某某, 工联会|陈某某, 社福界|邵某某, 岭南大学|李某某',
    pattern:
      /^((?:工联会|民协|社民连|街工|[\u4e00-\u9fff]{1,6}(?:大学|学院|高中|中学|交大|师大|科大|党|党团|联|界|盟|派|力量|公民|议政|圆桌|阵线|关注组))籍?)([\u4e00-\u9fff]{3,4})$/,
    alone: (name) => isChineseName(name) || isMarriedName(name),
    titled: false,
  },
  {
    idea: 'a team or a firm: whom somebody with a title belongs to',
    example: '岭南女排|陈某某|指导',
    pattern:
      /^([\u4e00-\u9fff]{2,12}(?:队|女排|男排|女篮|男篮|女足|男足|国乒|国羽|俱乐部|公司|集团|医院|大学|学院|中学|小学))([\u4e00-\u9fff]{2,3})$/,
    alone: null,
    titled: true,
  },
  {
    idea: 'an office of the state: who works there',
    example: '县水利局|王某民, 统计局工业司|何某平',
    pattern:
      /^([\u4e00-\u9fff]{1,16}(?:局|厅|(?<![立政常])委|司(?![马徒空])|科|站|中心|社区|街道))(?![向对和与及于同从由在将为时方])([\u4e00-\u9fff]{2,3})$/,
    alone: isUsualName,
    titled: true,
  },
];

/** A body and its member, as a whole. */
export function member(text: string): Speaker | undefined {
  for (const { pattern, alone } of BODIES) {
    const found = alone ? pattern.exec(text) : null;
    if (found && alone?.(found[2] as string)) return behind(found);
  }
  return undefined;
}

/** A body and its member; the title behind them is cut off already. */
export function memberBeforeTitle(text: string): Speaker | undefined {
  for (const { pattern, titled } of BODIES) {
    const found = titled ? pattern.exec(text) : null;
    if (found && isName(found[2] as string)) return behind(found);
  }
  return undefined;
}

function behind([text, body]: RegExpExecArray): Speaker {
  const { length } = body as string;
  return speakerAt('person', length, text.length, 0, length);
}
