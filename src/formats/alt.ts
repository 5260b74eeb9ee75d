/** What stands for the picture where it can't be seen: a short text, and a long one. */
import type { View } from '../view/view.js';
import { panelLines } from './text.js';

export interface Alternative {
  /** For `alt`: type, subject and finding; 150 characters at most. */
  readonly short: string;
  /** Extent, highest, lowest, change, base and sample; then every figure on a line of its own. */
  readonly long: string;
}

export function toAlternative(view: View): Alternative {
  const figures = view.panels.map((panel) =>
    panelLines(panel, false)
      .filter((line) => line !== '')
      .join('\n'),
  );
  const notes = view.notes.map(({ sign, text }) => (sign === '' ? text : `${sign} ${text}`));
  const parts = [view.description || view.message, ...figures, notes.join('\n'), view.credit];
  return { short: view.name, long: parts.filter((part) => part !== '').join('\n\n') };
}

/** Both as a file: the short text, an empty line, the long one. */
export function toAltText(view: View): string {
  const { short, long } = toAlternative(view);
  return `${short}\n\n${long}\n`;
}
