// Sets the format of every file, or of some, and sorts their imports.
import { spawnSync } from 'node:child_process';

import { readCommand } from './shared/command.js';
import { program, root } from './shared/files.js';

const { operands } = readCommand({
  command: 'npm run format',
  summary: 'Writes files in the format that `npm run check` asks for.',
  operands: { '[path …]': 'these files and folders only' },
});
const paths = operands.length > 0 ? operands : ['.'];
const [node, prettier] = program('prettier');
const args = [prettier, '--write', '--ignore-unknown', '--log-level', 'warn', '--', ...paths];
process.exitCode = spawnSync(node, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
