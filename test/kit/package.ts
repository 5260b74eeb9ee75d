/** The package as an app gets it: built into a folder of its own, with what it depends on. */
import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { build } from 'vite';

import { root } from '../../scripts/shared/files.js';
import { folder } from './snapshot.js';

const modules = join(root, 'node_modules');
const arabic = '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic';
const fonts = [
  'inter-ui/web/Inter-Regular.woff2',
  'inter-ui/web/Inter-SemiBold.woff2',
  `${arabic}-400-normal.woff2`,
  `${arabic}-600-normal.woff2`,
];

/**
 * An app's folder with `node_modules/baro-widgets` in it. The build in dist/ is another's: it may
 * be old or absent when these tests run.
 */
export async function installed(): Promise<string> {
  const app = folder();
  // Whoever runs the package is not its owner.
  chmodSync(app, 0o755);
  const own = join(app, 'node_modules/baro-widgets');
  await build({
    root,
    mode: 'library',
    logLevel: 'silent',
    build: { outDir: join(own, 'dist'), emptyOutDir: true },
  });
  mkdirSync(join(own, 'dist/fonts'));
  for (const file of fonts) {
    copyFileSync(join(modules, file), join(own, 'dist/fonts', basename(file)));
  }
  copyFileSync(join(root, 'package.json'), join(own, 'package.json'));
  const needed = ['chart.js', '@kurkle', 'lit', 'lit-html', 'lit-element', '@lit', '@lit-labs'];
  for (const name of [...needed, '@napi-rs']) {
    cpSync(join(modules, name), join(app, 'node_modules', name), {
      recursive: true,
      dereference: true,
    });
  }
  return app;
}

/** Gives every folder below a path a mode. */
export function chmodFolders(path: string, mode: number): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) chmodFolders(join(path, entry.name), mode);
  }
  chmodSync(path, mode);
}
