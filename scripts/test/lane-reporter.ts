// The reporter of a lane: tells the parent of each file that has run. Prints nothing.
import { inspect } from 'node:util';

/** What a lane says of a test file, once its last test has ended. */
export interface FileResult {
  readonly file: string;
  readonly passed: number;
  readonly skipped: number;
  /** The failed tests, each with its path of titles and its error. */
  readonly failures: readonly string[];
}

interface TestEvent {
  readonly type: string;
  readonly data: {
    readonly name: string;
    readonly nesting: number;
    readonly skip?: string | boolean;
    readonly todo?: string | boolean;
    readonly details?: { readonly type?: string; readonly error?: Error };
  };
}

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let [passed, skipped]: [number, number] = [0, 0];
  let failures: string[] = [];
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, nesting, details } = data;
    const error = details?.error;
    const isSuite = details?.type === 'suite';
    if (type === 'test:fail') {
      // A suite fails with its tests, which have said why.
      const isEcho =
        (error as { failureType?: string } | undefined)?.failureType === 'subtestsFailed';
      if (!isEcho) failures.push(`${name}\n${inspect(error?.cause ?? error)}`);
    } else if (!isSuite) {
      if (data.skip === undefined && data.todo === undefined) passed += 1;
      else skipped += 1;
    }
    if (nesting > 0) continue;
    process.send?.({ file: name, passed, skipped, failures } satisfies FileResult);
    [passed, skipped, failures] = [0, 0, []];
  }
  yield '';
}
