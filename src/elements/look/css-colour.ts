/** CSS colours of every notation as `#rrggbb`, read by the browser itself. */
import { mix, toHex } from '../../theme/colour.js';

export interface Colour {
  readonly hex: string;
  /** 0 transparent, 1 opaque. */
  readonly alpha: number;
}

/** A hidden element whose computed style resolves CSS values. Remove it after use. */
export class Probe {
  private readonly _element: HTMLElement;

  constructor(parent: Node) {
    this._element = document.createElement('span');
    this._element.hidden = true;
    // With forced colours the computed colour would always be the reader's.
    this._element.style.setProperty('forced-color-adjust', 'none');
    parent.appendChild(this._element);
  }

  /** Null where the text is no colour. */
  colour(text: string): Colour | null {
    // What a browser can't read it does not set.
    if (!this._set('color', text)) return null;
    // Mixed with itself, a colour of any notation becomes sRGB.
    this._element.style.setProperty('color', `color-mix(in srgb, ${text}, ${text})`);
    return parseColour(getComputedStyle(this._element).color);
  }

  /** A length in CSS pixels, or null. */
  length(text: string): number | null {
    if (!this._set('border-top-left-radius', text)) return null;
    const pixels = Number.parseFloat(getComputedStyle(this._element).borderTopLeftRadius);
    return Number.isFinite(pixels) ? pixels : null;
  }

  remove(): void {
    this._element.remove();
  }

  private _set(property: string, text: string): boolean {
    const { style } = this._element;
    style.removeProperty(property);
    style.setProperty(property, text);
    return style.getPropertyValue(property) !== '';
  }
}

/** Reads the two forms that computed colours take: `rgb(…)` and `color(srgb …)`. */
export function parseColour(text: string): Colour | null {
  const [, form = '', list = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(text) ?? [];
  const numbers = list.split(/[\s,/]+/).map(Number.parseFloat);
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = numbers;
  if ([red, green, blue, alpha].some(Number.isNaN)) return null;
  const unit = form === 'color' ? 255 : 1;
  return { hex: toHex([red * unit, green * unit, blue * unit]), alpha };
}

/** A colour over an opaque one. */
export const over = ({ hex, alpha }: Colour, ground: string): string => mix(ground, hex, alpha);
