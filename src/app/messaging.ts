/**
 * Sending the messages of `protocol.ts`. `ask` is how a context asks the background: with a time limit and one retry,
 * because a killed worker drops the reply (TRUST §2: Chromium rejects at once, Firefox never answers), and all questions
 * are idempotent. `dispatch.ts` is the receiving side.
 */
import { browser } from 'wxt/browser';
import type { Answered, Asked, Fault, Protocol, Question, Reply } from './protocol';

export { onMessage } from './dispatch';

/** What `dispatch.ts` sends back. */
interface Envelope {
  res?: unknown;
  err?: { message: string };
}

/**
 * Sends one message to the background and the extension's own pages, in the envelope of @webext-core/messaging. That
 * package brings its dispatcher along wherever it is imported, 0.9 kB in every frame of every page, so only what speaks to
 * tabs imports it (`tab-messaging.ts`).
 * @throws Error when nobody answers, and with the message of the error that the listener threw.
 */
export async function tell<K extends keyof Protocol>(
  type: K,
  data: Parameters<Protocol[K]>[0],
): Promise<ReturnType<Protocol[K]>> {
  const reply: Envelope | undefined = await browser.runtime.sendMessage({ type, data });
  if (!reply || reply.err) throw new Error(reply?.err?.message ?? 'nobody answered');
  return reply.res as ReturnType<Protocol[K]>;
}

/** Thrown by `ask`: carries the Fault that the background named, or `stale` when the extension is gone. */
export class AskError extends Error {
  constructor(
    readonly code: Fault['code'] | 'stale' | 'no-answer',
    detail: string,
  ) {
    super(detail);
    this.name = 'AskError';
  }
}

/** False once the extension was updated or removed under a living page ("Extension context invalidated"). */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

const TIME_LIMIT_MS = 3_000;
/** A background that was asked too much is asked again after this long. */
const BUSY_MS = 400;

/**
 * Asks the background one question.
 * @throws AskError `stale` when the extension is gone, `no-answer` after the time limit and one retry, or the fault
 * that the background replied.
 */
export async function ask<K extends Question>(type: K, data: Asked<K>): Promise<Answered<K>> {
  let last = new AskError('no-answer', '');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (!isExtensionAlive()) break;
    try {
      const reply = (await withLimit(tell(type, data))) as Reply<Answered<K>> | undefined;
      if (reply?.ok) return reply.value;
      if (reply) last = new AskError(reply.fault.code, reply.fault.detail);
    } catch (error) {
      last = new AskError('no-answer', error instanceof Error ? error.message : String(error));
    }
    if (last.code === 'BUSY' && attempt === 0) await new Promise((resolve) => setTimeout(resolve, BUSY_MS));
    else if (last.code !== 'no-answer') break;
  }
  throw isExtensionAlive() ? last : new AskError('stale', 'gone');
}

function withLimit<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no reply within ${TIME_LIMIT_MS} ms`)), TIME_LIMIT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
