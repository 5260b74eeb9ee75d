/** Colour difference as a person sees it (CIEDE2000), also as colour-blind readers do (Machado). */
import { linear, parseHex } from '../../src/theme/colour.js';

export type Lab = readonly [l: number, a: number, b: number];
type Triple = readonly [number, number, number];
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const machado: Record<Exclude<Vision, 'normal'>, readonly [Triple, Triple, Triple]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Triple, vector: Triple): number =>
  row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2];

const inGamut = (light: number): number => Math.min(1, Math.max(0, light));

/** CIELAB under D65 of a `#rrggbb` colour as the given eye sees it. */
export function lab(colour: string, vision: Vision = 'normal'): Lab {
  const [red, green, blue] = parseHex(colour);
  let light: Triple = [linear(red), linear(green), linear(blue)];
  if (vision !== 'normal') {
    const [r, g, b] = machado[vision];
    light = [inGamut(dot(r, light)), inGamut(dot(g, light)), inGamut(dot(b, light))];
  }
  const f = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116;
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], light));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const radians = (angle: number): number => (angle * Math.PI) / 180;

/** CIEDE2000 after Sharma, Wu and Dalal 2005, all weights 1. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const seventh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const g = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
  const hue = (a: number, b: number): number =>
    a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a * (1 + g))) + 360) % 360;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const grey = c1 * c2 === 0;
  let turn = h2 - h1;
  if (grey) turn = 0;
  else if (turn > 180) turn -= 360;
  else if (turn < -180) turn += 360;
  let mean = (h1 + h2) / 2;
  if (grey) mean = h1 + h2;
  else if (Math.abs(h1 - h2) > 180) mean += h1 + h2 < 360 ? 180 : -180;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const cosine = (factor: number, offset: number): number =>
    Math.cos(radians(factor * mean + offset));
  const t =
    1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const tint = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * c * t);
  const rotation = -Math.sin(radians(60 * Math.exp(-(((mean - 275) / 25) ** 2)))) * 2 * seventh(c);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tint ** 2 + rotation * chroma * tint);
}

/** Difference of two `#rrggbb` colours to an eye. */
export const difference = (a: string, b: string, vision: Vision = 'normal'): number =>
  ciede2000(lab(a, vision), lab(b, vision));
