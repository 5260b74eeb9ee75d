// The packed package as tools and bundlers see it: entries, types of each entry, what is left out.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import type { build as Esbuild } from 'esbuild';
import type { build as Vite } from 'vite';

import { fileOf, folder, jsonOf, load, runProgram } from './installed.js';

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
}
interface Elements {
  modules: {
    path: string;
    exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
  }[];
}

const manifest = jsonOf('package.json') as Manifest;

/** Each tag of the manifest, and the module of its class. */
const tags = (jsonOf('dist/custom-elements.json') as Elements).modules
  .flatMap(({ exports }) => exports)
  .filter(({ kind }) => kind === 'custom-element-definition')
  .map(({ name, declaration }) => ({ tag: name, element: declaration.module }));

test('publint has nothing to say', async () => {
  const { publint } = (await load('publint/src/index-node.js')) as {
    publint: (options: object) => Promise<{ messages: object[] }>;
  };
  const { messages } = await publint({ pkgDir: fileOf(''), pack: false, strict: true });
  assert.deepEqual(messages, []);
});

test('no type of an entry is wrong, by Are the types wrong', () => {
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'))!;
  const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color'];
  const { status, text } = runProgram('attw', archive, ...options);
  assert.equal(status, 0, text);
  // Every entry but those with a star was looked at, and has types.
  const entries = Object.keys(manifest.exports).filter((entry) => !entry.includes('*'));
  for (const entry of entries) {
    const name = `"baro-widgets${entry.slice(1)}"`;
    const told = text.split(/\*{5,}/).find((part) => part.includes(name));
    assert.match(told ?? '', /node16 \(from ESM\): OK \((?:ESM|JSON)\)\nbundler: OK/, name);
  }
});

test('every entry leads to files that are there', () => {
  for (const target of Object.values(manifest.exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      if (!file.includes('*')) assert.ok(readFileSync(fileOf(file)).length > 0, file);
    }
  }
});

test('the frameworks and editors find their types by the fields of package.json', () => {
  const fields = manifest as unknown as Record<string, unknown>;
  assert.equal(fields['customElements'], 'dist/custom-elements.json');
  assert.equal(fields['web-types'], 'dist/web-types.json');
  assert.ok(tags.length >= 4);
  for (const { tag } of tags) {
    assert.ok(`./define/${tag}` in manifest.exports, `${tag} has an entry`);
    assert.ok(manifest.sideEffects.includes(`./dist/define/${tag}.js`), `${tag} has its effect`);
  }
});

/** The modules of packages that a bundle holds, once what is not used is left out. */
type Bundler = (code: string) => Promise<string[]>;

const entryFile = (code: string): string => {
  const file = join(folder, 'entry.js');
  writeFileSync(file, code);
  return file;
};

const inPackages = (paths: string[]): string[] =>
  [...new Set(paths.map((path) => path.split('node_modules/').pop()!))]
    .filter((path) => /^(baro-widgets|lit|@lit|chart\.js)\b/.test(path))
    .map((path) => path.replace(/[?].*$/, ''))
    .sort();

const bundlers: Record<string, Bundler> = {
  async vite(code) {
    const { build } = (await load('vite/dist/node/index.js')) as { build: typeof Vite };
    const results = [
      await build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: {
          write: false,
          rolldownOptions: { input: entryFile(code) },
        },
      }),
    ].flat();
    const modules = results.flatMap((result) =>
      'output' in result
        ? result.output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.modules] : []))
        : [],
    );
    return inPackages(
      modules.flatMap((held) =>
        Object.entries(held).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : [])),
      ),
    );
  },
  async esbuild(code) {
    const { build } = (await load('esbuild/lib/main.js')) as { build: typeof Esbuild };
    const { metafile } = await build({
      entryPoints: [entryFile(code)],
      absWorkingDir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      write: false,
      metafile: true,
      outdir: 'out',
      logLevel: 'silent',
    });
    // It writes a chunk for every import() that it has read, even of a module left out: counted is
    // what the entry leads to.
    const reached = new Set(['out/entry.js']);
    for (const file of reached) {
      for (const { path, external } of metafile.outputs[file]!.imports) {
        if (!external) reached.add(path);
      }
    }
    return inPackages(
      [...reached].flatMap((file) =>
        Object.entries(metafile.outputs[file]!.inputs).flatMap(([id, { bytesInOutput }]) =>
          bytesInOutput > 0 ? id : [],
        ),
      ),
    );
  },
};

