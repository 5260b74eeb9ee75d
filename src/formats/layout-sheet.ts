/** The sheet of a View, with every layout at hand. */
import { layoutPanel } from '../chart/layout/all.js';
import type { View } from '../view/view.js';
import { arrangeSheet, type Sheet, type SheetOptions } from './picture/sheet.js';

/** Places title, panels and notes of a View on a sheet as wide as `options` say. */
export function layoutSheet(view: View, options: SheetOptions): Sheet {
  return arrangeSheet(view, options, layoutPanel);
}
