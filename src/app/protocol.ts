/**
 * The message protocol: every message that crosses between page, popup, reader and background, with its schema.
 * Nothing else may be sent. Plain JSON only (PLATFORM: Chrome sends JSON, Firefox structured clone).
 */
import * as v from 'valibot';
import type { Article } from '@/src/corpus/article';
import type { Figure, Quote } from '@/src/facts/fact';
import type { Answer } from '@/src/lookup/answer';
import { MAX_BEFORE, MAX_MARKS, MAX_PUBLISHED, MAX_QUERY, MAX_SENTENCE } from './limits';

const token = v.pipe(v.number(), v.integer(), v.minValue(0));

export const HoverMessage = v.pipe(
  v.strictObject({
    /** Grows with every hover of a document; the answer carries it back, so a late one never replaces a newer one. */
    token,
    sentence: v.pipe(v.string(), v.maxLength(MAX_SENTENCE)),
    start: token,
    end: token,
    /** The paragraph up to the sentence, its far end cut off. */
    before: v.optional(v.pipe(v.string(), v.maxLength(MAX_BEFORE))),
    /** What the page's head says of when it was published, and by whom, as it stands there: a line each. */
    published: v.optional(v.pipe(v.string(), v.maxLength(MAX_PUBLISHED))),
  }),
  v.check((m) => m.start < m.end && m.end <= m.sentence.length, 'span outside its sentence'),
);
export type HoverMessage = v.InferOutput<typeof HoverMessage>;

export const SearchMessage = v.strictObject({
  token,
  query: v.pipe(v.string(), v.maxLength(MAX_QUERY)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
});
export type SearchMessage = v.InferOutput<typeof SearchMessage>;

/** What is typed so far, for names that go on from it; blank asks for names to begin with. */
export const SuggestMessage = v.strictObject({
  typed: v.pipe(v.string(), v.maxLength(MAX_QUERY)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
});
export type SuggestMessage = v.InferOutput<typeof SuggestMessage>;

export const ArticleMessage = v.strictObject({ articleId: v.pipe(v.string(), v.maxLength(300)) });
export type ArticleMessage = v.InferOutput<typeof ArticleMessage>;

export const OpenReaderMessage = v.strictObject({
  articleId: v.pipe(v.string(), v.maxLength(300)),
  factId: v.nullable(token),
  paragraph: v.nullable(token),
});
export type OpenReaderMessage = v.InferOutput<typeof OpenReaderMessage>;

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
export const HostMessage = v.strictObject({ host });
export type HostMessage = v.InferOutput<typeof HostMessage>;
/** Hosts that were switched off and on in private windows, whatever the stored settings say. */
export const PrivateSites = v.strictObject({ off: v.array(host), on: v.array(host) });
export type PrivateSites = v.InferOutput<typeof PrivateSites>;

/** One detected term as the `page` command and the popup see it (DESIGN §4). */
export const Mark = v.object({
  term: v.string(),
  surface: v.string(),
  before: v.string(),
  after: v.string(),
  ids: v.array(v.string()),
  drawn: v.boolean(),
});
export type Mark = v.InferOutput<typeof Mark>;

/** A frame's report of itself, sent by the content script when an extension page asks with `describeFrame`. */
export const FrameReport = v.strictObject({
  /** The asker's number: replies to another question are dropped. */
  request: token,
  url: v.string(),
  top: v.boolean(),
  marks: v.pipe(v.array(Mark), v.maxLength(MAX_MARKS)),
  /** Milliseconds since navigation start, or durations, by name: firstMark, busy, longestTask, settled. */
  timings: v.record(v.string(), v.number()),
  /** Text of the open card, or null. */
  card: v.nullable(v.string()),
  /** Nothing is queued to be walked or drawn. */
  settled: v.boolean(),
});
export type FrameReport = v.InferOutput<typeof FrameReport>;

export const DescribeFrameMessage = v.strictObject({
  request: token,
  /** The terms of the marks alone, as the popup counts them: no surfaces, contexts and ids. */
  brief: v.optional(v.boolean()),
});
export type DescribeFrameMessage = v.InferOutput<typeof DescribeFrameMessage>;

/** A message that is not answered, by what is wrong with it (the names of TRUST §6). */
export type Refusal = 'BAD_MESSAGE' | 'UNKNOWN_TYPE' | 'TOO_LONG' | 'FORBIDDEN' | 'BUSY';

/** What went wrong; `code` picks the words for the user. Upper case: the message is to blame; lower case: we are. */
export interface Fault {
  code: 'pack-missing' | 'pack-damaged' | 'pack-version' | 'internal' | 'NOT_FOUND' | Refusal;
  /** File or field concerned, in English, for a bug report. */
  detail: string;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; fault: Fault };

export interface PackInfo {
  name: string;
  articles: number;
  figures: number;
  quotes: number;
  terms: number;
  firstDate: string | null;
  lastDate: string | null;
}

/** The article with its facts, for the reader. `id` is the fact's index in the pack. */
export interface ArticleView {
  article: Article;
  facts: { id: number; fact: Figure | Quote }[];
}

export interface Protocol {
  /** What finds terms: an automaton without their names, base64 of the format in src/detect. */
  getAutomaton(): Reply<{ base64: string }>;
  /** Names of its terms, by `Span.term`. */
  getTermNames(): Reply<string[]>;
  hover(message: HoverMessage): Reply<{ token: number; answer: Answer }>;
  search(message: SearchMessage): Reply<{ token: number; answer: Answer }>;
  suggest(message: SuggestMessage): Reply<string[]>;
  getArticle(message: ArticleMessage): Reply<ArticleView>;
  getPackInfo(): Reply<PackInfo>;
  openReader(message: OpenReaderMessage): Reply<null>;
  /** A content script's card: Chuchu does nothing on this host any more; remembered as long as its window's kind does. */
  switchOffHere(message: HostMessage): Reply<null>;
  /** Takes that back, in the tab that asked for it and within a minute: else switching on is for our own pages. */
  switchOnAgain(message: HostMessage): Reply<null>;
  /** For content scripts of private windows; empty for others. Nothing on the disk knows of these. */
  getPrivateSites(): Reply<PrivateSites>;
  /** Background → content scripts of private windows: they changed. */
  privateSites(message: PrivateSites): void;
  /** Extension page → every frame of a tab. Each frame answers with its own `frameReport` message. */
  describeFrame(message: DescribeFrameMessage): void;
  /** Frame → extension pages. */
  frameReport(message: FrameReport): void;
}

/** Messages that the background answers. */
export type Question =
  | 'getAutomaton'
  | 'getTermNames'
  | 'hover'
  | 'search'
  | 'suggest'
  | 'getArticle'
  | 'getPackInfo'
  | 'openReader'
  | 'switchOffHere'
  | 'switchOnAgain'
  | 'getPrivateSites';
export type Asked<K extends Question> = Parameters<Protocol[K]>[0];
export type Answered<K extends Question> = ReturnType<Protocol[K]> extends Reply<infer T> ? T : never;
