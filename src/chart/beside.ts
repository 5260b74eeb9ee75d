/** Which column is another survey's: it is set beside the editions, never joined with them. */
import type { Column } from '../view/view.js';

export const isBeside = (column: Column | undefined): boolean => column?.id === 'comparison';
