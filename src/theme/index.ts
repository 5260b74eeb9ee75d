/** Themes as plain values, and how to make one from the colours of a page. */
export { contrast, ensureContrast, isHex, luminance, mix, parseHex } from './colour.js';
export { contrastDarkTheme, contrastTheme } from './contrast.js';
export { customTheme, type Token, tokens } from './custom.js';
export { darkTheme } from './dark.js';
export { lightTheme } from './light.js';
export { type Pattern, type Swatch, swatch } from './mark.js';
export { printTheme } from './print.js';
export { textOn } from './text-on.js';
export type { Shades, Theme } from './theme.js';
