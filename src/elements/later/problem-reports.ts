/** What is wrong with the values of a widget: found after the first table, which has no need of it. */
import { optionValues } from '../../input/option-values.js';
import { languages } from '../../locales/registry.js';
import type { Problem } from '../../view/index.js';
import { type BaroOptions, textOf } from '../baro-options.js';
import type { Reporter } from '../shell/reporter.js';

/** Reads like a BCP 47 tag; `fr_FR` is let through, as it is common. */
const TAG = /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i;

export class Problems {
  private readonly _element: BaroOptions;
  private readonly _reporter: Reporter;
  /** Values wrong now: a value that goes and comes back is told to the page again. */
  private _current = new Set<string>();

  constructor(element: BaroOptions, reporter: Reporter) {
    this._element = element;
    this._reporter = reporter;
  }

  /** Tells the faults of the values set now, those that the view's options have among them. */
  update(found: readonly Problem[]): void {
    const problems = [...found, ...faultsOf(this._element)];
    const before = this._current;
    this._current = new Set(problems.map(keyOf));
    for (const problem of problems) {
      if (before.has(keyOf(problem))) continue;
      const { name, value, expected } = problem;
      const allowed = expected.length ? ` Expected: ${expected.slice(0, 10).join(', ')}.` : '';
      this._reporter.tell(problem, `${name}="${value.slice(0, 80)}" is not allowed.${allowed}`);
    }
  }
}

const keyOf = ({ code, name, value }: Problem): string => JSON.stringify([code, name, value]);

const isText = (value: unknown): boolean => value == null || /^(string|number)$/.test(typeof value);

/** The faults of the values that no view reads. */
function faultsOf({ theme, headingLevel, lang }: BaroOptions): Problem[] {
  const one = (name: string, value: unknown, expected: readonly string[]): Problem[] => {
    const text = isText(value) ? textOf(value) : `(${typeof value})`;
    return text && !expected.includes(text)
      ? [{ code: 'bad-value', name, value: text, expected }]
      : [];
  };
  const isTag = lang.length <= 40 && TAG.test(lang.trim());
  return [
    ...one('theme', theme, optionValues.theme),
    ...one('heading-level', headingLevel, optionValues['heading-level']),
    ...(lang && !isTag ? one('lang', lang, languages) : []),
  ];
}
