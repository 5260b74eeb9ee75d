/**
 * What this site itself serves for others to copy: the scripts' hashes, the pictures' sizes. Read
 * from its own folder and nowhere else; where it is not there, the page does without.
 */
const FOLDER = './baro/';

export interface Integrity {
  readonly version: string;
  /** Hash by the name of the file: `sha384-…`. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

let integrity: Promise<Integrity | null> | undefined;
const sizes = new Map<string, Promise<Size | null>>();
/** Set once a file was not there: the next would not be either. */
let isMissing = false;

async function read(path: string): Promise<string | null> {
  if (isMissing) return null;
  try {
    const answer = await fetch(FOLDER + path);
    if (answer.ok) return await answer.text();
  } catch {
    // No folder, no network, or a policy without connect-src.
  }
  isMissing = true;
  return null;
}

/** The hashes of the scripts, or null. */
export function loadIntegrity(): Promise<Integrity | null> {
  return (integrity ??= read('integrity.json').then(parse));
}

function parse(text: string | null): Integrity | null {
  try {
    const { version, files } = JSON.parse(text ?? '') as Partial<Integrity>;
    if (typeof version !== 'string' || typeof files !== 'object') return null;
    return { version, files };
  } catch {
    return null;
  }
}

/** Address of the archive with the same files, beside their folder. */
export const archiveOf = ({ version }: Integrity): string => `./baro-widgets-${version}.zip`;

/** Size of a picture in CSS pixels, as its file says it, or null. */
export async function sizeOf(name: string): Promise<Size | null> {
  // Tells first whether the folder is there at all.
  if ((await loadIntegrity()) === null) return null;
  let size = sizes.get(name);
  if (!size) {
    size = read(`pictures/${name}`).then((svg) => {
      const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg ?? '') ?? [];
      return width && height ? { width: Number(width), height: Number(height) } : null;
    });
    sizes.set(name, size);
  }
  return size;
}
