/**
 * The guides as their readers use them: examples to copy, what they print, the files they name.
 *
 * - A `text` block right under an example is what it prints: `js` and `sh` to the terminal, `html`
 *   to the console of the browser.
 * - A `csv` or `json` block is a file, whose name stands in the paragraph before it.
 * - `https://example.org/baro/` stands for the folder of the built files.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { filesUnder, root } from '../../scripts/shared/files.js';

export const guides: readonly string[] = filesUnder('docs').filter((file) => file.endsWith('.md'));

export interface Example {
  /** "docs/dashboard.md, The page", with a number from the second of a section on. */
  readonly name: string;
  readonly language: string;
  readonly code: string;
  /** What stands right under it, or null. */
  readonly prints: string | null;
}

export interface GuideFile {
  readonly name: string;
  readonly text: string;
}

const PART = /^#+ (.+)$|^```(\w+)\n([^]*?)^```\n(?:\n```text\n([^]*?)^```\n)?/gm;
const NAMED = /`([\w-]+\.(?:csv|json))`[^`]*:\n\n```(?:csv|json)\n([^]*?)^```\n/gm;

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The examples of a guide in one language, `text` blocks excepted. */
export function examplesOf(file: string, language: string): Example[] {
  const examples: Example[] = [];
  let section = '';
  let count = 0;
  for (const [, heading, tongue = '', code = '', prints] of textOf(file).matchAll(PART)) {
    if (heading !== undefined) {
      section = heading;
      count = 0;
    } else if (tongue === language) {
      count += 1;
      const name = `${file}, ${section}${count > 1 ? ` ${count}` : ''}`;
      examples.push({ name, language, code, prints: prints ?? null });
    }
  }
  return examples;
}

/**
 * The calls of `npx baro` whose output a guide does not show, without those words. Those that make
 * everything, or need a file that the guide does not have, are left out.
 */
export const commandsOf = (file: string): string[] =>
  examplesOf(file, 'sh')
    .filter(({ prints }) => prints === null)
    .flatMap(({ code }) => code.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter((line) => line.startsWith('npx baro ') && !/ --all\b| validate /.test(line))
    .map((line) => line.slice('npx baro '.length));

/** The files that a guide shows. */
export const filesOf = (file: string): GuideFile[] =>
  [...textOf(file).matchAll(NAMED)].map(([, name = '', text = '']) => ({ name, text }));

/** No-break spaces and the line ends of a CSV are seen in no editor: a guide has ordinary ones. */
export const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f]/g, ' ').replace(/\r\n/g, '\n');
