/** The theme that an element's place in a page asks for. */
import { contrast, ensureContrast, luminance } from '../../theme/colour.js';
import { contrastDarkTheme, contrastTheme } from '../../theme/contrast.js';
import {
  customTheme,
  MARK_CONTRAST,
  shadesOf,
  TEXT_CONTRAST,
  type Token,
  tokens,
} from '../../theme/custom.js';
import { darkTheme } from '../../theme/dark.js';
import { lightTheme } from '../../theme/light.js';
import type { Theme } from '../../theme/theme.js';
import { backdropOf } from './backdrop.js';
import { over, Probe } from './css-colour.js';

export interface Dress {
  readonly theme: Theme;
  /** The widget paints its ground; false where the page's shows through. */
  readonly paints: boolean;
  /** Tokens whose value is no colour or length. */
  readonly wrong: readonly string[];
  /** Tokens that could not be read and were corrected. */
  readonly corrected: readonly string[];
}

/** `root` carries the scheme that the widget uses: its own choice or the page's. */
export function themeOf(element: Element, root: Element): Dress {
  const probe = new Probe(root);
  try {
    const style = getComputedStyle(root);
    const font = style.fontFamily;
    if (matchMedia('(forced-colors: active)').matches) {
      return { theme: { ...systemTheme(probe), font }, paints: true, wrong: [], corrected: [] };
    }
    const base = baseTheme(probe);
    const { given, wrong } = readTokens(getComputedStyle(element), probe, base.surface);
    const ground = given.surface ?? backdropOf(element, probe);
    const shows = !given.surface && ground !== null && carries(base, ground);
    const { theme, corrected } = customTheme(base, given, shows ? ground : undefined);
    return {
      theme: { ...theme, font },
      paints: !shows,
      wrong,
      corrected: corrected.map((token) => `--baro-${token}`),
    };
  } finally {
    probe.remove();
  }
}

function baseTheme(probe: Probe): Theme {
  const text = probe.colour('CanvasText');
  const dark = text && luminance(text.hex) > 0.5;
  if (matchMedia('(prefers-contrast: more)').matches) {
    return dark ? contrastDarkTheme : contrastTheme;
  }
  return dark ? darkTheme : lightTheme;
}

/** Whether a theme can be read on a ground; tints and greys that come short are made anew. */
function carries(theme: Theme, ground: string): boolean {
  const marks = theme.series.map(([full]) => full);
  return (
    [theme.text, theme.muted, theme.accent].every((c) => contrast(c, ground) >= TEXT_CONTRAST) &&
    marks.every((colour) => contrast(colour, ground) >= MARK_CONTRAST)
  );
}

/** What the page gives as `--baro-*`: colours opaque, lengths in pixels. */
function readTokens(style: CSSStyleDeclaration, probe: Probe, surface: string) {
  const given: Partial<Record<Token, string>> = {};
  const wrong: string[] = [];
  for (const token of tokens) {
    const text = style.getPropertyValue(`--baro-${token}`).trim();
    // The font is CSS's to read: the stylesheet takes it.
    if (!text || token === 'font') continue;
    if (token === 'radius') {
      const pixels = probe.length(text);
      if (pixels === null) wrong.push(`--baro-${token}: ${text}`);
      else given.radius = String(pixels);
      continue;
    }
    const colour = probe.colour(text);
    if (colour) given[token] = over(colour, given.surface ?? surface);
    else wrong.push(`--baro-${token}: ${text}`);
  }
  return { given, wrong };
}

/** Forced colours: the reader's own few, marks told apart by pattern and tint. */
function systemTheme(probe: Probe): Theme {
  const system = (name: string, other: string) => probe.colour(name)?.hex ?? other;
  const surface = system('Canvas', '#000000');
  const text = ensureContrast(system('CanvasText', '#ffffff'), surface, TEXT_CONTRAST);
  const grey = ensureContrast(system('GrayText', text), surface, MARK_CONTRAST);
  const shades = shadesOf(text, surface, text);
  return {
    ...contrastTheme,
    surface,
    text,
    outline: text,
    muted: text,
    grid: grey,
    border: text,
    accent: ensureContrast(system('Highlight', text), surface, TEXT_CONTRAST),
    series: [shades, shades, shades, shades, shades, shades],
    neutral: [grey, grey, grey],
  };
}
