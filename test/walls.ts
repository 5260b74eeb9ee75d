// Who may import whom, as data, and the reader of sources that checks it.
import { posix } from 'node:path';

import ts from 'typescript';

interface Wall {
  /** Folders whose values and types may be imported. */
  folders?: readonly string[];
  /** Folders of which only types may be imported. */
  types?: readonly string[];
  /** Folders that may only be imported on demand, by `import()`. */
  lazy?: readonly string[];
  /** Packages: a name covers its subpaths, a name with a last colon covers a scheme. */
  packages?: readonly string[];
  /** Packages of which only types may be imported. */
  typePackages?: readonly string[];
  /** Files that may import an address worked out at run time, which no reader can check. */
  computed?: readonly string[];
  /** True where the page must not be reached, so that the code runs anywhere. */
  pure?: boolean;
}

const inElements = (names: readonly string[]): string[] =>
  names.map((name) => `src/elements${name && '/'}${name}`);

/** Of these a phase of an element may know the types; values come with the phase that needs them. */
const known = ['src/view', 'src/input', 'src/chart', 'src/chart/layout', 'src/theme'];

/** What the page has from the start, so that every phase may use it. */
const shared = ['src/locales', 'src/input/fault.ts'];

/** A phase of the elements: the folders inside them, what it only asks for, and folders outside. */
const phase = (
  folders: readonly string[],
  lazy: readonly string[] = [],
  more: Wall = {},
): Wall => ({
  packages: ['lit'],
  ...more,
  folders: [...shared, ...inElements(folders), ...(more.folders ?? [])],
  types: [...known, ...(more.types ?? [])],
  lazy: [...inElements(lazy), ...(more.lazy ?? [])],
});

