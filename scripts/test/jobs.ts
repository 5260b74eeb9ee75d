// What a test run consists of: jobs, which steps they belong to, and what each waits for.
import { program } from '../shared/files.js';
import { isFull, kindOf, testFiles } from './files.js';

export const steps = [
  'check',
  'build',
  'sizes',
  'node',
  'browser',
  'page',
  'stories',
  'engines',
] as const;
export type Step = (typeof steps)[number];

/** One thing that a slot of the runner does at a time: a program, or a test file in a lane. */
export interface Job {
  readonly step: Step;
  readonly name: string;
  readonly command?: readonly string[];
  readonly file?: string;
  /** The names of the jobs that have to pass first; those that are not in this run do not count. */
  readonly after: readonly string[];
}

const tsx = [process.execPath, '--import', 'tsx'];

/** Web Test Runner, whose configuration imports TypeScript. */
const testRunner = (): string[] => [...tsx, program('@web/test-runner', 'wtr')[1]];

const BUILD = ['build', 'build of the demo'];

/** Files that take longest, so that no slot is left alone with one at the end. */
const LONG = [
  'page/own-hostile',
  'page/elements.test',
  'page/configurator',
  'page/access-media',
  'page/edition-2028',
  'page/fuzz',
  'page/embed',
  'page/',
  'snapshot/process',
  'docs.test',
  'snapshot/',
];

const rank = (file: string): number => {
  const at = LONG.findIndex((part) => file.includes(part));
  return at === -1 ? LONG.length : at;
};

const byLength = (files: readonly string[]): string[] =>
  [...files].sort((a, b) => rank(a) - rank(b));

const command = (
  step: Step,
  name: string,
  line: readonly string[],
  after: readonly string[] = [],
): Job => ({ step, name, command: line, after });

const inLane = (step: Step, file: string, after: readonly string[] = []): Job => ({
  step,
  name: file,
  file,
  after,
});

/** The jobs of a step, in the order in which they are best begun. */
const jobsOf: Record<Step, (parts: readonly string[], full: boolean) => Job[]> = {
  build: () => [
    command('build', 'build', [...tsx, 'scripts/build.ts']),
    command('build', 'build of the demo', [...program('vite'), 'build', '--logLevel', 'warn']),
  ],
  check: () => [
    command('check', 'eslint', [...program('eslint'), '--max-warnings', '0', '.']),
    command('check', 'types of the tests', [
      ...program('typescript', 'tsc'),
      '-p',
      'tsconfig.test.json',
    ]),
    command('check', 'types', [...program('typescript', 'tsc'), '-p', 'tsconfig.json']),
    command('check', 'prettier', [...program('prettier'), '--check', '--log-level', 'warn', '.']),
  ],
  // The docs pages of the stories are made from the manifest, which the build writes.
  stories: (parts) => [
    command('stories', 'stories', [...tsx, 'scripts/test/stories.ts', ...parts], BUILD),
  ],
  browser(parts) {
    const files = testFiles(parts, 'browser');
    const which = parts.length > 0 ? ['--files', ...files] : [];
    const line = [...testRunner(), ...which];
    return files.length > 0 ? [command('browser', 'browser', line)] : [];
  },
  page: (parts, full) =>
    byLength(testFiles(parts, 'page'))
      .filter((file) => isFull(file) === full || parts.length > 0)
      .map((file) => inLane('page', file, BUILD)),
  node: (parts, full) =>
    byLength(testFiles(parts, 'node'))
      .filter((file) => isFull(file) === full || parts.length > 0)
      .map((file) => inLane('node', file)),
  sizes: () => [command('sizes', 'sizes', [...tsx, 'scripts/sizes.ts'], BUILD)],
  // Pages in the engine that BARO_ENGINE names; scripts/engines.ts runs them in each.
  engines(parts) {
    const files = testFiles(parts, 'engines');
    const line = [...tsx, '--test', '--test-timeout=300000', '--test-concurrency=1', ...files];
    return files.length > 0 ? [command('engines', 'engines', line, BUILD)] : [];
  },
};

export interface Wanted {
  readonly steps: readonly Step[];
  readonly parts: readonly string[];
  /** What `npm test` leaves out, and only that. */
  readonly full: boolean;
  /** The build is not what it would be if it were made now. */
  readonly isStale: boolean;
}

/** The jobs of a run in the order in which they are best begun; a build where one is needed. */
export function jobsFor({ steps: chosen, parts, full, isStale }: Wanted): Job[] {
  const order = Object.keys(jobsOf) as Step[];
  const jobs = order
    .filter((step) => chosen.includes(step))
    .flatMap((step) => jobsOf[step](chosen.length === 1 || step !== 'stories' ? parts : [], full));
  const needsBuild = jobs.some(({ after }) => after.length > 0) && !chosen.includes('build');
  return needsBuild && isStale ? [...jobsOf.build([], full), ...jobs] : jobs;
}

/** Whether a test file reads what the build makes. */
export const needsBuild = (file: string): boolean => ['page', 'engines'].includes(kindOf(file));

/** The program that runs one test file by itself and shows each of its tests. */
export function alone(file: string): readonly string[] {
  const kind = kindOf(file);
  if (kind === 'browser') return [...testRunner(), '--files', file];
  return [...tsx, '--test', '--test-reporter=spec', '--test-timeout=600000', file];
}
