/** Alternative texts of a picture: a short one and a long one. */
import type { Paragraph, View } from '../view/view.js';
import { blocksOf, lineOf, textOf } from './foot.js';
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
  // The description says the rest of the foot.
  const foot = blocksOf(view.foot.filter(({ kind }) => kind === 'note' || kind === 'credit'));
  const heard = new Map(view.notes.map(({ text, heard = text }) => [text, heard]));
  const lineHeard = (line: Paragraph): string => {
    const text = heard.get(textOf(line.runs));
    return lineOf(text === undefined ? line : { ...line, runs: [{ text }] });
  };
  const blocks = foot.map((block) => block.map(lineHeard).join('\n'));
  const parts = [view.description || view.message, ...figures, ...blocks];
  return { short: view.name, long: parts.filter((part) => part !== '').join('\n\n') };
}

/** Both as a file: the short text, an empty line, the long one. */
export function toAltText(view: View): string {
  const { short, long } = toAlternative(view);
  return `${short}\n\n${long}\n`;
}
