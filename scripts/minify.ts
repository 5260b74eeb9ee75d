/**
 * Vite plugins that make the files to serve small. Terser drops the parts of Chart.js that nothing
 * registers, which the bundler's own minifier keeps (7 kB gzip less to draw a bar chart).
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

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
          compress: { passes: 2, keep_fargs: false },
        });
        // The only line ends left stand in templates, where a space does the same.
        return small === undefined ? null : { code: small.replace(/\n\s*/g, ' '), map: null };
      },
    },
  };
}

/** Comments in style sheets are for who reads the source. */
export function withoutCssComments(): Plugin {
  return {
    name: 'baro-css-comments',
    transform: {
      filter: { id: /src\/elements\/(tip-)?styles\.ts$/ },
      handler: (code) => ({ code: code.replace(/\/\*[^]*?\*\//g, ''), map: null }),
    },
  };
}
