/** Reads a file, or standard input, up to a limit. */
import { readFile, stat } from 'node:fs/promises';

import { quoted, SnapshotError, UsageError } from './fault.js';
import { fileSystemFault } from './file-system-fault.js';

/** A thousand times the size of the barometer. */
const MAX_BYTES = 20_000_000;

/**
 * @param path a file, or `-` for standard input
 * @throws SnapshotError where it can't be read, or is too large; UsageError where it is no path
 */
export const readInput = (path: string): Promise<Uint8Array> =>
  path === '-' ? readStandardInput() : readFileBytes(path);

const tooLarge = (path: string): SnapshotError =>
  new SnapshotError(`${quoted(path)}: more than ${MAX_BYTES / 1e6} MB.`);

async function readFileBytes(path: string): Promise<Uint8Array> {
  if (path.includes('\0')) throw new UsageError(`file ${quoted(path)}: expected a path.`);
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw tooLarge(path);
    return await readFile(path);
  } catch (error) {
    throw error instanceof SnapshotError ? error : fileSystemFault(path, error);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of process.stdin) {
      const bytes = Buffer.from(part as Uint8Array);
      size += bytes.length;
      if (size > MAX_BYTES) throw tooLarge('standard input');
      parts.push(bytes);
    }
  } catch (error) {
    throw error instanceof SnapshotError ? error : fileSystemFault('standard input', error);
  }
  return Buffer.concat(parts);
}
