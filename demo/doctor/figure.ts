/** What was lost of the figure. */
import type { Tell } from './examine.js';
import { everything, type Part } from './part.js';

/** Ours names the makers of the study in its last line. */
export const isFigure = (part: Part): boolean =>
  part.name === 'figure' && everything(part).some(({ text }) => text.includes('Solidatech'));

export function examineFigure(figure: Part, tell: Tell): void {
  const inside = everything(figure);
  const has = (name: string) => inside.some((part) => part.name === name);
  const image = inside.find(({ name }) => name === 'img');
  if (image) examineImage(image, has('source'), tell);
  else if (!has('svg') && figure.children.some(isLoose)) tell('drawing-lost');
  // Without a picture the title stands in its place.
  else if (!has('svg') && !has('strong')) tell('picture-lost');
  if (!has('figcaption')) tell('caption-lost');
  if (!has('td')) return tell('table-lost');
  const heads = inside.filter(({ name }) => name === 'th');
  const scoped = heads.length > 0 && heads.every(({ attributes }) => attributes['scope']);
  if (!scoped) tell('scope-lost');
  if (!has('details')) tell('details-lost');
}

/** Of a drawing whose tags were taken out, the words stay. */
const isLoose = ({ name, text }: Part): boolean => name === '#text' && text.trim() !== '';

function examineImage({ attributes }: Part, hasNarrow: boolean, tell: Tell): void {
  const { src = '', alt = '', style = '' } = attributes;
  if (alt.trim() === '') tell('alt-lost');
  if (!/\/pictures\/baro-[^/]+\.svg([?#]|$)/.test(src)) tell('source-changed', src);
  if (!hasNarrow) tell('narrow-lost');
  if (!style.includes('max-width')) tell('style-lost');
}
