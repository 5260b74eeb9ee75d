/**
 * The text of the JSON that an author has put inside the tag; undefined where there is none. An editor may
 * have made a paragraph around it.
 */
export const jsonIn = (element: Element): string | undefined =>
  element.querySelector(':is(:scope,:scope>p)>script[type*=json]')?.textContent;
