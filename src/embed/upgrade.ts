/** Defines <baro-chart> and <baro-dashboard> where a page has one, and puts a widget inside each `<div data-baro="adoption" data-view="purposes" data-lang="fr">`. */

import type { WidgetId } from '../view/view.js';

const WIDGETS: readonly string[] = ['adoption', 'effects', 'levers', 'chart'] satisfies readonly (
  WidgetId | 'chart'
)[];

/** The widget of each element; null while its code is on its way, or where there is none for it. */
const widgets = new WeakMap<Element, Element | null>();

/** Elements whose attributes are followed. */
const watched = new WeakSet<Element>();

/**
 * Upgrades what the page holds, and what it is given later.
 * @returns what a widget has to wait for before it shows anything
 */
export function upgrade(page: Document): Promise<unknown> | undefined {
  const upgradeAll = (): void => {
    // First: what its widgets share is best known before they show anything.
    if (page.querySelector('baro-dashboard:not(:defined)')) void define('baro-dashboard');
    if (page.querySelector('baro-chart:not(:defined)')) void define('baro-chart');
    page.querySelectorAll('[data-baro]').forEach((host) => void upgradeOne(host));
  };
  new MutationObserver(upgradeAll).observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-baro'],
  });
  upgradeAll();
  return requests.get('baro-dashboard');
}

/** Few pages have these: each is defined where there is one. */
const loaders = {
  'baro-chart': () => import('../define/baro-chart.js'),
  'baro-dashboard': () => import('../define/baro-dashboard.js'),
} as const;

const requests = new Map<string, Promise<unknown>>();

/** Asks once; what is lost stays as its author wrote it. */
function define(tag: keyof typeof loaders): Promise<unknown> {
  const request =
    requests.get(tag) ??
    loaders[tag]().catch((error: unknown) => {
      console.warn(`<${tag}> stays as it is: ${String(error)}`);
    });
  requests.set(tag, request);
  return request;
}

/**
 * The element stays, with its id, its class and its place in the page; what stood inside becomes
 * the widget's fallback. Where the page has emptied or refilled it, it gets another widget.
 */
async function upgradeOne(host: Element): Promise<void> {
  const widget = widgets.get(host);
  if (widget === null || (widget && host.contains(widget))) return;
  widgets.set(host, null);
  const name = (host.getAttribute('data-baro') ?? '').trim().toLowerCase();
  if (!WIDGETS.includes(name)) {
    console.warn(`data-baro "${name.slice(0, 80)}": expected one of ${WIDGETS.join(', ')}.`);
    return;
  }
  const tag = `baro-${name}`;
  // Its code may be lost: then the element stays as it is, with what it holds.
  if (name === 'chart') await define('baro-chart');
  if (!customElements.get(tag)) return;
  const options = optionsOf(tag);
  // A page that was saved as it stood has the widget there already.
  const present = host.querySelector(tag);
  if (present) widgets.set(host, present);
  else widgets.set(host, fill(host, document.createElement(tag), options));
  if (watched.has(host)) return;
  watched.add(host);
  new MutationObserver(() => {
    const widget = widgets.get(host);
    if (widget) copy(options, host, widget);
  }).observe(host, {
    attributes: true,
    attributeFilter: options.map((option) => `data-${option}`),
  });
}

function fill(host: Element, widget: Element, options: readonly string[]): Element {
  copy(options, host, widget);
  widget.append(...host.childNodes);
  host.append(widget);
  return widget;
}

/** The attributes that the widget documents are those that it observes, and two that it looks up. */
function optionsOf(tag: string): readonly string[] {
  const known = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  const options = (known?.observedAttributes ?? []).filter((name) => !name.startsWith('data-'));
  return [...options, 'group', 'live-region'];
}

function copy(options: readonly string[], host: Element, widget: Element): void {
  for (const option of options) {
    const value = host.getAttribute(`data-${option}`);
    if (value === widget.getAttribute(option)) continue;
    if (value === null) widget.removeAttribute(option);
    else widget.setAttribute(option, value);
  }
}
