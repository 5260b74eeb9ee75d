// Packages that a check needs and that are too heavy to stand among the dependencies: installed into
// a folder of the check's own.
import { spawnSync } from 'node:child_process';

/** What npm says where no registry answers, or none lets us in; a name that it lacks is our fault. */
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|E?TIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED|E40[137]|E5\d\d)\b/;

/**
 * Installs packages, by name or by file, beside those of the folder's package.json.
 * @returns '' where they are installed, or why no registry can be had
 * @throws where npm fails for another reason
 */
export function installApart(folder: string, ...packages: string[]): string {
  const quick = ['--fetch-retries=1', '--fetch-retry-mintimeout=2000', '--fetch-timeout=60000'];
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const args = ['install', '--ignore-scripts', '--prefer-offline', ...quiet, ...quick, ...packages];
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return '';
  const fault = (error?.message ?? stderr) || `npm ended with ${status}`;
  const code = UNREACHABLE.exec(fault)?.[0];
  if (code === undefined) {
    throw new Error(`npm could not install ${packages.join(' ')}:\n${fault}`);
  }
  return code;
}
