/** The text of the JSON that an author has put inside the tag; undefined where there is none. */
export const jsonIn = (element: Element): string | undefined =>
  element.querySelector(':scope > script[type*=json]')?.textContent;
