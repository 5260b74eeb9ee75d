/** A palette of its own for dark ground: lighter and softer, tints sink towards the ground. */
import { lightTheme } from './light.js';
import type { Theme } from './theme.js';

export const darkTheme: Theme = {
  name: 'dark',
  surface: '#161b20',
  text: '#e8ecee',
  muted: '#a5b0b6',
  grid: '#2a3238',
  border: '#465159',
  accent: '#6cc6cd',
  series: [
    ['#56b3ba', '#259299', '#2d757b'],
    ['#dd9082', '#bc6f62', '#955c52'],
    ['#e5ce75', '#a89439', '#796b2a'],
    ['#dbc2f9', '#a08db6', '#75648b'],
    ['#a6e8ba', '#66a67b', '#467555'],
    ['#8d9bed', '#6b7dd0', '#5c67a4'],
  ],
  neutral: ['#6b7074', '#7c8185', '#8e9397'],
  font: lightTheme.font,
  radius: 2,
};
