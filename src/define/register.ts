/** Registers a tag once, whatever else the page has loaded. */

/** One warning a page, not one for each tag, nor for each time that a page runs a script again. */
const WARNED = Symbol.for('baro-widgets.warned');

/**
 * Keeps what the page has: names of tags are shared by a whole page, so the first copy of the
 * library stays and a later one warns with both versions. Never throws.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag);
  if (present === element) return;
  if (present) {
    return warn(`is already defined (${versionOf(present)})`, tag, element);
  }
  // Lit's templates are HTML: what the author wrote inside is better than nothing.
  if (globalThis.document?.contentType.endsWith('xml')) {
    return warn('can’t be shown in XHTML', tag, element);
  }
  try {
    customElements.define(tag, element);
  } catch {
    // A page may have given the class another name: a class has one.
    warn('can’t be defined, the class has another name', tag, element);
  }
}

function warn(what: string, tag: string, element: object): void {
  const registry: CustomElementRegistry & { [WARNED]?: true } = customElements;
  if (registry[WARNED]) return;
  registry[WARNED] = true;
  console.warn(`<${tag}> ${what}; this copy (${versionOf(element)}) leaves it as it is.`);
}

function versionOf(element: object): string {
  const version: unknown = 'version' in element ? element.version : undefined;
  return typeof version === 'string' ? `baro-widgets ${version.slice(0, 40)}` : 'another library';
}
