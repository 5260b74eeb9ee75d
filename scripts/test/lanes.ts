// Lanes: processes that run test files one after the other. Each slot of the runner has one.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

import { root } from '../shared/files.js';
import { testEnvironment } from './environment.js';
import type { FileResult } from './lane-reporter.js';

/** A file that has not ended after so many seconds is given up, and its process with it. */
const PATIENCE = 600;

/**
 * node:test finds the file of a test by the promise that was awaited before it: one that an earlier
 * file has made and kept leads to that file. A function that is `async` makes a new one each time.
 */
const NO_TEST = 'It has no test, or awaits at its top a promise that an earlier file has made.';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What there is to read: failures, and what a file with failures has printed. */
  readonly output: string;
}

export class Lane {
  private _child: ChildProcess | undefined;
  private _printed = '';

  /** Runs a file; a process that dies of it is a failure, and the next file gets a new one. */
  async run(file: string): Promise<Outcome> {
    const child = (this._child ??= this._start());
    this._printed = '';
    const failed = (why: string): Outcome => {
      this._child = undefined;
      child.kill('SIGKILL');
      return { passed: 0, failed: 1, skipped: 0, output: `${why}\n${this._printed}` };
    };
    return new Promise((resolve) => {
      const end = (outcome: Outcome): void => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(outcome);
      };
      const onExit = (code: number | null): void =>
        end(failed(`The process ended with ${code ?? 'a signal'}.`));
      const onMessage = ({ passed, skipped, failures }: FileResult): void => {
        if (passed + skipped + failures.length === 0) return end(failed(NO_TEST));
        const output = failures.length > 0 ? [...failures, this._printed].join('\n') : '';
        end({ passed, skipped, failed: failures.length, output });
      };
      const timer = setTimeout(
        () => end(failed(`Not ended after ${PATIENCE} s.`)),
        PATIENCE * 1000,
      );
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send(join(root, file));
    });
  }

  /** Ends the process, and waits until its browser is closed. */
  async close(): Promise<void> {
    const child = this._child;
    this._child = undefined;
    if (!child) return;
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.send('');
    await ended;
  }

  private _start(): ChildProcess {
    const reporter = join(root, 'scripts/test/lane-reporter.ts');
    const child = fork(join(root, 'scripts/test/lane.ts'), {
      cwd: root,
      execArgv: [
        '--import',
        'tsx',
        `--test-reporter=${reporter}`,
        '--test-reporter-destination=stdout',
      ],
      env: { ...testEnvironment(), BARO_LANE: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => (this._printed += part));
    }
    return child;
  }
}
