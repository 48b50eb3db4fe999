/**
 * Messages and saved pages as mail programs and browsers write them (`.eml`, `.mhtml`): header lines, an empty line, and one
 * body or several parts. The body is the page in it, or else its plain text; the header says subject, day and sender.
 */
import { safeUrl } from '@/src/corpus/address';
import type { FieldBlock } from '@/src/corpus/fields/field-block';
import { stripTags } from '@/src/corpus/html/parse';
import { hostWord } from '@/src/corpus/html/site';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { simplified } from '@/src/corpus/text/as-written';

/** Nothing deeper holds an article. */
const DEEPEST = 4;
const MOST_PARTS = 50;
const HEADER =
  /^(?:From|To|Cc|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type|Snapshot-Content-Location|X-[\w-]{1,40}): ?/i;

/** Reads a message; null for a text that is none. */
export function readMail(text: string): FieldBlock | null {
  if (!HEADER.test(text)) return null;
  const part = partOf(text);
  const { headers } = part;
  const subject = decoded(headers.get('subject') ?? '');
  const isMail = headers.has('mime-version') || headers.has('content-type') || headers.has('message-id');
  if (subject === '' || !(isMail || (headers.has('from') && headers.has('date')))) return null;
  const fields = new Map<string, string[]>();
  const say = (name: string, value: string | undefined) => {
    if (value) fields.set(name, [value]);
  };
  const from = decoded(headers.get('from') ?? '');
  // A browser that saves a page says when it did so, and calls it what the page's title is.
  const page = pageAddress(part);
  const saved = headers.has('snapshot-content-location') || page !== undefined || /^<?Saved by /i.test(from);
  if (saved) say('url', headers.get('snapshot-content-location') ?? page ?? headers.get('content-location'));
  else {
    say('title', subject.replace(/^(?:(?:Fwd?|Re|转发|回复)[:：] ?){1,3}/i, ''));
    say('date', headers.get('date'));
    const sender = from.replace(/\s{0,3}<[^<>]{0,200}>$/, '').replace(/^"(.{1,80})"$/, '$1');
    if (isPublisherName(simplified(sender)) || isOfHost(sender, from)) say('source', sender);
    // No message but fields over a text, of which From and Date are two: Author and URL are others.
    if (!isMail) for (const [name, value] of headers) if (!fields.has(name)) say(name, value);
  }
  const body = bodyOf(part, 0);
  return body === null ? null : { fields, body: body.text };
}

/** `The Midwest Ledger <news@midwestledger.example>`: who is called as his address is, is a house and no person. */
function isOfHost(sender: string, from: string): boolean {
  const host = /@([\w.-]{3,80})>\s{0,3}$/.exec(from)?.[1];
  const word = hostWord(host === undefined ? null : safeUrl(`https://${host}/`));
  const letters = sender
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9]+/g, '');
  return word !== null && letters.length >= 4 && letters === word.replace(/^the/, '');
}

/** Where a page was saved from: its parts each say their address, which those of a message do not (`.mht` of Internet Explorer). */
function pageAddress({ headers, body }: Part): string | undefined {
  const type = headers.get('content-type') ?? '';
  const boundary = BOUNDARY.exec(type);
  if (!/^multipart\/related/i.test(type) || !boundary) return undefined;
  const first = `\n${body}`.split(`\n--${boundary[1] ?? boundary[2]}`, 2)[1] ?? '';
  const address = partOf(withoutBoundary(first)).headers.get('content-location');
  return address !== undefined && /^https?:/i.test(address) ? address : undefined;
}

const BOUNDARY = /boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i;

/** A part behind its boundary, which may end in `--`. */
const withoutBoundary = (part: string): string => part.replace(/^-{0,2}[ \t]{0,4}\n/, '');

interface Part {
  headers: ReadonlyMap<string, string>;
  body: string;
}

function partOf(text: string): Part {
  // A part that opens with an empty line has no headers.
  const bare = /^[ \t]{0,4}\n/.exec(text)?.[0].length ?? 0;
  if (bare > 0) return { headers: new Map(), body: text.slice(bare) };
  const end = /\n[ \t]{0,4}\n/.exec(text);
  const head = text.slice(0, end?.index ?? text.length).replace(/\n[ \t]{1,8}/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split('\n').slice(0, 200)) {
    const [, name, value] = /^([A-Za-z][\w-]{0,60}):[ \t]{0,8}(.{0,4000})$/.exec(line) ?? [];
    if (name !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), (value ?? '').trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

interface Body {
  text: string;
  isPage: boolean;
}

/** The first page among the parts, unless hardly anything stands in it; else the first text. */
function bodyOf({ headers, body }: Part, depth: number): Body | null {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = BOUNDARY.exec(type);
  if (/^multipart\//i.test(type) && boundary && depth < DEEPEST) {
    const parts = `\n${body}`.split(`\n--${boundary[1] ?? boundary[2]}`).slice(1, MOST_PARTS + 1);
    const found = parts.flatMap((part) => bodyOf(partOf(withoutBoundary(part)), depth + 1) ?? []);
    const size = ({ text }: Body) => stripTags(text).replace(/https?:\S{1,2000}|\s+/g, '').length;
    const page = found.find(({ isPage }) => isPage);
    const text = found.find(({ isPage }) => !isPage);
    // A page of a few words sends its reader elsewhere; the text beside it is the message.
    return page && text && size(text) > size(page) * 2 ? text : (page ?? text ?? null);
  }
  if (!/^text\/(?:html|plain)/i.test(type)) return null;
  const charset = /charset="?([\w-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
  const coding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const text =
    coding === 'quoted-printable'
      ? fromQuoted(body.replace(/=[ \t]{0,4}\n/g, ''), charset)
      : coding === 'base64'
        ? fromBase64(body, charset)
        : body;
  return { text: text.replace(/\r\n?/g, '\n'), isPage: /^text\/html/i.test(type) };
}

/** `=?utf-8?B?5Lit?=`: header words of another script. */
function decoded(header: string): string {
  return header
    .replace(/(\?=)\s{1,4}(?==\?)/g, '$1')
    .replace(/=\?([\w-]{1,40})\?([BbQq])\?([^?\s]{0,2000})\?=/g, (_, charset: string, how: string, word: string) =>
      how.toUpperCase() === 'B' ? fromBase64(word, charset) : fromQuoted(word.replace(/_/g, ' '), charset),
    )
    .trim();
}

/**
 * Bytes written as `=E4=B8=AD`, decoded together with the ASCII among them: the second byte of a character of GBK or Big5 may
 * be a letter that is written as itself. Characters that are none of ASCII stay.
 */
function fromQuoted(text: string, charset: string): string {
  return text.replace(/[^\u0080-\uffff]+/g, (run) => {
    if (!run.includes('=')) return run;
    const bytes: number[] = [];
    for (let at = 0; at < run.length; at += 1) {
      const byte =
        run[at] === '=' && /^[\dA-F]{2}$/i.test(run.slice(at + 1, at + 3)) ? run.slice(at + 1, at + 3) : null;
      bytes.push(byte === null ? run.charCodeAt(at) : Number.parseInt(byte, 16));
      if (byte !== null) at += 2;
    }
    return textOf(Uint8Array.from(bytes), charset);
  });
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string, charset: string): string {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of text) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return textOf(Uint8Array.from(bytes), charset);
}

function textOf(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
