// Runs the checks and the tests: which jobs there are stands in test/jobs.ts, how in test/pool.ts.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';

import { readCommand, UsageError } from './shared/command.js';
import { root, stale } from './shared/files.js';
import { testEnvironment } from './test/environment.js';
import { kindOf, testFiles } from './test/files.js';
import { alone, jobsFor, needsBuild, type Step, steps } from './test/jobs.js';
import { runAll } from './test/pool.js';

const isStep = (arg: string): arg is Step => (steps as readonly string[]).includes(arg);

const { full, chosen, parts, found } = readCommand(
  {
    command: 'npm test',
    summary:
      'Runs the checks and the tests, two and more at a time; all of it but the engines beside Chromium.\n' +
      '`npm run test:full` runs the long walks that npm test leaves out, and nothing else.',
    operands: {
      '[step …]': `these steps: ${steps.join(', ')}`,
      '[file or part …]': 'test files, of a step where one is given: page embed, view/',
      '[story]': 'after stories, those whose id has this: stories adoption',
    },
    options: { full: { help: 'the long walks, *.full.test.ts, and nothing else' } },
  },
  ({ options, operands }) => {
    const named = operands.filter(isStep);
    const others = operands.filter((operand) => !isStep(operand));
    const isRunOfFiles = others.length > 0 && !named.includes('stories');
    const files = isRunOfFiles
      ? testFiles(others).filter((file) => named.length === 0 || named.includes(kindOf(file)))
      : [];
    if (isRunOfFiles && files.length === 0) {
      throw new UsageError(`No test file has ${others.join(' or ')} in its path.`);
    }
    return {
      full: options.full,
      chosen: named,
      parts: others,
      found: files,
    };
  },
);
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
