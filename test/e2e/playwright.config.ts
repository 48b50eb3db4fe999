/**
 * End-to-end specs: the same files in real Chromium and real Firefox. A project is only a name here; the fixture opens
 * the browser of that name through src/cli/drive (Playwright itself cannot drive an installed Firefox).
 */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results/e2e',
  workers: 1,
  // A loaded CI machine loses a pointer move now and then: one more try there, listed as flaky, never on a desk.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  reporter: 'list',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
