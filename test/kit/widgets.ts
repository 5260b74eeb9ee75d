// Widgets in a page of the test's own: mounted, waited for, taken away.
import { setViewport } from '@web/test-runner-commands';

import type { BaroElement } from '../../src/index.js';

import '../../src/define/index.js';

const mounted: HTMLElement[] = [];
const warnings: string[] = [];
const nativeWarn = console.warn;

/** What the console was told since the last `begin`. */
export const warned = (): readonly string[] => warnings;

/** Call before each test: warnings are collected, not shown. */
export function begin(): void {
  warnings.length = 0;
  console.warn = (...parts: unknown[]) => void warnings.push(parts.map(String).join(' '));
}

/** Call after each test. */
export function end(): void {
  console.warn = nativeWarn;
  for (const element of mounted.splice(0)) element.remove();
  // Before the next test makes the page as long again: it would start where this one stopped.
  scrollTo(0, 0);
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('class');
}

/** Each test of a file begins in a window of this width in CSS pixels, and leaves nothing behind. */
export function eachInWindow(width: number): void {
  beforeEach(async () => {
    begin();
    await setViewport({ width, height: 900 });
  });
  afterEach(end);
}

/** Puts markup into a block of the page; `width` in CSS pixels. */
export function mount(markup: string, width = 640): HTMLElement {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  place.innerHTML = markup;
  document.body.append(place);
  mounted.push(place);
  return place;
}

/** A style sheet of the page, until the test ends. */
export function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  mounted.push(style);
}

export function widgetIn(place: ParentNode): BaroElement {
  const element = place.querySelector<BaroElement>('baro-adoption, baro-effects, baro-levers');
  if (!element) throw new Error('no widget');
  return element;
}

export async function shown(markup: string, width?: number): Promise<BaroElement> {
  const element = widgetIn(mount(markup, width));
  await element.ready;
  return element;
}

/** Resolves when a condition holds; looks once a frame. */
export async function until(holds: () => boolean, what = String(holds)): Promise<void> {
  for (let frame = 0; !holds(); frame += 1) {
    if (frame > 400) throw new Error(`never: ${what}`);
    await nextFrame();
  }
}

export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve()));

/**
 * Scrolls to the widget and waits for its chart, and for the code that answers a reader: a pointer
 * that enters loads it, and does nothing else.
 */
export async function drawn(element: BaroElement): Promise<BaroElement> {
  await painted(element);
  part(element, '.chart-slot').dispatchEvent(new PointerEvent('pointerenter'));
  await until(() => !!element.shadowRoot?.querySelector('.tip'), 'explored');
  return element;
}

/** Scrolls to the widget and waits for its chart, as a reader does who touches nothing. */
export async function painted(element: BaroElement): Promise<BaroElement> {
  await element.ready;
  element.scrollIntoView();
  await until(() => element.hasAttribute('data-drawn'), 'drawn');
  return element;
}

/** Opens the menu and waits for its list. */
export async function openMenu(element: BaroElement): Promise<void> {
  part(element, '.open').click();
  await until(() => !!element.shadowRoot?.querySelector('.exports'), 'menu');
}

export const drawnFrom = async (markup: string, width?: number): Promise<BaroElement> =>
  drawn(await shown(markup, width));

export const part = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

export const parts = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Text with every space an ordinary one. */
export const textOf = (element: Element): string =>
  (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Canvas pixels that differ from the corner one, as a share. */
export function ink(canvas: HTMLCanvasElement): number {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(data.buffer);
  return pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
}

export const canvasOf = (element: Element): HTMLCanvasElement =>
  part(element, 'canvas') as HTMLCanvasElement;

/** Where a figure's mark stands on the screen: its middle, or another share of its width. */
export function middleOf(element: BaroElement, figure: string, share = 0.5): [number, number] {
  const view = element.toJSON()!;
  const layouts = layoutsOf(element);
  for (const [index, canvas] of parts(element, 'canvas').entries()) {
    const layout = layouts[index]!;
    const mark = layout.marks.find((one) => one.figure === figure);
    if (!mark) continue;
    const box = canvas.getBoundingClientRect();
    const scale = box.width / layout.width;
    const zoom = zoomOf(canvas, element);
    return [
      Math.round((box.left + (mark.x + mark.width * share) * scale) * zoom),
      Math.round((box.top + (mark.y + mark.height / 2) * scale) * zoom),
    ];
  }
  throw new Error(`no mark of ${figure} in ${view.view}`);
}

/** The pages of these tests zoom blocks of the light tree; only WebKit leaves that out of a box. */
function zoomOf(canvas: Element, element: Element): number {
  let zoom = 1;
  if ('currentCSSZoom' in canvas) return zoom;
  for (let at: Element | null = element; at; at = at.parentElement) {
    zoom *= Number(getComputedStyle(at).zoom);
  }
  return zoom;
}

interface Layout {
  width: number;
  height: number;
  marks: { figure: string | null; x: number; y: number; width: number; height: number }[];
}

// The one private member that tests read: a mark has no place in the DOM.
export const layoutsOf = (element: BaroElement): readonly Layout[] =>
  (element as unknown as { _box: { layouts: readonly Layout[] } })._box.layouts;