/** By folder or file; the longest name that a file begins with is its own. */
export const walls: Readonly<Record<string, Wall>> = {
  'src/data': { pure: true },
  'src/locales': { pure: true },
  // It has all words of English: a page loads it to register a language.
  'src/locales/site-locale.ts': { folders: ['src/locales'], pure: true },
  // Everything that reads what we do not trust.
  // Types only: a value of the barometer, or of a view, is handed in by who calls.
  'src/input': { types: ['src/data', 'src/view'], folders: ['src/input/fault.ts'], pure: true },
  // What is wrong, and its sentence: every widget has them, and none of what finds it.
  'src/input/fault.ts': { pure: true },
  'src/view': {
    folders: [
      ...['src/data', 'src/input', 'src/input/fault.ts'],
      ...['src/view/shapes.ts', 'src/view/draft', 'src/view/wording'],
    ],
    types: ['src/locales'],
    pure: true,
  },
  'src/view/shapes.ts': { pure: true },
  // Figures to rows, without a word: neither sentences nor the types of words.
  'src/view/draft': {
    folders: ['src/view/shapes.ts', 'src/view/draft/tone.ts', 'src/input'],
    types: ['src/data', 'src/view'],
    pure: true,
  },
  // Rules that stand in one place, and that words ask for too.
  'src/view/draft/change.ts': { types: ['src/input'], pure: true },
  'src/view/draft/tone.ts': { types: ['src/view', 'src/view/draft'], pure: true },
  'src/view/wording': {
    folders: [
      ...['src/view', 'src/view/shapes.ts', 'src/input'],
      ...['src/view/draft/change.ts', 'src/view/draft/tone.ts'],
    ],
    types: ['src/data', 'src/locales', 'src/view/draft'],
    pure: true,
  },
  'src/theme': { pure: true },
  // The theme's own arithmetic (contrast, swatches) is pure; only values and functions come in.
  'src/chart': {
    types: ['src/view'],
    folders: ['src/chart/layout', 'src/chart/layout/all.ts', 'src/theme'],
    packages: ['chart.js'],
    pure: true,
  },
  // The first table needs the layouts, and nothing of Chart.js.
  'src/chart/layout': {
    types: ['src/view'],
    folders: ['src/chart/layout/more-layouts.ts'],
    pure: true,
  },
  // Widgets request them before they have any code for layouts.
  'src/chart/layout/more-layouts.ts': {
    types: ['src/view', 'src/chart/layout'],
    lazy: ['src/chart/layout/more', 'src/chart/layout/more/dots'],
    pure: true,
  },
  'src/chart/layout/more': { types: ['src/view'], folders: ['src/chart/layout'], pure: true },
  'src/chart/layout/more/dots': { types: ['src/view'], folders: ['src/chart/layout'], pure: true },
  // Not for widgets: they would load every layout at once.
  'src/chart/layout/all.ts': {
    types: ['src/view'],
    folders: ['src/chart/layout', 'src/chart/layout/more', 'src/chart/layout/more/dots'],
    pure: true,
  },
  'src/formats': {
    folders: [
      ...['src/view', 'src/input', 'src/theme', 'src/formats/picture'],
      ...['src/chart', 'src/chart/layout', 'src/chart/layout/all.ts'],
    ],
    pure: true,
  },
  // Widgets make pictures with the layouts that they have.
  'src/formats/picture': {
    folders: [...['src/view', 'src/theme', 'src/chart', 'src/chart/layout'], 'src/formats'],
    pure: true,
  },
  // The phases of an element: the shell comes with the page; the table, the chart and all else come
  // when they are needed, by `import()` only. What a phase imports at once travels with it.
  'src/elements': phase(['shell'], ['table', 'look', 'later', 'export', 'shell/any-view.ts'], {
    lazy: ['src/formats', 'src/locales/site-locale.ts'],
  }),
  'src/elements/shell': phase([''], ['table', 'drawing', 'shell/any-view.ts'], {
    folders: ['src/chart/layout/more-layouts.ts'],
    // Asks once more for one of the package's own chunks that did not come.
    computed: ['src/elements/shell/import-again.ts', 'src/elements/shell/prepared.ts'],
  }),
  // What a View that is not prepared needs.
  'src/elements/shell/any-view.ts': phase([], [], { folders: ['src/view', 'src/input'] }),
  'src/elements/table': phase(['', 'shell', 'table/mark-svg.ts', 'look/text-measure.ts'], [], {
    folders: ['src/chart/layout', 'src/theme'],
  }),
  // The one part of it that the chart's legend needs.
  'src/elements/table/mark-svg.ts': phase([], [], { folders: ['src/theme'] }),
  'src/elements/look': phase(['', 'shell'], [], { folders: ['src/chart', 'src/theme'] }),
  // The one part of it that the first table needs.
  'src/elements/look/text-measure.ts': phase([], [], { folders: ['src/chart/layout'] }),
  'src/elements/drawing': phase(
    ['', 'shell', 'table/mark-svg.ts', 'look'],
    ['explore', 'export', 'fallback', 'highlight'],
    { folders: ['src/chart', 'src/chart/layout', 'src/theme'] },
  ),
  'src/elements/fallback': phase([]),
  'src/elements/explore': phase(['', 'shell', 'look'], ['linked'], {
    folders: ['src/chart', 'src/view'],
  }),
  'src/elements/highlight': phase(['look']),
  'src/elements/export': phase(['', 'shell', 'look'], [], {
    folders: ['src/chart/layout', 'src/formats', 'src/formats/picture'],
  }),
  'src/elements/later': phase(['', 'shell'], [], { folders: ['src/input'] }),
  'src/elements/chart.ts': phase(['', 'shell', 'dataset']),
  'src/elements/dataset': phase(['', 'shell'], ['dataset/fetch-dataset.ts']),
  'src/elements/dataset/watch-policy.ts': phase([]),
  'src/elements/dataset/fetch-dataset.ts': phase(['dataset/watch-policy.ts'], [], {
    folders: ['src/view'],
    lazy: ['src/input'],
  }),
  'src/elements/dashboard.ts': phase(['', 'shell', 'linked']),
  'src/elements/linked': phase(['', 'shell'], [], { folders: ['src/view'] }),
  'src/define': {
    folders: ['src/elements', ...inElements(['shell', 'chart.ts', 'dashboard.ts'])],
  },
  'src/snapshot': {
    folders: [
      ...[
        'src/formats',
        'src/formats/picture',
        'src/input',
        'src/input/fault.ts',
        'src/view',
        'src/chart',
      ],
      ...['src/chart/layout', 'src/theme', 'src/locales'],
    ],
    packages: ['node:', '@napi-rs/canvas'],
  },
  'src/embed': { folders: ['src/define', 'src/view', 'src/formats'] },
  // src/index.ts: classes, views and types.
  src: {
    folders: [
      ...inElements(['', 'shell', 'chart.ts', 'dashboard.ts']),
      'src/view',
      'src/locales/site-locale.ts',
    ],
    types: ['src/data', 'src/locales', 'src/theme', 'src/chart', 'src/formats'],
  },
  demo: { packages: ['baro-widgets'] },
  // Of locales and view they take the lists: which languages and which views there are.
  stories: {
    packages: [
      'baro-widgets/define',
      'baro-widgets/locales',
      'baro-widgets/view',
      'lit',
      'storybook',
      '@storybook',
    ],
    typePackages: ['baro-widgets'],
  },
};

