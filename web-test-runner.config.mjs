// Tests that need a page but no server of their own: elements, layout, keyboard.
import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';

import { launcher } from './scripts/test/wtr-browsers.js';
import { countingReporter } from './scripts/test/wtr-counts.js';

// Dates, zones and languages are the same on every machine.
process.env.TZ = 'Europe/Paris';

export default {
  files: 'test/**/*.browser.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [launcher()],
  // Pages share one pointer and one focus: side by side they take them from each other.
  concurrency: 1,
  testFramework: { config: { timeout: 10000 } },
  testsFinishTimeout: 300000,
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
  // Lit's development build is used for its warnings; that it is one is no news.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
