/** Why a tag is left as it is, in a sentence for the console. */

/** @param present what the page has under that tag, if anything */
export function conflict(tag: string, element: object, present?: object): string {
  const what = present
    ? `is already defined (${versionOf(present)})`
    : document.contentType.endsWith('xml')
      ? 'can’t be shown in XHTML'
      : 'can’t be defined, the class has another name';
  return `<${tag}> ${what}; this copy (${versionOf(element)}) leaves it as it is.`;
}

function versionOf(element: object): string {
  const version: unknown = 'version' in element ? element.version : undefined;
  return typeof version === 'string' ? `baro-widgets ${version.slice(0, 40)}` : 'another library';
}
