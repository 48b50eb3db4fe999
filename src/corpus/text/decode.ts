/**
 * Bytes to text. The encoding is what the file declares, when its bytes agree (byte-order mark, then valid UTF-8, then
 * `charset=`), else the one that decodes strictly and reads most like Chinese. Nothing is ever replaced silently.
 */
import type { SourceDocument } from '@/src/corpus/article';
import { DocumentError } from '@/src/corpus/errors';
import { cleanCharacters } from './characters';
import { notTextSignature } from './signature';

/** The most that one document may weigh: 5 MB, where the largest saved news page we met weighs 3. */
const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024;

export interface Decoded {
  /** Clean text: unified line ends, nothing but text. */
  text: string;
  /** WHATWG name of the encoding that was used. */
  encoding: string;
}

/**
 * Decodes a document.
 * @throws DocumentError EMPTY, TOO_LARGE, UNSUPPORTED, NOT_TEXT, or ENCODING with the byte offset of the fault.
 */
export function decodeDocument(document: SourceDocument): Decoded {
  const { bytes, file } = document;
  if (bytes.length === 0) throw new DocumentError('EMPTY', file, 'the file is empty (0 bytes); save it again');
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new DocumentError(
      'TOO_LARGE',
      file,
      `${bytes.length} bytes, the most that is read is ${MAX_DOCUMENT_BYTES}; split it into smaller documents`,
    );
  }
  const signature = notTextSignature(bytes);
  if (signature) throw new DocumentError(signature.code, file, signature.reason);
  const plain = plainUtf8(bytes);
  const encoding = plain === null ? detectEncoding(bytes, file) : 'utf-8';
  const raw = plain ?? new TextDecoder(encoding, { fatal: true }).decode(bytes);
  refuseBinary(raw, file);
  const text = cleanCharacters(raw);
  if (!/\S/.test(text)) throw new DocumentError('EMPTY', file, 'the file holds nothing but blanks; save it again');
  return { text, encoding };
}

/** The text of what most files are, UTF-8 without a mark, made once; null for all others. */
function plainUtf8(bytes: Uint8Array): string | null {
  return byteOrderMark(bytes) || bytes.includes(0) ? null : strictly(bytes, 'utf-8');
}

function detectEncoding(bytes: Uint8Array, file: string): string {
  const marked = byteOrderMark(bytes);
  if (marked) {
    const fault = firstFault(bytes, marked);
    if (fault === null) return marked;
    throw encodingError(file, `its byte-order mark says ${marked}, but byte ${fault} is not`);
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return wide;
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new DocumentError('NOT_TEXT', file, `a NUL byte at offset ${nul}: this is not text; save it as UTF-8 text`);
  }
  const fault = firstFault(bytes, 'utf-8');
  if (fault === null) return 'utf-8';
  if (mostlyUtf8(bytes)) {
    throw encodingError(file, `UTF-8 that is broken at byte ${fault}`);
  }
  const declared = declaredEncoding(bytes);
  if (declared && declared !== 'utf-8' && declared !== 'windows-1252' && strictly(bytes, declared) !== null)
    return declared;
  const best = bestLegacy(bytes);
  if (best) return best;
  if (isolatedHighBytes(bytes)) return 'windows-1252';
  if (declared === 'windows-1252') return declared;
  throw encodingError(file, `not UTF-8 (byte ${fault}), and neither GB18030 nor Big5 makes Chinese of it`);
}

function encodingError(file: string, reason: string): DocumentError {
  return new DocumentError('ENCODING', file, `${reason}; save it as UTF-8`);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030';
  return null;
}

/** UTF-16 without its mark: the high bytes of newlines, digits and blanks are NUL, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length & ~1, 4096);
  if (size < 8 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if ((even === 0) === (odd === 0)) return null;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = strictly(bytes, encoding);
  return text !== null && readsLikeText(text.slice(0, 4000)) > 0.7 ? encoding : null;
}

/** Share of characters that ordinary text is made of: Han, ASCII, CJK and general punctuation. */
function readsLikeText(text: string): number {
  if (text === '') return 0;
  return (text.match(/[\n\t -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0) / text.length;
}

/** Making one takes as long as decoding a page. */
const DECODERS = new Map<string, TextDecoder>();

function strictly(bytes: Uint8Array, encoding: string): string | null {
  const decoder = DECODERS.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes);
    DECODERS.set(encoding, decoder);
    return text;
  } catch {
    // What it met is not to be met again.
    DECODERS.delete(encoding);
    return null;
  }
}

