/** What only a process of its own shows: signals, pipes, environments, permissions. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { languages } from '../../src/locales/registry.js';
import { FIGURES, VIEWS } from '../kit/settled.js';
import { baro, folder, readPng } from '../kit/snapshot.js';

const linux = platform() === 'linux' ? {} : { skip: 'needs Linux' };
const sha = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

test('SNP-02: other folder, time zone and locale, the same bytes', async () => {
  const args = ['snapshot', 'adoption', '--width', '320', '--out', '-'];
  const homeless = { ...process.env };
  delete homeless['HOME'];
  const results = await Promise.all([
    baro(args),
    baro(args, { cwd: folder(), env: { ...process.env, TZ: 'Pacific/Kiritimati' } }),
    baro(args, { env: { ...homeless, TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } }),
    baro(args, { env: { ...process.env, FONTCONFIG_FILE: '/dev/null' } }),
  ]);
  assert.deepEqual(
    results.map(({ code, err }) => [code, err]),
    results.map(() => [0, '']),
  );
  assert.equal(new Set(results.map(({ out }) => sha(out))).size, 1);
  readPng(results[0]?.out ?? Buffer.alloc(0));
});

test(
  'SNP-13: standard output has the bytes and nothing else; a closed pipe is no fault',
  linux,
  async () => {
    const svg = await baro(['snapshot', 'adoption', '--format', 'svg']);
    assert.deepEqual([svg.code, svg.err], [0, '']);
    assert.match(svg.out.toString(), /^<svg [\s\S]+<\/svg>\n$/);
    const head = await baro(['snapshot', 'adoption', '--format', 'json'], {
      shell: '{ "$@"; echo "code $?" >&2; } | head -c1',
    });
    assert.equal(head.out.toString(), '{');
    assert.equal(head.err, 'code 0\n');
  },
);

test('SNP-08: a full disk is told, and what stood there stays', linux, async () => {
  const full = await baro(['snapshot', 'adoption', '--format', 'svg'], {
    shell: '"$@" > /dev/full',
  });
  assert.equal(full.code, 1);
  assert.match(full.err, /^"standard output": no space left on the disk \(ENOSPC\)\.\n$/);
  // A limit on the size of files acts like a full disk, without a mount.
  const out = folder();
  const name = 'baro-adoption-tools-fr-light-600.png';
  writeFileSync(join(out, name), 'before');
  const small = await baro(['snapshot', 'adoption', '--out', out], {
    shell: 'trap "" XFSZ; ulimit -f 8; "$@"',
  });
  assert.equal(small.code, 1, small.err);
  assert.match(small.err, /^"[^"]+\.png": .+ \(EFBIG\)\.\n$/);
  assert.equal(readFileSync(join(out, name), 'utf8'), 'before');
  assert.deepEqual(readdirSync(out), [name]);
});

/** Mounts that only one process sees; with them, the shell line in which `$0` is the folder. */
const mounts =
  platform() === 'linux' && spawnSync('unshare', ['-rm', 'true']).status === 0
    ? {}
    : { skip: 'needs unshare and mounts' };
const mounted = (out: string, options: string, then: string): string =>
  `unshare -rm sh -c 'mount -t tmpfs -o ${options} none "$0" && ${then}' "${out}" "$@"`;

test('SNP-07: a read-only disk is told in a line with path and reason', mounts, async () => {
  const out = folder();
  const args = ['snapshot', 'adoption', '--format', 'csv', '--out'];
  for (const [to, path] of [
    [out, `${out}/baro-adoption-tools-fr.csv`],
    [join(out, 'new'), `${out}/new`],
  ] as const) {
    const shell = mounted(out, 'ro', 'exec "$@"');
    const { code, out: printed, err } = await baro([...args, to], { shell });
    assert.deepEqual([code, printed.length], [1, 0], err);
    assert.equal(err, `"${path}": the file system is read-only (EROFS).\n`);
  }
});

