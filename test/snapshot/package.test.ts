/** The built package in Node: entered by import and by require, and with few rights. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from '../../scripts/shared/files.js';
import { chmodFolders, installed } from '../kit/package.js';
import { folder, readPng } from '../kit/snapshot.js';

const app = await installed();

const listed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, unknown>;
};
const entries = Object.keys(listed.exports)
  // Types of frameworks are made of the manifest, by the whole build: test/apps imports them.
  .filter((name) => !/\*|json$|types\//.test(name))
  .map((name) => `baro-widgets${name.slice(1)}`);

/** Entries that hold elements, and with them Lit. */
const LIT = /^baro-widgets(\/define.*)?$/;

/** What Lit puts on the global object in Node, where there is no DOM; none of it is ours. */
const LIT_GLOBALS = [
  'customElements',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'litServerRoot',
  'reactiveElementVersions',
];

/** Enters each, then says which globals are new; the process ends by itself. */
function enter(names: readonly string[], how: 'import' | 'require') {
  const line = how === 'import' ? 'await import(name)' : 'require(name)';
  const code = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    for (const name of ${JSON.stringify(names)}) ${line};
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    console.log(added.sort().join());`;
  const type = `--input-type=${how === 'import' ? 'module' : 'commonjs'}`;
  const options = { cwd: app, encoding: 'utf8', timeout: 60_000 } as const;
  return spawnSync(process.execPath, [type, '--eval', code], options);
}

for (const how of ['import', 'require'] as const) {
  test(`SNP-15: ${how} of every entry without Lit adds no global, and the process ends`, () => {
    const names = entries.filter((name) => !LIT.test(name));
    assert.ok(names.length >= 7, names.join());
    const { status, stdout, stderr } = enter(names, how);
    assert.deepEqual([status, stdout, stderr], [0, '\n', '']);
  });

  test(`SNP-15: ${how} of the elements without a DOM adds nothing but what Lit does`, () => {
    const names = entries.filter((name) => LIT.test(name));
    assert.ok(names.length >= 5, names.join());
    const { status, stdout, stderr } = enter(names, how);
    assert.deepEqual([status, stdout, stderr], [0, `${LIT_GLOBALS.join()}\n`, '']);
  });
}

const [major = 0] = process.versions.node.split('.').map(Number);
const NOBODY = 65_534;

test('SNP-19: a folder that can’t be written, no home, nobody’s account, no rights but two', () => {
  const base = folder();
  const out = join(base, 'out');
  mkdirSync(out);
  const superuser = process.getuid?.() === 0;
  chmodFolders(base, 0o755);
  if (superuser) chownSync(out, NOBODY, NOBODY);
  chmodFolders(app, 0o555);
  const rights = [
    major >= 24 ? '--permission' : '--experimental-permission',
    `--allow-fs-read=${app}/*`,
    `--allow-fs-read=${out}/*`,
    `--allow-fs-write=${out}/*`,
    '--allow-addons',
    '--no-warnings',
  ];
  const program = join(app, 'node_modules/baro-widgets/dist/snapshot/cli.js');
  const args = ['snapshot', 'adoption', '--format', 'png,svg,csv', '--out', out];
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...rights, program, ...args], {
      cwd: out,
      env: {},
      encoding: 'utf8',
      timeout: 60_000,
      ...(superuser ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
    assert.deepEqual(readdirSync(out), [
      'baro-adoption-tools-fr-light-600.png',
      'baro-adoption-tools-fr-light-600.svg',
      'baro-adoption-tools-fr.csv',
    ]);
    readPng(readFileSync(join(out, 'baro-adoption-tools-fr-light-600.png')));
  } finally {
    chmodFolders(app, 0o755);
  }
});
