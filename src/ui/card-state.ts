/** What the card can show. `page` makes the state, `ui` draws it. */
import type { Answer } from '@/src/lookup/answer';

export type CardState =
  | { kind: 'loading'; surface: string }
  | { kind: 'answer'; surface: string; answer: Answer }
  | { kind: 'nothing'; surface: string }
  /** The corpus could not be read, or the message failed twice. `code` as in app/protocol Fault. */
  | { kind: 'error'; surface: string; code: string; detail: string }
  /** The extension was updated or removed under this page: reload to go on. */
  | { kind: 'stale'; surface: string }
  /** This site was switched off from the card: it can be undone from it. */
  | { kind: 'off'; surface: string };

/** What a person can do on the card. All optional actions are hidden when absent. */
export interface CardActions {
  /** Opens the reader at a fact, else at a paragraph, else at the top. */
  openPassage(target: PassageTarget): void | Promise<void>;
  /** Rejects when the browser refuses. */
  copy(text: string): void | Promise<void>;
  retry(): void;
  close(): void;
  pin(pinned: boolean): void;
  switchOffHere(): void;
  /** Takes the last `switchOffHere` back. */
  switchOnAgain(): void;
}

/** A place in the corpus that the reader can open. */
export interface PassageTarget {
  articleId: string;
  factId: number | null;
  paragraph?: number;
}
