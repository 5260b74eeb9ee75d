/**
 * Which column is another survey's: it is set beside the editions, never joined with them. The id is
 * the view's `COMPARISON`; of the view, charts take types alone.
 */
import type { Column } from '../../view/view.js';

export const isBeside = (column: Column | undefined): boolean => column?.id === 'comparison';
