/**
 * A canvas 2D context that writes SVG: as much of one as the charts and the sheet use, and no
 * more. Text stays text. What it can't write it refuses with an error rather than leave out.
 */
import { BASELINE } from '../../chart/layout/baseline.js';
import type { Measure } from '../../chart/layout/types.js';
import { escapeText } from '../escape.js';

interface State {
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly lineCap: string;
  readonly lineJoin: string;
  readonly font: string;
  readonly textAlign: string;
  readonly direction: string;
  readonly dash: readonly number[];
  readonly dx: number;
  readonly dy: number;
  readonly clips: number;
}

interface Font {
  readonly font: string;
  readonly size: number;
  readonly weight: 400 | 600;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Counter-clockwise. */
  readonly back: boolean;
}

/** Rounded to a hundredth of a pixel; what is no number is a fault of the drawing. */
export function round(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`SVG: ${value} is no coordinate`);
  return String(Math.round(value * 100) / 100 + 0);
}

export class SvgContext {
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  font = '400 14px sans-serif';
  textAlign = 'left';
  textBaseline = 'alphabetic';
  direction = 'ltr';
  globalAlpha = 1;
  lineDashOffset = 0;
  private _dash: readonly number[] = [];
  private _dx = 0;
  private _dy = 0;
  private _clips = 0;
  private _path = '';
  private _last: readonly [number, number] | null = null;
  private _parsedFont: Font | null = null;
  private readonly _states: State[] = [];
  private readonly _parts: string[] = [];
  private readonly _measure: Measure;
  private readonly _fits: boolean;

  /**
   * @param measure width of a text in CSS pixels
   * @param fits whether each text is to take that width in whatever font it is shown
   */
  constructor(measure: Measure, fits = false) {
    this._measure = measure;
    this._fits = fits;
  }

  /** The elements written so far. */
  get markup(): string {
    return this._parts.join('\n');
  }

  save(): void {
    this._states.push({
      fillStyle: this.fillStyle,
      strokeStyle: this.strokeStyle,
      lineWidth: this.lineWidth,
      lineCap: this.lineCap,
      lineJoin: this.lineJoin,
      font: this.font,
      textAlign: this.textAlign,
      direction: this.direction,
      dash: this._dash,
      dx: this._dx,
      dy: this._dy,
      clips: this._clips,
    });
  }

  restore(): void {
    const state = this._states.pop();
    if (!state) return;
    for (let open = this._clips; open > state.clips; open -= 1) this._parts.push('</svg>');
    const { dash, dx, dy, clips, ...style } = state;
    Object.assign(this, style);
    this._dash = dash;
    this._dx = dx;
    this._dy = dy;
    this._clips = clips;
  }

  /** Only moves and the scale of 1 are known: one unit is one CSS pixel. */

