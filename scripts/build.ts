// Builds the package into dist/: modules, types, files for script tags, the manifest, the data.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

import type * as dataEntry from '../src/data/index.js';
import type * as localesEntry from '../src/locales/index.js';
import type * as viewEntry from '../src/view/index.js';
import { vscodeData, webTypes } from './build/editor-data.js';
import { frameworkTypes } from './build/framework-types.js';
import { type AttributeTypes, type Manifest, tidyManifest, union } from './build/manifest.js';
import { readCommand } from './shared/command.js';
import { filesUnder, packageJson, program, root } from './shared/files.js';

readCommand({
  command: 'npm run build',
  summary:
    'Builds the package into dist/: modules, types, files for script tags, the manifest, the data.',
});

const dist = join(root, 'dist');

/** Font files among the packages, and their names in dist/fonts where those are others. */
const fonts: readonly (readonly [file: string, name?: string])[] = [
  ['inter-ui/web/Inter-Regular.woff2'],
  ['inter-ui/web/Inter-SemiBold.woff2'],
  ['inter-ui/LICENSE.txt'],
  ['@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2'],
  ['@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2'],
  ['@fontsource/noto-sans-arabic/LICENSE', 'LICENSE-noto-sans-arabic.txt'],
];

type Lists = Readonly<Record<string, readonly string[] | undefined>>;

rmSync(dist, { recursive: true, force: true });
for (const mode of ['library', 'cdn', 'cdn-version', 'cdn-all', 'cdn-frame', 'cdn-host']) {
  await build({ root, mode, logLevel: 'warn' });
}
run(...program('typescript', 'tsc'), '-p', 'tsconfig.build.json');
// npm sets this where it installs the package; in a clone, `npx baro` runs the file as it is.
chmodSync(join(dist, 'snapshot/cli.js'), 0o755);
copyFileSync(join(dist, 'cdn/NOTICES.txt'), join(dist, 'NOTICES.txt'));
nameVersions();
await writeData();
copyFonts();
await describeElements();
console.log(`built dist/: ${filesUnder('dist').length} files`);

/**
 * A script with the version in its name never changes: it may be cached for ever, and checked.
 * `baro.js` is the name that stays. `integrity.json` has the hash of every script, chunks among them.
 */
function nameVersions() {
  const folder = join(dist, 'cdn');
  const { version } = packageJson;
  // Optimizers of sites look for `.min` in a name before they minify a script.
  copyFileSync(join(folder, 'baro.all.js'), join(folder, `baro.all-${version}.min.js`));
  const scripts = filesUnder('dist/cdn')
    .map((file) => file.slice('dist/cdn/'.length))
    // Not the names that stay the same when their content changes.
    .filter((file) => file.endsWith('.js') && !/^[a-z.]+\.js$/.test(file))
    .sort();
  const files = Object.fromEntries(
    scripts.map((file) => {
      const hash = createHash('sha384').update(readFileSync(join(folder, file)));
      return [file, `sha384-${hash.digest('base64')}`];
    }),
  );
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}

/** The figures as files: the CSV as they are kept, and the same as JSON from the built entry. */
async function writeData() {
  const folder = join(dist, 'data');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'data/figures.schema.json'), join(folder, 'figures.schema.json'));
  for (const file of filesUnder('data').filter((name) => name.endsWith('.csv'))) {
    copyFileSync(join(root, file), join(folder, basename(file)));
  }
  const { figures, editions, sources, gaps } = await built<typeof dataEntry>('data');
  const tables = { barometer: figures, editions, sources, gaps };
  for (const [name, rows] of Object.entries(tables)) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
  }
}

/** The fonts of the pictures, as their makers publish them, with their licences. */
function copyFonts() {
  const folder = join(dist, 'fonts');
  mkdirSync(folder, { recursive: true });
  for (const [file, name] of fonts) {
    copyFileSync(join(root, 'node_modules', file), join(folder, name ?? basename(file)));
  }
}

/**
 * custom-elements.json, which describes the built modules although it is read from the sources, and
 * what is made of it for frameworks and editors.
 */
async function describeElements() {
  const file = join(dist, 'custom-elements.json');
  const globs = ['--globs', 'src/elements/**/*.ts'];
  const options = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', ...globs];
  run(...program('@custom-elements-manifest/analyzer', 'cem'), ...options);
  const found = readFileSync(file, 'utf8').replaceAll(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"');
  const manifest = tidyManifest(JSON.parse(found) as Manifest, await attributeTypes());
  mkdirSync(join(dist, 'types'));
  for (const [type, text] of Object.entries(frameworkTypes(manifest))) {
    writeFileSync(join(dist, 'types', type), text);
  }
  writeJson('vscode.html-custom-data.json', vscodeData(manifest));
  writeJson('web-types.json', webTypes(manifest, packageJson));
  writeJson('custom-elements.json', manifest);
}

/** The attributes whose values options and languages list. */
async function attributeTypes(): Promise<AttributeTypes> {
  const view = await built<typeof viewEntry>('view');
  const { languages } = await built<typeof localesEntry>('locales');
  const viewNames: Lists = view.viewNames;
  const optionValues: Lists = { ...view.optionValues, shape: view.shapeNames };
  return (tag, attribute) => {
    // Any tag of BCP 47 has one of the languages that serves it.
    if (attribute === 'lang') return `${union(languages)} | string`;
    const values =
      attribute === 'view' ? viewNames[tag.slice('baro-'.length)] : optionValues[attribute];
    return values && union(values);
  };
}

/** An entry of the package as it was built. */
async function built<Entry>(name: string): Promise<Entry> {
  return (await import(pathToFileURL(join(dist, name, 'index.js')).href)) as Entry;
}

function writeJson(name: string, content: unknown): void {
  writeFileSync(join(dist, name), `${JSON.stringify(content, null, 2)}\n`);
}

function run(file: string, ...options: string[]): void {
  const { status } = spawnSync(file, options, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
