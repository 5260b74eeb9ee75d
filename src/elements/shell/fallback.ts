/** Whether the author put something inside the tag that a reader can see. */

const UNSEEN = 'br, script, style, template, link, meta';
const PICTURES = 'img, svg, canvas, table, object, video, iframe';

/** Editors leave `<br>`, spaces and empty paragraphs inside a tag: these are no fallback. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) => {
    if (node.nodeType === 3) return hasText(node);
    // No `instanceof`: the nodes of another window's document have other classes.
    const child = node as Element;
    if (node.nodeType !== 1 || child.slot || child.matches(UNSEEN)) return false;
    return child.matches(PICTURES) || !!child.querySelector(PICTURES) || hasText(child);
  });
}

/**
 * Whether it is a figure of its own, with picture and table: it then stands alone until the chart
 * is drawn. Anything less stands in the chart's place, between our title and source.
 */
export const isFigure = (element: Element): boolean => !!element.querySelector(':scope > figure');

const hasText = (node: Node): boolean => !!node.textContent?.trim();
