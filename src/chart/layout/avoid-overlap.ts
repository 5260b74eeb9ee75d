interface Spread {
  /** Where each would be centred if it were alone, in reading order. */
  readonly centres: readonly number[];
  readonly sizes: readonly number[];
  readonly min: number;
  readonly max: number;
  /** Least space between two. */
  readonly gap: number;
}

/**
 * Centres of things on a line, moved so that none overlaps another: neighbours in conflict move
 * apart by the same distance.
 */
export function avoidOverlap({ centres, sizes, min, max, gap }: Spread): number[] {
  const blocks: { start: number; length: number; sum: number; items: number[] }[] = [];
  const place = (sum: number, count: number, length: number): number =>
    Math.max(min, Math.min(sum / count, max - length));
  centres.forEach((centre, i) => {
    const length = sizes[i] ?? 0;
    const sum = centre - length / 2;
    let block = { start: place(sum, 1, length), length, sum, items: [i] };
    for (
      let last = blocks.at(-1);
      last && last.start + last.length + gap > block.start;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const items = [...last.items, ...block.items];
      const total = last.sum + block.sum - block.items.length * (last.length + gap);
      const whole = last.length + gap + block.length;
      block = { start: place(total, items.length, whole), length: whole, sum: total, items };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ start, items }) => {
    let at = start;
    return items.map((i) => {
      const length = sizes[i] ?? 0;
      at += length + gap;
      return at - gap - length / 2;
    });
  });
}
