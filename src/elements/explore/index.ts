/** What answers a reader who points at the chart or walks through it: one chunk, loaded when asked. */
import type { ChartHost } from '../types.js';
import { Announcer } from './announcer.js';
import { regionOf } from './live-region.js';

export { Explorer } from './explorer.js';

export const announcerOf = (host: ChartHost): Announcer => new Announcer(regionOf(host));
