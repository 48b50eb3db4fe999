/**
 * A client for Marionette, Firefox's own remote protocol: `length:[type,id,command,params]` over a loopback socket.
 * Playwright cannot drive an installed Firefox and no package is needed for this much.
 * Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from 'node:net';

/** An error that Firefox reported, with its WebDriver code: `no such window`, `javascript error`. */
export class MarionetteError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message === '' ? code : message);
    this.name = 'MarionetteError';
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export class Marionette {
  private buffer = Buffer.alloc(0);
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();
  private greeted: (() => void) | null = null;
  private failure: Error | null = null;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('Firefox closed the connection')));
  }

  /** Connects to a Firefox that listens on this loopback port and waits for its greeting. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' });
      const client = new Marionette(socket);
      socket.once('error', reject);
      client.greeted = () => {
        socket.off('error', reject);
        resolve(client);
      };
    });
  }

  /** Sends one command and gives back its result. Rejects with MarionetteError when Firefox refuses it. */
  send(command: string, params: object = {}): Promise<unknown> {
    if (this.failure) return Promise.reject(this.failure);
    const id = this.nextId++;
    const text = JSON.stringify([0, id, command, params]);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    for (const { reject } of this.waiting.values()) reject(this.failure);
    this.waiting.clear();
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(58);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.buffer.toString('latin1', 0, colon));
      if (Number.isNaN(end)) {
        this.fail(new Error('Firefox sent something that is not Marionette'));
        return;
      }
      if (this.buffer.length < end) return;
      const message: unknown = JSON.parse(this.buffer.toString('utf8', colon + 1, end));
      this.buffer = this.buffer.subarray(end);
      this.dispatch(message);
    }
  }

  private dispatch(message: unknown): void {
    if (!Array.isArray(message)) {
      this.greeted?.();
      return;
    }
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(error.error, error.message));
    else waiting?.resolve(result);
  }
}
