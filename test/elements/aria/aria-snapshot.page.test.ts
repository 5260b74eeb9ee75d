import { testTrees } from './run.js';

await testTrees(['fr']);
