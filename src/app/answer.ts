/**
 * How the background answers: who may ask, how often, what the data must be; every error becomes a Fault of the reply.
 * A sender that lies is told FORBIDDEN, UNKNOWN_TYPE, BAD_MESSAGE, TOO_LONG or BUSY, and the worker goes on (TRUST T6).
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage, refused, type Sender } from './dispatch';
import type { Answered, Asked, Fault, Question, Reply } from './protocol';
import { RateLimit } from './rate';

/** Thrown by handlers: becomes the reply's Fault. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.detail);
    this.name = 'FaultError';
  }
}

/** Who may ask: any of our content scripts and pages, or only our own pages (popup, reader, options). */
export type Audience = 'everyone' | 'extension-pages';

/** One document asks once at its start and once a hover; a tab has many documents; a page of ours asks as one types. */
const PER_DOCUMENT = new RateLimit({ burst: 30, perSecond: 10 });
const PER_TAB = new RateLimit({ burst: 1_000, perSecond: 50 });
const OWN_PAGES = new RateLimit({ burst: 100, perSecond: 30 });

/** The extension's own documents; nothing else of it can be a sender of a privileged question. */
const PAGES = ['popup.html', 'reader.html', 'options.html'] as const;

/**
 * Answers one question type in the background.
 * @param schema what the data must be; null for questions without data.
 * @param handler may throw FaultError; any other error becomes an `internal` fault with its message.
 */
export function answer<K extends Question>(
  type: K,
  audience: Audience,
  schema: v.GenericSchema<unknown, Asked<K>> | null,
  handler: (data: Asked<K>, sender: Sender) => Promise<Answered<K>> | Answered<K>,
): void {
  onMessage(type, async ({ data, sender }): Promise<Reply<Answered<K>>> => {
    const isOwn = isOwnPage(sender);
    if (audience === 'extension-pages' && !isOwn) return refused('FORBIDDEN', `${type}: not for this sender`);
    if (!mayAskNow(sender, isOwn)) return refused('BUSY', `${type}: too many questions`);
    const checked = v.safeParse((schema ?? NOTHING) as v.GenericSchema<unknown, Asked<K>>, data, { abortEarly: true });
    if (!checked.success) return refusalOf(type, checked.issues[0]);
    try {
      return { ok: true, value: await handler(checked.output, sender) };
    } catch (error) {
      return { ok: false, fault: toFault(error) };
    }
  });
}

const NOTHING = v.undefined();

/** A page of ours in a tab of its own or as the popup: not in a frame, not one that calls itself so. */
function isOwnPage({ url = '', origin, frameId = 0 }: Sender): boolean {
  const base = browser.runtime.getURL('/');
  const isKnown = PAGES.some(
    (page) => url === base + page || url.startsWith(`${base}${page}?`) || url.startsWith(`${base}${page}#`),
  );
  return isKnown && frameId === 0 && (origin === undefined || `${origin}/` === base);
}

function mayAskNow({ tab, frameId = 0 }: Sender, isOwn: boolean): boolean {
  if (isOwn) return OWN_PAGES.take('own');
  return PER_DOCUMENT.take(`${tab?.id}:${frameId}`) && PER_TAB.take(String(tab?.id));
}

function refusalOf(type: string, issue: v.BaseIssue<unknown>): Reply<never> {
  const where = v.getDotPath(issue) ?? 'data';
  // The issue's own message quotes what was sent, which may be megabytes.
  const detail = `${type}: ${where}: expected ${issue.expected ?? issue.requirement ?? issue.type}`.slice(0, 200);
  return refused(issue.type === 'max_length' ? 'TOO_LONG' : 'BAD_MESSAGE', detail);
}

function toFault(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}
