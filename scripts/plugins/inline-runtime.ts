/**
 * Vite plugin for the files to serve: the bundler's one helper, which gives the exports of a module
 * inside a chunk, stands in the chunks that use it. As a file of its own it is 150 bytes and one
 * more request before the first table.
 */
import type { Plugin } from 'vite';

// Own names only: a page may have given every object some, on `Object.prototype`.
const HELPER =
  '(all)=>{const exports={};for(const name of Object.keys(all))exports.__defineGetter__(name,all[name]);return exports}';

const IMPORT = /import\s*\{\s*(\w+) as (\w+)\s*\}\s*from\s*["']\.\/rolldown-runtime[^"']*["'];?/;

export function inlineRuntime(): Plugin {
  return {
    name: 'baro-inline-runtime',
    renderChunk: {
      order: 'pre',
      handler(code, chunk) {
        if (chunk.name === 'rolldown-runtime') return null;
        const small = code.replace(
          IMPORT,
          (_, _name, local: string) => `const ${local}=${HELPER};`,
        );
        if (small.includes('rolldown-runtime')) {
          this.error(
            'the bundler uses its helper in another way: see scripts/plugins/inline-runtime.ts',
          );
        }
        return small === code ? null : { code: small, map: null };
      },
    },
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== 'rolldown-runtime') continue;
        if (chunk.exports.length > 1) {
          this.error('the bundler has more than one helper: see scripts/plugins/inline-runtime.ts');
        }
        delete bundle[file];
      }
    },
  };
}

/** The same for the build that is one file, which has the bundler's helper inside. */
export function ownNames(): Plugin {
  const inherited = 'for (var name in all)';
  return {
    name: 'baro-own-names',
    renderChunk: {
      order: 'pre',
      handler(code) {
        if (!code.includes(inherited)) {
          this.error('the bundler has another helper: see scripts/plugins/inline-runtime.ts');
        }
        return { code: code.replace(inherited, 'for (const name of Object.keys(all))'), map: null };
      },
    },
  };
}
