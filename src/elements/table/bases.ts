import type { View } from '../../view/view.js';

/** True where panels are shares of different people: each then says of whom, beside its heading. */
export const basesDiffer = ({ panels }: View): boolean =>
  new Set(panels.map(({ base }) => base)).size > 1;
