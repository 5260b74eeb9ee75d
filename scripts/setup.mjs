// Makes a bare clone ready: Node's version, the packages, and with --browser a browser.
// Runs before anything is installed, so it uses what Node brings and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldest = [20, 19];

checkNode();
if (!installed()) installPackages();
if (process.argv.includes('--browser')) await checkBrowser();

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  fail(`Node ${oldest.join('.')} or later is needed; this is ${process.versions.node}.`);
}

/** True when node_modules holds what package-lock.json asks for. */
function installed() {
  const wanted = packages('package-lock.json');
  // npm writes this list last, so an install that was cut short has none.
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const same = (path) =>
    present[path]?.version === wanted[path]?.version &&
    present[path]?.integrity === wanted[path]?.integrity;
  // Packages of other platforms stand in the lockfile and are rightly absent.
  const missing = Object.keys(wanted).filter(
    (path) => path !== '' && !present[path] && !wanted[path].optional && !wanted[path].devOptional,
  );
  return (
    missing.length === 0 &&
    Object.keys(present).every((path) => same(path) && existsSync(root + path))
  );
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function installPackages() {
  console.log('setup: installing packages (npm ci)');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail('The packages could not be installed: see what npm says above.');
}

async function checkBrowser() {
  const { advice, provideBrowser } = await import('./test/browser.mjs');
  try {
    if (!(await provideBrowser())) fail(advice);
  } catch (error) {
    fail(error.message);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
