/** Configurations made up from a seed, and what a page makes of them. Sent to the page as text. */

export interface Outcome {
  readonly state: string;
  /** The configuration as far as it can be written. */
  readonly text: string;
  readonly slow: boolean;
}

/** Puts `fuzz(from, count, seed)` into the page. One function with all it needs inside. */
export function installFuzz(): void {
  type Fuzzed = HTMLElement & { readonly ready: Promise<void> };
  type Random = () => number;

  /** mulberry32: the same numbers from the same seed everywhere. */
  const randomOf = (seed: number): Random => {
    let state = seed >>> 0;
    return () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  };

  const make = (random: Random) => {
    const below = (most: number) => Math.floor(random() * most);
    const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
    const chance = (share: number) => random() < share;
    const list = (most: number, one: (i: number) => unknown) =>
      Array.from({ length: below(most + 1) }, (_, i) => one(i));

    const texts = [
      ...['', ' ', 'a', 'Site internet', 'website', 'uses', 'leaders', 'tools', '__proto__'],
      ...['constructor', 'toString', '<b>x</b>', '\u202e', '\u00a0', '\ud800', 'é'.repeat(400)],
      ...['latest', '2024', '2019 2022', 'fr', 'ar', 'xx-YY', 'dark', 'bars', 'points', 'none'],
      ...['a, b', 'w '.repeat(3000), 'x'.repeat(100_000), '12,5 %', '1 234', '-0', '{{x}}', '\0'],
    ];
    const numbers = [
      ...[0, -0, 1, 12.5, 50, 100, 101, -1, Number.NaN, Infinity, -Infinity, 5e-324],
      ...[Number.MAX_VALUE, -Number.MAX_VALUE, 2 ** 53 + 1, 1e21, 2024, 1999, 29, 30, 99],
    ];
    const throwing = () => {
      throw new Error('fuzz');
    };
    const odd = (): unknown =>
      pick<() => unknown>([
        () => null,
        () => undefined,
        () => true,
        () => pick(numbers),
        () => pick(texts),
        () => Symbol('x'),
        () => 10n,
        () => throwing,
        () => new Date(Number.NaN),
        () => [],
        () => ({}),
        () => [[[]]],
        () => Object.create(null) as unknown,
        () => new Proxy({}, { get: throwing }),
        () => new Proxy([], { get: throwing }),
        () => ({ toString: throwing, valueOf: throwing }),
        () => JSON.parse('{"__proto__":{"polluted":1}}') as unknown,
        () => list(3, odd),
        () => Object.freeze(list(3, figure)),
      ])();
    /** Mostly what it should be: what is wrong everywhere is refused at the door. */
    const mostly = (right: () => unknown): unknown => (chance(0.06) ? odd() : right());
    const item = () => pick(['a', 'b', 'c', 'd', 'Site internet', pick(texts), `i${below(300)}`]);
    const year = () => pick([2020, 2021, 2022, '2023', 2024, 1000 + below(8999)]);
    const figure = (): unknown =>
      mostly(() => {
        const made: Record<string, unknown> = {
          item: mostly(item),
          edition: mostly(year),
          value: mostly(() =>
            chance(0.9) ? below(1010) / 10 : pick<unknown>([...numbers, ...texts]),
          ),
        };
        if (chance(0.3))
          made['measure'] = mostly(() => pick(['yes', 'no', 'no-opinion', pick(texts)]));
        if (chance(0.3)) made['family'] = mostly(() => pick(['f', 'g', pick(texts)]));
        if (chance(0.7)) made['base'] = mostly(() => pick(['m', 'n', pick(texts)]));
        if (chance(0.7)) made['base_n'] = mostly(() => pick<unknown>([...numbers, 212, '300']));
        if (chance(0.7)) made['source'] = mostly(() => pick(['k', 'own', pick(texts)]));
        if (chance(0.2)) made['status'] = pick(['published', 'derived', 'reported', pick(texts)]);
        if (chance(0.1)) made['formula'] = pick(['62-12', '1-', pick(texts)]);
        if (chance(0.2))
          made['caveat'] = pick<unknown>([pick(texts), list(4, () => pick(texts)), odd()]);
        if (chance(0.05)) made[pick(texts).slice(0, 50)] = odd();
        return made;
      });
    const figures = (): unknown =>
      mostly(() => {
        const many = list(chance(0.02) ? 1500 : pick([0, 1, 3, 10, 30]), figure);
        if (chance(0.4)) return many;
        const whole: Record<string, unknown> = { figures: mostly(() => many) };
        if (chance(0.5)) whole['title'] = mostly(() => pick(texts));
        if (chance(0.3)) whole['subject'] = mostly(() => pick(texts));
        if (chance(0.3)) whole['rowHead'] = mostly(() => pick(texts));
        if (chance(0.3)) whole['labels'] = mostly(() => ({ a: pick(texts), yes: odd(), k: 'K' }));
        if (chance(0.3)) {
          whole['editions'] = mostly(() =>
            list(3, () => ({ edition: year(), respondents: odd(), period: pick(texts) })),
          );
        }
        if (chance(0.3)) {
          whole['sources'] = mostly(() =>
            list(3, () => ({ key: 'k', title: pick(texts), url: odd(), year: odd() })),
          );
        }
        if (chance(0.3)) {
          whole['gaps'] = mostly(() =>
            list(3, () => ({ item: item(), edition: year(), reason: pick(['not-asked', odd()]) })),
          );
        }
        return whole;
      });
    const jsonOf = (value: unknown): string => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return '{';
      }
    };
    const json = (): string => {
      const text = jsonOf(figures());
      if (!chance(0.3)) return text;
      const at = below(text.length + 1);
      return (
        text.slice(0, at) +
        pick(['', '"', '}', '\u00a0', '«', ',,', '\0']) +
        text.slice(at + below(3))
      );
    };
    const csv = (): string =>
      [
        pick([
          'item;edition;value',
          'item,edition,value,base',
          'value\titem\tedition',
          pick(texts),
        ]),
        ...list(8, () =>
          [item(), year(), pick<unknown>(numbers)].map(String).join(pick([';', ',', '\t'])),
        ),
      ].join(pick(['\n', '\r\n', '\r']));
    return { pick, chance, below, texts, odd, figures, json, csv, mostly };
  };

  const written = (value: unknown): string => {
    try {
      return (JSON.stringify(value) ?? String(value)).slice(0, 600);
    } catch {
      return 'what can’t be written';
    }
  };

  const attributes = ['view', 'edition', 'items', 'highlight', 'theme', 'lang', 'heading-level'];
  const flags = ['no-table', 'no-actions', 'no-title'];
  const properties = ['view', 'edition', 'items', 'highlight', 'theme', 'headingLevel', 'noTable'];
  const views = ['tools', 'purposes', 'ai', 'who', 'opinions', 'signals', 'needs', 'difficulties'];

  /** Makes one configuration and gives it to an element, new or in use; returns what was given. */
  const apply = (random: Random, element: Fuzzed, isChart: boolean): string => {
    const { pick, chance, below, texts, odd, figures, json, csv, mostly } = make(random);
    const given: string[] = [];
    const set = (name: string, value: unknown) => {
      given.push(`${name} = ${written(value)}`);
      Object.assign(element, { [name]: value });
    };
    if (isChart) {
      const text = chance(0.25) ? (chance(0.7) ? json() : csv()) : null;
      if (text === null) set('figures', figures());
      else {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = text;
        set('figures', null);
        given.push(`text ${text.slice(0, 600)}`);
        element.replaceChildren(script);
      }
      if (chance(0.4)) {
        set(
          'shape',
          mostly(() => pick(['bars', 'stacked-bars', 'stacked-columns', 'dots', 'points'])),
        );
      }
    }
    for (let i = below(isChart ? 3 : 5); i > 0; i -= 1) {
      if (chance(0.5)) {
        const name = pick(attributes);
        const value = name === 'view' ? pick([...views, pick(texts)]) : pick(texts);
        given.push(`${name}="${value.slice(0, 100)}"`);
        if (chance(0.2)) element.removeAttribute(name);
        else element.setAttribute(name, value);
      } else if (chance(0.3)) element.toggleAttribute(pick(flags));
      else set(pick(properties), chance(0.5) ? pick(texts) : odd());
    }
    return given.join('; ');
  };

  const place = document.createElement('div');
  document.body.replaceChildren(place);

  const run = async (number: number, seed: number, held: Map<string, Fuzzed>) => {
    const random = randomOf(Math.imul(seed, 0x9e3779b1) + number);
    const name =
      number % 2 ? 'baro-chart' : `baro-${['adoption', 'effects', 'levers'][(number / 2) % 3]}`;
    // Most are given to an element in use: what an earlier one left behind counts too.
    let element = held.get(name);
    if (!element || random() < 0.2) {
      element?.remove();
      element = document.createElement(name) as Fuzzed;
      held.set(name, element);
      // Far down no chart is drawn; one in six stands in sight.
      element.style.marginTop = random() < 0.17 ? '0' : '20000px';
    }
    const text = `${number} ${name}: ${apply(random, element, name === 'baro-chart')}`;
    const start = performance.now();
    if (!element.isConnected) place.prepend(element);
    await element.ready;
    const took = performance.now() - start;
    return { text, took, state: element.dataset['state'] ?? 'none' };
  };

  const fuzz = async (from: number, count: number, seed: number): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    const held = new Map<string, Fuzzed>();
    place.replaceChildren();
    for (let number = from; number < from + count; number += 1) {
      const { text, took, state } = await run(number, seed, held);
      const again = took > 1000 ? (await run(number, seed, new Map())).took : 0;
      // What was drawn comes after `ready`: it is waited for now and then.
      if (number % 25 === 0)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      outcomes.push({ text, state, slow: again > 1000 });
    }
    return outcomes;
  };
  Object.assign(globalThis, { fuzz });
}
