/** Reports wrong values of a widget, after the first table: the table does not need this. */
import { type Fault, messageOf, placeOf } from '../../input/fault.js';
import { optionValues } from '../../input/option-values.js';
import { languages } from '../../locales/registry.js';
import { type BaroOptions, textOf } from '../baro-options.js';
import type { Reporter } from '../shell/reporter.js';
import { isBeingMade, showAuthorNotice } from './author-notice.js';

/** Reads like a BCP 47 tag; `fr_FR` is let through, as it is common. */
const TAG = /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i;

export class Problems {
  private readonly _element: BaroOptions;
  private readonly _reporter: Reporter;
  /** Values wrong now: a value that goes and comes back is reported to the page again. */
  private _current = new Set<string>();

  constructor(element: BaroOptions, reporter: Reporter) {
    this._element = element;
    this._reporter = reporter;
  }

  /** Reports the faults of the values set now, those that the view's options have among them. */
  update(found: readonly Fault[]): void {
    const faults = [...found, ...faultsOf(this._element)];
    const before = this._current;
    this._current = new Set(faults.map(keyOf));
    for (const fault of faults) {
      if (before.has(keyOf(fault))) continue;
      const { found: value, expected } = fault;
      this._reporter.report(
        { code: 'bad-value', name: placeOf(fault), value, expected },
        messageOf(fault),
      );
    }
    void this._showToAuthor(faults.map((fault) => messageOf(fault)));
  }

  private async _showToAuthor(sentences: readonly string[]): Promise<void> {
    const { _element: element } = this;
    // The update that is under way writes its own part of the widget first.
    await element.updateComplete;
    if (isBeingMade(element, location)) showAuthorNotice(element.renderRoot, sentences);
  }
}

const keyOf = (fault: Fault): string => JSON.stringify([placeOf(fault), fault.found]);

const isText = (value: unknown): boolean => value == null || /^(string|number)$/.test(typeof value);

/** The faults of the values that no view reads. */
function faultsOf({ theme, headingLevel, lang }: BaroOptions): Fault[] {
  const faultsIn = (path: string, value: unknown, expected: readonly string[]): Fault[] => {
    const text = isText(value) ? textOf(value) : `(${typeof value})`;
    return text && !expected.includes(text) ? [{ path, found: text.slice(0, 80), expected }] : [];
  };
  const isTag = lang.length <= 40 && TAG.test(lang.trim());
  return [
    ...faultsIn('theme', theme, optionValues.theme),
    ...faultsIn('heading-level', headingLevel, optionValues['heading-level']),
    ...(lang && !isTag ? faultsIn('lang', lang, languages) : []),
  ];
}
