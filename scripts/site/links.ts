/** Finds links of a static site that lead nowhere, or nowhere once it stands under another path. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Each fault as a sentence: the file, the link, what is wrong. */
export function brokenLinks(folder: string, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    linksOf(readFileSync(join(folder, file), 'utf8')).flatMap((link) => {
      const fault = faultOf(folder, file, link);
      return fault ? [`${file}: ${link} ${fault}`] : [];
    }),
  );
}

function faultOf(folder: string, file: string, link: string): string {
  if (/^([a-z][a-z0-9+.-]*:|#)/i.test(link)) return '';
  if (link.startsWith('/')) return 'would break under a sub-path';
  const path = decodeURIComponent(link.replace(/[?#].*/, ''));
  // A link that is a query alone leads to the page itself.
  let target = join(folder, path === '' ? file : join(dirname(file), path));
  if (relative(folder, target).split(sep)[0] === '..') return 'leads out of the site';
  if (existsSync(target) && statSync(target).isDirectory()) target = join(target, 'index.html');
  return existsSync(target) ? '' : 'leads nowhere';
}

function linksOf(html: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'href' || name === 'src') found.push(value);
        // Our own have one address each, without a size.
        if (name === 'srcset') found.push(...value.split(/\s*,\s*/));
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}