/** Every crossing in one file, each as a sentence with file, line and import. */
export function crossings(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const home = folderOf(file);
  const wall = walls[home];
  if (!wall) return [`${file}:1 stands in ${home}, which has no wall`];
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${file}:${line + 1} ${what}`);
  };
  const visit = (node: ts.Node) => {
    const use = importOf(node);
    if (use && !allowed(file, home, wall, use)) report(node, `imports ${use.name ?? 'an unknown'}`);
    if (ts.isIdentifier(node) && wall.pure && reachesPage(node)) report(node, `uses ${node.text}`);
    if (isChartDefaults(node)) report(node, 'uses Chart.defaults');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Kind = 'value' | 'type' | 'lazy';
interface Import {
  /** What is imported; undefined where it is computed and so cannot be checked. */
  name: string | undefined;
  kind: Kind;
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return { name: literal(node.moduleSpecifier), kind: kindOf(node.importClause?.isTypeOnly) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { name: literal(node.moduleSpecifier), kind: kindOf(node.isTypeOnly) };
  }
  if (ts.isImportTypeNode(node)) {
    return {
      name: ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined,
      kind: 'type',
    };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { name: literal(node.arguments[0]), kind: 'lazy' };
  }
  return undefined;
}

function allowed(file: string, home: string, wall: Wall, { name, kind }: Import): boolean {
  if (name === undefined) return wall.computed?.includes(file) ?? false;
  if (name === 'chart.js/auto') return false;
  if (!name.startsWith('.')) {
    return covers(wall.packages, name) || (kind === 'type' && covers(wall.typePackages, name));
  }
  const target = folderOf(posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts'));
  if (target === home || wall.folders?.includes(target)) return true;
  if (kind === 'type') return [...(wall.types ?? []), ...(wall.lazy ?? [])].includes(target);
  return kind === 'lazy' && (wall.lazy?.includes(target) ?? false);
}

/** The walled folder of a file: the longest that it begins with, else the first parts of its path. */
function folderOf(file: string): string {
  const parts = file.split('/');
  const names = parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
  const known = names.find((name) => Object.hasOwn(walls, name));
  const whole = parts.slice(0, -1);
  // A new folder of src gets its own wall, not that of src/index.ts.
  return known && (known !== 'src' || whole.length === 1)
    ? known
    : whole.slice(0, parts[0] === 'src' ? 2 : 1).join('/');
}

function covers(packages: readonly string[] | undefined, name: string): boolean {
  return (packages ?? []).some((known) =>
    known.endsWith(':') ? name.startsWith(known) : name === known || name.startsWith(`${known}/`),
  );
}

// A name after a dot or before a colon is a member's, not the page's.
function reachesPage(node: ts.Identifier): boolean {
  if (node.text !== 'document' && node.text !== 'window') return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return ts.isIdentifier(parent.expression) && parent.expression.text === 'globalThis';
  }
  return !('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent));
}

function isChartDefaults(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'defaults' &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Chart'
  );
}

function literal(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function kindOf(typeOnly: boolean | undefined): Kind {
  return typeOnly === true ? 'type' : 'value';
}
