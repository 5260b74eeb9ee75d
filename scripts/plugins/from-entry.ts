/**
 * Vite plugin for the files to serve: `<baro-chart>` and `<baro-dashboard>` are chunks that few pages
 * load. What they are built on lies in the entry and is imported from there: the bundler would rather
 * part Lit from the entry, which costs every page a request and half a kilobyte.
 */
import type { Plugin } from 'vite';

const LATER = /src\/(elements\/chart|define\/baro-(chart|dashboard))\.ts$/;
const IN_ENTRY = new Set(['./baro-element.js', './register.js']);

export function fromEntry(entry: string): Plugin {
  return {
    name: 'baro-from-entry',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !LATER.test(importer) || !IN_ENTRY.has(source)) return null;
      return { id: entry, external: true };
    },
  };
}
