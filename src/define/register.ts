/** Registers a tag once, whatever else the page has loaded. */
import { canRender } from '../elements/shell/can-render.js';

/** One warning a page, not one for each tag, nor for each time that a page runs a script again. */
const WARNED = Symbol.for('baro-widgets.warned');

type Versioned = CustomElementConstructor & { readonly version?: unknown };

/**
 * Keeps what the page has: names of tags are shared by a whole page, so the first copy of the
 * library stays and a later one of another version warns with both. Never throws.
 */
export function register(tag: string, element: Versioned): void {
  if (typeof customElements === 'undefined') return;
  const present: Versioned | undefined = customElements.get(tag);
  if (present) {
    // `baro.js` and the script with the version in its name are two copies of one version.
    if (present.version !== element.version) warn(tag, element, present);
    return;
  }
  // Lit's templates are HTML: what the author wrote inside is better than nothing.
  if (globalThis.document?.contentType.endsWith('xml')) {
    return warn(tag, element);
  }
  if (globalThis.document && !canRender()) {
    if (isFirstWarning())
      console.warn(`<${tag}> stays as it is: allow the Trusted Types policy baro-widgets.`);
    return;
  }
  try {
    customElements.define(tag, element);
  } catch {
    // A page may have given the class another name: a class has one.
    warn(tag, element);
  }
}

/** Few pages have a reason: its sentence comes when there is one. Where it is lost nothing is said. */
function warn(tag: string, element: object, present?: object): void {
  if (!isFirstWarning()) return;
  import('./conflict.js').then(
    ({ conflict }) => console.warn(conflict(tag, element, present)),
    () => undefined,
  );
}

function isFirstWarning(): boolean {
  const registry: CustomElementRegistry & { [WARNED]?: true } = customElements;
  const first = !registry[WARNED];
  registry[WARNED] = true;
  return first;
}
