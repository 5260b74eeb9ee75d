/**
 * Vite plugin for classic scripts, after `terser`: what a site's own minifier would break is written in
 * another way. Such tools (matthiasmullie/minify in WP Rocket and LiteSpeed, JSMin in Autoptimize) know
 * the JavaScript of 2009: they take spaces out of template literals, take a regular expression after
 * `=>` for a division, and turn a tab inside a string into a space. Debian's `minify` gives two things the
 * name `e` where a class expression has it: so class names stay as long as they are in the source.
 */
import { transform } from 'esbuild';
import { minify } from 'terser';
import ts from 'typescript';
import type { Plugin } from 'vite';

export function siteMinifiers(): Plugin {
  return {
    name: 'baro-site-minifiers',
    renderChunk: {
      order: 'post',
      async handler(code) {
        const { code: lowered } = await transform(code, {
          target: 'es2022',
          format: 'iife',
          charset: 'utf8',
          minifySyntax: true,
          supported: { 'template-literal': false },
        });
        const { code: small = '' } = await minify(lowered, {
          ecma: 2022,
          compress: false,
          mangle: { keep_classnames: true },
          format: { comments: false },
        });
        return { code: robust(small), map: null };
      },
    },
  };
}

/** Signs after which every tool expects a regular expression, not a division. */
const CLEAR = '(,=:[!&|?';

/** No quote that a tool may take for a string's, no slash that may end the expression for it. */
function plainRegex(literal: string): string {
  const end = literal.lastIndexOf('/');
  const escapes: Readonly<Record<string, string>> = { '"': '\\x22', "'": '\\x27', '/': '\\/' };
  const body = literal.slice(1, end).replace(/\\.|["'/]/g, (part) => escapes[part] ?? part);
  return `/${body}${literal.slice(end)}`;
}

/**
 * The same program, whose every literal is one that the tools read as it is meant.
 * @throws where a template literal is left
 */
export function robust(code: string): string {
  const parts: string[] = [];
  let done = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateLiteral(node)) throw new Error('a template literal in a classic script');
    const start = node.getStart(file);
    if (ts.isRegularExpressionLiteral(node)) {
      const literal = plainRegex(node.text);
      const isClear = CLEAR.includes(code.charAt(start - 1));
      parts.push(code.slice(done, start), isClear ? literal : `(${literal})`);
      done = node.end;
    }
    ts.forEachChild(node, visit);
  };
  const { ES2022 } = ts.ScriptTarget;
  const file = ts.createSourceFile('script.js', code, ES2022, false, ts.ScriptKind.JS);
  visit(file);
  const parenthesized = parts.join('') + code.slice(done);
  // Without templates both stand in strings and regular expressions only.
  const escaped = parenthesized.replaceAll('\t', '\\t').replaceAll('`', '\\x60');
  // A tool that only joins scripts may leave the one before without its semicolon.
  return `;${escaped}`;
}
