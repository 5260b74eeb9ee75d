// Circles of imports, types and `import()` included: files that can't be understood one by one.
import { posix } from 'node:path';

import ts from 'typescript';

export type Sources = ReadonlyMap<string, string>;

/** The files of `sources` that one of them imports. */
function importsOf(file: string, sources: Sources): string[] {
  return ts
    .preProcessFile(sources.get(file) ?? '')
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName).replace(/\.js$/, '.ts'))
    .filter((name) => sources.has(name));
}

/** Each circle once, as the files on its way: "a.ts → b.ts → a.ts". */
export function circles(sources: Sources): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of importsOf(file, sources)) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
}
