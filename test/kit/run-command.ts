// Runs commands of package.json, as npm does after the set-up.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';

import { packageJson, root } from '../../scripts/shared/files.js';

/** The arguments of Node for each command, by its name. */
export const commands = Object.entries(packageJson.scripts).map(
  ([name, line]): [string, string[]] => {
    const [node, ...args] = line.replace(/^.* && /, '').split(' ');
    assert.equal(node, 'node', `${name} is run by Node`);
    return [name, args];
  },
);

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function run(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root });
    const ended: Ended = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (part: Buffer) => (ended.stdout += part.toString()));
    child.stderr.on('data', (part: Buffer) => (ended.stderr += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code }));
  });
}

/** Asks a command for its help, and gives it an option that no command has. */
export async function checkCommand(name: string, args: readonly string[]): Promise<void> {
  const [help, refused] = await Promise.all([
    run([...args, '--help']),
    run([...args, '--no-such-option']),
  ]);
  assert.equal(help.code, 0);
  assert.equal(help.stderr, '');
  // The gallery's options are those of the pictures: it has their help.
  assert.match(help.stdout, name === 'gallery' ? /^Charts of the .*\n/ : /^Usage: npm (run )?\w+/);
  assert.equal(refused.code, 2);
  assert.equal(refused.stdout, '');
  assert.match(refused.stderr, /^[^\n]*--no-such-option[^\n]*\.\n$/);
}
