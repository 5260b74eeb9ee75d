/** Results on standard output: bytes and nothing else. */
import { fstatSync } from 'node:fs';

import { fileSystemFault } from './file-system-fault.js';

/** True for a reader that has closed its end: `| head` has seen enough. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Whether the shell has sent standard output into a file. */
export function isIntoFile(): boolean {
  try {
    return fstatSync(1).isFile();
  } catch {
    return false;
  }
}

/** Resolves when the data is written, or when the reader has closed its end. */
export function print(data: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(data, (error) => {
      if (!error || isClosedPipe(error)) done();
      else fail(fileSystemFault('standard output', error));
    });
  });
}
