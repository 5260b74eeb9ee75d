/** Nothing but Node: no network, and no package that is absent. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { root } from '../../scripts/shared/files.js';
import { baro, folder, loading, readPng } from '../kit/snapshot.js';

const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;

function node(code: string, ...options: string[]) {
  return spawnSync(
    process.execPath,
    [...options, '--import', loader, '--input-type=module', '--eval', code],
    { cwd: root, encoding: 'utf8', timeout: 60_000 },
  );
}

const unshare =
  platform() === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0
    ? {}
    : { skip: 'needs unshare' };

test('SNP-14: it works without a network', unshare, async () => {
  const { code, out, err } = await baro(['snapshot', 'adoption', '--width', '320'], {
    shell: 'unshare -rn "$@"',
  });
  assert.deepEqual([code, err], [0, '']);
  readPng(out);
});

test('SNP-14: it opens no socket', () => {
  const index = JSON.stringify(pathToFileURL(join(root, 'src/snapshot/index.ts')).href);
  const { status, stdout, stderr } = node(`
    import net from 'node:net';
    import dgram from 'node:dgram';
    import dns from 'node:dns';
    let calls = 0;
    const count = () => { calls += 1; throw new Error('no network'); };
    net.Socket.prototype.connect = count;
    dgram.createSocket = count;
    dns.lookup = count;
    globalThis.fetch = count;
    const { snapshots } = await import(${index});
    const made = await snapshots({
      widget: 'effects',
      formats: ['png', 'svg', 'html', 'mjml', 'txt', 'csv', 'json', 'alt'],
    });
    console.log(made.length, calls);`);
  assert.deepEqual([status, stdout, stderr], [0, '8 0\n', '']);
});

test('without the canvas package one sentence says what to install', () => {
  const bare = folder();
  cpSync(join(root, 'src'), join(bare, 'src'), { recursive: true });
  mkdirSync(join(bare, 'node_modules'));
  for (const name of ['chart.js', '@kurkle', 'inter-ui', 'tsx', 'esbuild', '@esbuild']) {
    symlinkSync(join(root, 'node_modules', name), join(bare, 'node_modules', name));
  }
  writeFileSync(join(bare, 'package.json'), '{"type":"module","version":"0.0.0"}');
  const call = (format: string) =>
    spawnSync(
      process.execPath,
      ['--import', loader, 'src/snapshot/cli.ts', 'snapshot', 'adoption', '--format', format],
      { cwd: bare, encoding: 'utf8', timeout: 60_000, env: { ...process.env, ...loading } },
    );
  const png = call('png');
  assert.deepEqual(
    [png.status, png.stdout, png.stderr],
    [1, '', 'Pictures need the package @napi-rs/canvas: npm install @napi-rs/canvas@1.1.1\n'],
  );
  // What is not drawn needs no canvas.
  const text = call('txt');
  assert.deepEqual([text.status, text.stderr], [0, '']);
});

test('what is advised to be installed is the version that package.json pins', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  assert.deepEqual(optionalDependencies, { '@napi-rs/canvas': '1.1.1' });
});
