/** For paper: black text, no tint that toner would lose; series and patterns as on the screen. */
import { lightTheme } from './light.js';
import type { Theme } from './theme.js';

export const printTheme: Theme = {
  ...lightTheme,
  name: 'print',
  text: '#000000',
  muted: '#3d4549',
  grid: '#d0d6d9',
  border: '#9aa4a9',
  accent: '#000000',
};
