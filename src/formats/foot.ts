/** The foot of a View as lines and blocks of lines, in its own order. */
import type { Paragraph, Run } from '../view/view.js';

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Sign and text in a line. */
export const lineOf = ({ sign, runs }: Paragraph): string =>
  sign === undefined ? textOf(runs) : `${sign} ${textOf(runs)}`;

/** Paragraphs with those that go on from them. */
export function blocksOf(foot: readonly Paragraph[]): Paragraph[][] {
  const blocks: Paragraph[][] = [];
  for (const paragraph of foot) {
    const last = blocks.at(-1);
    if (last && paragraph.joined) last.push(paragraph);
    else blocks.push([paragraph]);
  }
  return blocks;
}
