/** Unit tests: test/unit mirrors src. Pure parts run in Node; a test of UI asks for happy-dom in its first line. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    // Property tests and megabytes of bad input take their time where two cores carry a browser as well.
    testTimeout: 60_000,
    // Vitest leaves a core to itself: on two cores the files then run one by one, and 5,600 tests took over five minutes.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
  },
});
