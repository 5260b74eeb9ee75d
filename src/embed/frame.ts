/**
 * The frame's side of the pages `f/<widget>/<view>/<lang>/`: tells the page around how tall the
 * figure is, in the words of WordPress, which our own host.js understands too; folds the notes where
 * the frame is too low; leads links out of the frame. It works in a frame of no origin, and keeps
 * nothing.
 */
type Message = 'height' | 'link';

/** WordPress gives a frame no more CSS pixels; host.js 10 000. */
const MOST = { wordpress: 1000, other: 10_000 };

const page = document.documentElement;
const framed = parent !== self;
let widget = document.querySelector<HTMLElement>('main > *:not(h1)')!;
/** What WordPress tells its frames apart by. */
let secret = readSecret();
let target = originAround();
/** The page around has spoken, or will: it gives the height that is asked for. */
let answered = secret !== '';
let told = 0;

function readSecret(): string {
  return /[#?&]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1] ?? '';
}

/** Origin of the page around, where the browser says it; `*` where it has none or none is said. */
function originAround(): string {
  // Unknown to some browsers, whatever its type says.
  const around = location.ancestorOrigins as DOMStringList | undefined;
  const said = around?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  return !said || said === 'null' ? '*' : said;
}

/** Numbers and our own address: nothing about the reader. */
function post(message: Message, value: number | string): void {
  parent.postMessage(secret ? { message, value, secret } : { message, value }, target);
}

/**
 * CSS pixels that page and figure need. While the figure still stands in for the chart, the widget
 * is laid out unseen, and its foot says where it will end; before that nothing is known.
 */
function needed(): number | undefined {
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

function tell(again = false): void {
  const height = needed();
  if (!framed || height === undefined) return;
  const most = secret ? MOST.wordpress : MOST.other;
  page.classList.toggle('given', answered && height <= most);
  if (height === told && !again) return;
  told = height;
  post('height', height);
}

/** The widget is laid out, or its chart drawn too, whichever comes first. */
function come({ type, target: of }: Event): void {
  if (of !== widget) return;
  if (page.classList.contains('waiting')) {
    if (fold()) return;
    tell();
  }
  if (type === 'baro-draw') settle();
}

/** The widget has its own height from now on: the observer sees it, and tells. */
const settle = (): void => page.classList.remove('waiting');

/** Where it does not fit: the same widget once more, with its notes folded. */
function fold(): boolean {
  const height = needed();
  const room = secret ? MOST.wordpress : innerHeight;
  const folded = 'fold' in widget.dataset || notes()?.querySelector('details');
  if (!framed || folded || height === undefined || height <= room) return false;
  const again = widget.cloneNode(true) as HTMLElement;
  delete again.dataset['state'];
  again.dataset['fold'] = '';
  widget.replaceWith(again);
  widget = again;
  return true;
}

/**
 * Modules need a CORS header in a frame of no origin, and not every server sends it: then the
 * classic script does, which is all in one file.
 */
function insist(): void {
  if (customElements.get(widget.localName)) return;
  const script = document.createElement('script');
  script.src = new URL('../../../../baro.all.js', location.href).href;
  script.addEventListener('error', settle);
  document.head.append(script);
}

/**
 * A link opens beside the page around, not in its frame. WordPress allows no window to be opened:
 * it follows an address of our own server, so the figure's own page, where all links work.
 */
function lead(event: MouseEvent): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement);
  if (!link?.href) return;
  link.target = '_blank';
  if (!secret || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const own = new URL('./', location.href).href;
  post('link', link.host === location.host ? link.href : own);
}

function listen({ source, origin, data }: MessageEvent<unknown>): void {
  if (source !== parent || typeof data !== 'object' || data === null) return;
  const { message, secret: given = '' } = data as { message?: unknown; secret?: unknown };
  if (message !== 'ready' || given !== secret) return;
  target = origin === 'null' ? '*' : origin;
  answered = true;
  tell(true);
}

page.classList.add('waiting');
document.addEventListener('baro-ready', come);
document.addEventListener('baro-draw', come);
document.addEventListener('baro-error', (event) => {
  const { code } = (event as CustomEvent<{ code: string }>).detail;
  if (['load', 'view', 'chart'].includes(code)) settle();
});
addEventListener('load', insist);
if (framed) {
  document.querySelector('.open')?.removeAttribute('hidden');
  addEventListener('message', listen);
  addEventListener('click', lead);
  // Where the script of WordPress gives the secret, it comes late.
  addEventListener('hashchange', () => {
    secret = readSecret();
    answered ||= secret !== '';
    tell(true);
  });
  new ResizeObserver(() => tell()).observe(document.body);
}
