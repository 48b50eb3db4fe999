/**
 * Scores of games and counts of votes: 83:76擊敗, 3比1, beat them 2-1, rejected by 146 to 68, 122 no; and whether points
 * are scored in a game or are those of an index (had 20 points and 16 rebounds; the Dow fell 200 points).
 */

import type { Raw } from '../raw';
import type { Numeral } from './numerals';
import { readNumeral } from './numerals';

/** How far around the number its sentence is looked at, in characters. */
const REACH = 90;
/** added 23 points, led the Magic with 27 points */
const GETS = /\b(?:added|posted|poured in|finished with|tallied|had|led [\w ]{2,30} with|giving up|gave up|allowed)\s$/;
const GAME =
  /\b(?:scor(?:ed?|es|ing)|rebounds?|assists?|games?|shooting|field goals|season|victory|overtime|playoffs?|bench|league|goals?|wins?|draw|defeats?|midfielder|striker|deduct(?:ed|ion))\b/i;
const MARKET =
  /\b(?:ind(?:ex|ices)|Nasdaq|Dow|S&P|percentage|basis|stocks?|shares|polls?|survey|Hang Seng|Nikkei|FTSE|DAX|Kospi|Sensex|Nifty|benchmark|composite|yields?|confidence|sentiment|PMI)\b/i;

/** @param numeral the number before `points`. */
export function isScore(text: string, numeral: Numeral): boolean {
  if (numeral.decimal || numeral.value > 150) return false;
  const from = Math.max(0, numeral.start - REACH);
  const around = text.slice(from, numeral.end + REACH);
  if (MARKET.test(around)) return false;
  return GETS.test(text.slice(from, numeral.start)) || GAME.test(around);
}

/** scored 16 and; had 15 on 5-for-7, added 21. of a game whose points were told. */
const SCORED = /\bscored\s(?:an?\s(?:\w+-)?(?:game|career|season|team)-?high\s)?$/;
const SCORED_TOO = /\b(?:had|added|chipped in(?: with)?|contributed|finished with|and)\s$/;
const PLAYER = /\b(?:rebounds|assists|scored|points)\b/;

/** Points of a player that are told without the word: Baker scored 16, Cole added 21. */
export function isPlayerScore(text: string, numeral: Numeral): boolean {
  if (numeral.decimal || numeral.value > 100 || numeral.value < 2) return false;
  if (!/^(?:[.,;)]|\s(?:and|on|in|to|for|while|as|off|points)\b|$)/.test(text.slice(numeral.end, numeral.end + 8)))
    return false;
  const left = text.slice(Math.max(0, numeral.start - 28), numeral.start);
  if (SCORED.test(left)) return true;
  const from = Math.max(0, numeral.start - 2 * REACH);
  return (
    SCORED_TOO.test(left) &&
    /[A-Z][\w'’-]+\s(?:had|added|chipped|contributed|finished)/.test(left) &&
    PLAYER.test(text.slice(from, numeral.end + REACH))
  );
}

/** Directly behind a score: 83:76击败, 2比1领先, 66比67落后, 3:0的比分. */
const WON =
  /^(?:的?(?:大?比分|总比分|成绩|优势|完胜|大胜))?[\s，,]?(?:力克|战胜|击败|险胜|大胜|完胜|完败|横扫|逆转|不敌|惨败|惜败|告负|负于|败给|输给|取胜|获胜|胜出|胜|负|小负|大败|领先|落后|战平|逼平|闷平|言和|握手|战成|淘汰|拿下|击退|轻取|击沉|终结|晋级|速胜|力压|力挫|力擒|轻松|主场|客场|反超|平手|扳平|赢)/;
/** Directly before it: 比分为2:1, 战成55:55, 以0:3. */
const STANDS =
  /(?:比分(?:为|是|定格在|改写为|改写成|扩大为|追成|扳成|锁定在|来到)?|战成|追成|扳成|追至|打成|改写成?为?|逼平|大胜|小胜|险胜|惜败|[赢输])[了\s]?$/;
const IN_GAME = /(?:以|主场|客场|加时赛?|半场|[队场节局盘])$/;
const GAME_NEAR = /比赛|主场|客场|联赛|决赛|对手|球队|[一-九]节|半场|战胜|击败|领先|世界杯|杯赛|冠军|首局|先下一城/;

/** 83:76, 96比85, 三比一, 74平: the score of a game; null for a time of day, a ratio, a format. @param text in Simplified. */
export function readScore(text: string, numeral: Numeral): Raw | null {
  if (numeral.decimal || numeral.value > 200 || numeral.magnitude > 10 || numeral.unit) return null;
  const sign = text[numeral.end];
  const left = text.slice(Math.max(0, numeral.start - 8), numeral.start);
  if (sign === '平') {
    const even = /(?:以|战成|打成)$/.test(left) && numeral.arabic;
    return even && /^[，。；而进后,]/.test(text.slice(numeral.end + 1, numeral.end + 2))
      ? scoreOf(numeral, numeral, numeral.end + 1)
      : null;
  }
  const dash = sign === '-' || sign === '–' || sign === '—';
  if (!dash && sign !== ':' && sign !== '：' && sign !== '∶' && sign !== '比') return null;
  const second = readNumeral(text, numeral.end + 1);
  if (!second || second.decimal || second.value > 200 || second.unit || second.arabic !== numeral.arabic) return null;
  const behind = text.slice(second.end, second.end + 8);
  if (/^[:：∶比–—-]\d/.test(behind) || /[\d:：]$/.test(left) || (!numeral.arabic && sign !== '比')) return null;
  const clock = sign !== '比' && numeral.value < 25 && second.digits === 2 && second.value < 60;
  if (/[例重值]/.test(left)) return null;
  const isGame =
    WON.test(behind) ||
    STANDS.test(left) ||
    (!clock &&
      !dash &&
      (IN_GAME.test(left) || sign !== '比') &&
      GAME_NEAR.test(text.slice(Math.max(0, numeral.start - 30), second.end + 30)));
  return isGame ? scoreOf(numeral, second, second.end) : null;
}

