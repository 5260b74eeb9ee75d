import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('thousand-pictures.ts', import.meta.url));

// In a process of its own: what other test files load beside it would count as pictures' memory. The
// heap's nursery is held small, since V8 lets it grow by up to 40 MB with the load of the machine.
test('SNP-17: a thousand pictures in one process keep to their memory', async () => {
  const args = ['--max-semi-space-size=4', '--import', 'tsx', program];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const grown = Number(stdout) / 1e6;
  assert.ok(grown <= 50, `${grown.toFixed(0)} MB more`);
});