/** Offset of the first byte that the encoding does not allow, by halving; null when all of it decodes. */
function firstFault(bytes: Uint8Array, encoding: string): number | null {
  if (strictly(bytes, encoding) !== null) return null;
  const decodes = (end: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  if (decodes(bad)) return lastLead(bytes);
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Where an unfinished sequence at the end of the file starts. */
function lastLead(bytes: Uint8Array): number {
  let i = bytes.length - 1;
  while (i > 0 && ((bytes[i] as number) & 0xc0) === 0x80 && bytes.length - i < 4) i -= 1;
  return i;
}

/** True when nearly all high bytes form valid UTF-8 sequences: a broken UTF-8 file, not another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    let whole = length > 0 && byte < 0xf5;
    for (let j = 1; whole && j < length; j += 1) whole = ((bytes[i + j] ?? 0) & 0xc0) === 0x80;
    if (whole) {
      valid += 1;
      i += length - 1;
    } else invalid += 1;
  }
  return valid >= 4 && valid >= invalid * 4;
}

/** `<meta charset>`, `http-equiv` content, or an XML declaration in the first 4 kB; by its WHATWG name. */
function declaredEncoding(bytes: Uint8Array): string | null {
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, 4096); i += 1) head += String.fromCharCode(bytes[i] as number);
  const label = /(?:charset|encoding) {0,3}= {0,3}["']?([\w-]{2,20})/i.exec(head)?.[1];
  if (!label) return null;
  try {
    const name = new TextDecoder(label).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return null;
  }
}

/** The characters that every Chinese text is full of, Simplified for GB18030 and Traditional for Big5. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經進著等部度家電力裡如水化高自理起小現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾區強放決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領海口東導器壓志世金增爭濟油思術極交受聯什認共權收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報鬥完類離華名確才科張信馬節話米整空元況今集溫傳土許步群廣石記需段研界拉林律叫且究觀越織裝影算低持音眾書布復容兒須際商非驗連斷深難近千周委素技備半辦青省列習響約支般史感勞便團往歷市克何除消構府稱太準精值號率族維劃選標寫存候親快效斯院查江型眼王按格養易置派層片始卻專狀育廠京識適屬包火住調滿縣局照參紅細引聽該鐵價嚴，。、：；？！（）「」《》“”',
);

/** GB18030 or Big5, whichever decodes strictly into more of the common characters; null when neither reads. */
function bestLegacy(bytes: Uint8Array): string | null {
  let best: { encoding: string; score: number } | null = null;
  for (const encoding of ['gb18030', 'big5']) {
    const text = strictly(bytes, encoding);
    if (text === null) continue;
    const score = commonShare(text);
    if (score > (best?.score ?? 0)) best = { encoding, score };
  }
  return best && best.score >= 0.35 ? best.encoding : null;
}

/** Share of common Chinese characters and marks among all that are not ASCII, over the first 20,000 characters. */
function commonShare(text: string): number {
  let high = 0;
  let common = 0;
  for (const char of text.slice(0, 20_000)) {
    if (char < '\u0080') continue;
    high += 1;
    if (COMMON.has(char)) common += 1;
  }
  return high === 0 ? 0 : common / high;
}

/** Western text: high bytes are few and mostly stand alone between ASCII letters (é, curly quotes, dashes). */
function isolatedHighBytes(bytes: Uint8Array): boolean {
  let high = 0;
  let alone = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] as number) < 0x80) continue;
    high += 1;
    if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) alone += 1;
  }
  return high * 8 < bytes.length && alone * 10 >= high * 9;
}

/** Refuses what decodes but is no text: NUL and other controls beyond an odd one. */
function refuseBinary(text: string, file: string): void {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new DocumentError('NOT_TEXT', file, `a NUL character at ${nul}: this is not text; save it as UTF-8 text`);
  }
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > 4 && controls * 50 > text.length) {
    throw new DocumentError(
      'NOT_TEXT',
      file,
      `${controls} control characters: this is not text; save it as UTF-8 text`,
    );
  }
}
