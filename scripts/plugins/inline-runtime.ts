/**
 * Vite plugin for the files to serve: where the bundler's one helper gives the exports of a module
 * inside a chunk, an object that says them itself stands instead. The helper as a file of its own is
 * one more request before the first table, and inside each chunk some sixty bytes.
 */
import type { Plugin } from 'vite';

const IMPORT = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["']\.\/rolldown-runtime[^"']*["'];?/;

/** `{ name: () => local }` with a getter each: what is declared further down is read when asked for. */
const withGetters = (exports: string): string =>
  exports.replace(/(\w+): \(\) => (\w+)/g, 'get $1() { return $2; }');

export function inlineRuntime(): Plugin {
  return {
    name: 'baro-inline-runtime',
    renderChunk: {
      order: 'pre',
      handler(code, chunk) {
        if (chunk.name === 'rolldown-runtime') return null;
        const local = IMPORT.exec(code)?.[1];
        if (local === undefined) return null;
        const small = code
          .replace(IMPORT, '')
          .replace(new RegExp(`\\b${local}\\((\\{[^}]*\\})\\)`, 'g'), (_, exports: string) =>
            withGetters(exports),
          );
        if (new RegExp(`rolldown-runtime|\\b${local}\\(`).test(small)) {
          this.error(
            'the bundler uses its helper in another way: see scripts/plugins/inline-runtime.ts',
          );
        }
        return { code: small, map: null };
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
