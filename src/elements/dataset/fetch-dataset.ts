/** Loads a dataset: a file that `src` names, or the text or the table inside the tag. */
import type { PageTable } from '../../input/html-table.js';
import type { LoadedDataset } from '../../input/loaded-dataset.js';
import { viewNames } from '../../view/index.js';
import { watchPolicy } from './watch-policy.js';

/** Bytes of a file; the barometer's own has 40,000. */
const MAX_BYTES = 2_000_000;
/** Milliseconds to wait for an answer. */
const TIMEOUT = 10_000;

const fault = (found: string, expected: string): LoadedDataset => ({
  value: undefined,
  faults: [{ path: 'src', found: found.slice(0, 80), expected: [expected] }],
});

/** JSON, or CSV in the barometer's form; what is wrong with the text has its line and column. */
export async function parseDatasetFile(bytes: Uint8Array): Promise<LoadedDataset> {
  const { readDatasetFile } = await import('../../input/dataset-file.js');
  return readDatasetFile(bytes, viewNames);
}

/** A table inside the tag; what is wrong with it has its row and its column. */
export async function parsePageTable(table: PageTable): Promise<LoadedDataset> {
  const { readPageTable } = await import('../../input/html-table.js');
  return readPageTable(table, viewNames);
}

/**
 * Fetches a file without cookies, and no more than 2 MB or 10 seconds. Rejects only where the code
 * that reads the file is lost.
 */
export async function fetchDataset(
  src: string,
  base: string,
  stop: AbortSignal,
): Promise<LoadedDataset> {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    return fault(src, 'an address');
  }
  if (!/^https?:$/.test(url.protocol)) return fault(src, 'an address of http or https');
  if (url.username || url.password) {
    return fault(url.host + url.pathname, 'an address without a name or a password');
  }
  const policy = watchPolicy();
  // Not AbortSignal.any, which Firefox has since 124.
  const request = new AbortController();
  const abort = (): void => request.abort();
  const timer = setTimeout(abort, TIMEOUT);
  stop.addEventListener('abort', abort);
  let bytes: Uint8Array | null;
  try {
    const response = await fetch(url, { credentials: 'omit', signal: request.signal });
    if (!response.ok) return fault(`${response.status} for ${src}`, 'a file');
    bytes = await readAtMost(response, MAX_BYTES);
  } catch {
    if (await policy.refused()) {
      return fault(`refused by the page's policy: ${src}`, 'an address that connect-src allows');
    }
    if (!request.signal.aborted && !navigator.onLine)
      return fault(`no network for ${src}`, 'a file');
    const isElsewhere = url.origin !== new URL(base).origin;
    return fault(
      `no answer from ${src}`,
      isElsewhere ? 'a file, with Access-Control-Allow-Origin' : 'a file',
    );
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', abort);
    policy.end();
  }
  if (!bytes) return fault(src, `a file of ${MAX_BYTES / 1e6} MB at most`);
  return parseDatasetFile(bytes);
}

/** The bytes, or null as soon as there are more than `max`. */
async function readAtMost(response: Response, max: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > max) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
