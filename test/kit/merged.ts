// A file into which a bundler has put a module beside others, under a name of its own.
export * as t from '../../src/elements/shell/import-again.js';
export const n = undefined;
