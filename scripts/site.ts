// Makes dist-site/: one static folder for any host and any path of it.
// Links are relative: no page knows where it stands. Only oEmbed needs the public address.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { build } from 'vite';

import { webAddress } from '../src/formats/escape.js';
import { run as baro } from '../src/snapshot/run.js';
import { type CommandLine, readCommand, UsageError } from './shared/command.js';
import { packageJson, program, root } from './shared/files.js';
import { contentsPage } from './site/contents.js';
import { frameFiles, picturedViews, pictureFiles } from './site/frames.js';
import { headersFile } from './site/headers.js';
import { brokenLinks } from './site/links.js';
import { zip } from './site/zip.js';

interface SiteOptions {
  out: string;
  url: string | undefined;
  skip: string[];
}

const usage = {
  command: 'npm run site',
  summary: 'Makes dist-site/: one static folder for any host and any path of it.',
  options: {
    url: { value: '<https://…/>', help: 'where the site will stand: its frames then have oEmbed' },
    out: { value: '<folder>', help: 'instead of dist-site/; emptied first' },
    skip: { value: '<build or stories>', multiple: true, help: 'leaves this part as it is' },
  },
} as const;
const { out, url, skip } = readCommand(usage, checkOptions);
const archive = `baro-widgets-${packageJson.version}.zip`;

if (!skip.includes('build'))
  command('the build', process.execPath, '--import', 'tsx', 'scripts/build.ts');
// The demo comes first: it empties the folder.
await build({
  configFile: join(root, 'vite.config.ts'),
  mode: 'demo',
  logLevel: 'warn',
  build: { outDir: out, emptyOutDir: true },
});
const pages = readdirSync(out).filter((name) => name.endsWith('.html'));
cpSync(join(root, 'dist', 'cdn'), join(out, 'baro'), { recursive: true });
const all = await picturedViews();
write('baro', pictureFiles(all));
// Where the archive will be unpacked nobody knows: its pages name no address.
write('baro', frameFiles(all));
writeFileSync(join(out, archive), zip(archived()));
if (url) write('baro', frameFiles(all, { url, name: new URL(url).host }));
if ((await baro(gallery())) !== 0) process.exit(1);
if (!skip.includes('stories')) stories();
const { files: constant } = JSON.parse(
  readFileSync(join(out, 'baro', 'integrity.json'), 'utf8'),
) as { files: Record<string, string> };
writeFileSync(join(out, '_headers'), headersFile(constantFiles(constant), pathOf(url)));
writeFileSync(
  join(out, 'contents.html'),
  contentsPage(all, things(), readdirSync(join(out, 'gallery'))),
);

const faults = brokenLinks(
  out,
  // Storybook's pages are its own.
  filesIn(out).filter((file) => file.endsWith('.html') && !file.startsWith('stories/')),
);
faults.forEach((fault) => console.error(fault));
report();
if (faults.length > 0) process.exit(1);

/** @throws UsageError */
function checkOptions({ options }: CommandLine<typeof usage.options>): SiteOptions {
  const { skip } = options;
  if (!skip.every((name) => ['build', 'stories'].includes(name))) {
    throw new UsageError(`--skip ${skip.join(' ')}: expected build or stories.`);
  }
  const folder = resolve(options.out ?? join(root, 'dist-site'));
  // It is emptied first: nobody's own files may be in it.
  const there = existsSync(folder) ? readdirSync(folder) : [];
  if (options.out !== undefined && there.length > 0 && !there.includes('contents.html')) {
    throw new UsageError(`--out ${options.out}: holds other files than a site's.`);
  }
  return { out: folder, url: folderAddress(options.url), skip };
}

function folderAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const address = webAddress(given);
  if (address === null || /[?#]/.test(address)) {
    throw new UsageError(`--url ${given}: expected the absolute address of a folder, https://…/.`);
  }
  return address.endsWith('/') ? address : `${address}/`;
}

function pathOf(address: string | undefined): string {
  return address ? new URL(address).pathname : '/';
}

/** The files to serve as they stand now, with whose they are. */
function archived(): Map<string, Uint8Array> {
  const files = new Map(
    filesIn(join(out, 'baro')).map((file) => [
      `baro/${file}`,
      new Uint8Array(readFileSync(join(out, 'baro', file))),
    ]),
  );
  for (const name of ['LICENSE', 'DATA.md']) {
    files.set(name, new Uint8Array(readFileSync(join(root, name))));
  }
  return files;
}

function gallery(): string[] {
  return ['snapshot', '--all', '--width', '600,1200', '--out', join(out, 'gallery')];
}

function stories(): void {
  const options = ['build', '--output-dir', join(out, 'stories'), '--disable-telemetry'];
  command('the stories', ...program('storybook'), ...options, '--loglevel', 'warn');
}

function constantFiles(scripts: object): string[] {
  return [
    ...Object.keys(scripts).map((file) => `baro/${file}`),
    ...filesIn(join(out, 'assets')).map((file) => `assets/${file}`),
  ];
}

function things(): (readonly [path: string, what: string])[] {
  const every: (readonly [path: string, what: string])[] = [
    ...pages.map((name) => [name, 'demo'] as const),
    [archive, 'the files to serve, to unpack on your own server'],
    ['baro/integrity.json', 'hashes of the scripts'],
    ['baro/NOTICES.txt', 'licences of the packages that the scripts hold'],
    ['baro/host.js', 'the script that gives frames their height'],
    ['gallery/manifest.json', 'every picture, e-mail and text, with checksums'],
    ['stories/index.html', 'every view and state of the widgets'],
  ];
  return every.filter(([path]) => existsSync(join(out, path)));
}

function report(): void {
  const parts = readdirSync(out, { withFileTypes: true }).map((entry) => {
    const files = entry.isDirectory() ? filesIn(join(out, entry.name)) : [''];
    const bytes = files.reduce(
      (sum, file) => sum + readFileSync(join(out, entry.name, file)).length,
      0,
    );
    return { name: `${entry.name}${entry.isDirectory() ? '/' : ''}`, files: files.length, bytes };
  });
  for (const { name, files, bytes } of parts) {
    const size = `${(bytes / 1000).toFixed(1)} kB`;
    console.log(`${name.padEnd(32)} ${String(files).padStart(5)} files ${size.padStart(12)}`);
  }
  console.log(
    url
      ? `site made in ${out}, for ${url}: paste ${url}baro/f/adoption/tools/fr/ into WordPress`
      : `site made in ${out}; without --url its pages for frames have no oEmbed, which needs absolute addresses`,
  );
}

function write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    const file = join(out, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function command(what: string, file: string, ...options: string[]): void {
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' };
  const { status } = spawnSync(file, options, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (status === 0) return;
  console.error(`site: ${what} failed`);
  process.exit(status ?? 1);
}
