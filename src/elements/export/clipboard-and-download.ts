/** What a page lets its reader take away: the clipboard and the downloads. */

/** Milliseconds for which a browser may still read the file. */
const KEPT = 40_000;

/**
 * Whether downloads can work. A frame with an opaque origin is sandboxed, and sandboxes forbid
 * downloads unless they say otherwise, which no page can see.
 */
export const canSave = (): boolean => self.origin !== 'null' || self === self.top;

/** False where the browser, a policy or the reader does not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    // Absent in pages without TLS.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Gives a file to the browser's downloads. The link stands in the widget and only for that. */
export function save(blob: Blob, name: string, element: HTMLElement): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  // Pages that take over links must not see this one.
  link.addEventListener('click', (event) => event.stopPropagation());
  (element.shadowRoot ?? element).append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
