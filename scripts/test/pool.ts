// Runs jobs side by side, as many at a time as there are slots, and says how each ended.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

import { root } from '../shared/files.js';
import { testEnvironment } from './environment.js';
import type { Job, Step } from './jobs.js';
import { Lane, type Outcome } from './lanes.js';

export interface Total {
  passed: number;
  failed: number;
  skipped: number;
  /** Seconds of the jobs of each step, added up. */
  readonly seconds: Partial<Record<Step, number>>;
}

export async function runAll(jobs: readonly Job[], slots: number): Promise<Total> {
  const waiting = [...jobs];
  const names = new Set(jobs.map(({ name }) => name));
  const ended = new Map<string, boolean>();
  const total: Total = { passed: 0, failed: 0, skipped: 0, seconds: {} };
  let wake = (): void => undefined;
  let change = new Promise<void>((resolve) => (wake = resolve));

  const isReady = ({ after }: Job): boolean =>
    after.every((name) => !names.has(name) || ended.get(name) === true);
  const isLost = ({ after }: Job): boolean => after.some((name) => ended.get(name) === false);

  function end(job: Job, outcome: Outcome, seconds: number): void {
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
    total.seconds[job.step] = (total.seconds[job.step] ?? 0) + seconds;
    ended.set(job.name, outcome.failed === 0);
    tell(job, outcome, seconds);
    wake();
    change = new Promise((resolve) => (wake = resolve));
  }

  async function slot(): Promise<void> {
    const lane = new Lane();
    while (waiting.length > 0) {
      const lost = waiting.findIndex(isLost);
      const at = lost === -1 ? waiting.findIndex(isReady) : lost;
      const [job] = at === -1 ? [] : waiting.splice(at, 1);
      if (!job) {
        await change;
        continue;
      }
      const start = performance.now();
      const outcome = lost === -1 ? await run(job, lane) : { ...NOTHING, failed: 1, output: LOST };
      end(job, outcome, (performance.now() - start) / 1000);
    }
    await lane.close();
  }

  await Promise.all(Array.from({ length: slots }, slot));
  return total;
}

const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0, output: '' };
const LOST = 'Not run: what it needs has failed.';

const run = ({ command, file }: Job, lane: Lane): Promise<Outcome> =>
  file === undefined ? runProgram(command ?? []) : lane.run(file);

function tell({ name }: Job, { passed, failed, skipped, output }: Outcome, seconds: number): void {
  const parts = [`${seconds.toFixed(1)} s`];
  if (passed > 0) parts.unshift(`${passed} passed`);
  if (skipped > 0) parts.unshift(`${skipped} skipped`);
  console.log(`${failed > 0 ? '✖' : '✔'} ${name} (${parts.join(', ')})`);
  if (output.trim() !== '') console.log(output.trim().replaceAll(/^/gm, '    '));
}

/** A program's output is shown where it fails, and read for what it says of tests. */
function runProgram([file = '', ...options]: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(file, options, {
      cwd: root,
      env: testEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => (output += part));
    }
    const end = (code: number): void => {
      const counts = countsIn(output);
      const failed = code === 0 ? 0 : Math.max(1, counts.failed);
      resolve({ ...counts, failed, output: failed > 0 ? output : '' });
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

type Counts = Record<'passed' | 'failed' | 'skipped', number>;

export function countsIn(output: string): Counts {
  // eslint-disable-next-line no-control-regex -- colours stand between the words
  const plain = output.replaceAll(/\u001b\[[\d;]*[A-Za-z]/g, '');
  const sum = (pattern: RegExp): number =>
    [...plain.matchAll(pattern)].reduce((all, [, number]) => all + Number(number ?? 0), 0);
  // Node's test runner, then the scripts of this project.
  return {
    passed: sum(/^\S+ pass (\d+)$/gm) + sum(/^\w+: (\d+) passed/gm),
    failed: sum(/^\S+ (?:fail|cancelled) (\d+)$/gm) + sum(/^\w+: .*\b(\d+) failed/gm),
    skipped: sum(/^\S+ (?:skipped|todo) (\d+)$/gm) + sum(/^\w+: .*\b(\d+) skipped$/gm),
  };
}
