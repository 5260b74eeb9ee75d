// Packs the package as it would be published, installs it into small apps of each framework, builds
// them and runs test/apps: types, entries, bundles, and the apps in a browser. The frameworks are
// too heavy to stand among the dependencies: they are installed into a temporary folder.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

import type * as vitePackage from 'vite';

import { readCommand } from './shared/command.js';
import { filesUnder, root } from './shared/files.js';
import { installApart } from './shared/install-apart.js';

/** The apps; each is a folder of test/apps with its vite.config.mjs. */
const apps = ['angular', 'plain', 'react', 'svelte', 'vue'];

const { options } = readCommand({
  command: 'npm run check:apps',
  summary:
    'Packs the package, installs it into small apps of each framework, builds them and runs test/apps.\nBuilds dist/ where it is missing.',
  options: { 'if-present': { help: 'no registry is no failure' } },
});

if (!existsSync(join(root, 'dist/custom-elements.json'))) {
  run(process.execPath, '--import', 'tsx', 'scripts/build.ts');
}
const folder = mkdtempSync(join(tmpdir(), 'baro-apps-'));
try {
  cpSync(join(root, 'test/apps'), folder, { recursive: true });
  const missing = installApart(folder, pack());
  if (missing === '') {
    const start = performance.now();
    await buildAll();
    console.log(`${apps.join(', ')}: built in ${seconds(start)} s`);
    process.exitCode = test();
  } else {
    console.log(
      `NOT CHECKED: the apps of ${apps.join(', ')}, their types and bundles, publint and attw.\n` +
        `No registry to install the packages of test/apps/package.json from (${missing}).`,
    );
    if (!options['if-present']) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The archive that npm would publish. */
function pack(): string {
  const npm = ['pack', '--json', '--ignore-scripts', '--loglevel=silent', '--pack-destination'];
  const { status, stdout, stderr } = spawnSync('npm', [...npm, folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed:\n${stderr}`);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return join(folder, filename);
}

/** With the Vite of the apps, as their developers would. */
async function buildAll(): Promise<void> {
  const vite = join(folder, 'node_modules/vite');
  const { exports } = JSON.parse(readFileSync(join(vite, 'package.json'), 'utf8')) as {
    exports: { '.': string };
  };
  const { build } = (await import(
    pathToFileURL(join(vite, exports['.'])).href
  )) as typeof vitePackage;
  for (const app of apps) {
    const limits = { chunkSizeWarningLimit: 2000 };
    await build({ root: join(folder, app), logLevel: 'warn', build: limits });
  }
}

function test(): number {
  const files = filesUnder('test/apps').filter((file) => file.endsWith('.test.ts'));
  const runner = ['--import', 'tsx', '--test', '--test-reporter=spec', '--test-timeout=300000'];
  const env = { BARO_APPS: folder, TSX_TSCONFIG_PATH: 'tsconfig.test.json', TZ: 'Europe/Paris' };
  const { status } = spawnSync(process.execPath, [...runner, '--test-concurrency=2', ...files], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return status ?? 1;
}

function run(file: string, ...args: string[]): void {
  const { status } = spawnSync(file, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
