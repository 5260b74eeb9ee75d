/**
 * Keeps a press of our buttons from doing anything else: editors put widgets into links, labels and
 * disclosures, which would follow, check or fold. What is no control of ours stays the page's.
 */
export function isolateControls(root: EventTarget): void {
  root.addEventListener('click', (event) => {
    const control = (event.target as Element).closest('button, summary');
    if (!control) return;
    event.preventDefault();
    if (control.localName === 'summary') control.parentElement!.toggleAttribute('open');
  });
}
