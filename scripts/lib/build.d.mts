/** Types of build.mjs, which must stay plain JavaScript (`npm start` runs it before anything is installed). */
import type { StdioOptions } from 'node:child_process';

export const ROOT: string;
export function outputDir(browser: 'chromium' | 'firefox'): string;
export function run(program: string, args: string[], stdio: StdioOptions): Promise<number>;
export function runWxt(args: string[], stdio: StdioOptions): Promise<number>;
export function runQuietly(args: string[]): Promise<{ code: number; output: string; stdout: string }>;
export function ensureBuilt(browser: 'chromium' | 'firefox', say: (line: string) => void): Promise<string>;
