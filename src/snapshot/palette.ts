/**
 * Pixels as numbers of a palette: a chart has a few flat colours and the soft edges between
 * them. Where they are more than 256, the edges that look alike share a number.
 */
import { chooseColours } from './choose-colours.js';

export interface Indexed {
  /** Rows of a PNG: a filter byte, then a byte a pixel. */
  readonly rows: Uint8Array;
  /** Red, green, blue of each number. */
  readonly palette: Uint8Array;
}

const MAX_COLOURS = 256;
const SAME_AS_ABOVE = 2;

/** Slots of the table of colours, and how many of them may be taken. */
const SLOTS = 1 << 16;
const FULL = 60_000;
/** From then on colours are told apart by four bits a channel: no chart comes here. */
const COARSE = 0xfff0f0f0;

/**
 * Memory that every picture needs again. The work on a picture does not wait for anything, so
 * two of them never meet here.
 */
const keys = new Uint32Array(SLOTS);
const slots = new Uint16Array(SLOTS);
const found = new Uint32Array(SLOTS);
const counts = new Uint32Array(SLOTS);
let runs = new Uint32Array(1 << 16);

/** @param pixels RGBA, opaque */
export function indexPixels(pixels: Uint8Array, width: number, height: number): Indexed {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, width * height * 4);
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const repeats = repeatsOf(bytes, width * 4, height);
  const { size, used } = readRuns(colours, repeats, width, height);
  const places = found.subarray(0, size);
  const { numbers, kept } = chooseColours(places, counts.subarray(0, size), MAX_COLOURS);

  const rows = new Uint8Array((width + 1) * height);
  let at = 0;
  let left = 0;
  let row = 0;
  for (let run = 0; run < used; run += 2) {
    if (left === 0) {
      // A row like the one above it is a row of zeros: the encoder runs over it.
      while (repeats[row] === 1) {
        rows[at] = SAME_AS_ABOVE;
        at += width + 1;
        row += 1;
      }
      at += 1;
      row += 1;
      left = width;
    }
    const number = numbers[runs[run] as number] as number;
    const length = runs[run + 1] as number;
    if (length > 16) rows.fill(number, at, at + length);
    else for (let i = 0; i < length; i += 1) rows[at + i] = number;
    at += length;
    left -= length;
  }
  for (; row < height; row += 1) {
    rows[at] = SAME_AS_ABOVE;
    at += width + 1;
  }
  return { rows, palette: paletteOf(places, kept) };
}

/** 1 for each row that repeats the one above. */
function repeatsOf(bytes: Buffer, size: number, height: number): Uint8Array {
  const repeats = new Uint8Array(height);
  for (let y = 1; y < height; y += 1) {
    const start = y * size;
    if (bytes.compare(bytes, start - size, start, start, start + size) === 0) repeats[y] = 1;
  }
  return repeats;
}

/** Reads the rows that count as runs, a colour's place in `found` and a length; counts colours. */
function readRuns(
  colours: Uint32Array,
  repeats: Uint8Array,
  width: number,
  height: number,
): { size: number; used: number } {
  slots.fill(0);
  let size = 0;
  let used = 0;
  for (let y = 0; y < height; y += 1) {
    if (repeats[y] === 1) continue;
    if (used + 2 * width > runs.length) runs = enlarged(runs, used + 2 * width);
    const end = (y + 1) * width;
    for (let from = y * width; from < end;) {
      const start = from;
      const exact = colours[from] as number;
      do from += 1;
      while (from < end && colours[from] === exact);
      const colour = size < FULL ? exact : (exact & COARSE) >>> 0;
      let slot = (colour ^ (colour >>> 7) ^ (colour >>> 13)) & (SLOTS - 1);
      // A slot holds the colour's place plus one, so that zero is an empty slot.
      while (slots[slot] !== 0 && keys[slot] !== colour) slot = (slot + 1) & (SLOTS - 1);
      if (slots[slot] === 0) {
        keys[slot] = colour;
        found[size] = colour;
        counts[size] = 0;
        size += 1;
        slots[slot] = size;
      }
      const place = (slots[slot] as number) - 1;
      counts[place] = (counts[place] as number) + from - start;
      runs[used] = place;
      runs[used + 1] = from - start;
      used += 2;
    }
  }
  return { size, used };
}

function enlarged(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(Math.max(size, array.length * 2));
  next.set(array);
  return next;
}

function paletteOf(colours: Uint32Array, kept: readonly number[]): Uint8Array {
  const palette = new Uint8Array(kept.length * 3);
  kept.forEach((place, number) => {
    // The machine's own byte order puts red first in memory, so last in the number.
    const colour = colours[place] as number;
    palette.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], number * 3);
  });
  return palette;
}
