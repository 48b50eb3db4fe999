/**
 * Compiles `seeds/` into the pack that ships, before each build, and again in dev when a seed changes.
 *
 * It runs the `pack` command in a process of its own: WXT loads modules without the `@/` alias, and one way to compile
 * a corpus is enough. The command writes beside its target and swaps, so that a failed compile ships nothing.
 */
import { execFile } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defineWxtModule } from 'wxt/modules';

const run = promisify(execFile);

/** The corpus itself; README.md there is about it, not of it. */
const isSeed = (file: string) => file.endsWith('.txt');

export default defineWxtModule({
  name: 'chuchu:corpus',
  setup(wxt) {
    const folder = join(wxt.config.root, 'seeds');
    const pack = join(wxt.config.wxtDir, 'pack');

    const compile = async () => {
      const seeds = readdirSync(folder).filter(isSeed).sort();
      if (seeds.length === 0) throw new Error(`${folder}: no .txt document to compile`);
      const started = performance.now();
      const command = ['--import', 'tsx', 'src/cli/pack.ts', '--out', pack, ...seeds.map((file) => join(folder, file))];
      try {
        await run(process.execPath, command, { cwd: wxt.config.root });
      } catch (error) {
        // The command's own line says which file and why; the stack of a child process says nothing.
        const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
        throw new Error(`the corpus was not compiled: ${said}`);
      }
      wxt.logger.info(`Compiled ${seeds.length} seeds in ${Math.round(performance.now() - started)} ms`);
    };

    wxt.hook('build:before', compile);
    wxt.hook('build:publicAssets', (_, assets) => {
      for (const entry of readdirSync(pack, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const absoluteSrc = join(entry.parentPath, entry.name);
        assets.push({ absoluteSrc, relativeDest: join('pack', absoluteSrc.slice(pack.length + 1)) });
      }
    });
    wxt.hook('server:started', (_, server) => {
      server.watcher.add(folder);
      server.watcher.on('all', async (_event, path) => {
        if (!path.startsWith(folder) || !isSeed(path)) return;
        try {
          await compile();
          cpSync(pack, join(wxt.config.outDir, 'pack'), { recursive: true });
          server.reloadExtension();
        } catch (error) {
          wxt.logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    });
  },
});
