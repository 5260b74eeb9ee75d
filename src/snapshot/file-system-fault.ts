/** What an error of the file system means, by its code. */
import { quoted, SnapshotError } from './fault.js';

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

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** "out/x.png: no space left on the disk (ENOSPC)." */
export function fileSystemFault(path: string, error: unknown): SnapshotError {
  const code = codeOf(error);
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new SnapshotError(`${quoted(path)}: ${reason}${code ? ` (${code})` : ''}.`, {
    cause: error,
  });
}
