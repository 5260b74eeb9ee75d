/**
 * What WordPress makes of a post when it shows one that the classic editor wrote: paragraphs
 * around what stands between block tags, a line break at each line end. It knows a list of block
 * tags, and takes every other tag for a word of the line: also ours. (Posts of the block editor are
 * shown as they are.) Our own reading of its rules, for code without `pre`, `object` or media.
 */

/** Block tags, as WordPress lists them. */
const BLOCKS = new Set([
  ...['table', 'thead', 'tfoot', 'caption', 'col', 'colgroup', 'tbody', 'tr', 'td', 'th', 'div'],
  ...['dl', 'dd', 'dt', 'ul', 'ol', 'li', 'pre', 'form', 'map', 'area', 'blockquote', 'address'],
  ...['style', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'fieldset', 'legend', 'section'],
  ...['article', 'aside', 'hgroup', 'header', 'footer', 'nav', 'figure', 'figcaption', 'details'],
  ...['menu', 'summary'],
]);

/** Stands for a paragraph's border. */
const BORDER = '\n\n';

export function wpautop(code: string): string {
  const pieces = code.split(/(<[^>]*>)/).map((piece) => {
    const [, close, name = ''] = /^<(\/?)([\w-]+)/.exec(piece) ?? [];
    if (!BLOCKS.has(name)) return piece;
    return close ? `${piece}${BORDER}` : `${BORDER}${piece}`;
  });
  const text = pieces
    .join('')
    // A source and a caption draw near to what stands beside them.
    .replace(/\s*(<source[^>]*>)\s*/g, '$1')
    .replace(/\s*(<figcaption[^>]*>)/g, '$1')
    .replace(/<\/figcaption>\s*/g, '</figcaption>');
  return text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter((part) => part.trim() !== '')
    .map((part) => `${paragraph(part)}\n`)
    .join('');
}

/** A part as a paragraph: begun unless a block begins there, ended unless a block ends there. */
function paragraph(part: string): string {
  const start = isBlock(/^\s*<\/?([\w-]+)/, part) ? '' : '<p>';
  const end = isBlock(/<\/?([\w-]+)[^<>]*>\s*$/, part) ? '' : '</p>';
  const lines = part.replace(/<br\s*\/?>/g, '<br />').replace(/(?<!<br \/>)\s*\n/g, '<br />\n');
  const clean = lines.replace(
    /(<\/?([\w-]+)[^>]*>)\s*<br \/>/g,
    (all, tag: string, name: string) => (BLOCKS.has(name) ? tag : all),
  );
  return `${start}${clean}${end}`;
}

const isBlock = (where: RegExp, part: string): boolean => BLOCKS.has(where.exec(part)?.[1] ?? '');
