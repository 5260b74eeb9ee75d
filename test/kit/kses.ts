/**
 * What WordPress makes of HTML before it stores a post, where the author may not write unfiltered
 * HTML (`kses`, the post's list). It works on well-formed code, as ours is: WordPress reads a text
 * tag by tag where this reads a tree.
 */
import { type DefaultTreeAdapterTypes as Tree, html, parseFragment, serialize } from 'parse5';

import { everywhere, recentStyles, styles, tags } from './kses-allowed.js';

/** The HTML that is stored. `old` for releases up to 6.5, which keep fewer styles. */
export function kses(code: string, { old = false } = {}): string {
  const known = old ? styles.filter((name) => !recentStyles.includes(name)) : styles;
  const root = parseFragment(code);
  filter(root, new Set(known));
  return serialize(root);
}

/** A tag that is not allowed goes, what stands inside stays: also the text of a script. */
function filter(parent: Tree.ParentNode, known: ReadonlySet<string>): void {
  parent.childNodes = parent.childNodes.flatMap((node): Tree.ChildNode[] => {
    if (!('tagName' in node)) return [node];
    // Inside an SVG, HTML's names are those of other things.
    const allowed = tags[node.tagName.toLowerCase()];
    filter(node, known);
    if (!allowed) return node.childNodes;
    if (node.namespaceURI !== html.NS.HTML) node.namespaceURI = html.NS.HTML;
    node.attrs = node.attrs.flatMap((attribute) => {
      const { name, value } = attribute;
      if (!isAllowed(name, allowed)) return [];
      if (name !== 'style') return [attribute];
      const kept = keptStyle(value, known);
      return kept ? [{ name, value: kept }] : [];
    });
    return [node];
  });
}

function isAllowed(name: string, own: readonly string[]): boolean {
  if (own.includes(name) || everywhere.includes(name)) return true;
  return /^data-[a-z0-9_-]+$/.test(name);
}

function keptStyle(css: string, known: ReadonlySet<string>): string {
  return css
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => {
      const [name = ''] = declaration.split(':');
      // Functions and escapes need more reading than our code calls for: they go.
      return (
        (known.has(name.trim()) || /^--[\w-]+$/.test(name)) && !/[\\(&=}]|\/\*/.test(declaration)
      );
    })
    .join(';');
}
