/** The announcement of a figure: its sentence, then the notes that its signs refer to. */
import type { View } from '../../view/view.js';
import type { CellRef } from './arrow-keys.js';

export function speechOf({ panels, notes }: View, { panel, row, column }: CellRef): string {
  const target = panels[panel];
  const cell = target?.rows[row]?.cells[column];
  if (!target || !cell) return '';
  const signs = [cell, target.rows[row], target.columns[column]].flatMap(
    (part) => part?.signs ?? [],
  );
  const signedNotes = notes.filter(({ sign }) => signs.includes(sign));
  return [cell.speech, ...signedNotes.map(({ text, heard = text }) => heard)].join(' ');
}
