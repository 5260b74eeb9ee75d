// Small helpers that the scripts share: files of a folder, and programs of installed packages.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What package.json says of the package. */
export const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  scripts: Record<string, string>;
};

/** Every file under a folder of the project, as sorted paths from its root, with `/`. */
export function filesUnder(folder: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The command line that runs a package's program, the same on every system. */
export function program(packageName: string, name = packageName): [node: string, script: string] {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`${packageName} has no program ${name}.`);
  return [process.execPath, join(folder, script)];
}

/** Whether a source is younger than the build, which writes its manifest last. */
export function stale(): boolean {
  const built = join(root, 'dist', 'custom-elements.json');
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return [...filesUnder('src'), ...filesUnder('demo')].some(
    (file) => statSync(join(root, file)).mtimeMs > mtimeMs,
  );
}
