/**
 * The guides: every example runs in an app that has the package, and prints what the guide says.
 * Those in HTML run in a browser: test/docs/guides.page.test.ts.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import ts from 'typescript';

import { root } from '../../scripts/shared/files.js';
import { commandsOf, examplesOf, filesOf, guides, plain } from '../kit/guides.js';
import { installed } from '../kit/package.js';

const app = await installed();
const command = join(app, 'node_modules/baro-widgets/dist/snapshot/cli.js');

/** What Node prints of a module or a command, first what is said, then what is wrong. */
function run(args: readonly string[]): { status: number | null; printed: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: app,
    encoding: 'utf8',
  });
  return { status, printed: plain(stdout + stderr) };
}

for (const file of guides) {
  for (const [index, { name, code, prints }] of examplesOf(file, 'js').entries()) {
    if (prints === null) continue;
    test(`${name}: prints what stands under it`, () => {
      const module = join(app, `example-${index}.mjs`);
      writeFileSync(module, code);
      assert.deepEqual(run([module]), { status: 0, printed: prints });
    });
  }

  for (const { name, code, prints } of examplesOf(file, 'sh')) {
    if (prints === null) continue;
    test(`${name}: the command prints what stands under it`, () => {
      for (const { name: path, text } of filesOf(file)) writeFileSync(join(app, path), text);
      const [program, baro, ...args] = code.trim().split(/\s+/);
      assert.deepEqual([program, baro], ['npx', 'baro']);
      assert.equal(run([command, ...args]).printed, prints);
    });
  }
}

for (const file of guides) {
  // `embed` needs the files to serve: test/docs/guides.page.test.ts.
  for (const call of commandsOf(file).filter((call) => !call.startsWith('embed '))) {
    test(`${file}: npx baro ${call} works`, () => {
      const { status, printed } = run([command, ...call.split(/\s+/)]);
      assert.equal(status, 0, printed);
    });
  }
}

/** What the compiler says of texts that stand where files of this folder would. */
function faultsOf(texts: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...texts.keys()], { ...options, incremental: false }, host);
  return [...texts.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .map((text) => `${path}: ${text}`);
  });
}

test('the examples in TypeScript are compiled, and one with a fault is not', () => {
  // The components of docs/frameworks.md are compiled in their apps: npm run check:apps.
  const compiled = guides.filter((file) => file !== 'docs/frameworks.md');
  const examples = compiled.flatMap((file) => examplesOf(file, 'ts'));
  const texts = new Map(examples.map(({ code }, i) => [join(root, `src/example-${i}.ts`), code]));
  const wrong = join(root, 'src/example-wrong.ts');
  texts.set(
    wrong,
    "import 'baro-widgets/define';\ndocument.addEventListener('baro-select', ({ detail }) => detail.itm);\n",
  );
  assert.equal(examples.length, 2);
  assert.deepEqual(faultsOf(texts), [
    `${wrong}: Property 'itm' does not exist on type 'BaroSelect'. Did you mean 'item'?`,
  ]);
});

test('there are guides, and they have examples', () => {
  const printing = (file: string, language: string): number =>
    examplesOf(file, language).filter(({ prints }) => prints !== null).length;
  assert.deepEqual(
    ['headless', 'theming', 'server', 'api', 'languages', 'datasets', 'dashboard', 'pictures'].map(
      (name) => ['js', 'sh'].map((language) => printing(`docs/${name}.md`, language)),
    ),
    [
      [5, 0],
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
      [0, 5],
      [0, 1],
      [0, 1],
    ],
  );
});
