/**
 * The frame's side of the pages `f/<widget>/<view>/<lang>/`: posts the height of the figure to the
 * page around, in the format of WordPress, which our host.js understands too; folds the notes where
 * the frame is too low; opens links outside the frame. It works in a frame with an opaque origin, and
 * stores nothing.
 */
type Message = 'height' | 'link';

/** Limits of a frame's height in CSS pixels. */
const MAX_HEIGHT = { wordpress: 1000, other: 10_000 };

const page = document.documentElement;
const framed = parent !== self;
let widget = document.querySelector<HTMLElement>('main > *:not(h1)')!;
/** The secret by which WordPress distinguishes its frames. */
let secret = readSecret();
let target = originAround();
/** True where the page around sets the height that the frame posts. */
let isResizable = secret !== '';
let postedHeight = 0;

function readSecret(): string {
  return /[#?&]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1] ?? '';
}

/** Origin of the page around; `*` where it is opaque or unknown. */
function originAround(): string {
  // Unknown to some browsers, whatever its type says.
  const around = location.ancestorOrigins as DOMStringList | undefined;
  const origin = around?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  return !origin || origin === 'null' ? '*' : origin;
}

/** Numbers and our own address: nothing about the reader. */
function post(message: Message, value: number | string): void {
  parent.postMessage(secret ? { message, value, secret } : { message, value }, target);
}

/**
 * CSS pixels that page and figure need. While the page shows the figure instead of the
 * chart, the widget is laid out unseen, and its foot gives its end; before that it is unknown.
 */
function neededHeight(): number | undefined {
  const body = document.body.getBoundingClientRect();
  if (!page.classList.contains('waiting')) return Math.ceil(body.height);
  const foot = notes()?.parentElement;
  const root = foot?.parentElement;
  if (!foot || !root) return undefined;
  const end =
    foot.getBoundingClientRect().bottom + parseFloat(getComputedStyle(root).paddingBottom);
  return Math.ceil(
    end - body.top + (document.querySelector<HTMLElement>('.open')?.offsetHeight ?? 0),
  );
}

const notes = () => widget.shadowRoot?.querySelector('[part~="notes"]');

function postHeight(again = false): void {
  const height = neededHeight();
  if (!framed || height === undefined) return;
  const max = secret ? MAX_HEIGHT.wordpress : MAX_HEIGHT.other;
  page.classList.toggle('given', isResizable && height <= max);
  if (height === postedHeight && !again) return;
  postedHeight = height;
  post('height', height);
}

/** The widget is laid out, or its chart drawn too, whichever comes first. */
function onWidgetEvent({ type, target: of }: Event): void {
  if (of !== widget) return;
  if (page.classList.contains('waiting')) {
    if (foldNotes()) return;
    postHeight();
  }
  if (type === 'baro-draw') showWidget();
}

/** From now on the widget has its own height: the observer sees it and posts it. */
const showWidget = (): void => page.classList.remove('waiting');

/** Where it does not fit: the same widget once more, with its notes folded. */
function foldNotes(): boolean {
  const height = neededHeight();
  const available = secret ? MAX_HEIGHT.wordpress : innerHeight;
  const folded = 'fold' in widget.dataset || notes()?.querySelector('details');
  if (!framed || folded || height === undefined || height <= available) return false;
  const copy = widget.cloneNode(true) as HTMLElement;
  delete copy.dataset['state'];
  copy.dataset['fold'] = '';
  widget.replaceWith(copy);
  widget = copy;
  return true;
}

/**
 * Modules need a CORS header in a frame of no origin, and not every server sends it: then the
 * classic script does, which is all in one file.
 */
function loadClassicScript(): void {
  if (customElements.get(widget.localName)) return;
  const script = document.createElement('script');
  script.src = new URL('../../../../baro.all.js', location.href).href;
  script.addEventListener('error', showWidget);
  document.head.append(script);
}

/**
 * A link opens beside the page around, not in its frame. WordPress allows no window to be opened:
 * it follows an address of our own server, so the figure's own page, where all links work.
 */
function openLink(event: MouseEvent): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement);
  if (!link?.href) return;
  link.target = '_blank';
  if (!secret || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const pageAddress = new URL('./', location.href).href;
  post('link', link.host === location.host ? link.href : pageAddress);
}

function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
  if (source !== parent || typeof data !== 'object' || data === null) return;
  const { message, secret: messageSecret = '' } = data as { message?: unknown; secret?: unknown };
  if (message !== 'ready' || messageSecret !== secret) return;
  target = origin === 'null' ? '*' : origin;
  isResizable = true;
  postHeight(true);
}

page.classList.add('waiting');
document.addEventListener('baro-ready', onWidgetEvent);
document.addEventListener('baro-draw', onWidgetEvent);
document.addEventListener('baro-error', (event) => {
  const { code } = (event as CustomEvent<{ code: string }>).detail;
  if (['load', 'view', 'chart'].includes(code)) showWidget();
});
addEventListener('load', loadClassicScript);
if (framed) {
  document.querySelector('.open')?.removeAttribute('hidden');
  addEventListener('message', onMessage);
  addEventListener('click', openLink);
  // Where the script of WordPress gives the secret, it comes late.
  addEventListener('hashchange', () => {
    secret = readSecret();
    isResizable ||= secret !== '';
    postHeight(true);
  });
  new ResizeObserver(() => postHeight()).observe(document.body);
}
