// What the loss of a chunk leads to: `resource-loader.ts` and `chart-loader.ts` report it and tell
// `state.ts`, which decides what is shown; `template/` shows it with a button to try again, which leads
// back to the loaders and from there to `importAgain`. A prepared View that is lost is made from words
// and figures instead (`resources.ts`); `Lazy` and the menu load again at the next request.

/** Milliseconds after which a request counts as failed. */
export const LOAD_TIMEOUT = 10_000;

/**
 * Imports a chunk that failed before. Chromium and WebKit ask the server again when the same
 * address is imported again; Firefox remembers the failure as long as the page lives
 * (whatwg/html 6768), so there the address has to change.
 *
 * No bundler tells a module the final address of its chunks, but the browser does: Chromium and
 * Firefox quote it in the error. Where they do not (WebKit) the first way has worked.
 *
 * A bundler that puts modules together into one file gives each a name there, which only its own
 * import() knows: the module is found by something that it exports.
 *
 * Limits: in Firefox a chunk that failed inside another one stays failed until the page is
 * reloaded; a request that hangs is not repeated, but taken up when it comes after all.
 */
export async function importAgain<T extends object>(
  load: () => Promise<T>,
  attempt: number,
  name: keyof T & string,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const address = /\bhttps?:\/\/[^\s"']+/.exec(error instanceof Error ? error.message : '')?.[0];
    if (!address) throw error;
    const url = new URL(address);
    // A message may quote any address; only what comes from where this file came from is run.
    if (url.origin !== new URL(import.meta.url).origin) throw error;
    url.searchParams.set('r', String(attempt));
    const file = (await import(/* @vite-ignore */ url.href)) as Record<string, T>;
    return Object.values(file).find((part) => part?.[name]) ?? (file as T);
  }
}
