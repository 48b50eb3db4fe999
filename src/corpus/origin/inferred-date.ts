/** A date that no document states: what its text speaks of as its present. */
export interface InferredDate {
  date: string;
  /** The text speaks of that year as its present. */
  present: boolean;
  from: string;
}
