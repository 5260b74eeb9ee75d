/** Links and headings of a Markdown file, as GitHub reads them. */

const FENCE = /^(`{3,})[^]*?^\1$/gm;
const CODE = /`[^`\n]+`/g;
const LINK = /\]\(([^()\s]+)(?:\s"[^"]*")?\)|\b(?:href|src|srcset)="([^"\s]+)"/g;

/** Where the links and pictures of a text lead. Examples are code, and link nowhere. */
export const linksOf = (text: string): string[] =>
  [...text.replace(FENCE, '').replace(CODE, '').matchAll(LINK)].map(
    ([, inline, attribute]) => inline ?? attribute ?? '',
  );

/** The fragments that lead to the headings of a text: a second heading of one name ends in `-1`. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return [...text.replace(FENCE, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count > 0 ? `${slug}-${count}` : slug;
  });
}
