#!/usr/bin/env node
/**
 * `npm run zip:check`: proves that the packages for the stores can be built again by anyone, byte for byte. Builds both
 * from the committed files in two folders of different names, one with what tests leave behind, and the Firefox one a third time from the sources zip that
 * goes to its reviewers; compares the SHA-256 of what came out. Exit code 0 only when all are the same.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './lib/build.mjs';
import { unzip } from './lib/unzip.mjs';

const WXT = join('node_modules', 'wxt', 'bin', 'wxt.mjs');

/** @param {string} folder @param {string[]} args */
function wxt(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WXT, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} in ${folder} failed:\n${stdout}${stderr}`);
}

/** The same packages in every folder: what is compared is our sources, the lock file holds the packages. */
function linkPackages(folder) {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  wxt(folder, 'prepare');
}

/** Hashes of the zips that a folder built, by name. */
function hashes(folder) {
  const output = join(folder, '.output');
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(
    zips.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  );
}

/** A folder with the files that are in git, as they stand now. */
function checkout(folder) {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  linkPackages(folder);
}

/** What work leaves behind and git ignores: none of it may get into a package. */
const LEFT_BEHIND = [
  'test-results/e2e/error.txt',
  'coverage/index.html',
  'debug.log',
  'web-ext.config.ts',
  'src/note.log',
];

function leaveBehind(folder) {
  for (const file of LEFT_BEHIND) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '// left behind\nexport default {};\n');
  }
}

function differences(first, second, names = Object.keys(first)) {
  return names.filter((name) => first[name] !== second[name]);
}

const folder = mkdtempSync(join(tmpdir(), 'chuchu-zip-'));
try {
  const built = ['one', 'another-folder/with a blank/出处'].map((name) => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    checkout(path);
    if (name !== 'one') leaveBehind(path);
    wxt(path, 'zip');
    wxt(path, 'zip', '-b', 'firefox');
    return { path, hashes: hashes(path) };
  });
  const [one, other] = built;
  for (const [name, hash] of Object.entries(one.hashes)) process.stdout.write(`${hash}  ${name}\n`);
  const names = Object.keys(one.hashes);
  const sources = names.find((name) => name.includes('-sources'));
  const firefox = names.find((name) => name.includes('-firefox'));
  if (names.length !== 3 || !sources || !firefox) throw new Error(`three zips were expected, not ${names.join(', ')}`);
  const wrong = differences(one.hashes, other.hashes).map((name) => `${name} differs between two folders`);
  const again = join(folder, 'from-sources');
  unzip(join(one.path, '.output', sources), again);
  linkPackages(again);
  wxt(again, 'zip', '-b', 'firefox');
  const rebuilt = hashes(again);
  wrong.push(
    ...differences(one.hashes, rebuilt, [firefox]).map((name) => `${name} differs when built from the sources`),
  );
  for (const line of wrong) process.stdout.write(`${line}\n`);
  process.stdout.write(wrong.length === 0 ? 'the same from two folders and from the sources zip\n' : '');
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
