/**
 * Other names that a text gives itself: 全称（以下简称“短称”）, 名（English Name）, and short forms of organisations.
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import type { TermKind } from '../fact';
import { isAnyOfItsKind } from './junk';
import { ALIASES } from './walks';

export interface Alias {
  full: string;
  short: string;
  kind: TermKind | null;
}

/** What stands in a name, by code unit; marks belong to it here and are cut off later. */
const IN_NAME = /[\u4e00-\u9fffA-Za-z0-9·+&“”]/;
/** 中国互联网络信息中心（以下简称“CNNIC”）: what stands behind the name. Found first, as names stand everywhere. */
const CALLED: { behind: Gated; longest: number }[] = [
  {
    behind: new Gated(
      /[（(](?:以下|下)?(?:简称|统称|称)(?:为)?[:：]?[“「"]?([\u4e00-\u9fffA-Za-z0-9+&-]{2,16})[”」"]?[）)]/,
      ALIASES,
    ),
    longest: 40,
  },
  {
    behind: new Gated(/[，,](?:以下)?简称(?:为)?[“「"]?([\u4e00-\u9fffA-Za-z0-9]{2,12})[”」"]?(?=[，。,）)])/, ALIASES),
    longest: 30,
  },
];
/** 《…协定》（CPTPP）, 环境、社会和治理(ESG), ESG(环境、社会和治理) */
const BRACKET_LATIN = new Gated(/《([^《》\n]{3,40})》[（(]([A-Z][A-Za-z0-9&. -]{1,40})[）)]/, ALIASES);
const LATIN_BRACKET = new Gated(/(?<![A-Za-z0-9])([A-Z][A-Za-z0-9]{1,11})[（(]([\u4e00-\u9fff、]{3,24})[）)]/, ALIASES);
const LEFT =
  /^.*(?:[的了是在由被把]|以及|来自|加入|发布|公布|依据|根据|通过|签署|推出|开展|基于|引入|成立|设立|参加|出席|申请|启动)(?=[\u4e00-\u9fff]{3,})/;

/** 远山地质勘探局（YGS）: a name of which the text tells no beginning; which it is, is known when all names are. */
const HAN_BRACKET = /[（(]([A-Z][A-Za-z&-]{1,9})[）)]/g;
const LONGEST_HAN = 20;

/** Letters in brackets with the Han characters before them: `full` ends with the name that they are short for. */
export function bracketedLetters(text: string): Alias[] {
  if (!/[A-Z]/.test(text)) return [];
  const out: Alias[] = [];
  for (const m of text.matchAll(HAN_BRACKET)) {
    let start = m.index;
    while (start > 0 && m.index - start < LONGEST_HAN && /[\u4e00-\u9fff]/.test(text[start - 1] as string)) start -= 1;
    if (m.index - start >= 4) out.push({ full: text.slice(start, m.index), short: m[1] as string, kind: null });
  }
  return out;
}

/** Aliases that the text states. */
export function statedAliases(text: string): Alias[] {
  const out: Alias[] = [];
  for (const { behind, longest } of text.includes('称') ? CALLED : []) {
    for (const m of behind.all(text)) {
      const name = nameBefore(text, m.index, longest);
      if (name.length < 3) continue;
      const full = name.replace(LEFT, '').replace(/^[“”]|[“”]$/g, '');
      const short = m[1] as string;
      if (full.length > short.length && sharesCharacter(full, short) && !isAnyOfItsKind(short))
        out.push({ full, short, kind: null });
    }
  }
  for (const m of BRACKET_LATIN.all(text)) {
    const [full, short] = [m[1] as string, (m[2] as string).trim()];
    if (!/^(?:CEO|CFO|COO|CTO|GDP)$/.test(short)) out.push({ full, short, kind: 'policy' });
  }
  for (const m of LATIN_BRACKET.all(text)) {
    if (/[、]/.test(m[2] as string) || (m[2] as string).length >= 4)
      out.push({ full: m[1] as string, short: m[2] as string, kind: null });
  }
  return out;
}

/** The characters of a name that end before a place. */
function nameBefore(text: string, end: number, longest: number): string {
  let start = end;
  while (start > 0 && end - start < longest && IN_NAME.test(text[start - 1] as string)) start -= 1;
  return text.slice(start, end);
}

