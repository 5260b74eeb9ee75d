// A process of its own for SNP-17: prints by how many bytes 900 pictures let it grow, after 100.
import { snapshot } from '../../src/snapshot/index.js';

const picture = { widget: 'effects', view: 'recognised', width: 320 } as const;

async function draw(times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) await snapshot(picture);
}

await draw(100);
const before = process.memoryUsage().rss;
await draw(900);
console.log(process.memoryUsage().rss - before);
