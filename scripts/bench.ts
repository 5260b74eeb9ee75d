// Measures the library, a bench a name. Ratios count: machines differ.
import { benchDataset } from './bench/dataset.js';
import { benchEmbed } from './bench/embed.js';
import { benchSnapshot } from './bench/snapshot.js';
import { readCommand, UsageError } from './shared/command.js';

const benches = { dataset: benchDataset, embed: benchEmbed, snapshot: benchSnapshot };
const defaultRounds = { dataset: 3, embed: 5, snapshot: 7 };

const { bench, rounds } = readCommand(
  {
    command: 'npm run bench',
    summary: 'Measures dist/ beside what others do, in one run. Ratios count: machines differ.',
    operands: {
      embed: 'what the documented embed code costs a page on an emulated phone',
      dataset: 'how long <baro-chart> takes for few figures and for more than it shows',
      snapshot: 'pictures beside bare Chart.js, headless Chromium, and ECharts with resvg',
    },
    options: { rounds: { value: '<number>', help: 'how many times each page is measured' } },
  },
  ({ options, operands }) => {
    const [name = '', ...others] = operands;
    if (others.length > 0 || !Object.hasOwn(benches, name)) {
      throw new UsageError(`"${operands.join(' ')}": expected ${Object.keys(benches).join(', ')}.`);
    }
    const chosen = name as keyof typeof benches;
    const count = options.rounds === undefined ? defaultRounds[chosen] : Number(options.rounds);
    if (!Number.isInteger(count) || count < 1) {
      throw new UsageError(`--rounds ${options.rounds}: expected a number from 1.`);
    }
    return { bench: benches[chosen], rounds: count };
  },
);
await bench(rounds);
