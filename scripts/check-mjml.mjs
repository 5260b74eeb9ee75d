// Compiles every MJML section with the real mjml package, which is too heavy to stand among the
// dependencies: it is installed into a temporary folder. CI runs it after `npm test`; a machine
// that reaches no registry is told so and passes.
//   npm run check:mjml
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { toMjmlDocument } from '../src/formats/index.js';
import { en } from '../src/locales/en.js';
import { fr } from '../src/locales/fr.js';
import { viewFunctions } from '../src/snapshot/options.js';
import { viewNames } from '../src/view/index.js';

const MJML = 'mjml@5.4.1';
const picture = {
  imageBase: 'https://example.org/images',
  name: 'baro-adoption-tools-fr-light-600-2x.png',
  width: 600,
  height: 572,
};

/** What npm says where no registry answers, or none lets us in; a name that it lacks is our fault. */
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|E?TIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED|E40[137]|E5\d\d)\b/;

const folder = mkdtempSync(join(tmpdir(), 'baro-mjml-'));
try {
  const fault = install();
  if (fault === '') {
    const load = createRequire(join(folder, 'package.json'));
    const loaded = load('mjml');
    await compileAll(loaded.default ?? loaded);
  } else {
    const code = UNREACHABLE.exec(fault)?.[0];
    if (code === undefined) throw new Error(`${MJML} could not be installed:\n${fault}`);
    console.log(
      `The MJML sections were not compiled: no registry to install ${MJML} from (${code}).`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Installs the compiler; returns '' or what npm said. */
function install() {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const quick = ['--fetch-retries=1', '--fetch-retry-mintimeout=2000', '--fetch-timeout=60000'];
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const args = ['install', '--ignore-scripts', ...quiet, ...quick, MJML];
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  return status === 0 ? '' : (error?.message ?? stderr) || `npm ended with ${String(status)}`;
}

async function compileAll(mjml) {
  let passed = 0;
  let failed = 0;
  for (const words of [fr, en]) {
    for (const [widget, views] of Object.entries(viewNames)) {
      for (const view of views) {
        const made = viewFunctions[widget](words, { view });
        const link = 'https://example.org/';
        for (const options of [{ link }, { link, picture }]) {
          const faults = await faultsOf(mjml, made, options);
          if (faults.length === 0) passed += 1;
          else failed += 1;
          for (const fault of faults) console.error(`${widget} ${view} ${words.lang}: ${fault}`);
        }
      }
    }
  }
  console.log(`mjml: ${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** What the compiler says, and which texts of the view its HTML lacks. */
async function faultsOf(mjml, view, options) {
  const { html, errors } = await mjml(toMjmlDocument(view, options), {
    validationLevel: 'soft',
    keepComments: false,
  });
  const flat = html.replaceAll(/<[^>]*>|&nbsp;/g, ' ').replaceAll(/\s+/g, ' ');
  const wanted = [view.title, view.summary];
  if (!options.picture) {
    for (const panel of view.panels) {
      for (const row of panel.rows) {
        wanted.push(row.label, ...row.cells.map((cell) => cell.text));
      }
    }
  }
  const missing = wanted.filter((text) => {
    const plain = text.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll("'", '&#39;');
    return !flat.includes(plain);
  });
  const size = Buffer.byteLength(html);
  return [
    ...errors.map((error) => error.formattedMessage ?? String(error)),
    ...missing.map((text) => `“${text}” is missing`),
    ...(size > 102_400 ? [`${size} bytes: Gmail clips at 102400`] : []),
  ];
}
