/** Unit tests: test/unit mirrors src. Pure parts run in Node; a test of UI asks for happy-dom in its first line. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

/** The five folders that are pure (biome.json); see CONTRIBUTING. */
const PURE = ['corpus', 'detect', 'facts', 'lookup', 'pack'].map((folder) => `test/unit/${folder}/**/*.test.ts`);

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: PURE,
          // No globals and no browser: files of these folders share what they import (lexicons, compiled patterns), which
          // takes half of the processor time. What stubs a global or a module belongs into another folder.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'browser', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: PURE } },
    ],
    // Property tests and megabytes of bad input take their time where two cores carry a browser as well.
    testTimeout: 60_000,
    // Vitest leaves a core to itself: on two cores the files then run one by one, and 5,600 tests took over five minutes.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
  },
});
