// What is published: these files, these dependencies, and nothing of the machine that built them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { test } from 'node:test';

import { root } from '../scripts/shared/files.js';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
  bundleDependencies?: string[];
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** The paths in the archive that npm would publish. */
const packed = (): string[] => {
  const call = [
    'pack',
    '--dry-run',
    '--json',
    '--ignore-scripts',
    '--offline',
    '--loglevel=silent',
  ];
  const out = execFileSync('npm', call, { cwd: root, encoding: 'utf8' });
  const [archive] = JSON.parse(out) as { files: { path: string }[] }[];
  return archive!.files.map(({ path }) => path).sort();
};

test('SEC-27 no script runs where the package is installed; it needs Lit and Chart.js', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'];
  assert.deepEqual(
    hooks.filter((name) => name in manifest.scripts),
    [],
  );
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['chart.js', 'lit']);
  assert.deepEqual(Object.keys(manifest.optionalDependencies), ['@napi-rs/canvas']);
  assert.deepEqual(
    [manifest.peerDependencies, manifest.bundleDependencies],
    [undefined, undefined],
  );
});

const windows = process.platform === 'win32';
test('`npx baro` runs in a clone once it is built', { skip: windows }, () => {
  const { status, stdout } = spawnSync(join(root, 'dist/snapshot/cli.js'), ['--help'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, 'the file may be run');
  assert.match(stdout, /^Charts of the French barometer/);
});

test('SEC-27 the files: the build and the papers, with no word of the machine or of a secret', () => {
  const files = packed();
  assert.ok(files.length > 150, `${files.length} files`);
  const papers = [
    'ACCESSIBILITY.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'DATA.md',
    'LICENSE',
    'README.md',
    'docs/api.md',
    'docs/dashboard.md',
    'docs/datasets.md',
    'docs/embed.md',
    'docs/fr/README.md',
    'docs/frameworks.md',
    'docs/headless.md',
    'docs/images/purposes-en-dark.svg',
    'docs/images/purposes-en-light.svg',
    'docs/images/purposes-fr-dark.svg',
    'docs/images/purposes-fr-light.svg',
    'docs/languages.md',
    'docs/pictures.md',
    'docs/server.md',
    'docs/theming.md',
    'docs/views.md',
    'package.json',
  ];
  assert.deepEqual(
    files.filter((file) => !file.startsWith('dist/')),
    papers,
  );
  const kinds = new Set(files.map((file) => extname(file)));
  const known = [
    '',
    '.css',
    '.csv',
    '.js',
    '.json',
    '.md',
    '.svg',
    '.ts',
    '.ttf',
    '.txt',
    '.woff2',
  ];
  assert.deepEqual(
    [...kinds].filter((kind) => !known.includes(kind)),
    [],
    'no map, no source, no test',
  );
  assert.deepEqual(
    files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')),
    [],
  );
  // Homes and working folders of any machine, this one's by name; keys and tokens by their form.
  const own = [root, homedir()].filter((path) => path.length > 5);
  const paths = /(?:file:\/\/)?\/(?:home|Users|root|tmp|work|workspace|var)\/[\w.-]+\/|[A-Z]:\\\\/;
  const secrets =
    /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:ghp|gho|npm)_[A-Za-z0-9]{30,}|\bAKIA[0-9A-Z]{16}\b|_authToken/;
  for (const file of files) {
    if (/\.(?:woff2|ttf)$/.test(file)) continue;
    const text = readFileSync(join(root, file), 'utf8');
    for (const path of own) assert.ok(!text.includes(path), `${file} names ${path}`);
    assert.doesNotMatch(text, paths, file);
    assert.doesNotMatch(text, secrets, file);
    assert.ok(!/sourceMappingURL=/.test(text), `${file} points to a map`);
  }
});
