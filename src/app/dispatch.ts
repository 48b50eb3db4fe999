/**
 * The receiving side of every context: one listener of the browser, which finds who answers a message by its type.
 *
 * It speaks the envelope of @webext-core/messaging (`{ type, data }` in, `{ res }` or `{ err }` out), through which tabs
 * are told, and stands in the place of that package's own dispatcher, which looks types up on a plain object: there
 * `constructor` and `toString` reach `Object.prototype` (TRUST T7). Here a type is a key of a Map and nothing else.
 */
import { browser } from 'wxt/browser';
import type { Protocol, Refusal, Reply } from './protocol';

/** What the browser says of who sent a message; only the browser writes it. */
export interface Sender {
  id?: string;
  /** Address of the document that sent it. */
  url?: string;
  /** `null` as text for sandboxed frames. Not told by every browser. */
  origin?: string;
  /** 0 for a tab's own document. */
  frameId?: number;
  tab?: { id?: number; index?: number; windowId?: number; incognito?: boolean };
}

export interface Received<K extends keyof Protocol> {
  data: Parameters<Protocol[K]>[0];
  sender: Sender;
}

type Listener = (message: { data: unknown; sender: Sender }) => unknown;

const listeners = new Map<string, Listener>();
let isListening = false;
/** Types that other contexts answer; null where nobody is told that a message was refused. */
let elsewhere: ReadonlySet<string> | null = null;

/**
 * Listens to one type in this context. The data is whatever a sender made it: check it.
 * @returns how to stop listening.
 * @throws Error when the type has a listener here already.
 */
export function onMessage<K extends keyof Protocol>(type: K, listener: (message: Received<K>) => unknown): () => void {
  if (listeners.has(type)) throw new Error(`${type} has a listener in this context`);
  listeners.set(type, listener as Listener);
  if (!isListening) browser.runtime.onMessage.addListener(receive as never);
  isListening = true;
  return () => listeners.delete(type);
}

/**
 * Makes this context say so when a message has no type or an unknown one. For the background alone: every open page of
 * the extension receives what is meant for the background too, and must stay silent.
 * @param others types that are answered elsewhere.
 */
export function refuseUnknown(others: readonly (keyof Protocol)[]): void {
  elsewhere = new Set(others);
}

/** The browser's listener: true keeps the channel open for an answer that comes later. */
function receive(message: unknown, sender: Sender, respond: (reply: object) => void): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const type = typeOf(message);
  const listener = type === null ? undefined : listeners.get(type);
  if (!listener) {
    if (elsewhere === null || (type !== null && elsewhere.has(type))) return false;
    respond({ res: type === null ? refused('BAD_MESSAGE', 'no type') : refused('UNKNOWN_TYPE', type.slice(0, 40)) });
    return false;
  }
  const { data } = message as { data?: unknown };
  Promise.resolve()
    .then(() => listener({ data: data ?? undefined, sender }))
    .then(
      (res) => respond({ res }),
      (error) => respond({ err: { name: 'Error', message: error instanceof Error ? error.message : String(error) } }),
    );
  return true;
}

function typeOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return null;
  const { type } = message as { type?: unknown };
  return typeof type === 'string' ? type : null;
}

/** The reply to a message that is not answered. */
export function refused(code: Refusal, detail: string): Reply<never> {
  return { ok: false, fault: { code, detail } };
}
