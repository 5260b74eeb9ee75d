// Builds the package, whose manifest the pages of docs show, then serves Storybook.
import { spawnSync } from 'node:child_process';

import { readCommand } from './shared/command.js';
import { program, root, stale } from './shared/files.js';

readCommand({
  command: 'npm run stories',
  summary: 'Serves every view and state of the widgets in Storybook, at http://localhost:6006.',
});
if (stale()) run(process.execPath, '--import', 'tsx', 'scripts/build.ts');
run(...program('storybook'), 'dev', '--port', '6006', '--no-open', '--disable-telemetry');

function run(file: string, ...args: string[]): void {
  const { status } = spawnSync(file, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
