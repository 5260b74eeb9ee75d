// custom-elements.json against the code: what an element has and the manifest lacks, or the other
// way round, fails here. The code is read by TypeScript and, for parts and the like, as it stands.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';

import ts from 'typescript';

import { vscodeData, webTypes } from '../../../scripts/build/editor-data.js';
import type { Manifest as BuiltManifest } from '../../../scripts/build/manifest.js';
import { filesUnder, root } from '../../../scripts/shared/files.js';
import { languages } from '../../../src/locales/registry.js';
import { viewNames } from '../../../src/view/index.js';

interface Named {
  name: string;
  description?: string;
  type?: { text: string };
}
interface Member extends Named {
  kind: 'field' | 'method';
  static?: boolean;
  readonly?: boolean;
  return?: { type: { text: string } };
}
interface Declaration extends Named {
  tagName?: string;
  members: Member[];
  attributes: (Named & { fieldName?: string })[];
  events: Named[];
  cssParts: Named[];
  cssProperties: Named[];
  slots: Named[];
}
interface Manifest {
  modules: { path: string; declarations: Declaration[]; exports: (Named & { kind: string })[] }[];
}

const jsonOf = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const manifest = jsonOf('dist/custom-elements.json') as Manifest;
const built = jsonOf('dist/custom-elements.json') as BuiltManifest;
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter((one) => one.tagName !== undefined);
/** Those that show a chart. */
const widgets = elements.filter(({ cssParts }) => cssParts !== undefined);
const names = (list: readonly Named[]): string[] => list.map(({ name }) => name).sort();

const sources = filesUnder('src')
  .filter((file) => /^src\/(elements|theme)\//.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  // What is said of the code is not the code.
  .map((text) => text.replace(/\/\*\*[^]*?\*\//g, ''))
  .join('\n');
const inSources = (pattern: RegExp): string[] =>
  [...new Set([...sources.matchAll(pattern)].flatMap((match) => match[1]!.split(' ')))].sort();

let program: ts.Program;
before(() => {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const config: unknown = read.config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = [join(root, 'src/index.ts'), join(root, 'src/define/index.ts')];
  program = ts.createProgram(files, { ...options, incremental: false, tsBuildInfoFile: undefined });
});

/** What browsers and Lit call, and no page. */
const callbacks = [
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'connectedMoveCallback',
  'disconnectedCallback',
];

/** The public members that our own files give a class, without what Lit and the DOM have. */
function publicMembers(name: string, side: 'instance' | 'static'): string[] {
  const checker = program.getTypeChecker();
  const index = checker.getSymbolAtLocation(program.getSourceFile(join(root, 'src/index.ts'))!)!;
  const exported = checker.getExportsOfModule(index).find((one) => one.name === name);
  assert.ok(exported, `${name} is exported by the package`);
  const symbol =
    exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const type =
    side === 'instance'
      ? checker.getDeclaredTypeOfSymbol(symbol)
      : checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration!);
  return checker
    .getPropertiesOfType(type)
    .filter((member) => {
      const declaration = member.declarations?.[0];
      if (!declaration?.getSourceFile().fileName.includes('/src/elements/')) return false;
      // What our own dashboard and loader set is public for the compiler only.
      const tags = ts.getJSDocTags(declaration).map(({ tagName }) => tagName.text);
      if (tags.includes('private') || tags.includes('ignore')) return false;
      const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
      return !(ts.getCombinedModifierFlags(declaration) & hidden);
    })
    .map(({ name }) => name)
    .filter((member) => !callbacks.includes(member))
    .sort();
}

test('every tag that is defined stands in the manifest, and no other', () => {
  const defined = filesUnder('src/define')
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^register\('([^']+)', (\w+)\);$/gm)])
    .map(([, tag, name]) => `${tag!} ${name!}`)
    .sort();
  assert.deepEqual(elements.map(({ tagName, name }) => `${tagName!} ${name}`).sort(), defined);
  assert.ok(defined.includes('baro-chart BaroChart'), 'the definitions were read');
  const definitions = manifest.modules.flatMap(({ path, exports }) =>
    exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }) => `${path} ${name}`),
  );
  const expected = elements.map(({ tagName }) => `dist/define/${tagName!}.js ${tagName!}`).sort();
  assert.deepEqual(definitions.sort(), expected);
});

for (const element of elements) {
  const { tagName, name, members } = element;

  test(`<${tagName!}>: its public members, and no private one`, () => {
    const of = (isStatic: boolean) =>
      names(members.filter((member) => (member.static ?? false) === isStatic));
    assert.deepEqual(of(false), publicMembers(name, 'instance'));
    // Lit reads the rest of what is static.
    const forLit = ['observedAttributes', 'properties', 'styles'];
    assert.deepEqual(
      of(true),
      publicMembers(name, 'static').filter((one) => !forLit.includes(one)),
    );
    for (const member of members) {
      assert.ok(member.description, `${member.name} is described`);
      assert.ok(member.return?.type.text || member.type?.text, `${member.name} has a type`);
    }
  });

  test(`<${tagName!}>: its attributes`, async () => {
    const module = (await import('../../../src/index.js')) as unknown as Record<
      string,
      { observedAttributes?: string[]; elementProperties?: Map<string, { attribute?: unknown }> }
    >;
    const { observedAttributes = [], elementProperties = [] } = module[name]!;
    // Read when it is needed, and not watched.
    const unwatched = widgets.includes(element) ? ['live-region', 'group'] : ['lang'];
    // A widget watches what it tells the page of its state: morphing tools take that away.
    const given = observedAttributes.filter((name) => !name.startsWith('data-'));
    assert.deepEqual(names(element.attributes), [...given, ...unwatched].sort());
    const fields = members.filter((one) => one.kind === 'field' && !one.static && !one.readonly);
    // The dashboard is no Lit element: what it watches has a property of the same name.
    if (!widgets.includes(element)) {
      assert.deepEqual(fields.map((field) => field.name).sort(), [...observedAttributes].sort());
    }
    const declared = [...elementProperties].flatMap(([key, { attribute }]) =>
      // A dashboard sets `shared`, and no page.
      typeof key === 'string' && key !== 'shared'
        ? [`${key} ${attribute === false ? 'no' : 'an'} attribute`]
        : [],
    );
    const told = fields.map((field) => {
      const has = element.attributes.some(({ fieldName }) => fieldName === field.name);
      return `${field.name} ${has ? 'an' : 'no'} attribute`;
    });
    if (widgets.includes(element)) assert.deepEqual(told.sort(), declared.sort());
    for (const attribute of element.attributes) {
      assert.ok(attribute.description, `${attribute.name} is described`);
      assert.ok(attribute.type?.text, `${attribute.name} has a type`);
    }
  });
}

