// Runs the browser suite and the page tests of test/engines in the engines beside Chromium.
import { spawn, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

import { readCommand } from './shared/command.js';
import { root, stale } from './shared/files.js';
import { type EngineName, otherEngines, provideEngine } from './test/other-engines.js';

const { options, operands } = readCommand({
  command: 'npm run test:engines',
  summary:
    'Runs the browser suite and the page tests of test/engines in Firefox and WebKit, whichever can be had.',
  operands: {
    '[engine]': 'firefox or webkit: in this one only',
    '[step or path …]': 'these tests only, as for npm test: webkit browser elements-menu',
  },
  options: {
    strict: { help: 'an engine that cannot be had is a failure' },
    'if-present': { help: 'none that can be had is no failure' },
    together: { help: 'all engines at a time; each reports at its end' },
  },
});
const all = Object.keys(otherEngines) as EngineName[];
const chosen = all.filter((name) => operands.includes(name));
const tests = operands.filter((operand) => !all.some((name) => name === operand));

const report: string[] = [];
const count = { passed: 0, failed: 0, absent: 0 };
const { strict, together } = options;
// Each would build it, into the same folder.
if (together && stale()) {
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/test.ts', 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
}
const running: Promise<void>[] = [];
for (const name of chosen.length > 0 ? chosen : all) {
  const { title, advice } = otherEngines[name];
  let found: string | undefined;
  try {
    found = provideEngine(name);
  } catch (error) {
    count.failed += 1;
    report.push(`${title}: FAILED`, error instanceof Error ? error.message : String(error));
    continue;
  }
  if (!found) {
    count.absent += 1;
    report.push(`${title}: ABSENT, nothing was run in it`, advice);
    continue;
  }
  const run = runIn(name, title);
  running.push(run);
  if (!together) await run;
}
await Promise.all(running);

console.log(`=== Engines\n${report.join('\n')}`);
const none = count.passed + count.failed === 0;
if (none) console.log('No engine beside Chromium could be had.');
const missed = strict ? count.absent > 0 : none;
if (count.failed > 0 || (missed && !options['if-present'])) process.exitCode = 1;

/** Runs the tests in an engine, and counts it; never rejects. */
function runIn(name: EngineName, title: string): Promise<void> {
  if (!together) console.log(`=== ${title}`);
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        'scripts/test.ts',
        ...(tests.length > 0 ? tests : ['browser', 'engines']),
      ],
      {
        cwd: root,
        env: { ...process.env, BARO_ENGINE: name },
        stdio: together ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => (output += part));
    }
    let ended = false;
    const end = (code: number | null): void => {
      if (ended) return;
      ended = true;
      if (together) console.log(`=== ${title}\n${output}`);
      count[code === 0 ? 'passed' : 'failed'] += 1;
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      report.push(`${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
      resolve();
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', end);
  });
}
