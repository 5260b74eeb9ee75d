// The files for script tags as they are shipped, built into a folder of their own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build, type Rolldown } from 'vite';

import { root } from '../shared/files.js';

export interface CdnFile {
  name: string;
  /** Bytes as a host sends them, gzip -9. */
  size: number;
  /** Paths of the modules inside, first the one that an `import()` asks for; none for what is no chunk. */
  modules: readonly string[];
  /** The files that load with it, by name. */
  imports: readonly string[];
  text: string;
}

export interface CdnBuild {
  files: ReadonlyMap<string, CdnFile>;
  /** The file that a page names in its script tag. */
  entry: string;
}

/** Builds what `npm run build` serves as baro.js, with its chunks. */
export async function buildCdn(): Promise<CdnBuild> {
  const made = await build({ root, mode: 'cdn', logLevel: 'silent', build: { write: false } });
  const outputs = ([made].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  const files = outputs.map(fileOf).map((file) => [file.name, file] as const);
  return { files: new Map(files), entry: 'baro.js' };
}

/** Writes the files where a server finds them. */
export function writeCdn({ files }: CdnBuild, folder: string): void {
  for (const { name, text } of files.values()) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function fileOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): CdnFile {
  const text = file.type === 'chunk' ? file.code : file.source.toString();
  const ids = file.type === 'chunk' ? [file.facadeModuleId ?? [], file.moduleIds].flat() : [];
  return {
    name: file.fileName,
    size: gzipped(text),
    modules: ids.map((id) => id.replaceAll('\\', '/').slice(root.length)),
    imports: file.type === 'chunk' ? file.imports : [],
    text,
  };
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
