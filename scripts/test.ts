import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';

import { root, stale } from './shared/files.js';
import { testEnvironment } from './test/environment.js';
import { kindOf, testFiles } from './test/files.js';
import { alone, jobsFor, needsBuild, type Step, steps } from './test/jobs.js';
import { runAll } from './test/pool.js';

const help = `Runs the checks and the tests, two and more at a time.
  npm test                            all of it but the engines beside Chromium
  npm run test:full                   the long walks that npm test leaves out, and nothing else
  npm test -- node page               these steps: ${steps.join(', ')}
  npm test -- page embed              the files of a step whose path has this
  npm test -- test/view/dataset.test.ts   any test file; view/ runs all whose path has it
  npm test -- stories adoption        the stories whose id has this`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(help);
  process.exit();
}
const full = args.includes('--full');
const isStep = (arg: string): arg is Step => (steps as readonly string[]).includes(arg);
const chosen = args.filter(isStep);
const parts = args.filter((arg) => !isStep(arg) && arg !== '--full');

const isFileRun = parts.length > 0 && !chosen.includes('stories');
const found = isFileRun
  ? testFiles(parts).filter((file) => chosen.length === 0 || chosen.includes(kindOf(file)))
  : [];
if (isFileRun && found.length === 0) {
  console.error(`No test file has ${parts.join(' or ')} in its path.\n${help}`);
  process.exit(2);
}
const [only = ''] = found;
process.exitCode = found.length === 1 ? await runAlone(only) : await runJobs();

/** One file, and each of its tests is shown. */
async function runAlone(file: string): Promise<number> {
  if (stale() && needsBuild(file)) {
    const jobs = jobsFor({ steps: ['build'], parts: [], full, isStale: true });
    if ((await runAll(jobs, 1)).failed > 0) return 1;
  }
  const [program = '', ...options] = alone(file);
  const environment = { cwd: root, env: testEnvironment(), stdio: 'inherit' } as const;
  return spawnSync(program, options, environment).status ?? 1;
}

function stepsOfRun(): readonly Step[] {
  if (chosen.length > 0) return chosen;
  if (parts.length > 0) return [...new Set(found.map(kindOf))];
  return full ? ['node', 'page'] : steps.filter((step) => step !== 'engines');
}

async function runJobs(): Promise<number> {
  const start = performance.now();
  const jobs = jobsFor({ steps: stepsOfRun(), parts, full, isStale: stale() });
  const total = await runAll(jobs, Math.min(4, Math.max(2, availableParallelism())));
  for (const [step, seconds] of Object.entries(total.seconds)) {
    console.log(`${step.padEnd(8)} ${seconds.toFixed(0).padStart(5)} s`);
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${total.passed} passed, ${total.failed} failed${skipped} in ${seconds} s`);
  return total.failed > 0 ? 1 : 0;
}
