/** The box where code is pasted, and what is said of it. Nothing of it is put into the page. */
import { examine, type Report } from './doctor.js';
import { findings } from './doctor-findings.js';
import type { Part } from './doctor-part.js';
import { doctorWords } from './doctor-words.js';
import { element } from './parts.js';
import type { Language } from './words.js';

/** A tree of the code. A parsed document runs no script and loads no picture. */
export function read(html: string): Part {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { name: '', attributes: {}, text: '', children: partsOf(page) };
}

function partsOf(node: Node): Part[] {
  return [...node.childNodes].flatMap((child): Part[] => {
    if (child instanceof Text) {
      return [{ name: '#text', attributes: {}, children: [], text: child.data }];
    }
    if (!(child instanceof Element)) return [];
    // html, head and body come from the reader, not from the code.
    if (/^(html|head|body)$/.test(child.localName)) return partsOf(child);
    const attributes = Object.fromEntries(
      [...child.attributes].map(({ name, value }) => [name, value]),
    );
    return [{ name: child.localName, attributes, children: partsOf(child), text: '' }];
  });
}

export class DoctorBox {
  #lang: Language = 'fr';
  #report: Report | undefined;
  readonly #label = element('label', 'field-label');
  readonly #text = element('textarea');
  readonly #ask = element('button', 'button');
  readonly #answer = element('div', 'answer');

  constructor(form: HTMLFormElement) {
    this.#text.id = 'doctor-text';
    this.#text.rows = 8;
    this.#text.spellcheck = false;
    this.#text.autocomplete = 'off';
    this.#label.htmlFor = this.#text.id;
    this.#ask.type = 'submit';
    this.#answer.role = 'status';
    form.append(
      element('div', 'field', this.#label, this.#text),
      element('div', 'actions', this.#ask),
      this.#answer,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#report = examine(read(this.#text.value));
      this.#say();
    });
  }

  show(lang: Language): void {
    this.#lang = lang;
    const words = doctorWords[lang];
    this.#label.textContent = words.label;
    this.#ask.textContent = words.ask;
    this.#say();
  }

  #say(): void {
    if (!this.#report) return;
    const words = doctorWords[this.#lang];
    const found = this.#report.findings.map(({ code, value }) => {
      const { level } = findings[code];
      const mark = element('strong', `level level-${level}`, words.levels[level]);
      return element('li', '', mark, ' ', words.findings[code](value));
    });
    const advice = this.#report.advice.map((name) => element('li', '', words.advice[name]));
    this.#answer.replaceChildren(
      element('h3', '', words.result),
      element('ul', '', ...found),
      ...(advice.length ? [element('h3', '', words.advise), element('ul', '', ...advice)] : []),
    );
  }
}
