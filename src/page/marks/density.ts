/** How many of the hits are shown: all, the first of each term in each section, those while a key is held, none. */
import type { Settings } from '@/src/app/settings';
import { closest } from '@/src/page/dom';
import { SECTION } from '@/src/page/walk/tags';
import type { Hit } from './hit';
import type { Hits } from './hits';

/** Which hits of a block are shown, by the setting and the key that is held. */
export class Density {
  /** The key is held that shows marks in hold mode. */
  private held = false;
  private firsts: Set<Hit> | null = null;

  constructor(
    private readonly hits: Hits,
    private setting: Settings['density'],
  ) {}

  /** Whether marks are shown at all now. */
  get shows(): boolean {
    const { setting } = this;
    return setting !== 'off' && (setting !== 'hold' || this.held);
  }

  /** None are shown, nor walked to by keyboard. */
  get isOff(): boolean {
    return this.setting === 'off';
  }

  set(setting: Settings['density']): void {
    this.setting = setting;
    this.firsts = null;
  }

  /** The key goes down or up; false when that changes nothing. */
  hold(down: boolean): boolean {
    if (this.held === down || this.setting !== 'hold') return false;
    this.held = down;
    return true;
  }

  /** Hits came or went. */
  changed(): void {
    this.firsts = null;
  }

  /** The hits of a block that are let through, in order. */
  eligible(block: Element): readonly Hit[] {
    const hits = this.hits.of(block);
    if (this.setting !== 'first') return hits;
    this.firsts ??= firstOfEach(this.hits.ordered());
    const { firsts } = this;
    return hits.filter((hit) => firsts.has(hit));
  }
}

/** The first hit of each term in each section. @param hits in document order. */
function firstOfEach(hits: readonly Hit[]): Set<Hit> {
  const seen = new Map<Element | null, Set<number>>();
  const firsts = new Set<Hit>();
  for (const hit of hits) {
    const section = closest(hit.block, SECTION);
    const terms = seen.get(section) ?? new Set();
    seen.set(section, terms);
    if (terms.has(hit.term)) continue;
    terms.add(hit.term);
    firsts.add(hit);
  }
  return firsts;
}
