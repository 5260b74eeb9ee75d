/** Says what is wrong with a value: once on the console, and to the page as an event. */
import type { BaroProblem } from './types.js';

export class Reporter {
  private readonly _element: HTMLElement;
  /** Warnings given, so that none is given twice. */
  private readonly _warned = new Set<string>();
  /** Values wrong now: a value that goes and comes back is told to the page again. */
  private _current = new Set<string>();

  constructor(element: HTMLElement) {
    this._element = element;
  }

  /** Takes all problems with the attributes; those known already are not told again. */
  problems(problems: readonly BaroProblem[]): void {
    const before = this._current;
    this._current = new Set(problems.map(keyOf));
    for (const problem of problems) {
      if (before.has(keyOf(problem))) continue;
      const { name, value, expected } = problem;
      const allowed = expected.length ? ` Expected: ${expected.slice(0, 10).join(', ')}.` : '';
      this.tell(problem, `${name}="${value.slice(0, 80)}" is not allowed.${allowed}`);
    }
  }

  /** Tells one problem to the page, and to the console where it has not been said. */
  tell(problem: BaroProblem, sentence: string): void {
    if (!this._warned.has(sentence)) {
      this._warned.add(sentence);
      console.warn(`<${this._element.localName}> ${sentence}`);
    }
    this.emit('baro-error', { ...problem, expected: Object.freeze([...problem.expected]) });
  }

  /** A listener of the page that throws is the page's own error: dispatching reports, not throws. */
  emit(type: string, detail: object): void {
    const frozen = Object.freeze(detail);
    this._element.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, detail: frozen }),
    );
  }
}

const keyOf = ({ code, name, value }: BaroProblem): string => JSON.stringify([code, name, value]);

/** What an error says, short enough for a message. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);
