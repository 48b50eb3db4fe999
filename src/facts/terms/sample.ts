/** The texts of a corpus that are counted, however large it is. */

/** Characters that are counted: so many tell which strings belong together, however large the corpus is. */
const SAMPLED = 600_000;

/**
 * Texts of a corpus for counting, evenly drawn where it is larger than can be counted: when the sample is full, every
 * other text leaves it and only every second, fourth, eighth … text of the rest comes in. All texts of a small corpus.
 */
export class Sample {
  private kept: string[] = [];
  private size = 0;
  private seen = 0;
  private step = 1;

  add(text: string): void {
    if (this.seen % this.step === 0) {
      this.kept.push(text);
      this.size += text.length;
    }
    this.seen += 1;
    if (this.size <= SAMPLED) return;
    this.kept = this.kept.filter((_, i) => i % 2 === 0);
    this.size = this.kept.reduce((sum, each) => sum + each.length, 0);
    this.step *= 2;
  }

  texts(): string[] {
    return this.kept;
  }
}
