// Runs the test files that its parent hands it, one after the other in this process: what they
// import is loaded once, and the tests of pages share one browser. lane-reporter.ts answers.
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';

import { closeBrowser } from '../../test/kit/browser.js';

// Node 20 finds the parent of a test by the promise that the code continues. A file that awaits, at its
// top, a promise kept by an earlier file would add its tests to that file, and fail: functions that
// keep a promise are therefore async, so that each call has one of its own.
process.on('message', (file: string) => {
  if (file !== '') return void describe(file, () => import(pathToFileURL(file).href));
  // The channel to the parent is all that keeps this process, and its test run, from ending.
  void closeBrowser().finally(() => process.disconnect());
});
