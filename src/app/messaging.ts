/**
 * Sending and receiving the messages of `protocol.ts`, and nothing else.
 *
 * `answer` is how a context answers: it validates the data, turns every thrown error into a Fault, and refuses senders
 * that have no business asking. `ask` is how a context asks the background: with a time limit and one retry, because
 * a killed worker drops the reply (TRUST §2: Chromium rejects at once, Firefox never answers), and all questions are
 * idempotent.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Fault, Protocol, Reply } from './protocol';

const messenger = defineExtensionMessaging<Protocol>();
export const { sendMessage, onMessage } = messenger;

type Question = 'getAutomaton' | 'hover' | 'search' | 'suggest' | 'getArticle' | 'getPackInfo' | 'openReader';
type Asked<K extends Question> = Parameters<Protocol[K]>[0];
type Answered<K extends Question> = ReturnType<Protocol[K]> extends Reply<infer T> ? T : never;

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

/** Thrown by handlers: becomes the reply's Fault. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.detail);
    this.name = 'FaultError';
  }
}

/** False once the extension was updated or removed under a living page ("Extension context invalidated"). */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

const TIME_LIMIT_MS = 3_000;

/**
 * Asks the background one question.
 * @throws AskError `stale` when the extension is gone, `no-answer` after the time limit and one retry, or the fault
 * that the background replied.
 */
export async function ask<K extends Question>(type: K, data: Asked<K>): Promise<Answered<K>> {
  let last = '';
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (!isExtensionAlive()) throw new AskError('stale', 'the extension was updated or removed');
    let reply: Reply<Answered<K>>;
    try {
      reply = (await withLimit(sendMessage(type as never, data as never))) as Reply<Answered<K>>;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
      continue;
    }
    if (reply.ok) return reply.value;
    throw new AskError(reply.fault.code, reply.fault.detail);
  }
  if (!isExtensionAlive()) throw new AskError('stale', 'the extension was updated or removed');
  throw new AskError('no-answer', last);
}

function withLimit<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no reply within ${TIME_LIMIT_MS} ms`)), TIME_LIMIT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Who may ask: any of our content scripts and pages, or only our own pages (popup, reader, options). */
export type Audience = 'everyone' | 'extension-pages';

/**
 * Answers one question type in the background.
 * @param schema what the data must be; null for questions without data.
 * @param handler may throw FaultError; any other error becomes an `internal` fault with its message.
 */
export function answer<K extends Question>(
  type: K,
  audience: Audience,
  schema: v.GenericSchema<unknown, Asked<K>> | null,
  handler: (data: Asked<K>, sender: SenderTab) => Promise<Answered<K>> | Answered<K>,
): void {
  const listener = async (message: { data: unknown; sender: SenderInfo }): Promise<Reply<Answered<K>>> => {
    try {
      if (!mayAsk(audience, message.sender)) throw badMessage(`${type}: not for this sender`);
      const data = schema ? v.safeParse(schema, message.data) : null;
      if (data && !data.success) throw badMessage(`${type}: ${describeIssue(data.issues[0])}`);
      const value = await handler((data ? data.output : undefined) as Asked<K>, message.sender.tab ?? null);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, fault: toFault(error) };
    }
  };
  onMessage(type, listener as never);
}

type SenderTab = { id?: number; index?: number; windowId?: number } | null;
interface SenderInfo {
  id?: string;
  url?: string;
  tab?: NonNullable<SenderTab>;
}

function mayAsk(audience: Audience, sender: SenderInfo): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return audience === 'everyone' || (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

function badMessage(detail: string): FaultError {
  return new FaultError({ code: 'bad-message', detail });
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'data'}: ${issue.message}`.slice(0, 300);
}

function toFault(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}
