/** The element around another in the document, across shadow roots: what `lang` is inherited from. */
export function parentOf({ parentNode }: Element): Element | null {
  // No `instanceof`: a node may stand in another window's document, whose nodes have other classes.
  const root = parentNode?.nodeType === 11 ? (parentNode as ShadowRoot).host : parentNode;
  return root?.nodeType === 1 ? (root as Element) : null;
}

/** The element around another as it is shown: through slots too. */
export const flatParentOf = (element: Element): Element | null =>
  element.assignedSlot ?? parentOf(element);
