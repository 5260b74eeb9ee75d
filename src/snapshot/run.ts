/** The command: dispatches to its parts, and turns errors into a line and an exit code. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { embed } from './command-embed.js';
import { list } from './command-list.js';
import { snapshotCommand } from './command-snapshot.js';
import { validate } from './command-validate.js';
import { notAllowed, sentence, SnapshotError, UsageError } from './fault.js';
import { help } from './help.js';
import { print } from './stdout.js';

const commands = { list, snapshot: snapshotCommand, embed, validate } as const;

/** Runs the command and gives its exit code: 0 done, 1 failed, 2 wrong call. */
export async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    await dispatch(args);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      report(`${error.message.replace(/\s+/g, ' ')} See baro --help.`);
      return 2;
    }
    // Our own errors may have several lines; any other becomes one line, without its stack.
    report(error instanceof SnapshotError ? error.message : sentence(error));
    return 1;
  }
}

async function dispatch([first, ...rest]: readonly string[]): Promise<void> {
  if (first === '--help' || first === '-h' || rest.includes('--help')) {
    await print(help);
    return;
  }
  if (first === '--version') {
    await print(`${await version()}\n`);
    return;
  }
  const names = Object.keys(commands);
  if (first === undefined) throw new UsageError(`Name a command: ${names.join(', ')}.`);
  const command = Object.hasOwn(commands, first) ? commands[first as keyof typeof commands] : null;
  if (command === null) throw notAllowed('command', first, names);
  await command(rest);
}

function report(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function version(): Promise<string> {
  const file = join(dirname(fileURLToPath(import.meta.url)), '../../package.json');
  const { version: found } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return found;
}
