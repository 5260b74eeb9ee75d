/** What can be taken away, shown and ready to be copied or downloaded. */
import { CodeBlock, CopyButton, element, find } from '../shared/parts.js';
import type { ControlWords } from '../shared/words.js';
import { type Forms, SCALE } from './forms.js';
import type { DesignerWords } from './words.js';

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
  private _forms: Forms | undefined;
  private readonly _canvas = element('div', 'picture');
  private readonly _pictureTitle = element('figcaption');
  private readonly _preview = element('iframe', 'preview');
  private readonly _copyPicture = new CopyButton(
    async () => {
      if (!this._forms) return;
      const item = new ClipboardItem({ 'image/png': png(this._forms.canvas) });
      await navigator.clipboard.write([item]);
    },
    () => undefined,
  );
  private readonly _png = this._button(async ({ canvas, name }) =>
    save(name('png'), await png(canvas)),
  );
  private readonly _svg = this._button(({ svg, name }) =>
    save(name('svg'), new Blob([svg], { type: 'image/svg+xml' })),
  );
  private readonly _html = this._button(({ email, name }) =>
    save(name('html'), new Blob([email], { type: 'text/html' })),
  );
  private readonly _txt = this._button(({ text, name }) =>
    save(name('txt'), new Blob([text], { type: 'text/plain' })),
  );
  private readonly _alt = new CodeBlock();
  private readonly _email = new CodeBlock(this._html).scroll();
  private readonly _text = new CodeBlock(this._txt).scroll();
  private readonly _long = new CodeBlock().scroll();

  constructor() {
    const { status, button } = this._copyPicture;
    const actions = element('div', 'actions', button, this._png, this._svg);
    find('#picture').append(
      element('figure', 'code', this._pictureTitle, status, actions, this._canvas),
    );
    find('#alt').append(this._alt.element);
    // No script runs in the preview; its height is read from outside.
    this._preview.setAttribute('sandbox', 'allow-same-origin');
    this._preview.addEventListener('load', () => {
      const height = this._preview.contentDocument?.documentElement.scrollHeight ?? 0;
      this._preview.height = String(height);
    });
    find('#email').append(this._preview, this._email.element);
    find('#text').append(this._text.element);
    find('#long').append(this._long.element);
  }

  show(forms: Forms, words: DesignerWords, controls: ControlWords): void {
    this._forms = forms;
    const { canvas, alt, long, email, text } = forms;
    canvas.role = 'img';
    canvas.ariaLabel = alt;
    canvas.style.maxInlineSize = `${canvas.width / SCALE}px`;
    this._canvas.replaceChildren(canvas);
    this._pictureTitle.textContent = words.picture;
    this._copyPicture.show(words.picture, {
      ...controls,
      notCopied: words.pictureNotCopied,
    });
    this._png.textContent = words.download('PNG');
    this._svg.textContent = words.download('SVG');
    this._html.textContent = words.download('HTML');
    this._txt.textContent = words.download('TXT');
    this._alt.show(words.alt, alt, controls);
    this._email.show(words.email, email, controls);
    this._text.show(words.text, text, controls);
    this._long.show(words.long, long, controls);
    this._preview.title = words.preview;
    this._preview.srcdoc = documentOf(forms);
  }

  private _button(act: (forms: Forms) => unknown): HTMLButtonElement {
    const button = element('button', 'button');
    button.type = 'button';
    button.addEventListener('click', () => {
      if (this._forms) act(this._forms);
    });
    return button;
  }
}
