/** What was lost of the figure. */
import type { ReportFinding } from './examine.js';
import { descendants, type Part } from './part.js';

/** A figure of the barometer names the study's authors in its last line. */
export const isFigure = (part: Part): boolean =>
  part.name === 'figure' && descendants(part).some(({ text }) => text.includes('Solidatech'));

export function examineFigure(figure: Part, report: ReportFinding): void {
  const inside = descendants(figure);
  const has = (name: string) => inside.some((part) => part.name === name);
  const image = inside.find(({ name }) => name === 'img');
  if (image) examineImage(image, has('source'), report);
  else if (!has('svg') && figure.children.some(isLoose)) report('drawing-lost');
  // A figure without a picture shows the title instead.
  else if (!has('svg') && !has('strong')) report('picture-lost');
  if (!has('figcaption')) report('caption-lost');
  if (!has('td')) return report('table-lost');
  const heads = inside.filter(({ name }) => name === 'th');
  const scoped = heads.length > 0 && heads.every(({ attributes }) => attributes['scope']);
  if (!scoped) report('scope-lost');
  if (!has('details')) report('details-lost');
}

/** When a tool removes the tags of a drawing, its words stay. */
const isLoose = ({ name, text }: Part): boolean => name === '#text' && text.trim() !== '';

function examineImage({ attributes }: Part, hasNarrow: boolean, report: ReportFinding): void {
  const { src = '', alt = '', style = '' } = attributes;
  if (alt.trim() === '') report('alt-lost');
  if (!/\/pictures\/baro-[^/]+\.svg([?#]|$)/.test(src)) report('source-changed', src);
  if (!hasNarrow) report('narrow-lost');
  if (!style.includes('max-width')) report('style-lost');
}
