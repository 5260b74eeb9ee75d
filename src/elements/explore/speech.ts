/** What is announced of a figure: its own sentence, then the notes that its signs refer to. */
import type { View } from '../../view/view.js';
import type { CellRef } from './arrow-keys.js';

export function speechOf({ panels, notes }: View, { panel, row, column }: CellRef): string {
  const at = panels[panel];
  const cell = at?.rows[row]?.cells[column];
  if (!at || !cell) return '';
  const signs = [cell, at.rows[row], at.columns[column]].flatMap((part) => part?.signs ?? []);
  const signed = notes.filter(({ sign }) => signs.includes(sign));
  return [cell.speech, ...signed.map(({ text }) => text)].join(' ');
}
