// Who asks what a shape is called, where its description (src/view/shapes.ts) answers.
import { join } from 'node:path';

import ts from 'typescript';

import { root } from '../scripts/shared/files.js';
import { shapeNames } from '../src/view/shapes.js';

const names: readonly string[] = shapeNames;
const equality = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/**
 * Comparisons of a shape's name in some files, as "file:line text": `===` and `switch`, a method of
 * the name (`startsWith`), and the name handed to a list, a set or an expression that knows names.
 * @param invented files that are not on the disk, by path
 */
export function comparisonsIn(
  files: readonly string[],
  invented: Readonly<Record<string, string>> = {},
): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const textOf = (path: string) => invented[path.slice(root.length)];
  host.readFile = (path) => textOf(path) ?? readFile(path);
  host.fileExists = (path) => textOf(path) !== undefined || fileExists(path);
  const paths = [...files, ...Object.keys(invented)].map((file) => join(root, file));
  const program = ts.createProgram(paths, options, host);
  const checker = program.getTypeChecker();

  /** Whether an expression can only be the name of a shape, or nothing. */
  const isShape = (node: ts.Expression): boolean => {
    if (ts.isStringLiteralLike(node)) return false;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    const parts = type.isUnion() ? type.types : [type];
    return (
      parts.length > 1 && parts.every((is) => is.isStringLiteral() && names.includes(is.value))
    );
  };
  const compares = (node: ts.Node): boolean => {
    if (ts.isBinaryExpression(node)) {
      const { left, right, operatorToken } = node;
      return equality.has(operatorToken.kind) && [left, right].some(isShape);
    }
    if (ts.isSwitchStatement(node)) return isShape(node.expression);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
    const { expression, name } = node.expression;
    return (
      isShape(expression) ||
      (/^(includes|indexOf|has|test|match|exec)$/.test(name.text) && node.arguments.some(isShape))
    );
  };
  return paths.flatMap((path) => {
    const source = program.getSourceFile(path);
    if (!source) return [`${path} was not read`];
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (compares(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push(`${path.slice(root.length)}:${line + 1} ${node.getText(source).split('\n')[0]}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
