// Compiles every MJML section with the real mjml package, which is too heavy to stand among the
// dependencies: it is installed into a temporary folder. CI runs it after `npm test`; a machine
// that reaches no registry is told so and passes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { toMjmlDocument } from '../src/formats/index.js';
import { en } from '../src/locales/en.js';
import { fr } from '../src/locales/fr.js';
import { type View, viewNames, widgetIds, widgets } from '../src/view/index.js';
import { readCommand } from './shared/command.js';
import { installApart } from './shared/install-apart.js';

type Compile = (
  mjml: string,
  options: object,
) => Promise<{ html: string; errors: { formattedMessage?: string }[] }>;
type MjmlOptions = NonNullable<Parameters<typeof toMjmlDocument>[1]>;

readCommand({
  command: 'npm run check:mjml',
  summary: 'Compiles every MJML section with the real mjml package, installed apart.',
});

const MJML = 'mjml@5.4.1';
const picture = {
  imageBase: 'https://example.org/images',
  name: 'baro-adoption-tools-fr-light-600-2x.png',
  width: 600,
  height: 572,
};

const folder = mkdtempSync(join(tmpdir(), 'baro-mjml-'));
try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const missing = installApart(folder, MJML);
  if (missing === '') {
    const load = createRequire(join(folder, 'package.json'));
    const loaded = load('mjml') as Compile & { default?: Compile };
    await compileAll(loaded.default ?? loaded);
  } else {
    console.log(
      `The MJML sections were not compiled: no registry to install ${MJML} from (${missing}).`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compileAll(mjml: Compile): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const words of [fr, en]) {
    for (const widget of widgetIds) {
      for (const view of viewNames[widget]) {
        const made = widgets[widget].view(words, { view });
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
async function faultsOf(mjml: Compile, view: View, options: MjmlOptions): Promise<string[]> {
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
    ...errors.map((error) => error.formattedMessage ?? JSON.stringify(error)),
    ...missing.map((text) => `“${text}” is missing`),
    ...(size > 102_400 ? [`${size} bytes: Gmail clips at 102400`] : []),
  ];
}
