/**
 * Compiles `seeds/` into the pack that ships, before each build, and again in dev when a seed changes.
 * The files go to `.wxt/pack` first and are shipped from there as `pack/…`, so that a failed compile ships nothing.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { compileDocuments } from '../../src/pack/compile';
import { segmenter } from './segmenter';

const SEEDS = 'seeds';
/** The corpus itself; README.md there is about it, not of it. */
const isSeed = (file: string) => file.endsWith('.txt');

export default defineWxtModule({
  name: 'chuchu:corpus',
  setup(wxt) {
    const folder = join(wxt.config.root, SEEDS);
    let files = new Map<string, Uint8Array>();

    const compile = async () => {
      const documents = readdirSync(folder)
        .filter(isSeed)
        .sort()
        .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
      if (documents.length === 0) throw new Error(`${folder}: no .txt document to compile`);
      const started = performance.now();
      files = await compileDocuments(documents, { name: '出处', cut: segmenter() });
      wxt.logger.info(`Compiled ${documents.length} seeds in ${Math.round(performance.now() - started)} ms`);
    };

    const stage = join(wxt.config.wxtDir, 'pack');
    const write = () => {
      rmSync(stage, { recursive: true, force: true });
      for (const [path, bytes] of files) {
        mkdirSync(dirname(join(stage, path)), { recursive: true });
        writeFileSync(join(stage, path), bytes);
      }
    };

    wxt.hook('build:before', async () => {
      await compile();
      write();
    });
    wxt.hook('build:publicAssets', (_, assets) => {
      for (const path of files.keys()) assets.push({ absoluteSrc: join(stage, path), relativeDest: `pack/${path}` });
    });
    wxt.hook('server:started', (_, server) => {
      server.watcher.add(folder);
      server.watcher.on('all', async (_event, path) => {
        if (!path.startsWith(folder) || !isSeed(path)) return;
        try {
          await compile();
          write();
          for (const file of files.keys()) {
            const target = join(wxt.config.outDir, 'pack', file);
            mkdirSync(dirname(target), { recursive: true });
            writeFileSync(target, files.get(file) as Uint8Array);
          }
          server.reloadExtension();
        } catch (error) {
          wxt.logger.error(`Seeds not compiled: ${error instanceof Error ? error.message : error}`);
        }
      });
    });
  },
});
