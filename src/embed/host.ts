/**
 * `host.js`, for a page with frames of this library: gives each the height it asks for. It believes
 * a frame's own window and origin, takes numbers and nothing else, and never follows an address.
 */

/** Frames of ours, by their path. */
const PAGE = /\/f\/(adoption|effects|levers)\/[a-z-]+\/[A-Za-z-]+\/(index\.html)?$/;
/** CSS pixels. */
const MIN_HEIGHT = 200;
const MAX_HEIGHT = 10_000;

/** Heights to be set with the next picture of the screen. */
const heights = new Map<HTMLIFrameElement, number>();

/** The origin that messages of a frame have; undefined where it is none of ours. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  try {
    const { pathname, origin } = new URL(frame.src);
    if (!PAGE.test(pathname)) return undefined;
    const isSandboxed =
      frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return isSandboxed ? 'null' : origin;
  } catch {
    return undefined;
  }
}

/** Messages with a secret are for the script of WordPress. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || 'secret' in data) return undefined;
  const { message, value } = data as { message?: unknown; value?: unknown };
  if (message !== 'height' || typeof value !== 'number' || Number.isNaN(value)) return undefined;
  return Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.ceil(value)));
}

function applyHeights(): void {
  for (const [frame, height] of heights) frame.style.height = `${height}px`;
  heights.clear();
}

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined || source === null) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    if (heights.size === 0) requestAnimationFrame(applyHeights);
    heights.set(frame, height);
  }
});

for (const frame of document.querySelectorAll('iframe')) {
  // For those that spoke before this script came. To anyone: the frame may still be on its way, and
  // the message says nothing.
  if (originOf(frame)) frame.contentWindow?.postMessage({ message: 'ready' }, '*');
}