test(
  'SNP-08: on a disk of 16 kB nothing is left half, and what stood there stays',
  mounts,
  async () => {
    const out = folder();
    const args = ['snapshot', 'adoption', '--format', 'svg', '--scale', '1', '--out', out];
    const name = 'baro-adoption-tools-fr-light-600.svg';
    // 12 kB stand there already: the 6 of the picture don't fit.
    const fill = 'head -c 12000 /dev/zero > "$0/other"';
    for (const [before, left] of [
      ['true', 'other'],
      [`printf before > "$0/${name}"`, `${name} other`],
    ] as const) {
      const look = 'code=$?; echo $(ls -A "$0"); cat "$0"/*.svg 2>/dev/null; exit $code';
      const shell = mounted(out, 'size=16k', `${fill}; ${before}; "$@"; ${look}`);
      const { code, out: printed, err } = await baro(args, { shell });
      assert.equal(code, 1, err);
      assert.equal(err, `"${out}/${name}": no space left on the disk (ENOSPC).\n`);
      assert.equal(printed.toString(), `${left}\n${before === 'true' ? '' : 'before'}`);
    }
  },
);

for (const [signal, code] of [
  ['INT', 130],
  ['TERM', 143],
  ['KILL', 137],
] as const) {
  test(`SNP-09: SIG${signal} while files are written leaves whole files only`, linux, async () => {
    const out = folder();
    const stopped = await baro(['snapshot', '--all', '--format', 'png,svg', '--out', out], {
      shell: `"$@" & child=$!
        for i in $(seq 400); do ls "${out}" 2>/dev/null | grep -q . && break; sleep 0.05; done
        kill -${signal} $child; wait $child; exit $?`,
    });
    assert.equal(stopped.code, code, stopped.err);
    assert.equal(stopped.err.replace(/^sh: .*\n|.*Killed.*\n/gm, ''), '');
    const names = readdirSync(out);
    assert.ok(!names.includes('manifest.json'));
    if (signal !== 'KILL')
      assert.deepEqual(
        names.filter((name) => name.endsWith('.tmp')),
        [],
      );
    for (const name of names.filter((one) => !one.endsWith('.tmp'))) {
      const data = readFileSync(join(out, name));
      if (name.endsWith('.png')) readPng(data);
      else assert.match(data.toString(), /<\/svg>\n$/);
    }
  });
}

test('SNP-20: files take the mode that the umask leaves', linux, async () => {
  for (const [umask, mode] of [
    ['077', 0o600],
    ['022', 0o644],
  ] as const) {
    const out = folder();
    const args = ['snapshot', 'adoption', '--format', 'csv', '--out', out];
    await baro(args, { shell: `umask ${umask}; "$@"` });
    const { mode: found } = statSync(join(out, 'baro-adoption-tools-fr.csv'));
    assert.equal(found & 0o777, mode);
  }
});

test('SNP-21: words with a dash or a command in them are taken literally', async () => {
  for (const word of ['$(id)', '; id', '`id`', '-x']) {
    const { code, out, err } = await baro(['snapshot', '--', word]);
    assert.equal(code, 2);
    assert.equal(out.length, 0);
    assert.ok(err.startsWith(`widget "${word}": expected one of adoption, effects, levers.`), err);
  }
});

test('SNP-16: standard input, also a closed or an endless one', linux, async () => {
  const good = await baro(['validate', '-'], { input: readFileSync('data/barometer.csv') });
  assert.deepEqual([good.code, good.err], [0, '']);
  assert.equal(good.out.toString(), `standard input: ${FIGURES} figures, no fault (utf-8).\n`);
  const closed = await baro(['validate', '-'], { shell: '"$@" <&-' });
  assert.equal(closed.code, 1);
  assert.match(closed.err, /^[^\n]+\n$/);
  const endless = await baro(['validate', '-'], { shell: 'yes | "$@"' });
  assert.deepEqual([endless.code, endless.err], [1, '"standard input": more than 20 MB.\n']);
});

test('SNP-16: a file of 200 MB is refused unread', async () => {
  const path = join(folder(), 'large.csv');
  const file = openSync(path, 'w');
  ftruncateSync(file, 200e6);
  closeSync(file);
  const { code, err } = await baro(['validate', path]);
  assert.equal(code, 1);
  assert.match(err, /large\.csv": more than 20 MB\.\n$/);
});

test('progress is for terminals: --all is quiet in a pipe', async () => {
  const out = folder();
  const args = ['snapshot', '--all', '--format', 'alt', '--out', out];
  const { code, out: printed, err } = await baro(args);
  assert.deepEqual([code, printed.toString(), err], [0, '', '']);
  // And the manifest.
  assert.equal(readdirSync(out).length, VIEWS * languages.length + 1);
});
