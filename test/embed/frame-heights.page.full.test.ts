import { testHeights } from './frame-heights-run.js';

// The shortest texts, the longest, and those from right to left.
await testHeights('every view', /\/(fr|en|pl|ar)\/$/);
