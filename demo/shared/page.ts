/** The page's own text, in its language. */
import type { Language } from './words.js';

const html = document.documentElement;

/** The elements of the page that have words, with their French text. */
const places = [...document.querySelectorAll<HTMLElement>('[data-words], [data-words-label]')].map(
  (node) => {
    const { words, wordsLabel } = node.dataset;
    const french = wordsLabel === undefined ? node.textContent : node.ariaLabel;
    return { node, isLabel: wordsLabel !== undefined, name: wordsLabel ?? words ?? '', french };
  },
);

export function showLanguage(lang: Language, english: Readonly<Record<string, string>>): void {
  html.lang = lang;
  for (const { node, isLabel, name, french } of places) {
    const text = lang === 'fr' ? french : (english[name] ?? french);
    if (isLabel) node.ariaLabel = text;
    else node.textContent = text;
  }
}

/** The links to the page in each language, which keep all that is chosen, and to the other page. */
export function showLanguageLinks(lang: Language, hrefOf: (lang: Language) => string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const linkLanguage = link.dataset['language'] === 'en' ? 'en' : 'fr';
    link.href = hrefOf(linkLanguage);
    if (linkLanguage === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    link.search = `?lang=${lang}`;
  }
}

export function onLanguage(onChoice: (lang: Language) => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', (event) => {
      // A new tab or window is the reader's wish, and the link serves it.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onChoice(link.dataset['language'] === 'en' ? 'en' : 'fr');
    });
  }
}
