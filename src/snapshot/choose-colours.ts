/**
 * Which 256 colours represent all of a picture. Most of its colours are the soft edges of its
 * text: a hundred greys that look alike. So the choice prefers not what is frequent, but what
 * would be missed: a rare tint far from all others before another grey.
 */
import { linear } from '../theme/colour.js';

/** Share of light for each value of a channel. */
const light = Float64Array.from({ length: 256 }, (_, channel) => linear(channel));

/** How much more a difference of tint counts than one of lightness: thin marks show by tint. */
const TINT = 2;

/** Places of the colours kept, and for every colour the number of the nearest one kept. */
export interface Palette {
  readonly kept: readonly number[];
  readonly numbers: Uint8Array;
}

/**
 * Takes the most frequent colour, then time and again the one whose replacement would show most:
 * far from all that are kept, and a little also because it covers more.
 * @param colours numbers with red in the lowest byte, all different
 * @param counts pixels of each
 * @param max how many may be kept, up to 256
 */
export function chooseColours(colours: Uint32Array, counts: Uint32Array, max: number): Palette {
  const size = colours.length;
  const oklab = toOklab(colours);
  const weights = Float64Array.from(counts, (count) => Math.sqrt(Math.sqrt(count)));
  const distances = new Float64Array(size).fill(Infinity);
  const numbers = new Uint8Array(size);
  const kept: number[] = [];
  let next = counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0));
  while (kept.length < Math.min(max, size)) {
    const number = kept.push(next) - 1;
    const at = 3 * next;
    const l = oklab[at] as number;
    const a = oklab[at + 1] as number;
    const b = oklab[at + 2] as number;
    let worst = -1;
    for (let i = 0, j = 0; i < size; i += 1, j += 3) {
      const dl = (oklab[j] as number) - l;
      const da = (oklab[j + 1] as number) - a;
      const db = (oklab[j + 2] as number) - b;
      const distance = dl * dl + da * da + db * db;
      if (distance < (distances[i] as number)) {
        distances[i] = distance;
        numbers[i] = number;
      }
      const visible = (distances[i] as number) * (weights[i] as number);
      if (visible > worst) {
        worst = visible;
        next = i;
      }
    }
  }
  return { kept, numbers };
}

/** Oklab (Björn Ottosson, 2020), three numbers a colour: near in them is alike to the eye. */
function toOklab(colours: Uint32Array): Float64Array {
  const oklab = new Float64Array(colours.length * 3);
  colours.forEach((colour, i) => {
    const r = light[colour & 255] as number;
    const g = light[(colour >> 8) & 255] as number;
    const b = light[(colour >> 16) & 255] as number;
    const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    oklab[3 * i] = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
    oklab[3 * i + 1] = TINT * (1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short);
    oklab[3 * i + 2] = TINT * (0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short);
  });
  return oklab;
}
