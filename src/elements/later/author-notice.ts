/**
 * Tells the author what is wrong, in the widget itself, while the page is being made: a misspelt view
 * shows another chart, and few authors look at the console. Readers never see it.
 */

const LOCAL = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** An address on an intranet is a reader's; `data-debug`, on the tag or around it, asks for the notice. */
export function isBeingMade(element: Element, { protocol, hostname, search }: Location): boolean {
  const query = new URLSearchParams(search);
  return (
    LOCAL.test(hostname) ||
    ['file:', 'about:', 'blob:'].includes(protocol) ||
    // WordPress and SPIP.
    query.get('preview') === 'true' ||
    query.get('var_mode') === 'preview' ||
    !!element.closest('[data-debug]')
  );
}

/** Shows the sentences below the widget; without any, nothing. */
export function showAuthorNotice(root: ParentNode & Node, sentences: readonly string[]): void {
  const shown = root.querySelector('.author');
  if (!sentences.length) return shown?.remove();
  const notice = shown ?? document.createElement('div');
  notice.className = 'root author';
  notice.setAttribute('role', 'note');
  notice.setAttribute('dir', 'ltr');
  const lineOf = (textContent: string, lang: string): HTMLElement =>
    Object.assign(document.createElement('div'), { textContent, lang });
  notice.replaceChildren(
    lineOf('Visible des auteurs seulement\u00a0:', 'fr'),
    lineOf('Shown to authors only:', 'en'),
    ...sentences.map((sentence) => lineOf(sentence, 'en')),
  );
  if (!notice.isConnected) root.append(notice);
}
