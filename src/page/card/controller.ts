/**
 * The card's life: opened for a hit, filled by the answer that carries its token, closed. A late answer never replaces
 * a newer question.
 */
import { MAX_PUBLISHED } from '@/src/app/limits';
import { AskError } from '@/src/app/messaging';
import type { HoverMessage, Protocol, Reply } from '@/src/app/protocol';
import type { Settings } from '@/src/app/settings';
import { isConnected, queryIn } from '@/src/page/dom';
import { firstNode, type Hit, rawSurface, rectsOf } from '@/src/page/marks/hit';
import { contextOf } from '@/src/page/walk/context';
import { sentenceAround } from '@/src/page/walk/sentence';
import type { CardState, PassageTarget } from '@/src/ui/card-state';
import type { Translate } from '@/src/ui/translate';
import { CardHost } from './host';
import type { Box } from './place';

/** A question on its way: the state that the card is to show. */
interface Question {
  surface: string;
  state: Promise<CardState>;
}

type HoverAnswer = ReturnType<Protocol['hover']> extends Reply<infer T> ? T : never;

/** What the card needs from the rest of the extension. */
export interface Services {
  hover(message: HoverMessage): Promise<HoverAnswer>;
  /** Rejects when the reader cannot be opened. */
  openPassage(target: PassageTarget): Promise<void>;
  copy(text: string): void | Promise<void>;
  switchOffHere(): void;
  switchOnAgain(): void;
  t: Translate;
  /** Name of the host element. */
  tag: string;
}

/** Characters on each side that a sentence is looked for in. */
const REACH = 1_000;
/** Where a page's head says when it was published (article:published_time, datePublished, PubDate), or by whom. */
const PUBLISHED = 'head meta:is([property*=pub],[itemprop*=Pub],[name*="pub" i])';
/** An answer that comes this soon is shown at once, without "loading" before it. */
const FLASH_MS = 90;
/** The word that the site was switched off, and how to take it back, stays this long. */
const PARTING_MS = 10_000;
/** What was prepared for a hit is good for this long: the page may change its sentence. */
const FRESH_MS = 1_500;

/** The one card of a document. */
export class CardController {
  private host: CardHost | null = null;
  /** The site was switched off from the card that is open. */
  private parting = false;
  private hit: Hit | null = null;
  /** Of the card that is open or opening; a late answer carries an older one. */
  private token = 0;
  /** Number of the last question. */
  private asked = 0;
  private theme: Settings['theme'] = 'system';
  private prepared: { hit: Hit; at: number; question: Question } | null = null;

  /** @param onShown told how long an answer took from the decision to open the card until it was painted, in ms. */
  constructor(
    private readonly services: Services,
    private readonly onCurrent: (hit: Hit | null) => void,
    private readonly onShown: (ms: number) => void,
  ) {}

  get current(): Hit | null {
    return this.hit;
  }

  setTheme(theme: Settings['theme']): void {
    this.theme = theme;
    this.host?.setTheme(theme);
  }

  shows(hit: Hit): boolean {
    return this.hit === hit;
  }

  isOwn(target: EventTarget | null): boolean {
    return this.host?.isOwn(target) ?? false;
  }

  boxes(): { line: Box; box: Box; stays: boolean } | null {
    return this.host?.boxes() ?? null;
  }

  text(): string | null {
    return this.host?.text() ?? null;
  }

  enter(): boolean {
    return this.host?.enter() ?? false;
  }

  check(): void {
    this.host?.check();
  }

  /** Follows its line; closes when the line scrolled away. */
  follow(isResized: boolean): void {
    if (!this.hit || !this.host?.isOpen) return;
    const line = isConnected(firstNode(this.hit)) ? (rectsOf(this.hit)[this.lineIndex] ?? null) : null;
    if (!this.host.follow(line, isResized)) this.close();
  }

  private lineIndex = 0;

  /** Fetches and draws what `open` is likely to want next. */
  prepare(hit: Hit): void {
    if (this.hit === hit || this.preparedFor(hit)) return;
    const question = this.question(hit);
    this.prepared = { hit, at: performance.now(), question };
    void question.state.then((state) => {
      if (this.prepared?.question === question && !this.hit) this.ensureHost().prepare(state);
    });
    if (!this.hit) this.ensureHost();
  }

  private preparedFor(hit: Hit): Question | null {
    const { prepared } = this;
    return prepared?.hit === hit && performance.now() - prepared.at < FRESH_MS ? prepared.question : null;
  }

  open(hit: Hit, line: Box): void {
    if (this.hit === hit && this.host?.isOpen) return;
    this.hit = hit;
    this.lineIndex = Math.max(
      0,
      rectsOf(hit).findIndex((r) => r.top === line.top && r.left === line.left),
    );
    void this.ask(hit, line);
  }

