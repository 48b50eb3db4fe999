/** Items that wait in scratch: written once in order, read as often as needed, a megabyte of them in memory at a time. */
import type { Scratch } from './files';

const CHUNK = 1 << 20;

export class Spool<T> implements Iterable<T> {
  private lines: string[] = [];
  private size = 0;

  constructor(
    private readonly scratch: Scratch,
    private readonly name: string,
  ) {}

  /** Adds an item that JSON can hold. */
  add(item: T): void {
    const line = JSON.stringify(item);
    this.lines.push(line);
    this.size += line.length;
    if (this.size >= CHUNK) this.flush();
  }

  /** Everything was added. */
  close(): void {
    if (this.lines.length > 0) this.flush();
  }

  *[Symbol.iterator](): Iterator<T> {
    const decoder = new TextDecoder();
    for (const chunk of this.scratch.read(this.name))
      for (const line of decoder.decode(chunk).split('\n')) yield JSON.parse(line) as T;
  }

  private flush(): void {
    this.scratch.append(this.name, new TextEncoder().encode(this.lines.join('\n')));
    this.lines = [];
    this.size = 0;
  }
}
