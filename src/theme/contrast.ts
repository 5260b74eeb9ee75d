/**
 * For readers who ask for more contrast: black on white with full colours at 6:1 and more, or, where
 * the page is dark, white on black. Every mark has an outline in the colour of the text.
 */
import { darkTheme } from './dark.js';
import { lightTheme } from './light.js';
import type { Theme } from './theme.js';

export const contrastTheme: Theme = {
  name: 'contrast',
  surface: '#ffffff',
  text: '#000000',
  muted: '#2b3235',
  grid: '#a8b1b5',
  border: '#586369',
  accent: '#003c4b',
  series: [
    ['#00617d', '#467d96', '#579bba'],
    ['#6b281a', '#a35542', '#c18474'],
    ['#7b5900', '#9a731b', '#af8e53'],
    ['#3e1d60', '#7b53a0', '#a687c0'],
    ['#465b48', '#677969', '#809982'],
    ['#3b3a44', '#6a6873', '#93929e'],
  ],
  neutral: ['#7f8487', '#717578', '#606568'],
  outline: '#000000',
  font: lightTheme.font,
  radius: 0,
};

/** The colours of the dark palette, which gain by a ground that is black. */
export const contrastDarkTheme: Theme = {
  ...darkTheme,
  name: 'contrast',
  surface: '#000000',
  text: '#ffffff',
  muted: '#d3dade',
  grid: '#586369',
  border: '#a5b0b6',
  accent: '#8fe0e6',
  outline: '#ffffff',
  radius: 0,
};
