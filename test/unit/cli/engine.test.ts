/** What the commands set in V8 before they extract. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ENGINE_FLAGS } from '@/src/cli/engine';

it.each(ENGINE_FLAGS)('%s is a setting that the V8 of this Node has', (flag) => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(known).toContain(` --${flag.replace(/^--(?:no-)?|=.*/g, '')} `);
});
