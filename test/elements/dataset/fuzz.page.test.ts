import { testConfigurations } from './fuzz-run.js';

await testConfigurations(1_000);
