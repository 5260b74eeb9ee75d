import { testTrees } from './aria-run.js';

await testTrees(['fr']);
