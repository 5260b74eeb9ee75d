import { testHeights } from './frame-heights-run.js';

await testHeights(
  'a view of each widget',
  /\/(adoption\/tools|effects\/recognised|levers\/needs)\/fr\/$/,
);