  // eslint-disable-next-line max-params -- the signature of a 2D context
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1) throw new Error('SVG: only moves are written');
    this._dx = e;
    this._dy = f;
  }

  resetTransform(): void {
    this.setTransform(1, 0, 0, 1, 0, 0);
  }

  translate(x: number, y: number): void {
    this._dx += x;
    this._dy += y;
  }

  beginPath(): void {
    this._path = '';
    this._last = null;
  }

  moveTo(x: number, y: number): void {
    this._path += `M${this._point(x, y)}`;
    this._last = [x, y];
  }

  lineTo(x: number, y: number): void {
    if (!this._last) {
      this.moveTo(x, y);
      return;
    }
    const [fromX, fromY] = this._last;
    if (x === fromX) this._path += `V${round(y + this._dy)}`;
    else if (y === fromY) this._path += `H${round(x + this._dx)}`;
    else this._path += `L${this._point(x, y)}`;
    this._last = [x, y];
  }

  // eslint-disable-next-line max-params -- the signature of a 2D context
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this._path += `C${this._point(x1, y1)} ${this._point(x2, y2)} ${this._point(x, y)}`;
    this._last = [x, y];
  }

  // eslint-disable-next-line max-params -- the signature of a 2D context
  arc(x: number, y: number, radius: number, start: number, end: number, back = false): void {
    const fromX = x + radius * Math.cos(start);
    const fromY = y + radius * Math.sin(start);
    if (!this._last || Math.hypot(this._last[0] - fromX, this._last[1] - fromY) > 1e-3) {
      this.lineTo(fromX, fromY);
    }
    if (radius === 0) return;
    const turn = (back ? start - end : end - start) % (2 * Math.PI);
    const angle = turn < 0 ? turn + 2 * Math.PI : turn;
    const full = Math.abs(end - start) >= 2 * Math.PI - 1e-9;
    // One arc can't come back to where it starts: a whole circle is two halves.
    const circle = { x, y, radius, back };
    if (full) this._arcTo(circle, start + Math.PI, false);
    this._arcTo(circle, full ? start : end, !full && angle > Math.PI);
  }

  rect(x: number, y: number, width: number, height: number): void {
    const w = round(width);
    this._path += `M${this._point(x, y)}h${w}v${round(height)}h${round(-width)}z`;
    this._last = [x, y];
  }

  closePath(): void {
    this._path += 'z';
  }

  fill(): void {
    if (this._path)
      this._parts.push(`<path fill="${escapeText(this.fillStyle)}" d="${this._path}"/>`);
  }

  stroke(): void {
    if (!this._path) return;
    this._parts.push(`<path fill="none"${this._pen()} d="${this._path}"/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const d = `M${this._point(x, y)}h${round(width)}v${round(height)}h${round(-width)}z`;
    this._parts.push(`<path fill="${escapeText(this.fillStyle)}" d="${d}"/>`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const d = `M${this._point(x, y)}h${round(width)}v${round(height)}h${round(-width)}z`;
    this._parts.push(`<path fill="none"${this._pen()} d="${d}"/>`);
  }

  /** A picture starts empty: nothing is there to be cleared. */
  clearRect(): void {}

  /** Clips to the path, a rectangle: an inner picture needs no id that might be taken. */
  clip(): void {
    const found = /^M(\S+) (\S+?)h([^v]+)v([^h]+)h[^z]+z$/.exec(this._path);
    if (!found) throw new Error('SVG: only rectangles clip');
    const [, x = '', y = '', width = '', height = ''] = found;
    const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
    this._parts.push(`<svg ${box} viewBox="${x} ${y} ${width} ${height}">`);
    this._clips += 1;
  }

  setLineDash(dash: readonly number[]): void {
    this._dash = [...dash];
  }

  getLineDash(): number[] {
    return [...this._dash];
  }

  measureText(text: string): { width: number } {
    const { size, weight } = this._fontOf();
    return { width: this._measure(text, size, weight) };
  }

  fillText(text: string, x: number, y: number): void {
    const { size, weight } = this._fontOf();
    const before = this.direction === 'rtl' ? 'right' : 'left';
    const anchor = this.textAlign === 'center' ? 'middle' : this.textAlign === before ? '' : 'end';
    const baseline = this.textBaseline === 'middle' ? y + size * BASELINE : y;
    const attributes = [
      `x="${round(x + this._dx)}" y="${round(baseline + this._dy)}"`,
      size === 14 ? '' : `font-size="${round(size)}"`,
      weight === 400 ? '' : `font-weight="${weight}"`,
      anchor && `text-anchor="${anchor}"`,
      this._fits && text !== '' ? this._fitAttributes(text, size, weight) : '',
      `fill="${escapeText(this.fillStyle)}"`,
    ];
    this._parts.push(`<text ${attributes.filter(Boolean).join(' ')}>${escapeText(text)}</text>`);
  }

  private _fitAttributes(text: string, size: number, weight: 400 | 600): string {
    const width = round(this._measure(text, size, weight));
    return `textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
  }

  /** One arc of a circle, from where the path ends to an angle. */
  private _arcTo({ x, y, radius, back }: Circle, angle: number, large: boolean): void {
    const toX = x + radius * Math.cos(angle);
    const toY = y + radius * Math.sin(angle);
    const r = round(radius);
    this._path += `A${r} ${r} 0 ${large ? 1 : 0} ${back ? 0 : 1} ${this._point(toX, toY)}`;
    this._last = [toX, toY];
  }

  private _point(x: number, y: number): string {
    return `${round(x + this._dx)} ${round(y + this._dy)}`;
  }

  private _pen(): string {
    return [
      ` stroke="${escapeText(this.strokeStyle)}"`,
      this.lineWidth === 1 ? '' : ` stroke-width="${round(this.lineWidth)}"`,
      this.lineCap === 'butt' ? '' : ` stroke-linecap="${escapeText(this.lineCap)}"`,
      this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${escapeText(this.lineJoin)}"`,
      this._dash.length === 0 ? '' : ` stroke-dasharray="${this._dash.map(round).join(' ')}"`,
    ].join('');
  }

  /** Size and weight of the font; read again where it has changed. */
  private _fontOf(): Font {
    if (this._parsedFont?.font === this.font) return this._parsedFont;
    const [, weight = '400', size = '14'] = /^(\d+) ([\d.]+)px /.exec(this.font) ?? [];
    this._parsedFont = {
      font: this.font,
      size: Number(size),
      weight: Number(weight) >= 600 ? 600 : 400,
    };
    return this._parsedFont;
  }
}
