/** A theme from the colours that a page gives: corrected where they could not be read. */
import { contrast, ensureContrast, isHex, mix } from './colour.js';
import type { Shades, Theme } from './theme.js';

export const tokens = [
  'surface',
  'text',
  'muted',
  'grid',
  'border',
  'accent',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'neutral',
  'font',
  'radius',
] as const;

export type Token = (typeof tokens)[number];

export const TEXT_CONTRAST = 4.5;
export const MARK_CONTRAST = 3;

/** Tints of a colour that still have 3:1; where there is no room for them, darker shades. */
export function shadesOf(full: string, surface: string, text: string): Shades {
  const roomy = contrast(full, surface) >= 2 * MARK_CONTRAST;
  const end = roomy ? surface : text;
  const reach = (share: number): string => mix(full, end, share);
  let far = 0.6;
  while (far > 0 && contrast(reach(far), surface) < MARK_CONTRAST) far -= 0.02;
  return [full, reach(far / 2), reach(far)];
}

/**
 * The theme with the page's tokens in it, and the tokens that had to be corrected: text to 4.5:1
 * and marks to 3:1 on the surface. Colours are `#rrggbb`, `radius` is in CSS pixels; a token that
 * cannot be read is left out. `ground` is what shows through where the page gives no surface.
 */
export function customTheme(
  base: Theme,
  given: Partial<Record<Token, string>>,
  ground?: string,
): { theme: Theme; corrected: Token[] } {
  const corrected: Token[] = [];
  const colour = (token: Token): string | undefined => {
    const value = given[token]?.trim();
    return value && isHex(value) ? value.toLowerCase() : undefined;
  };
  const surface = colour('surface') ?? ground ?? base.surface;
  const own = surface === base.surface;
  const held = (token: Token, fallback: string, ratio: number): string => {
    const wanted = colour(token);
    const found = ensureContrast(wanted ?? fallback, surface, ratio);
    if (wanted && found !== wanted) corrected.push(token);
    return found;
  };
  const text = held('text', base.text, TEXT_CONTRAST);
  const shades = (token: Token, given: Shades): Shades => {
    const full = held(token, given[0], MARK_CONTRAST);
    const kept =
      full === given[0] && given.every((shade) => contrast(shade, surface) >= MARK_CONTRAST);
    return kept ? given : shadesOf(full, surface, text);
  };
  const [one, two, three, four, five, six] = base.series;
  const radius = Number.parseFloat(given.radius ?? '');
  const theme: Theme = {
    name: base.name,
    surface,
    text,
    muted: held('muted', base.muted, TEXT_CONTRAST),
    grid: colour('grid') ?? (own ? base.grid : mix(surface, text, 0.14)),
    border: colour('border') ?? (own ? base.border : mix(surface, text, 0.24)),
    accent: held('accent', base.accent, TEXT_CONTRAST),
    series: [
      shades('series-1', one),
      shades('series-2', two),
      shades('series-3', three),
      shades('series-4', four),
      shades('series-5', five),
      shades('series-6', six),
    ],
    neutral: shades('neutral', base.neutral),
    ...(base.outline ? { outline: text } : {}),
    font: given.font?.trim() || base.font,
    radius: radius >= 0 ? Math.min(radius, 12) : base.radius,
  };
  return { theme, corrected };
}