  /** False when no card was open. What says that the site is off is not left by accident: it shrinks under the pointer. */
  close(): boolean {
    return !this.parting && this.shut();
  }

  private shut(): boolean {
    this.parting = false;
    this.token += 1;
    this.hit = null;
    this.onCurrent(null);
    if (!this.host?.isOpen) return false;
    this.host.close();
    return true;
  }

  /** The site is off from now on. The card that it was switched off from stays a while, for whoever did not mean to. */
  private part(): void {
    const { hit, host, services } = this;
    if (!hit || !host) return;
    this.parting = true;
    this.onCurrent(null);
    this.token += 1;
    host.update({ kind: 'off', surface: rawSurface(hit) });
    services.switchOffHere();
    const leave = () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', leaveFromOutside, true);
      document.removeEventListener('keydown', leaveByKey, true);
      this.shut();
    };
    const leaveFromOutside = (event: Event) => !this.isOwn(event.target) && leave();
    const leaveByKey = ({ key }: KeyboardEvent) => key === 'Escape' && leave();
    const timer = setTimeout(leave, PARTING_MS);
    document.addEventListener('pointerdown', leaveFromOutside, true);
    document.addEventListener('keydown', leaveByKey, true);
  }

  /** Shows in the open card that something did not work; "retry" asks for its answer again. */
  private fail(error: unknown): void {
    const { hit, host } = this;
    if (hit && host?.isOpen) host.update(failureState(rawSurface(hit), error));
  }

  /** Asks and shows: the answer at once when it is quick, else "loading" first. */
  private async ask(hit: Hit, line: Box): Promise<void> {
    this.token += 1;
    const { token } = this;
    const decided = performance.now();
    const { surface, state: coming } = this.preparedFor(hit) ?? this.question(hit);
    this.prepared = null;
    const loading = setTimeout(() => this.show(hit, line, token, { kind: 'loading', surface }), FLASH_MS);
    const state = await coming;
    clearTimeout(loading);
    if (!this.show(hit, line, token, state)) return;
    afterPaint(() => this.onShown(performance.now() - decided));
  }

  /** Asks the background about a hit in its sentence, at once. */
  private question(hit: Hit): Question {
    this.asked += 1;
    const context = contextOf(hit, REACH);
    const { surface } = context;
    const said = Array.from(queryIn(document, PUBLISHED), (meta) => meta.getAttribute('content'));
    const published = said.join('\n').slice(0, MAX_PUBLISHED);
    return { surface, state: this.answer({ token: this.asked, ...sentenceAround(context), published }, surface) };
  }

  private async answer(message: HoverMessage, surface: string): Promise<CardState> {
    try {
      const { token, answer } = await this.services.hover(message);
      if (token !== message.token) return { kind: 'error', surface, code: 'internal', detail: 'token' };
      return answer.status === 'none' ? { kind: 'nothing', surface } : { kind: 'answer', surface, answer };
    } catch (error) {
      return failureState(surface, error);
    }
  }

  private show(hit: Hit, line: Box, token: number, state: CardState): boolean {
    if (token !== this.token || this.hit !== hit || !isConnected(firstNode(hit))) return false;
    const host = this.ensureHost();
    if (host.isOpen && this.shown === token) host.update(state);
    else {
      host.open(hit, line, state);
      // A highlight that changes costs a long page a layout (marks/near.ts): the card does not wait for it.
      afterPaint(() => token === this.token && this.onCurrent(hit));
    }
    this.shown = token;
    return true;
  }

  private shown = -1;

  private ensureHost(): CardHost {
    if (this.host) return this.host;
    const { services } = this;
    const actions = {
      openPassage: (target: PassageTarget) => services.openPassage(target).catch((error) => this.fail(error)),
      copy: services.copy,
      switchOffHere: () => this.part(),
      switchOnAgain: () => {
        this.shut();
        services.switchOnAgain();
      },
      close: () => {
        this.shut();
      },
      retry: () => this.retry(),
    };
    this.host = new CardHost(services.tag, actions, services.t, () => {
      this.shut();
    });
    this.host.setTheme(this.theme);
    return this.host;
  }

  private retry(): void {
    const { hit } = this;
    const line = hit && rectsOf(hit)[this.lineIndex];
    if (hit && line) void this.ask(hit, line);
  }
}

/** Runs work when what stands there now was painted: in the task after the next frame. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

function failureState(surface: string, error: unknown): CardState {
  if (!(error instanceof AskError)) return { kind: 'error', surface, code: 'internal', detail: String(error) };
  if (error.code === 'stale') return { kind: 'stale', surface };
  return { kind: 'error', surface, code: error.code, detail: error.message };
}
