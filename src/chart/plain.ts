/** Which charts need no more than the code for bars. Apart, since widgets ask before they have any. */
import type { Panel } from '../view/view.js';

/** Bars that nothing is drawn over but their texts. */
export const isPlain = ({ form }: Panel): boolean => form.mark === 'bar' && !form.patterned;
