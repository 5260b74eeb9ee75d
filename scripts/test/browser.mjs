// Finds a Chromium-family browser for the tests, and fetches one where none is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const names = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
  ],
  darwin: ['chromium', 'google-chrome'],
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
};

/**
 * The first browser found, as an absolute path. Installs nothing.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (runnable(wanted)) return wanted;
    throw new Error(`CHROME_PATH is "${wanted}", which is not a program that can be run.`);
  }
  return [...usualPlaces(), ...onPath(names[platform()] ?? names.linux), ...cached()].find(
    runnable,
  );
}

/** A browser's path: found, or downloaded, or installed; undefined when every way failed. */
export async function provideBrowser(log = console.log) {
  return findBrowser() ?? (await download(log)) ?? installByApt(log);
}

/** What to tell somebody whose machine has no browser and none could be fetched. */
export const advice = [
  'The browser tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to it.',
  '  Debian, Ubuntu  sudo apt-get install chromium   (Ubuntu: sudo snap install chromium)',
  '  Fedora          sudo dnf install chromium',
  '  macOS           brew install --cask google-chrome',
  '  Windows         winget install Google.Chrome',
].join('\n');

/**
 * Switches for a quiet browser that calls nobody; root has no sandbox to run in.
 * @returns {string[]}
 */
export function browserArgs() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-US',
  ];
}

function usualPlaces() {
  if (platform() === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Chromium.app/Contents/MacOS/Chromium',
    ];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    );
  }
  if (platform() === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

/**
 * Where programs of these names could stand, in the order of the names.
 * @param {readonly string[]} programs
 * @returns {string[]}
 */
export function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}

// Laid out as <cache>/<browser>/<platform>-<version>/<browser>-<platform>/<program>.
function cached() {
  const programs = [
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
    'chrome',
    'chrome.exe',
    join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'),
  ];
  return ['chrome-headless-shell', 'chrome'].flatMap((browser) =>
    entries(join(cacheDir(), browser)).flatMap((version) =>
      entries(version).flatMap((folder) => programs.map((program) => join(folder, program))),
    ),
  );
}

async function download(log) {
  try {
    const { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } =
      await import('@puppeteer/browsers');
    const system = detectBrowserPlatform();
    if (!system) return undefined;
    const browser = Browser.CHROMEHEADLESSSHELL;
    const buildId = await resolveBuildId(browser, system, BrowserTag.STABLE);
    log(`setup: no browser found; downloading ${browser} ${buildId}`);
    const { executablePath } = await install({ browser, buildId, cacheDir: cacheDir() });
    // A bare system may lack the libraries that the download needs: then it is no browser yet.
    const { status } = spawnSync(executablePath, ['--version', ...browserArgs()]);
    return status === 0 ? executablePath : undefined;
  } catch (error) {
    log(
      `setup: no browser could be downloaded (${String(error?.message ?? error).split('\n')[0]})`,
    );
    return undefined;
  }
}

function installByApt(log) {
  aptInstall(['chromium'], log);
  return findBrowser();
}

/**
 * Installs packages where apt-get may: on Linux, as root. Look afterwards for what came of it.
 * @param {string[]} packages
 * @param {(line: string) => void} log
 */
export function aptInstall(packages, log) {
  if (platform() !== 'linux' || process.getuid?.() !== 0) return;
  if (spawnSync('apt-get', ['--version']).status !== 0) return;
  log(`setup: installing ${packages.join(' and ')} by apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Packages are named by an index that goes stale: an update that fails need not matter.
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function cacheDir() {
  return process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
}

function entries(folder) {
  try {
    return readdirSync(folder)
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * True for a file that this user may run.
 * @param {string} file
 */
export function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
