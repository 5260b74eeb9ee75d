/** The theme that fits the place of an element in a page. */
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

export interface ResolvedTheme {
  readonly theme: Theme;
  /** True where the widget paints its ground; false where the page's shows through. */
  readonly paints: boolean;
  /** Tokens whose value is no colour or length. */
  readonly invalid: readonly string[];
  /** Tokens that had too little contrast and were corrected. */
  readonly corrected: readonly string[];
}

/** @param root has the colour scheme that the widget uses: its own choice or the page's */
export function resolveTheme(element: Element, root: Element): ResolvedTheme {
  const probe = new Probe(root);
  try {
    const style = getComputedStyle(root);
    const font = style.fontFamily;
    if (matchMedia('(forced-colors: active)').matches) {
      return { theme: { ...systemTheme(probe), font }, paints: true, invalid: [], corrected: [] };
    }
    const base = baseTheme(probe);
    const { custom, invalid } = readTokens(getComputedStyle(element), probe, base.surface);
    const ground = custom.surface ?? backdropOf(element, probe);
    const isTransparent = !custom.surface && ground !== null && isReadableOn(base, ground);
    const { theme, corrected } = customTheme(base, custom, isTransparent ? ground : undefined);
    return {
      theme: { ...theme, font },
      paints: !isTransparent,
      invalid,
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

/** Whether texts and marks of a theme have enough contrast on a ground; weak tints are replaced. */
function isReadableOn(theme: Theme, ground: string): boolean {
  const marks = theme.series.map(([full]) => full);
  return (
    [theme.text, theme.muted, theme.accent].every((c) => contrast(c, ground) >= TEXT_CONTRAST) &&
    marks.every((colour) => contrast(colour, ground) >= MARK_CONTRAST)
  );
}

/** The page's `--baro-*` properties: colours opaque, lengths in pixels. */
function readTokens(style: CSSStyleDeclaration, probe: Probe, surface: string) {
  const custom: Partial<Record<Token, string>> = {};
  const invalid: string[] = [];
  for (const token of tokens) {
    const text = style.getPropertyValue(`--baro-${token}`).trim();
    // The font is CSS's to read: the stylesheet takes it.
    if (!text || token === 'font') continue;
    if (token === 'radius') {
      const pixels = probe.length(text);
      if (pixels === null) invalid.push(`--baro-${token}: ${text}`);
      else custom.radius = String(pixels);
      continue;
    }
    const colour = probe.colour(text);
    if (colour) custom[token] = over(colour, custom.surface ?? surface);
    else invalid.push(`--baro-${token}: ${text}`);
  }
  return { custom, invalid };
}

/** Forced colours: the reader's few colours; pattern and tint distinguish the marks. */
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
