/** Copies to the clipboard, and downloads. */

/** Milliseconds for which a browser may still read the file. */
const REVOKE_AFTER = 40_000;

/**
 * Whether downloads can work. A frame with an opaque origin is sandboxed, and sandboxes forbid
 * downloads unless they say otherwise, which no page can see.
 */
export const canDownload = (): boolean => self.origin !== 'null' || self === self.top;

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

/** Downloads a file, by a link that is in the widget for that moment only. */
export function download(blob: Blob, name: string, element: HTMLElement): void {
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
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}
