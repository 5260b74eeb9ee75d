/** Explores the chart by pointer and keyboard: one chunk, loaded on the reader's first move. */
import type { ChartHost } from '../types.js';
import { Announcer } from './announcer.js';
import { regionOf } from './live-region.js';

export { Explorer } from './explorer.js';

export const announcerOf = (host: ChartHost): Announcer => new Announcer(regionOf(host));
