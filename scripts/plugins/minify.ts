/**
 * Vite plugins that make the files to serve small. Terser drops the parts of Chart.js that nothing
 * registers, which the bundler's own minifier keeps (7 kB gzip less to draw a bar chart).
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Names of our private fields, `_view`, as `_a`: each belongs to one class of one file, so no other
 * chunk knows it, and it keeps its underscore. Chart.js reads some of its own from texts.
 */
const privates = (code: string) =>
  !code.includes('_cachedMeta') && {
    regex: /^_[a-z]/,
    keep_quoted: true as const,
    nth_identifier: { get: (n: number) => `_${n.toString(36)}` },
  };

export function terser(): Plugin {
  return {
    name: 'baro-terser',
    // Before names are given: a chunk's hash is that of what is served.
    renderChunk: {
      order: 'post',
      async handler(code) {
        const module = !code.startsWith('(function');
        const { code: small } = await minify(code, {
          module,
          ecma: 2022,
          compress: { passes: 3, keep_fargs: false },
          mangle: { properties: privates(code) },
        });
        // The only line ends left stand in templates, where a space does the same.
        return small === undefined ? null : { code: small.replace(/\n\s*/g, ' '), map: null };
      },
    },
  };
}

/**
 * Style sheets in templates, without what is for who reads the source. Nothing is put into them, so
 * that Lit's checks of what may be put in need not be served.
 */
export function smallCss(): Plugin {
  const small = (css: string): string =>
    css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      // Not round brackets, where calc() needs its spaces.
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;\}/g, '}')
      .trim();
  return {
    name: 'baro-small-css',
    transform: {
      filter: { id: /src\/elements\/.*styles\.ts$/ },
      handler: (code) => ({
        code: code
          .replace(/\bcss(?= *\} *from ['"]lit['"])/, 'unsafeCSS')
          .replace(/\bcss`([^`]*)`/g, (_, css: string) => `unsafeCSS(\`${small(css)}\`)`),
        map: null,
      }),
    },
  };
}
