/**
 * From the middle of a line of text down to its baseline, in type sizes: half the height of Inter's
 * capitals. Canvases disagree by a pixel and more on what `textBaseline = 'middle'` means.
 */
export const BASELINE = 0.364;
