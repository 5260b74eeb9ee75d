/** One archive of the files to serve, to be unpacked on one's own server. */
import { type Zippable, zipSync } from 'fflate';

/**
 * The same files give the same bytes: the archive says no time of day, in any time zone.
 * @param files contents by path
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // 1980 is the first year that the format knows.
    entries[path] = [content, { level: 9, mtime: new Date(1980, 0, 1) }];
  }
  return zipSync(entries);
}
