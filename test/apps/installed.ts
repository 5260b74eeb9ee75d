// Where scripts/check-apps.ts has installed the package and built the apps.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const given = process.env['BARO_APPS'];
if (given === undefined) throw new Error('these tests are run by npm run check:apps');

export const folder = given;

/** A file that the package brought. */
export const fileOf = (path: string): string => join(folder, 'node_modules/baro-widgets', path);

export const jsonOf = (path: string): unknown => JSON.parse(readFileSync(fileOf(path), 'utf8'));

/** Runs a program of an installed package; its text and its end. */
export function runProgram(name: string, ...options: string[]): { status: number; text: string } {
  const packageName = { tsc: 'typescript', attw: '@arethetypeswrong/cli' }[name] ?? name;
  const place = join(folder, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = join(place, typeof bin === 'string' ? bin : bin[name]!);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
  });
  return { status: status ?? 1, text: `${stdout}${stderr}`.trim() };
}

/** A package of the folder's, by its file. */
export const load = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(folder, 'node_modules', path)).href);
