// Web Test Runner says how many tests passed only in its progress bar: this says it in one line.
import type { Reporter, TestSuiteResult } from '@web/test-runner';

export function countingReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const found = tests(session.testResults);
        for (const test of found) {
          count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        }
        // A file that could not be loaded holds no test to fail.
        if (!session.passed && !found.some((test) => !test.passed)) count.failed += 1;
      }
      const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
      console.log(`browser: ${count.passed} passed, ${count.failed} failed${skipped}`);
    },
  };
}

function tests(suite: TestSuiteResult | undefined): TestSuiteResult['tests'] {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(tests)];
}
