/** What the parts of the page bench are told, and what they share. */
import type { BrowserName } from '@/src/cli/drive/types';

export interface PageOptions {
  browsers: readonly BrowserName[];
  runs: number;
  /** Without the 10 MB page and the long run of mark.js. */
  small: boolean;
}

/** A report of a page of ten megabytes takes its time; it is no part of what is measured. */
export const REPORT_MS = 90_000;
