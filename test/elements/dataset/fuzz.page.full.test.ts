import { testConfigurations } from './fuzz-run.js';

await testConfigurations(10_000);
