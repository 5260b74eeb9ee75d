/** What the foot of a View says. */
import type { Paragraph, View } from '../../src/view/view.js';

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** The lines of a kind; '' where there is none. */
export const footText = ({ foot }: Pick<View, 'foot'>, kind: Paragraph['kind']): string =>
  foot
    .filter((paragraph) => paragraph.kind === kind)
    .map(textOf)
    .join('\n');

export const footTexts = ({ foot }: Pick<View, 'foot'>): string[] => foot.map(textOf);
