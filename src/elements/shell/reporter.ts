/** Reports what is wrong: once on the console, and to the page as an event. */
import type { BaroProblem } from '../types.js';

export class Reporter {
  private readonly _element: HTMLElement;
  /** Sentences on the console, so that none is logged twice. */
  private readonly _warned = new Set<string>();

  constructor(element: HTMLElement) {
    this._element = element;
  }

  /** Fires `baro-error`, and warns on the console where it has not yet. */
  report(problem: BaroProblem, sentence: string): void {
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

/** What an error says, short enough for a message. */
export const errorText = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);
