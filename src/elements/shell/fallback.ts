/** What the author put inside the tag. */

const PICTURES = 'img, svg, canvas, table, object, video, iframe, figure';

/**
 * Whether there is a picture, or a table, which stands in the chart's place until it is drawn. A
 * sentence or a link is for where nothing of ours runs, and gives way.
 */
export const hasFallback = ({ children }: Element): boolean =>
  [...children].some(
    (child) => !child.slot && (child.matches(PICTURES) || !!child.querySelector(PICTURES)),
  );

/**
 * Whether it is a figure of its own, with picture and table: it then stands alone until the chart
 * is drawn. Anything less stands in the chart's place, between our title and source.
 */
export const isFigure = (element: Element): boolean => !!element.querySelector(':scope > figure');
