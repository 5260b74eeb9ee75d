/** Colours as numbers: parsing, contrast as WCAG defines it, and correction until it holds. */

export type Rgb = readonly [red: number, green: number, blue: number];

export const isHex = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour);

export function parseHex(colour: string): Rgb {
  if (!isHex(colour)) throw new RangeError(`Colour "${colour}": expected #rrggbb.`);
  const channel = (at: number): number => parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

export function toHex(rgb: Rgb): string {
  const byte = (channel: number): string =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(byte).join('')}`;
}

/** Light of one channel, 0 to 1. */
export function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(colour: string): number {
  const [red, green, blue] = parseHex(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the way from one colour to another: 0 the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [parseHex(from), parseHex(to)];
  const between = (i: 0 | 1 | 2): number => a[i] + (b[i] - a[i]) * share;
  return toHex([between(0), between(1), between(2)]);
}

/**
 * The colour nearest to `colour`, darker or lighter, that has `ratio` on `ground`. Mixing with
 * black or white keeps its hue. Where no colour can, the better of black and white.
 */
export function ensureContrast(colour: string, ground: string, ratio: number): string {
  if (contrast(colour, ground) >= ratio) return colour;
  const ends = ['#000000', '#ffffff'].sort((a, b) => contrast(b, ground) - contrast(a, ground));
  // Away from the ground first: a colour darker than its ground becomes darker still.
  const away = luminance(colour) <= luminance(ground) ? '#000000' : '#ffffff';
  const [best = '#000000'] = ends;
  const end = contrast(away, ground) >= ratio ? away : best;
  for (let share = 0.01; share < 1; share += 0.01) {
    const mixed = mix(colour, end, share);
    if (contrast(mixed, ground) >= ratio) return mixed;
  }
  return end;
}
