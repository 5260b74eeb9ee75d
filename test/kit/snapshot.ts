/** What the tests of snapshots share: folders of their own, the program in a process, PNG read. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';

import { root } from '../../scripts/shared/files.js';
import { run } from '../../src/snapshot/run.js';

/** A new folder, removed when the tests of the file have run. */
export function folder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'baro-test-')));
  after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

export interface Result {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: Buffer;
  readonly err: string;
}

const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const program = join(root, 'src/snapshot/cli.ts');

/** The loader of the tests looks for its settings from the folder it is started in. */
export const loading = { TSX_TSCONFIG_PATH: join(root, 'tsconfig.test.json') };

interface Call {
  readonly node?: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Buffer | null;
  /** A shell line in which "$@" is the command. */
  readonly shell?: string;
}

/** Runs `baro` in a process of its own. */
export function baro(args: readonly string[], call: Call = {}): Promise<Result> {
  const command = [process.execPath, ...(call.node ?? []), '--import', loader, program, ...args];
  const [file = '', ...rest] = call.shell ? ['sh', '-c', call.shell, 'sh', ...command] : command;
  const options: SpawnOptions = {
    cwd: call.cwd ?? root,
    env: { ...(call.env ?? process.env), ...loading },
    stdio: [call.input === undefined || call.input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  };
  return new Promise((done, fail) => {
    const child = spawn(file, rest, options);
    const out: Buffer[] = [];
    let err = '';
    child.stdout?.on('data', (part: Buffer) => out.push(part));
    child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, out: Buffer.concat(out), err }));
    child.stdin?.on('error', () => undefined);
    if (typeof call.input === 'string' || Buffer.isBuffer(call.input)) child.stdin?.end(call.input);
  });
}

interface Texts {
  out: string;
  err: string;
}

/** The test runner writes to standard output too: only what the command writes is taken. */
const taken = new AsyncLocalStorage<Texts>();
for (const [stream, to] of [
  [process.stdout, 'out'],
  [process.stderr, 'err'],
] as const) {
  const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  stream.write = (...args: unknown[]): boolean => {
    const texts = taken.getStore();
    if (!texts) return write(...args);
    const [data, done] = args;
    texts[to] +=
      typeof data === 'string' ? data : Buffer.from(data as Uint8Array).toString('latin1');
    if (typeof done === 'function') (done as () => void)();
    return true;
  };
}

/** Runs the command in this process: its exit code and what it wrote where. */
export async function inside(...args: string[]): Promise<{ code: number } & Texts> {
  const texts: Texts = { out: '', err: '' };
  return { code: await taken.run(texts, () => run(args)), ...texts };
}

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Palette as #rrggbb. */
  readonly palette: readonly string[];
  /** A palette's number a pixel, row by row. */
  readonly pixels: Uint8Array;
  readonly texts: Readonly<Record<string, string>>;
}

/** Reads a PNG with a palette, the two filters of ours undone; checks what it meets. */
export function readPng(data: Uint8Array): Png {
  const file = Buffer.from(data);
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    chunks.set(name, [...(chunks.get(name) ?? []), file.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  const header = chunks.get('IHDR')?.[0] ?? Buffer.alloc(13);
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const colours = chunks.get('PLTE')?.[0] ?? Buffer.alloc(0);
  const palette = Array.from(
    { length: colours.length / 3 },
    (_, i) => `#${colours.subarray(i * 3, i * 3 + 3).toString('hex')}`,
  );
  const rows = inflateSync(Buffer.concat(chunks.get('IDAT') ?? []));
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * (width + 1);
    const filter = rows[from];
    if (filter !== 0 && filter !== 2) throw new Error(`filter ${filter}`);
    for (let x = 0; x < width; x += 1) {
      const above = filter === 2 && y > 0 ? (pixels[(y - 1) * width + x] ?? 0) : 0;
      pixels[y * width + x] = ((rows[from + 1 + x] ?? 0) + above) & 255;
    }
  }
  const texts = Object.fromEntries(
    (chunks.get('iTXt') ?? []).map((chunk) => {
      const parts = chunk.toString('utf8').split('\0');
      return [parts[0] ?? '', parts.at(-1) ?? ''];
    }),
  );
  return { width, height, palette, pixels, texts };
}
