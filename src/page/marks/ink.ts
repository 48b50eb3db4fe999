/**
 * What is drawn: CSS highlights and the live ranges in them. Live ranges slow the page's own DOM work, so there are at
 * most MOST_RANGES.
 */
import { type Hit, isLost, rangesOf } from './hit';
import { HIGHLIGHTS, type Tone } from './mark-style';

export const MOST_RANGES = 300;

const TONES = ['onLight', 'onDark', 'current'] as const;

export class Ink {
  readonly drawn = new Set<Hit>();
  private readonly highlights: Record<Tone | 'current', Highlight> = {
    onLight: new Highlight(),
    onDark: new Highlight(),
    current: new Highlight(),
  };
  private live = 0;

  /** @param onDrawn called for each mark that is drawn. */
  constructor(private readonly onDrawn: () => void) {
    this.register();
  }

  /** Puts our highlights back if the page cleared them; true when it had. */
  register(): boolean {
    let lost = false;
    for (const tone of TONES) {
      if (CSS.highlights.get(HIGHLIGHTS[tone]) === this.highlights[tone]) continue;
      CSS.highlights.set(HIGHLIGHTS[tone], this.highlights[tone]);
      lost = true;
    }
    return lost;
  }

  /** The hit that the card speaks of, tinted; null for none. */
  setCurrent(hit: Hit | null): void {
    this.highlights.current.clear();
    if (hit) for (const range of hit.ranges ?? rangesOf(hit)) this.highlights.current.add(range);
  }

  /** Whether a hit is drawn in a tone. */
  has(hit: Hit, tone: Tone): boolean {
    const [range] = hit.ranges ?? [];
    return range !== undefined && !isLost(hit) && this.highlights[tone].has(range);
  }

  draw(hit: Hit, tone: Tone): void {
    this.undraw(hit);
    if (this.live >= MOST_RANGES) return;
    hit.ranges = rangesOf(hit);
    for (const range of hit.ranges) this.highlights[tone].add(range);
    this.live += hit.ranges.length;
    this.drawn.add(hit);
    this.onDrawn();
  }

  undraw(hit: Hit): void {
    if (!hit.ranges) return;
    for (const range of hit.ranges) {
      this.highlights.onLight.delete(range);
      this.highlights.onDark.delete(range);
    }
    this.live -= hit.ranges.length;
    hit.ranges = null;
    this.drawn.delete(hit);
  }

  stop(): void {
    for (const hit of [...this.drawn]) this.undraw(hit);
    for (const tone of TONES) {
      this.highlights[tone].clear();
      if (CSS.highlights.get(HIGHLIGHTS[tone]) === this.highlights[tone]) CSS.highlights.delete(HIGHLIGHTS[tone]);
    }
  }
}
