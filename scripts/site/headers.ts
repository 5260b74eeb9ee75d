/**
 * `_headers`, as several static hosts read it: what a browser must be told so that other sites may
 * use the files, and keep those for ever that never change.
 */

/** Pages for frames need nothing but the files beside them. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Every file may be used from everywhere: there are no accounts, and nothing is secret. */
const ALL = [
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'X-Content-Type-Options: nosniff',
];

/** Also shown in frames of pages that ask all they hold to agree to it. */
const FRAMES = [`Content-Security-Policy: ${POLICY}`, 'Cross-Origin-Embedder-Policy: require-corp'];

const KEPT = ['Cache-Control: public, max-age=31536000, immutable'];

/**
 * @param constant files whose names change with their content, by their path from the site's root
 * @param prefix path at which the site stands: `/` or `/barometer/`
 */
export function headersFile(constant: readonly string[], prefix = '/'): string {
  const rules: [path: string, lines: readonly string[]][] = [
    ['*', ALL],
    ['baro/f/*', FRAMES],
    ...[...new Set(constant.map(folderOrFile))].map((path): [string, string[]] => [path, KEPT]),
  ];
  return rules
    .map(([path, lines]) => `${prefix}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}

/** Folders of many files have a rule together: hosts allow no more than some hundred rules. */
function folderOrFile(path: string): string {
  return path.replace(/^(assets|baro\/[^/]+)\/.*/, '$1/*');
}
