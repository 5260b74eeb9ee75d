/** Sizes and widths of a panel's texts, by their role. */
import type { Measure, TextRun } from './types.js';
import { wrapText } from './wrap-text.js';

export type Role = TextRun['role'];

export const weightOf = (role: Role): 400 | 600 =>
  role === 'value' || role === 'inside' ? 600 : 400;

/** Labels, and values that nothing mutes, have the colour of text; all else is muted. */
export const isStrong = (role: Role, isMuted = false): boolean =>
  role === 'label' || (role === 'value' && !isMuted);

export class Typography {
  private readonly _measure: Measure;
  private readonly _body: number;

  /** @param fontSize body text in CSS pixels, from 12 to 40 */
  constructor(measure: Measure, fontSize: number) {
    this._measure = measure;
    this._body = Math.min(40, Math.max(12, fontSize));
  }

  /** Labels and values have the body's size, other texts a little less, but never under 12. */
  size(role: Role): number {
    const full = role === 'label' || weightOf(role) === 600;
    return full ? this._body : Math.max(12, this._body - 2);
  }

  lineHeight(role: Role): number {
    return Math.ceil(this.size(role) * 1.3);
  }

  textWidth(role: Role, text: string): number {
    return this._measure(text, this.size(role), weightOf(role));
  }

  wrap(role: Role, text: string, width: number): string[] {
    return wrapText(text, (line) => this.textWidth(role, line) <= width);
  }

  /** A height meant for text of 14 px, in whole pixels for the text of this panel. */
  scale(height: number): number {
    return Math.round((height * Math.max(14, this._body)) / 14);
  }
}
