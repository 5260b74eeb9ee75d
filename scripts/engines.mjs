// Runs the browser suite and the page tests of test/engines in the engines beside Chromium.
//   npm run test:engines                        Firefox and WebKit, whichever can be had
//   npm run test:engines -- firefox             this one
//   npm run test:engines -- webkit browser elements-menu   these tests of it, as for npm test
//   --strict       an engine that cannot be had is a failure
//   --if-present   none that can be had is no failure
//   --together     all engines at a time; each tells at its end
import { spawn, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

import { root, stale } from './shared/files.js';
import { otherEngines, provideEngine } from './test/other-engines.mjs';

const options = ['--strict', '--if-present', '--together'];
const args = process.argv.slice(2);
const unknown = args.filter((arg) => arg.startsWith('-') && !options.includes(arg));
if (unknown.length > 0) {
  console.error(`No option ${unknown.join(', ')}; there are ${options.join(', ')}.`);
  process.exit(2);
}
const all = Object.keys(otherEngines);
const chosen = all.filter((name) => args.includes(name));
const tests = args.filter((arg) => !all.includes(arg) && !options.includes(arg));

const told = [];
const count = { passed: 0, failed: 0, absent: 0 };
const together = args.includes('--together');
// Each would build it, into the same folder.
if (together && stale()) {
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/test.ts', 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
}
const running = [];
for (const name of chosen.length > 0 ? chosen : all) {
  const { title, advice } = otherEngines[name];
  let found;
  try {
    found = provideEngine(name);
  } catch (error) {
    count.failed += 1;
    told.push(`${title}: FAILED`, error.message);
    continue;
  }
  if (!found) {
    count.absent += 1;
    told.push(`${title}: ABSENT, nothing was run in it`, advice);
    continue;
  }
  const run = runIn(name, title);
  running.push(run);
  if (!together) await run;
}
await Promise.all(running);

console.log(`=== Engines\n${told.join('\n')}`);
const none = count.passed + count.failed === 0;
if (none) console.log('No engine beside Chromium could be had.');
const missed = args.includes('--strict') ? count.absent > 0 : none;
if (count.failed > 0 || (missed && !args.includes('--if-present'))) process.exitCode = 1;

/** Runs the tests in an engine, and counts it; never rejects. */
function runIn(name, title) {
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
      stream?.setEncoding('utf8').on('data', (part) => (output += part));
    }
    let ended = false;
    const end = (code) => {
      if (ended) return;
      ended = true;
      if (together) console.log(`=== ${title}\n${output}`);
      count[code === 0 ? 'passed' : 'failed'] += 1;
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      told.push(`${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
      resolve();
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', end);
  });
}
