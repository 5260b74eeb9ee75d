import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defineConfig, type Plugin, type UserConfig } from 'vite';

import { entries } from './scripts/build/entries.js';
import { inlineRuntime, ownNames } from './scripts/plugins/inline-runtime.js';
import { smallCss, terser } from './scripts/plugins/minify.js';
import { notices } from './scripts/plugins/notices.js';
import { ownPolicy } from './scripts/plugins/own-policy.js';
import { preparedViews } from './scripts/plugins/prepared-views.js';
import { siteMinifiers } from './scripts/plugins/site-minifiers.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a script tag loads. */
const loader = at('src/embed/loader.ts');

/** The package's public names, served from its sources. */
export const publicEntries = Object.entries(entries()).map(([name, file]) => ({
  find: new RegExp(`^${['baro-widgets', name].join('/').replace(/\/index$/, '')}$`),
  replacement: at(file),
}));

/** One ES module a source file, readable, for bundlers: dependencies stay the app's own. */
const library: UserConfig = {
  publicDir: false,
  build: {
    outDir: at('dist'),
    target: 'es2021',
    minify: false,
    lib: { entry: entries(), formats: ['es'] },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, /^chart\.js(\/|$)/, /^node:/, '@napi-rs/canvas'],
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        entryFileNames: '[name].js',
      },
    },
  },
};

/**
 * What a page loads by a script tag: everything inside, the chart code in chunks beside it.
 * Not es2021: lowering Chart.js's static fields would keep every controller from being shaken out
 * (+16 kB gzip). A library build, because an app build wraps each import() in Vite's preloader.
 */
const cdn = (entry: string): UserConfig => ({
  publicDir: false,
  plugins: [preparedViews(), ownPolicy(), smallCss(), inlineRuntime(), terser(), notices()],
  build: {
    outDir: at('dist/cdn'),
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: { [entry]: loader }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: { annotation: false },
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.includes('/locales/menu/') ? 'menu-[name]-[hash].js' : '[name]-[hash].js',
        // A phase is a folder: what it imports statically travels with it in one file, as small
        // chunks cost bytes and trips. The first that needs a module has it; the others ask there.
        // What several layouts of `more/` share lies with the first layout: alone it would be a crumb.
        codeSplitting: {
          includeDependenciesRecursively: true,
          groups: [
            { name: 'entry', priority: 3, test: (id) => id === loader },
            {
              name: 'table',
              priority: 2,
              test: /src\/(elements\/table|chart\/layout)\/(?!more)[^/]+$/,
            },
            { name: 'dots', priority: 2, test: /src\/chart\/layout\/more\/dots\// },
            { name: 'drawing', priority: 1, test: /src\/elements\/drawing\// },
          ],
        },
      },
    },
  },
});

/** The same as one classic script, for pages without modules or with strict SRI. */
const cdnAll: UserConfig = {
  publicDir: false,
  plugins: [
    ownPolicy(),
    ownNames(),
    smallCss(),
    terser({ keepClassNames: true }),
    siteMinifiers(),
    notices(),
  ],
  build: {
    outDir: at('dist/cdn'),
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    lib: {
      entry: { 'baro.all': loader },
      formats: ['iife'],
      name: 'baroWidgets',
    },
    rolldownOptions: {
      // A classic script has no address of its own, and no chunk that would need one.
      transform: { define: { 'import.meta': '{}' } },
      output: { minify: false, codeSplitting: false, entryFileNames: '[name].js' },
    },
  },
};

const frameStyles: Plugin = {
  name: 'baro-frame-styles',
  generateBundle() {
    const source = readFileSync(at('src/embed/frame.css'), 'utf8').replace(/\/\*[^]*?\*\/\n/g, '');
    this.emitFile({ type: 'asset', fileName: 'frame.css', source });
  },
};

/** A small classic script of its own: for the pages in frames, and for those around frames. */
const script = (name: 'frame' | 'host'): UserConfig => ({
  publicDir: false,
  plugins: [
    terser({ keepClassNames: true }),
    siteMinifiers(),
    notices(),
    ...(name === 'frame' ? [frameStyles] : []),
  ],
  build: {
    outDir: at('dist/cdn'),
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: { [name]: at(`src/embed/${name}.ts`) }, formats: ['iife'], name: 'baroFrame' },
    minify: false,
    rolldownOptions: { output: { minify: false, entryFileNames: '[name].js' } },
  },
});

/** The demo: a page that sees the package as its users do, by its public entries. */
const demo: UserConfig = {
  root: at('demo'),
  base: './',
  plugins: [notices()],
  resolve: { alias: publicEntries },
  server: { fs: { allow: [at('.')] } },
  build: {
    outDir: at('dist-site'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: ['index', 'configurator', 'designers'].map((name) => at(`demo/${name}.html`)),
    },
  },
};

export default defineConfig(({ mode }) => {
  const configs: Record<string, UserConfig> = {
    library,
    // Two whole entries, each with its own chunks: one that only leads to the other costs a trip.
    cdn: cdn('baro'),
    'cdn-version': cdn(`baro-${version}`),
    'cdn-all': cdnAll,
    'cdn-frame': script('frame'),
    'cdn-host': script('host'),
  };
  return configs[mode] ?? demo;
});