/** Modules of `define` and of the classes of tags. */
const ofTags = (modules: string[]): string[] =>
  modules.filter(
    (path) =>
      /define\/(baro-|index)/.test(path) ||
      tags.some(({ element }) => path === `baro-widgets/${element}`),
  );

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name}: a tag leaves the others out, and brings Lit and Chart.js of the app`, async () => {
    for (const { tag, element } of tags) {
      const modules = await bundle(`import 'baro-widgets/define/${tag}';`);
      const wanted = [`baro-widgets/dist/define/${tag}.js`, `baro-widgets/${element}`];
      assert.deepEqual(ofTags(modules), wanted, tag);
    }
  });

  test(`${name}: importing the package for nothing leaves nothing`, async () => {
    const imports = ['', '/chart', '/data', '/formats', '/locales', '/view', '/types/react'];
    for (const entry of imports) {
      assert.deepEqual(await bundle(`import 'baro-widgets${entry}';`), [], `baro-widgets${entry}`);
    }
  });

  test(`${name}: a class is brought without its tag and the other classes`, async () => {
    const modules = await bundle(
      "import { BaroLevers } from 'baro-widgets'; console.log(BaroLevers);",
    );
    assert.deepEqual(ofTags(modules), ['baro-widgets/dist/elements/levers.js']);
  });

  test(`${name}: a view brings no element, no chart, no other view`, async () => {
    const code = "import { leversView } from 'baro-widgets/view'; console.log(leversView);";
    const modules = await bundle(code);
    assert.ok(modules.includes('baro-widgets/dist/view/levers.js'));
    const others =
      /\/elements\/|\/define\/|\/chart\/|\/formats\/|view\/(adoption|effects|own|chart)/;
    assert.deepEqual(
      modules.filter((path) => others.test(path) || !path.startsWith('baro-widgets/')),
      [],
    );
  });

  test(`${name}: an app that draws charts of its own shares one Chart.js`, async () => {
    const code =
      "import 'baro-widgets/define'; import { Chart } from 'chart.js'; console.log(Chart);";
    const modules = await bundle(code);
    assert.deepEqual(
      modules.filter((path) => /chart\.js\/dist\/chart\.c?js$/.test(path)),
      ['chart.js/dist/chart.js'],
    );
    assert.ok(modules.includes('lit/index.js') || modules.includes('lit-element/lit-element.js'));
  });
}

test('Lit and Chart.js stay outside: modules name them, and none holds them', () => {
  const held = readdirSync(fileOf('dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.startsWith('cdn'))
    .map((file) => [file, readFileSync(fileOf(join('dist', file)), 'utf8')] as const);
  assert.ok(held.length > 100);
  const marks = /LitElement version|litElementVersions|class DatasetController|@kurkle\/color/;
  assert.deepEqual(
    held.flatMap(([file, text]) => (marks.test(text) ? [file] : [])),
    [],
  );
  const named = new Set(
    held.flatMap(([, text]) =>
      [...text.matchAll(/^import (?:[^;]*? from )?["']([^."'][^"']*)["']/gm)].map(
        (match) => match[1]!,
      ),
    ),
  );
  const ours = [...named].filter((name) => !name.startsWith('node:')).sort();
  assert.deepEqual(ours, ['chart.js', 'lit']);
});

test('importing the package registers nothing, its entry for tags all of them', () => {
  const code = (entry: string) => `
    const defined = [];
    globalThis.customElements = { define: (tag) => defined.push(tag), get: () => undefined };
    await import(${JSON.stringify(pathToFileURL(fileOf(entry)).href)});
    console.log(JSON.stringify(defined.sort()));`;
  const definedBy = (entry: string): unknown => {
    const args = ['--input-type=module', '--eval', code(entry)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  };
  assert.deepEqual(definedBy('dist/index.js'), []);
  assert.deepEqual(definedBy('dist/define/baro-levers.js'), ['baro-levers']);
  assert.deepEqual(definedBy('dist/define/index.js'), tags.map(({ tag }) => tag).sort());
});
