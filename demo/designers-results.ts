/** What can be taken away, shown and ready to be copied or downloaded. */
import { type Forms, SCALE } from './designers-forms.js';
import type { DesignerWords } from './designers-words.js';
import { CodeBlock, CopyButton, element, find } from './parts.js';
import type { ControlWords } from './words.js';

function save(name: string, content: Blob): void {
  const link = element('a');
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it up by then; an address that stays keeps the file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const png = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))));
  });

/** A whole document of its own: nothing of this page reaches the e-mail. */
const documentOf = ({ view, email }: Forms) =>
  `<!doctype html><html lang="${view.lang}" dir="${view.dir}"><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><title>e-mail</title>` +
  `<body style="margin:0">${email}`;

export class Results {
  #forms: Forms | undefined;
  readonly #canvas = element('div', 'picture');
  readonly #pictureTitle = element('figcaption');
  readonly #preview = element('iframe', 'preview');
  readonly #copyPicture = new CopyButton(
    async () => {
      if (!this.#forms) return;
      const item = new ClipboardItem({ 'image/png': png(this.#forms.canvas) });
      await navigator.clipboard.write([item]);
    },
    () => undefined,
  );
  readonly #png = this.#button(async ({ canvas, name }) => save(name('png'), await png(canvas)));
  readonly #svg = this.#button(({ svg, name }) =>
    save(name('svg'), new Blob([svg], { type: 'image/svg+xml' })),
  );
  readonly #html = this.#button(({ email, name }) =>
    save(name('html'), new Blob([email], { type: 'text/html' })),
  );
  readonly #txt = this.#button(({ text, name }) =>
    save(name('txt'), new Blob([text], { type: 'text/plain' })),
  );
  readonly #alt = new CodeBlock();
  readonly #email = new CodeBlock(this.#html).scroll();
  readonly #text = new CodeBlock(this.#txt).scroll();
  readonly #long = new CodeBlock().scroll();

  constructor() {
    const { status, button } = this.#copyPicture;
    const actions = element('div', 'actions', button, this.#png, this.#svg);
    find('#picture').append(
      element('figure', 'code', this.#pictureTitle, status, actions, this.#canvas),
    );
    find('#alt').append(this.#alt.element);
    // No script runs in the preview; its height is read from outside.
    this.#preview.setAttribute('sandbox', 'allow-same-origin');
    this.#preview.addEventListener('load', () => {
      const height = this.#preview.contentDocument?.documentElement.scrollHeight ?? 0;
      this.#preview.height = String(height);
    });
    find('#email').append(this.#preview, this.#email.element);
    find('#text').append(this.#text.element);
    find('#long').append(this.#long.element);
  }

  show(forms: Forms, words: DesignerWords, controls: ControlWords): void {
    this.#forms = forms;
    const { canvas, alt, long, email, text } = forms;
    canvas.role = 'img';
    canvas.ariaLabel = alt;
    canvas.style.maxInlineSize = `${canvas.width / SCALE}px`;
    this.#canvas.replaceChildren(canvas);
    this.#pictureTitle.textContent = words.picture;
    this.#copyPicture.show(words.picture, {
      ...controls,
      notCopied: words.pictureNotCopied,
    });
    this.#png.textContent = words.download('PNG');
    this.#svg.textContent = words.download('SVG');
    this.#html.textContent = words.download('HTML');
    this.#txt.textContent = words.download('TXT');
    this.#alt.show(words.alt, alt, controls);
    this.#email.show(words.email, email, controls);
    this.#text.show(words.text, text, controls);
    this.#long.show(words.long, long, controls);
    this.#preview.title = words.preview;
    this.#preview.srcdoc = documentOf(forms);
  }

  #button(act: (forms: Forms) => unknown): HTMLButtonElement {
    const button = element('button', 'button');
    button.type = 'button';
    button.addEventListener('click', () => {
      if (this.#forms) act(this.#forms);
    });
    return button;
  }
}