const VOTE = /\b(?:vot(?:es?|ed|ing)|voters|ballots?|referendum|proposition|approved|rejected|defeated by|passed)\b/i;
const PLAYED =
  /\b(?:beat|beats|beaten|beating|defeat(?:s|ed|ing)?|wins?|won|winning|victory|lost|loss|losing|draws?|drew|leads?|led|leading|trail(?:s|ed|ing)?|scor(?:e|es|ed|ing)|goals?|tied|edged|routed|downed|thrashed|crushed|final|half-?time|overtime|shutout|comeback|straight sets|games?|match|series|record)\b/i;

/** beat them 2-1, passed 52-48, rejected by 146 to 68: two counts of one game or vote; null when neither is spoken of. */
export function readEnglishScore(text: string, numeral: Numeral): Raw | null {
  if (!numeral.arabic || numeral.decimal || numeral.magnitude > 1) return null;
  const found = /^(?:[-–—]|\sto\s)(\d{1,5})(?![\d.,%:/–-]*\d|%|[-–][A-Za-z]|[A-Za-z])/.exec(
    text.slice(numeral.end, numeral.end + 12),
  );
  if (!found || /[\d.,/:$€£–-]$/.test(text.slice(Math.max(0, numeral.start - 1), numeral.start))) return null;
  const end = numeral.end + found[0].length;
  const value = Number(found[1]);
  if (UNIT_BEHIND.test(text.slice(end, end + 11))) return null;
  if (NO_SCORE.test(text.slice(Math.max(0, numeral.start - 9), numeral.start))) return null;
  const around = sentenceAround(text, numeral.start, end);
  const spaced = /^\s/.test(found[0]);
  if (VOTE.test(around) && (spaced || !PLAYED.test(around.replace(/defeated by/g, ''))))
    return pairOf(numeral, value, end, '票');
  if (spaced || numeral.value > 200 || value > 200 || !PLAYED.test(around)) return null;
  return pairOf(numeral, value, end, Math.max(numeral.value, value) > 12 ? '分' : '');
}

/** 18-29 years, 10-11 May: ages, lengths and days. */
const UNIT_BEHIND =
  /^[\s-](?:years?|months?|days?|hours?|minutes?|weeks?|percent|per cent|people|points?|miles?|km|million|billion|[A-Z][a-z]+uary|March|April|May|June|July|August|[A-Z][a-z]+ber)\b/;
const NO_SCORE =
  /\b(?:aged?|ages|between|pages?|from|chapters?|verses?|lines?|[A-Z][a-z]+uary|March|April|May|June|July|August|[A-Z][a-z]+ber)\s$/i;

/** The words of one sentence around a number, at most REACH signs before it and 60 behind. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + 60);
  const stop = behind.search(/[.!?;]\s|\n/);
  return `${before.slice(before.search(/(?:[.!?;]\s|\n)(?!.*[.!?;]\s)/) + 1)} ${stop < 0 ? behind : behind.slice(0, stop)}`;
}

/** 93 yes and 122 no: the votes of one side. */
export function isVoteCount(text: string, numeral: Numeral): boolean {
  if (!/^\s(?:yes|no|yea|nay|in favou?r|against)(?=[\s.,;)]|$)/.test(text.slice(numeral.end, numeral.end + 11)))
    return false;
  return VOTE.test(text.slice(Math.max(0, numeral.start - REACH), numeral.end + REACH));
}

function scoreOf(first: Numeral, second: Numeral, end: number): Raw {
  return pairOf(first, second.value, end, Math.max(first.value, second.value) > 12 ? '分' : '');
}

function pairOf(numeral: Numeral, value2: number, end: number, unit: string): Raw {
  return {
    start: numeral.start,
    end,
    numberStart: numeral.start,
    numberEnd: end,
    numeral,
    value: numeral.value,
    value2,
    unit,
    unitClass: unit === '票' ? 'count' : 'score',
    unitInferred: false,
    modifier: 'none',
    rank: false,
    pair: true,
  };
}

/** magnitude-8.2, magnitude of 6.8, a 6.2 tremor: the strength of an earthquake. */
export function isMagnitude(text: string, numeral: Numeral): boolean {
  if (numeral.value >= 10) return false;
  const left = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  if (/\b[Mm]agnitude(?:[\s-]|\s(?:of|was|at|is)\s(?:about\s|around\s|an?\s)?)$/.test(left)) return true;
  return /^(?:[\s-]magnitude\b|\s(?:earthquake|quake|tremor|temblor|aftershock)s?\b)/i.test(
    text.slice(numeral.end, numeral.end + 13),
  );
}
