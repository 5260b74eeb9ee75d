// What the engine that runs a test cannot do.

/** Chromium names WebKit too. */
export const inWebKit =
  /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

export const inFirefox = navigator.userAgent.includes('Firefox/');

/** `it`; where the engine lacks what the cases need, `it.skip` and the reason on the console. */
export function itWhere(possible: boolean, reason: string): typeof it | typeof it.skip {
  if (possible) return it;
  console.log(`skipped: ${reason}`);
  return it.skip;
}
