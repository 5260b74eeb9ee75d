// Each command of package.json answers --help, and refuses what it does not know.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';

import { root } from '../../scripts/shared/files.js';
import { checkCommand, commands } from '../kit/run-command.js';

for (const [name, args] of commands) {
  test(`${name} answers --help, and refuses an option that it does not have`, () =>
    checkCommand(name, args));
}

// A root given beside the configuration would serve the project's folder, which has no page.
test('start serves the demo', { timeout: 60_000 }, async () => {
  const [, args = []] = commands.find(([name]) => name === 'start') ?? [];
  // Vite colours the port where CI is set.
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(process.execPath, [...args, '--port', '5917'], { cwd: root, env });
  try {
    let printed = '';
    const origin = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (part: Buffer) => {
        printed += part.toString();
        const found = /http:\/\/localhost:\d+/.exec(printed)?.[0];
        if (found !== undefined) resolve(found);
      });
      child.on('close', () => reject(new Error(printed)));
    });
    const page = await fetch(`${origin}/`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<script type="module" src="\.\/index\/main\.ts"/);
  } finally {
    child.kill();
  }
});
