/** The widget as it will be: its attributes, and its colours in a sheet of their own. */
import { find } from '../shared/parts.js';
import { colourRules } from './codes.js';
import { attributesOf, type Choices } from './state.js';

// A sheet made by script needs nothing of the page's policy.
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

export function showPreview(choices: Choices): void {
  const place = find('#preview');
  const tag = `baro-${choices.widget}`;
  const shown = place.firstElementChild;
  const widget = shown?.localName === tag ? shown : document.createElement(tag);
  const attributes = attributesOf(choices);
  for (const name of widget.getAttributeNames()) {
    const own = name.startsWith('data-') || name in attributes;
    if (!own) widget.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
  sheet.replaceSync(colourRules(choices));
  if (widget !== shown) place.replaceChildren(widget);
}
