/** The box for pasted code, and the report on it. None of the code is put into the page. */
import { element } from '../shared/parts.js';
import type { Language } from '../shared/words.js';
import { examine, type Report } from './examine.js';
import { findings } from './findings.js';
import type { Part } from './part.js';
import { doctorWords } from './words.js';

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
  private _lang: Language = 'fr';
  private _report: Report | undefined;
  private readonly _label = element('label', 'field-label');
  private readonly _text = element('textarea');
  private readonly _submit = element('button', 'button');
  private readonly _result = element('div', 'answer');

  constructor(form: HTMLFormElement) {
    this._text.id = 'doctor-text';
    this._text.rows = 8;
    this._text.spellcheck = false;
    this._text.autocomplete = 'off';
    this._label.htmlFor = this._text.id;
    this._submit.type = 'submit';
    this._result.role = 'status';
    form.append(
      element('div', 'field', this._label, this._text),
      element('div', 'actions', this._submit),
      this._result,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this._report = examine(read(this._text.value));
      this._showReport();
    });
  }

  show(lang: Language): void {
    this._lang = lang;
    const words = doctorWords[lang];
    this._label.textContent = words.label;
    this._submit.textContent = words.ask;
    this._showReport();
  }

  private _showReport(): void {
    if (!this._report) return;
    const words = doctorWords[this._lang];
    const found = this._report.findings.map(({ code, value }) => {
      const { level } = findings[code];
      const mark = element('strong', `level level-${level}`, words.levels[level]);
      return element('li', '', mark, ' ', words.findings[code](value));
    });
    const advice = this._report.advice.map((name) => element('li', '', words.advice[name]));
    this._result.replaceChildren(
      element('h3', '', words.result),
      element('ul', '', ...found),
      ...(advice.length ? [element('h3', '', words.advise), element('ul', '', ...advice)] : []),
    );
  }
}
