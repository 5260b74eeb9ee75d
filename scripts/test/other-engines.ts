// Finds the browsers beside Chromium that the tests run in, and installs them where it may.
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

import { aptInstall, onPath, runnable } from './browser.mjs';

export interface Engine {
  title: string;
  find: () => string | undefined;
  packages: readonly string[];
  advice: string;
}

export type EngineName = 'firefox' | 'webkit';

/**
 * The engines by name: how to find one, the packages of Debian that bring it, and what to tell
 * somebody whose machine has none.
 */
export const otherEngines: Readonly<Record<EngineName, Engine>> = {
  firefox: {
    title: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    advice: [
      'Firefox is not here: install it, or set FIREFOX_PATH to it.',
      '  Debian          sudo apt-get install firefox-esr   (Ubuntu: sudo snap install firefox)',
      '  Fedora          sudo dnf install firefox',
      '  macOS           brew install --cask firefox',
      '  Windows         winget install Mozilla.Firefox',
    ].join('\n'),
  },
  webkit: {
    title: 'WebKit',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: [
      'WebKit is not here: it is tested by WebKitWebDriver on an X server of its own (Xvfb), which',
      'Linux has. Install both, or set WEBKIT_DRIVER_PATH to the driver.',
      '  Debian, Ubuntu  sudo apt-get install webkit2gtk-driver xvfb',
      '  Fedora          sudo dnf install webkit2gtk-driver xorg-x11-server-Xvfb',
      '  macOS, Windows  no such driver: run these tests on Linux, in a container or in CI',
    ].join('\n'),
  },
};

/** Firefox as an absolute path. */
export function findFirefox(): string | undefined {
  const wanted = asked('FIREFOX_PATH');
  if (wanted) return wanted;
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
    ),
    win32: [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Mozilla Firefox\\firefox.exe')),
  };
  const usual = places[platform()] ?? ['/snap/bin/firefox'];
  return [...onPath(['firefox', 'firefox-esr', 'firefox.exe']), ...usual].find(runnable);
}

/** The WebDriver of WebKitGTK as an absolute path; it needs Xvfb beside it. */
export function findWebKit(): string | undefined {
  const driver = asked('WEBKIT_DRIVER_PATH') ?? onPath(['WebKitWebDriver']).find(runnable);
  return driver && onPath(['Xvfb']).some(runnable) ? driver : undefined;
}

/** An engine's program: found, or installed; undefined when every way failed. */
export function provideEngine(
  name: EngineName,
  log: (line: string) => void = console.log,
): string | undefined {
  const { find, packages } = otherEngines[name];
  const found = find();
  if (found) return found;
  aptInstall([...packages], log);
  return find();
}

function asked(variable: string): string | undefined {
  const wanted = process.env[variable];
  if (!wanted || runnable(wanted)) return wanted;
  throw new Error(`${variable} is "${wanted}", which is not a program that can be run.`);
}
