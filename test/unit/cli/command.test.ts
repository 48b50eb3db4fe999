/** The contract of all commands: JSON alone on stdout, words on stderr, exit 0, 1 or 2. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chuchu-command-'));
const script = join(folder, 'command.ts');
const TIME_LIMIT = 30_000;

beforeAll(() => {
  writeFileSync(
    script,
    `import { runCommand, say, UsageError } from ${JSON.stringify(join(ROOT, 'src/cli/command.ts'))};
     import { parseArgs } from 'node:util';
     const acts: Record<string, () => unknown> = {
       json: () => { say('a word'); return { 名: 1 }; },
       nothing: () => undefined,
       fail: () => { throw new Error('file x: broken\\nsecond line', { cause: new Error('why') }); },
       usage: () => { throw new UsageError('no file is named'); },
       option: () => parseArgs({ args: ['--wrong'], options: {} }),
       large: () => 'x'.repeat(3_000_000),
     };
     runCommand(async ([name = '']) => acts[name]!(), 'npm run -s test -- NAME');`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(name: string, leaveAfter = Number.POSITIVE_INFINITY) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, name], { cwd: ROOT });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      if (stdout.length > leaveAfter) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

it.each([
  ['json', 0, '{\n  "名": 1\n}\n', 'a word\n'],
  ['nothing', 0, '', ''],
  ['fail', 1, '', 'error: file x: broken (why)\n'],
  ['--help', 0, 'usage: npm run -s test -- NAME\n', ''],
  ['usage', 2, '', 'error: no file is named\nusage: npm run -s test -- NAME\n'],
])(
  '%s exits with %i',
  async (name, code, stdout, stderr) => {
    expect(await run(name)).toEqual({ code, stdout, stderr });
  },
  TIME_LIMIT,
);

it(
  'an unknown option is a wrong argument',
  async () => {
    const { code, stderr } = await run('option');
    expect(code).toBe(2);
    expect(stderr).toContain('--wrong');
  },
  TIME_LIMIT,
);

it(
  'hands over a large answer whole',
  async () => {
    const { code, stdout } = await run('large');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(3_000_000);
  },
  TIME_LIMIT,
);

it(
  'is quiet when the reader leaves early',
  async () => {
    expect(await run('large', 1_000)).toMatchObject({ code: 0, stderr: '' });
  },
  TIME_LIMIT,
);
