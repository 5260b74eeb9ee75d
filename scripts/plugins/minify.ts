/**
 * Vite plugins that make the files to serve small. Terser drops the parts of Chart.js that nothing
 * registers, which the bundler's own minifier keeps (7 kB gzip less to draw a bar chart).
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

export function terser({ keepClassNames = false } = {}): Plugin {
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
          mangle: { keep_classnames: keepClassNames },
        });
        // The only line ends left stand in templates, where a space does the same.
        return small === undefined ? null : { code: small.replace(/\n\s*/g, ' '), map: null };
      },
    },
  };
}

/**
 * Style sheets in `css` templates, without what only a reader of the source needs. Nothing is put
 * into them, so that Lit's tag for that need not be served (160 bytes before the first table).
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
      filter: { id: /\/src\//, code: 'css`' },
      handler: (code) => ({
        code: code
          .replace(/\bcss(?= *\} *from ['"]lit['"])/, 'unsafeCSS')
          .replace(/\bcss`([^`]*)`/g, (_, css: string) => `unsafeCSS(\`${small(css)}\`)`),
        map: null,
      }),
    },
  };
}