/** A short form is made of characters of the long one, or is Latin. */
function sharesCharacter(full: string, short: string): boolean {
  return /^[A-Za-z0-9&+-]+$/.test(short) || [...short].filter((c) => full.includes(c)).length * 2 >= short.length;
}

const ENDINGS =
  /(?:集团股份有限公司|集团有限公司|股份有限公司|有限责任公司|有限公司|控股集团|集团|公司|控股|科技|股份|汽车|银行|网络|控股公司)$/;

const TOO_SHORT = /^(?:中国|国家|全国|北京|上海|天津|重庆|广东|浙江|江苏|世界|国际|人民|中央)$/;

/**
 * 某某集团 → 某某, when the short form stands alone in the same corpus (not only inside longer names) and is not
 * what another organisation is called too.
 */
export function shortForms(organisations: string[], texts: Iterable<string>): [full: string, short: string][] {
  const owners = new Map<string, string[]>();
  for (const name of organisations) {
    const ending = ENDINGS.exec(name);
    if (!ending || ending.index < 2) continue;
    const short = name.slice(0, ending.index);
    if (short.length > 6 || TOO_SHORT.test(short) || /[市省县縣区區]$/.test(short)) continue;
    owners.set(short, [...(owners.get(short) ?? []), name]);
  }
  const only = new Map([...owners].filter(([, names]) => names.length === 1).map(([s, [name]]) => [s, name as string]));
  const counts = countWhole(only, texts, true);
  return [...counts]
    .filter(([, { whole, alone }]) => alone > 0 && whole * 4 >= alone)
    .map(([short]) => [only.get(short) as string, short]);
}

/** Organisations that are none: in 升级公司…, 发起银行 what stands before the ending is an ordinary word of this corpus. */
export class CommonPrefixes {
  private readonly names = new Set<string>();

  constructor(organisations: Iterable<string>, texts: Iterable<string>) {
    const byPrefix = new Map<string, string>();
    const rest: [string, string][] = [];
    for (const name of new Set(organisations)) {
      const ending = ENDINGS.exec(name);
      if (!ending || ending.index < 2 || ending.index > 4) continue;
      const prefix = name.slice(0, ending.index);
      if (!byPrefix.has(prefix)) byPrefix.set(prefix, name);
      else rest.push([prefix, name]);
    }
    const judge = (owners: Map<string, string>) => {
      for (const [prefix, { whole, alone }] of countWhole(owners, texts, false)) {
        if (alone >= 3 && whole * 6 < alone) this.names.add(owners.get(prefix) as string);
      }
    };
    judge(byPrefix);
    // A prefix that is common before one ending is common before every other.
    for (const [prefix, name] of rest) if (this.names.has(byPrefix.get(prefix) as string)) this.names.add(name);
  }

  has(organisation: string): boolean {
    return this.names.has(organisation);
  }
}

/**
 * How often each short form stands as the beginning of its full name, and how often otherwise: one pass over the texts.
 * @param sameText count only in texts that hold the full name.
 */
function countWhole(
  owners: Map<string, string>,
  texts: Iterable<string>,
  sameText: boolean,
): Map<string, { whole: number; alone: number }> {
  const counts = new Map<string, { whole: number; alone: number }>();
  const begins = new Uint8Array(65536);
  for (const short of owners.keys()) begins[short.charCodeAt(0)] = 1;
  const pairs = new Uint8Array(65536);
  for (const short of owners.keys()) pairs[pairOf(short.charCodeAt(0), short.charCodeAt(1))] = 1;
  const lengths = [...new Set([...owners.keys()].map((s) => s.length))];
  for (const text of texts) {
    const here = new Map<string, { whole: number; alone: number }>();
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (begins[code] === 0 || pairs[pairOf(code, text.charCodeAt(i + 1))] === 0) continue;
      for (const n of lengths) {
        const short = text.slice(i, i + n);
        const name = owners.get(short);
        if (name === undefined) continue;
        const row = here.get(short) ?? { whole: 0, alone: 0 };
        if (text.startsWith(name, i)) row.whole += 1;
        else row.alone += 1;
        here.set(short, row);
      }
    }
    for (const [short, { whole, alone }] of here) {
      if (sameText && whole === 0) continue;
      const row = counts.get(short) ?? { whole: 0, alone: 0 };
      counts.set(short, { whole: row.whole + whole, alone: row.alone + alone });
    }
  }
  return counts;
}

/** Two code units hashed to sixteen bits. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ second) & 0xffff;
}
