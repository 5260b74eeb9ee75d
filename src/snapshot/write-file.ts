/** Files that appear whole or not at all: a temporary name beside them, then a rename. */
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, unlinkSync, writeFile } from 'node:fs';
import { lstat, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { quoted, SnapshotError, UsageError } from './fault.js';
import { codeOf, fileSystemFault } from './file-system-fault.js';

const writeTo = promisify(writeFile);

/** Temporary files of this process, removed if it is stopped. */
const unfinished = new Set<string>();

/** Creates the folder if it is missing. */
export async function prepareFolder(folder: string): Promise<void> {
  if (folder === '' || folder.includes('\0')) {
    throw new UsageError(`out ${quoted(folder)}: expected the path of a folder, or -.`);
  }
  try {
    await makeFolder(folder);
  } catch (error) {
    throw fileSystemFault(folder, error);
  }
}

/**
 * With the folders above it, one by one: Node's own way of doing so says that there is no such
 * folder where the disk is read-only.
 */
async function makeFolder(folder: string): Promise<void> {
  let error = await mkdirError(folder);
  const above = dirname(folder);
  if (codeOf(error) === 'ENOENT' && above !== folder) {
    await makeFolder(above);
    error = await mkdirError(folder);
  }
  if (error !== null) throw error as Error;
}

/** Null where the folder is there now, made by this call or before. */
async function mkdirError(folder: string): Promise<unknown> {
  try {
    await mkdir(folder);
    return null;
  } catch (error) {
    const existing = await stat(folder).catch(() => null);
    return existing?.isDirectory() ? null : error;
  }
}

/**
 * Writes a file into a folder. A symbolic link of that name is not followed: it is refused, or
 * with `force` replaced by the file.
 * @param name a file's name, without a path
 * @throws SnapshotError with path and reason; then the file is absent, or the one before
 */
export async function writeAtomically(
  folder: string,
  name: string,
  data: Uint8Array | string,
  force: boolean,
): Promise<void> {
  const path = join(folder, name);
  const temporary = join(folder, `.baro-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const existing = await lstat(path).catch(() => null);
    if (existing?.isSymbolicLink() && !force) {
      throw new SnapshotError(`${quoted(path)}: a symbolic link; --force replaces it.`);
    }
    // `wx` refuses to replace anything, links included; the umask gives the mode. Opened synchronously:
    // a signal could not remove a file that another thread is about to create.
    const file = openSync(temporary, 'wx');
    unfinished.add(temporary);
    try {
      await writeTo(file, data);
    } finally {
      closeSync(file);
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof SnapshotError ? error : fileSystemFault(path, error);
  } finally {
    unfinished.delete(temporary);
  }
}

/** Removes unfinished files, synchronously: for a process that is being stopped. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // It was renamed or removed in the meantime.
    }
  }
  unfinished.clear();
}
