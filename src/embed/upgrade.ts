/** Defines <baro-chart> where a page has one, and puts a widget inside each `<div data-baro="adoption" data-view="purposes" data-lang="fr">`. */

const WIDGETS = ['adoption', 'effects', 'levers'];

const done = new WeakSet<Element>();

/** Upgrades what the page holds, and what it is given later. */
export function upgradeAll(page: Document): void {
  const seek = (): void => {
    page.querySelectorAll('[data-baro]').forEach(upgrade);
    if (!asked && page.querySelector('baro-chart:not(:defined)')) void defineChart();
  };
  new MutationObserver(seek).observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-baro'],
  });
  seek();
}

let asked = false;

/** Few pages have charts of their own figures: their tag is defined where there is one. */
async function defineChart(): Promise<void> {
  asked = true;
  try {
    await import('../define/baro-chart.js');
  } catch (error) {
    console.warn(`<baro-chart> stays as it is: ${String(error)}`);
  }
}

/**
 * The element stays, with its id, its class and its place in the page; what stood inside becomes
 * the widget's fallback. Done once an element: a page that is worked on is not doubled.
 */
function upgrade(host: Element): void {
  if (done.has(host)) return;
  done.add(host);
  const name = (host.getAttribute('data-baro') ?? '').trim().toLowerCase();
  if (!WIDGETS.includes(name)) {
    console.warn(
      `data-baro="${name.slice(0, 80)}" is not a widget. Expected: ${WIDGETS.join(', ')}.`,
    );
    return;
  }
  const tag = `baro-${name}`;
  // A page that was saved as it stood has the widget there already.
  if (host.querySelector(tag)) return;
  const widget = document.createElement(tag);
  const options = optionsOf(tag);
  copy(options, host, widget);
  widget.append(...host.childNodes);
  host.append(widget);
  new MutationObserver(() => copy(options, host, widget)).observe(host, {
    attributes: true,
    attributeFilter: options.map((option) => `data-${option}`),
  });
}

/** The attributes that the widget documents are those that it observes. */
function optionsOf(tag: string): readonly string[] {
  const known = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  return known?.observedAttributes ?? [];
}

function copy(options: readonly string[], host: Element, widget: Element): void {
  for (const option of options) {
    const value = host.getAttribute(`data-${option}`);
    if (value === widget.getAttribute(option)) continue;
    if (value === null) widget.removeAttribute(option);
    else widget.setAttribute(option, value);
  }
}
