// The test files of the project: what runs them, and which are left to `npm run test:full`.
import { filesUnder } from '../shared/files.js';

/** Where a test runs: in Node, in a page of Web Test Runner, on pages of the build, in any engine. */
export type Kind = 'node' | 'browser' | 'page' | 'engines';

const SUFFIXES: readonly [suffix: RegExp, kind: Kind][] = [
  [/\.browser\.test\.ts$/, 'browser'],
  [/\.page\.(full\.)?test\.ts$/, 'page'],
  [/\.engine\.test\.ts$/, 'engines'],
];

/** The folder of a test is that of its source; the end of its name says where it runs. */
export const kindOf = (file: string): Kind =>
  SUFFIXES.find(([suffix]) => suffix.test(file))?.[1] ?? 'node';

/** Walks through everything, such as every language in every theme: too long for every change. */
export const isFull = (file: string): boolean => file.endsWith('.full.test.ts');

/** The test files of a kind, or of all, whose path has one of the parts; of any where none is given. */
export function testFiles(parts: readonly string[], kind?: Kind): string[] {
  return filesUnder('test')
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/apps/'))
    .filter((file) => kind === undefined || kindOf(file) === kind)
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
}
