import { type Language, languages } from '../../../src/locales/registry.js';
import { testTrees } from './run.js';

await testTrees((languages as readonly Language[]).filter((lang) => lang !== 'fr'));
