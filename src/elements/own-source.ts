/** Figures of one's own from where they stand: a file of one's server, or text inside the tag. */
import type { OwnFault } from '../view/index.js';

/** Bytes of a file; the barometer's own has 40,000. */
const MOST_BYTES = 2_000_000;
const PATIENCE = 10_000;

/** What was read, not checked yet, and what was wrong with the text. */
export interface Given {
  /** Undefined where nothing could be read. */
  readonly value: unknown;
  readonly faults: readonly OwnFault[];
}

const fault = (path: string, found: string, expected: string): Given => ({
  value: undefined,
  faults: [{ path, found: found.slice(0, 80), expected }],
});

/** JSON, or CSV in the barometer's form: told apart by the first sign. */
export async function parseFigures(text: string): Promise<Given> {
  const first = text.trimStart().charAt(0);
  if (first === '' || first === '{' || first === '[') {
    try {
      return { value: JSON.parse(text) as unknown, faults: [] };
    } catch (error) {
      // A browser's own words: they may quote the text.
      const said = error instanceof Error ? error.message : '';
      return fault('', said.slice(0, 80) || 'another text', 'JSON');
    }
  }
  const { checkFigures } = await import('../formats/check-figures.js');
  const { entries, faults } = checkFigures(new TextEncoder().encode(text));
  const told = faults.map(({ line, column, name, found, expected }) => ({
    path: [`line ${String(line)}, column ${String(column)}`, name].filter(Boolean).join(', '),
    found: found.slice(0, 80),
    expected,
  }));
  return { value: entries.length ? { figures: entries } : undefined, faults: told };
}

/** Fetches a file; never rejects. Without cookies, and no more than 2 MB or 10 seconds. */
export async function fetchFigures(src: string, base: string, stop: AbortSignal): Promise<Given> {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    return fault('src', src, 'an address');
  }
  if (!/^https?:$/.test(url.protocol)) return fault('src', src, 'an address of http or https');
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      signal: AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)]),
    });
    if (!response.ok) return fault('src', `${String(response.status)} for ${src}`, 'a file');
    const text = await readAtMost(response, MOST_BYTES);
    if (text === null) return fault('src', src, `a file of ${String(MOST_BYTES / 1e6)} MB at most`);
    return await parseFigures(text);
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    return fault('src', late ? `no answer from ${src}` : `no file at ${src}`, 'a file');
  }
}

/** The text, or null as soon as it is longer than that. */
async function readAtMost(response: Response, most: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
