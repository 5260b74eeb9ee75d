/** Ink on white paper: a deep blue-teal first, then brick, ochre, plum, bottle green, night blue. */
import type { Theme } from './theme.js';

export const lightTheme: Theme = {
  name: 'light',
  surface: '#ffffff',
  text: '#1b2327',
  muted: '#586369',
  grid: '#e1e6e8',
  border: '#c8d0d3',
  accent: '#00667e',
  series: [
    ['#00667e', '#477f93', '#529db7'],
    ['#8c3535', '#b75654', '#ca807b'],
    ['#806102', '#a27c23', '#b98a6a'],
    ['#4b1e3e', '#885477', '#b685a5'],
    ['#184100', '#4a742f', '#7f9d69'],
    ['#1b3893', '#5663cb', '#8c8cda'],
  ],
  neutral: ['#8e9396', '#7d8285', '#6d7275'],
  font: "Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  radius: 2,
};
