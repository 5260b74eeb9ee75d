/** Files that appear whole or not at all: a temporary name beside them, then a rename. */
import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { SnapshotError, UsageError, shown } from './fault.js';

/** Temporary files of this process: what is left of them is taken away when it is stopped. */
const unfinished = new Set<string>();

/** What an error of the file system means, by its code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the disk',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file of that name is in the way',
  ENOENT: 'no such file or folder',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'too many symbolic links',
};

/** "out/x.png: no space left on the disk (ENOSPC)." */
export function diskFault(path: string, error: unknown): SnapshotError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new SnapshotError(`${shown(path)}: ${reason}${code ? ` (${code})` : ''}.`, {
    cause: error,
  });
}

/** Makes the folder where it is not there. */
export async function prepareFolder(folder: string): Promise<void> {
  if (folder === '' || folder.includes('\0')) {
    throw new UsageError(`out ${shown(folder)}: expected the path of a folder, or -.`);
  }
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw diskFault(folder, error);
  }
}

/**
 * Writes a file into a folder. A symbolic link of that name is not followed: it is refused, or
 * with `force` replaced by the file.
 * @param name a file's name, without a path
 * @throws SnapshotError with path and reason; then the file is absent, or the one before
 */
export async function writeWhole(
  folder: string,
  name: string,
  data: Uint8Array | string,
  force: boolean,
): Promise<void> {
  const path = join(folder, name);
  const temporary = join(folder, `.baro-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const there = await lstat(path).catch(() => null);
    if (there?.isSymbolicLink() && !force) {
      throw new SnapshotError(`${shown(path)}: a symbolic link; --force replaces it.`);
    }
    // `wx` refuses whatever stands there already, links included; the mode is the umask's.
    unfinished.add(temporary);
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(data);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof SnapshotError ? error : diskFault(path, error);
  } finally {
    unfinished.delete(temporary);
  }
}

/** Takes unfinished files away, at once: for a process that is being stopped. */
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
