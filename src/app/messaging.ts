/**
 * Sending the messages of `protocol.ts`. `ask` is how a context asks the background: with a time limit and one retry,
 * because a killed worker drops the reply (TRUST §2: Chromium rejects at once, Firefox never answers), and all questions
 * are idempotent. `dispatch.ts` is the receiving side.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Answered, Asked, Fault, Protocol, Question, Reply } from './protocol';

export { onMessage } from './dispatch';
export const { sendMessage } = defineExtensionMessaging<Protocol>();

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
      const reply = (await withLimit(sendMessage(type as never, data as never))) as Reply<Answered<K>> | undefined;
      if (reply?.ok) return reply.value;
      if (reply) last = new AskError(reply.fault.code, reply.fault.detail);
    } catch (error) {
      last = new AskError('no-answer', error instanceof Error ? error.message : String(error));
    }
    if (last.code === 'BUSY' && attempt === 0) await new Promise((resolve) => setTimeout(resolve, BUSY_MS));
    else if (last.code !== 'no-answer') break;
  }
  throw isExtensionAlive() ? last : new AskError('stale', 'the extension was updated or removed');
}

function withLimit<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no reply within ${TIME_LIMIT_MS} ms`)), TIME_LIMIT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
