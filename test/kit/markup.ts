/** What the tests of formats share: readers of XML and HTML, hostile views. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';

import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import type { View } from '../../src/view/index.js';
import { allViews } from './views.js';

export const views: readonly View[] = [...allViews(fr), ...allViews(en)];

export const titleOf = (view: View): string => `${view.widget} ${view.view} ${view.lang}`;

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  /** Text of the node itself, children left out. */
  text: string;
}

/** Parses XML strictly: whatever is not well-formed throws. */
export function parseXml(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, { value }]) => [name, value]),
    );
    const node = { name: tag.name, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('text', (text) => {
    const node = stack.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  const [only] = root.children;
  if (!only || root.children.length !== 1) throw new Error('not one root element');
  return only;
}

/** Parses HTML as a browser does. */
export function parseHtml(html: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const read = (from: DefaultTreeAdapterTypes.ParentNode, to: Node): void => {
    for (const child of from.childNodes) {
      if (child.nodeName === '#text') to.text += (child as { value: string }).value;
      if (!('tagName' in child)) continue;
      const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
      const node: Node = { name: child.tagName, attributes, children: [], text: '' };
      to.children.push(node);
      read(child, node);
      // A title in another language is a part of its sentence.
      if (node.name === 'span' && node.attributes['lang']) to.text += node.text;
    }
  };
  read(parseFragment(html), root);
  return root;
}

export const everyNode = (node: Node): Node[] => [node, ...node.children.flatMap(everyNode)];

/** All texts below a node, each element's own joined. */
export const textsOf = (node: Node): string[] =>
  everyNode(node)
    .map(({ text }) => text.trim())
    .filter(Boolean);

const DISPLAYED = new Set([
  ...['title', 'summary', 'name', 'tableName', 'description', 'message', 'caption', 'rowHead'],
  ...['familyHead', 'label', 'head', 'detail', 'family', 'text', 'base', 'reading', 'sample'],
  ...['credit', 'readIn', 'note', 'speech', 'sign', 'signs'],
]);

/** The view with a text in the place of all that is displayed. */
export function hostile(view: View, text: string): View {
  return JSON.parse(
    JSON.stringify(view, (key, value: unknown) =>
      typeof value === 'string' && DISPLAYED.has(key) ? text : value,
    ),
  ) as View;
}
