/**
 * Public collections of texts that attack, as packages of the tests: the Big List of Naughty
 * Strings (MIT) and the seeds that the fuzzer of xss-filters (BSD-3-Clause) starts from.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const read = (file: string): string => readFileSync(resolve(file), 'utf8');

const naughty = JSON.parse(read('big-list-of-naughty-strings/blns.json')) as string[];
const seeds = read('xss-filters/tests/fuzz/bin/seed.xss').split('\n');

/** Each text once, blank ones left out: they are no text to look for. */
export const corpora: readonly string[] = [...new Set([...naughty, ...seeds])].filter((text) =>
  text.trim(),
);
