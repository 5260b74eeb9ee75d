// Runs the checks (side by side) and the tests, and stops at the first step that fails.
//   npm test                               everything
//   npm test -- node browser               these steps
//   npm test -- browser test/browser/a.test.ts   these files of a step
//   npm test -- stories adoption--maturity       stories whose id has this
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

import { filesUnder, program, root, stale } from './shared/files.js';

const steps = {
  check: () => [
    [...program('typescript', 'tsc'), '-p', 'tsconfig.json'],
    [...program('typescript', 'tsc'), '-p', 'tsconfig.test.json'],
    [...program('eslint'), '--max-warnings', '0', '.'],
    [...program('prettier'), '--check', '--log-level', 'warn', '.'],
  ],
  node: (wanted) => nodeTests(wanted, (file) => !/^test\/(apps|browser|engines|page)\//.test(file)),
  build: () => [
    [process.execPath, '--import', 'tsx', 'scripts/build.mjs'],
    [...program('vite'), 'build', '--logLevel', 'warn'],
  ],
  sizes: () => [[process.execPath, '--import', 'tsx', 'scripts/sizes.mjs']],
  browser: (wanted) => {
    const files = testFiles(wanted, (file) => file.startsWith('test/browser/'));
    const which = wanted.length > 0 ? ['--files', ...files] : [];
    return files.length > 0 ? [[...program('@web/test-runner', 'wtr'), ...which]] : [];
  },
  // Pages are served from the build, and have one browser each.
  page: (wanted) => nodeTests(wanted, (file) => file.startsWith('test/page/')),
  // A part of an id is no file: it is for the stories where they are run alone.
  stories: (wanted) => [
    [
      process.execPath,
      '--import',
      'tsx',
      'scripts/test/stories.mjs',
      ...(chosen.length === 1 ? wanted : []),
    ],
  ],
  // Pages in the engine that BARO_ENGINE names; scripts/engines.mjs runs them in each.
  engines: (wanted) =>
    nodeTests(wanted, (file) => file.startsWith('test/engines/'), '--test-concurrency=1'),
};
/** What `npm test` runs: the page tests have Chromium already. */
const usual = Object.keys(steps).filter((name) => name !== 'engines');

const count = { passed: 0, failed: 0, skipped: 0 };
const args = process.argv.slice(2);
const chosen = Object.keys(steps).filter((name) => args.includes(name));
const paths = args.filter((name) => !Object.hasOwn(steps, name));
if (chosen.length === 0 && paths.length > 0) {
  console.error(`No step named ${paths.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}
const served = chosen.includes('page') || chosen.includes('engines');
if (served && !chosen.includes('build') && stale()) {
  chosen.unshift('build');
}

let status = 0;
for (const name of chosen.length > 0 ? chosen : usual) {
  status = await step(name);
  if (status !== 0) break;
}
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
process.exitCode = status;

async function step(name) {
  const start = performance.now();
  const commands = steps[name](paths);
  if (commands.length === 0 && paths.length > 0) {
    console.error(`--- ${name}: no file is named like ${paths.join(', ')}`);
    return 2;
  }
  if (commands.length === 0) {
    console.log(`--- ${name}: nothing to run`);
    return 0;
  }
  console.log(`--- ${name}`);
  const failedBefore = count.failed;
  const code = name === 'check' ? await together(commands) : await inTurn(commands);
  if (code !== 0) {
    if (count.failed === failedBefore) count.failed += 1;
    console.log(`--- ${name} failed after ${seconds(start)} s`);
    return code;
  }
  console.log(`--- ${name} done in ${seconds(start)} s`);
  return 0;
}

/** The first code that is not 0 ends it. */
async function inTurn(commands) {
  for (const command of commands) {
    const code = await run(command);
    if (code !== 0) return code;
  }
  return 0;
}

/** Checks need nothing of each other, and each may have something to say. */
async function together(commands) {
  const codes = await Promise.all(commands.map(run));
  return codes.find((code) => code !== 0) ?? 0;
}

// What a step prints is shown as it comes and kept, to count the tests in it.
function run([file, ...options]) {
  return new Promise((resolve) => {
    const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(file, options, {
      cwd: root,
      env: {
        ...process.env,
        ...color,
        TZ: 'Europe/Paris',
        TSX_TSCONFIG_PATH: 'tsconfig.test.json',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (part) => {
      process.stdout.write(part);
      output += part;
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      addCounts(output);
      resolve(code ?? 1);
    });
  });
}

function addCounts(output) {
  // eslint-disable-next-line no-control-regex -- colours stand between the words
  const plain = output.replaceAll(/\u001b\[[\d;]*[A-Za-z]/g, '');
  const add = (pattern, names) => {
    for (const match of plain.matchAll(pattern)) {
      names.forEach((name, index) => (count[name] += Number(match[index + 1] ?? 0)));
    }
  };
  // Node's test runner, then the scripts of this project.
  add(/^\S+ pass (\d+)$/gm, ['passed']);
  add(/^\S+ (?:fail|cancelled) (\d+)$/gm, ['failed']);
  add(/^\S+ (?:skipped|todo) (\d+)$/gm, ['skipped']);
  add(/^\w+: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm, ['passed', 'failed', 'skipped']);
}

function nodeTests(wanted, belongs, ...options) {
  const files = testFiles(wanted, belongs);
  if (files.length === 0) return [];
  const runner = ['--import', 'tsx', '--test', '--test-reporter=spec', '--test-timeout=300000'];
  // Two files at a time: one waits while the other works.
  return [[process.execPath, ...runner, '--test-concurrency=2', ...options, ...files]];
}

function testFiles(wanted, belongs) {
  return filesUnder('test')
    .filter((file) => file.endsWith('.test.ts') && belongs(file))
    .filter((file) => wanted.length === 0 || wanted.some((path) => file.includes(path)));
}

function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