test('parts, slots, properties of CSS and read attributes are those of the code', () => {
  const read = inSources(/element\.(?:get|has)Attribute\('([^']+)'\)/g);
  const constant = inSources(/^const NAME = '([a-z-]+)'/gm);
  // `role` and `aria-live` are those of an element of the page.
  const own = [...read, ...constant].filter((name) => !/^(role|aria-live)$/.test(name));
  const parts = inSources(/part="([^"]+)"/g);
  assert.ok(parts.length > 0 && constant.length > 0, 'the sources were read');
  const series = [1, 2, 3, 4, 5, 6].map((n) => `series-${n}`);
  const colours = ['surface', 'text', 'muted', 'grid', 'border', 'accent', 'neutral'];
  const properties = [...colours, ...series, 'font', 'radius'].map((name) => `--baro-${name}`);
  const named = inSources(/(--baro-[a-z-]*[a-z])\b/g);
  for (const element of widgets) {
    assert.deepEqual(names(element.cssParts), parts, element.tagName);
    assert.deepEqual(names(element.slots), [''], element.tagName);
    assert.deepEqual(names(element.cssProperties), properties.sort(), element.tagName);
    for (const name of named) assert.ok(properties.includes(name), name);
    for (const name of own) assert.ok(names(element.attributes).includes(name), name);
  }
});

test('events are those that the code fires, with the types of BaroEventMap', () => {
  const fired = inSources(/\bemit\(\s*'(baro-[a-z-]+)'/g);
  assert.ok(fired.includes('baro-ready'), 'the sources were read');
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(root, 'src/elements/types.ts'))!;
  const map = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file)!)
    .find(({ name }) => name === 'BaroEventMap')!;
  const types = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(map))
    .map((one) => `${one.name} ${checker.typeToString(checker.getTypeOfSymbol(one))}`)
    .sort();
  assert.deepEqual(types.map((one) => one.split(' ')[0]).sort(), fired);
  for (const { tagName, events } of widgets) {
    assert.deepEqual(
      events.map(({ name, type }) => `${name} ${type!.text}`).sort(),
      types,
      tagName,
    );
  }
});

test('the types that the manifest names can be imported', () => {
  const checker = program.getTypeChecker();
  const index = checker.getSymbolAtLocation(program.getSourceFile(join(root, 'src/index.ts'))!)!;
  const exported = new Set(checker.getExportsOfModule(index).map(({ name }) => name));
  const ofLanguage = ['Promise', 'Blob', 'CustomEvent', 'Pick'];
  const texts = elements.flatMap(({ members, events = [] }) => [
    ...members.flatMap((one) => [one.type?.text ?? '', one.return?.type.text ?? '']),
    ...members.flatMap((one) =>
      ((one as { parameters?: Named[] }).parameters ?? []).map(({ type }) => type?.text ?? ''),
    ),
    ...events.map(({ type }) => type?.text ?? ''),
  ]);
  const named = new Set(
    texts.flatMap((text) => text.replace(/'[^']*'/g, '').match(/\b[A-Z]\w+/g) ?? []),
  );
  assert.ok(named.has('Dataset') && named.has('View'));
  assert.deepEqual(
    [...named].filter((name) => !exported.has(name) && !ofLanguage.includes(name)),
    [],
  );
});

test('editors are given the values of attributes, without a word that is not in the manifest', () => {
  const vscode = jsonOf('dist/vscode.html-custom-data.json') as {
    tags: (Named & { attributes: (Named & { valueSet?: string; values?: Named[] })[] })[];
  };
  const web = jsonOf('dist/web-types.json');
  const { name, version } = jsonOf('package.json') as { name: string; version: string };
  assert.deepEqual(vscodeData(built), vscode);
  assert.deepEqual(web, webTypes(built, { name, version }));
  const attribute = (tag: string, wanted: string) =>
    vscode.tags.find((one) => one.name === tag)!.attributes.find((one) => one.name === wanted)!;
  const values = (tag: string, wanted: string) =>
    attribute(tag, wanted).values?.map((one) => one.name);
  assert.deepEqual(values('baro-levers', 'view'), viewNames.levers);
  assert.deepEqual(values('baro-chart', 'theme'), ['auto', 'light', 'dark']);
  assert.deepEqual(values('baro-chart', 'view'), undefined);
  assert.deepEqual(values('baro-chart', 'heading-level'), ['none', '2', '3', '4', '5', '6']);
  assert.deepEqual(values('baro-effects', 'lang'), languages);
  assert.equal(attribute('baro-adoption', 'no-table').valueSet, 'v');
});
