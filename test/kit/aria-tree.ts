// The accessibility tree of a widget as text to be read and reviewed: a node a line, tables a row.
import type { CDPSession, Page } from 'puppeteer-core';

interface AxNode {
  nodeId: string;
  ignored?: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** Roles that only hold others, and pieces of text that their parents have as a whole. */
const TRANSPARENT = new Set(['generic', 'none', 'superscript', 'RootWebArea', 'rowgroup']);

/** Names that Chromium gave to the same roles at other times. */
const NAMES: Readonly<Record<string, string>> = { img: 'image', DisclosureTriangle: 'summary' };

/** Properties that a reader is told; their values are given where they are not simply true. */
const TOLD = ['level', 'pressed', 'expanded', 'disabled', 'busy', 'live', 'focused'];

const plain = (text: unknown): string =>
  typeof text === 'string' ? text.replaceAll(/\s+/g, ' ').trim() : '';

/** What assistive technology is given of the page, without the page's own root. */
export async function ariaTree(page: Page): Promise<string> {
  const cdp: CDPSession = await page.createCDPSession();
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const texts = new Set(nodes.filter((node) => roleOf(node) === 'paragraph').map(textIn));
  const lines: string[] = [];
  const [root] = nodes;
  if (root) write(root, 0);
  return lines.join('\n');

  function write(node: AxNode, depth: number): void {
    const role = roleOf(node);
    if (role === 'InlineTextBox') return;
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    if (node.ignored || TRANSPARENT.has(role)) {
      children.forEach((child) => write(child, depth));
      return;
    }
    const indent = '  '.repeat(depth);
    if (role === 'StaticText') {
      const text = plain(node.name?.value);
      if (text) lines.push(`${indent}${text}`);
      return;
    }
    const text = textIn(node);
    const name = plain(node.name?.value);
    const head = `${indent}${role}${name ? ` "${name}"` : ''}${states(node)}`;
    if (role === 'row') {
      lines.push(`${indent}row: ${cells(node).join(' | ')}`);
      return;
    }
    if (onlyText(node)) {
      lines.push(text && text !== name ? `${head}: ${text}` : head);
      return;
    }
    lines.push(head);
    children.forEach((child) => write(child, depth + 1));
  }

  function roleOf({ role }: AxNode): string {
    const value = role?.value ?? '';
    return NAMES[value] ?? value;
  }

  function states({ properties = [], description }: AxNode): string {
    const told = properties.flatMap(({ name, value }) => {
      if (!TOLD.includes(name) || value.value === false || value.value === 'false') {
        return name === 'pressed' || name === 'expanded' ? [`not ${name}`] : [];
      }
      return value.value === true || value.value === 'true'
        ? [name]
        : [`${name} ${String(value.value)}`];
    });
    const about = plain(description?.value);
    if (about) told.push(texts.has(about) ? 'described below' : `described: ${about}`);
    return told.map((state) => ` [${state}]`).join('');
  }

  /** All text below a node, pieces joined as they stand. */
  function textIn(node: AxNode): string {
    return plain(piecesIn(node));
  }

  function piecesIn(node: AxNode): string {
    if (roleOf(node) === 'InlineTextBox') return '';
    if (roleOf(node) === 'StaticText') return node.name?.value ?? '';
    return (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .map(piecesIn)
      .join('');
  }

  function onlyText(node: AxNode): boolean {
    return (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .every((child) => {
        const role = roleOf(child);
        if (role === 'StaticText' || role === 'InlineTextBox') return true;
        return (child.ignored || TRANSPARENT.has(role)) && onlyText(child);
      });
  }

  function cells(row: AxNode): string[] {
    return (row.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((cell) =>
        cell.ignored || TRANSPARENT.has(roleOf(cell))
          ? cells(cell)
          : [
              `${roleOf(cell) === 'cell' ? '' : `${roleOf(cell)} `}"${plain(cell.name?.value) || textIn(cell)}"`,
            ],
      );
  }
}

/** The lines that a tree has more (`+`) and less (`-`) than another, in their order. */
export function unlike(tree: string, base: string): string {
  const [a, b] = [base.split('\n'), tree.split('\n')];
  // How many lines the rests from here on have in common.
  const common = a.map(() => new Array<number>(b.length + 1).fill(0));
  common.push(new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = common[i] ?? [];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (i < a.length && at(i + 1, j) >= at(i, j + 1)) lines.push(`- ${a[i++]}`);
    else if (j < b.length) lines.push(`+ ${b[j++]}`);
    else lines.push(`- ${a[i++]}`);
  }
  return lines.join('\n');
}
