/** Another survey beside the barometer's: read whatever it is, and never joined with it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toCsv } from '../../src/formats/csv.js';
import { toText } from '../../src/formats/text.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { languages, loadWords } from '../../src/locales/index.js';
import {
  adoptionView,
  type Comparison,
  effectsView,
  leversView,
  readOptions,
  type ViewOptions,
} from '../../src/view/index.js';
import type { View } from '../../src/view/view.js';
import { footText } from '../kit/foot.js';
import { plain } from '../kit/views.js';

const network: Comparison = {
  name: 'Notre réseau',
  sample: 412,
  edition: 2026,
  base: 'adhérents du réseau',
  source: 'Enquête du réseau, 2026',
  url: 'https://example.org/enquete',
  values: { website: 81, 'social-networks': '64,5 %' },
};
const tools = (comparison: unknown): ViewOptions => ({
  view: 'tools',
  comparison: comparison as Comparison,
});
const noteIn = (view: View) => view.notes.find(({ key }) => key === 'comparison')?.text;
const faultsOf = (comparison: unknown) =>
  readOptions('adoption', tools(comparison)).faults.map(({ path, found, expected }) => [
    path,
    found,
    expected[0],
  ]);

describe('beside the barometer', () => {
  it('SEC-14 has a sign in the place of control characters, which are told', () => {
    const given = { ...network, name: 'N\u001b[2J', source: 'S\u0007' };
    assert.deepEqual(faultsOf(given), [
      ['comparison.name', 'a control character', 'text'],
      ['comparison.source', 'a control character', 'text'],
    ]);
    const text = toText(adoptionView(fr, tools(given)));
    assert.ok(text.includes('N\ufffd[2J (2026)'));
    assert.ok(text.includes('S\ufffd'));
  });

  it('is a column of its own, named, in a hue of its own, where columns are editions', () => {
    const [panel] = adoptionView(fr, tools(network)).panels;
    assert.deepEqual(
      panel?.columns.map(({ id, label, tone }) => [id, label, tone.series]),
      [
        ['2013', '2013', 0],
        ['2016', '2016', 0],
        ['2019', '2019', 0],
        ['comparison', 'Notre réseau (2026)', 2],
      ],
    );
    assert.deepEqual(
      panel?.rows.map(({ id, cells }) => [id, cells.at(-1)?.value, cells.at(-1)?.text]),
      [
        ['website', 81, '81\u00a0%'],
        ['social-networks', 64.5, '64,5\u00a0%'],
        ['collaborative-tools', null, 'non demandé'],
        ['twitter', null, 'non demandé'],
      ],
    );
  });

  it('tells of each figure whose it is: base, sample, edition, source, speech', () => {
    const cell = adoptionView(fr, tools(network)).panels[0]?.rows[0]?.cells.at(-1);
    assert.deepEqual(
      [cell?.figure, cell?.base, cell?.baseCount, cell?.edition, cell?.source, cell?.speech],
      [
        'adoption.tools.website.uses.comparison',
        'adhérents du réseau',
        412,
        '2026',
        'comparison',
        'Leur propre site internet, Notre réseau (2026)\u00a0: 81\u00a0%, 4 sur 16.',
      ],
    );
  });

  it('says in one note who was asked, of whom it is, when, beside which editions', () => {
    assert.equal(
      noteIn(adoptionView(fr, tools(network))),
      '«\u00a0Notre réseau (2026)\u00a0»\u00a0: autre échantillon que celui du baromètre (réponses\u00a0: 412)\u202f; un écart peut tenir à qui a répondu. Base\u00a0: adhérents du réseau. Enquête de 2026, baromètre de 2013, 2016 et 2019.',
    );
    assert.equal(
      noteIn(adoptionView(en, tools({ name: 'Ours', sample: 99, values: { website: 1 } }))),
      '“Ours”: another sample than the barometer’s (answers: 99); a gap may come from who answered. The author does not give the base. The year of the survey is not given. Fewer than 100 answers: read with care. The author does not give the source.',
    );
  });

  it('has its base beside the barometer’s where both stand on one scale', () => {
    assert.equal(
      footText(adoptionView(fr, tools(network)), 'base'),
      'Base\u00a0: responsables d’association. Notre réseau (2026)\u00a0: 412 adhérents du réseau.',
    );
    assert.equal(
      footText(adoptionView(en, tools({ name: 'Ours', values: { website: 1 } })), 'base'),
      'Base: association leaders. Ours: The author does not give the base.',
    );
  });

  it('says that how many answered is not known, where it is absent or can’t be read', () => {
    for (const sample of [undefined, null, '', 'some 400']) {
      const given = { ...network, sample };
      const view = adoptionView(fr, tools(given));
      assert.match(noteIn(view) ?? '', /Le nombre de réponses n’est pas connu\./);
      assert.equal(view.panels[0]?.rows[0]?.cells.at(-1)?.text, '81\u00a0%');
    }
    assert.doesNotMatch(noteIn(adoptionView(fr, tools(network))) ?? '', /n’est pas connu/);
  });

  it('is no part of the finding, the sample or the editions, but of the credit', () => {
    const view = adoptionView(fr, tools(network));
    const alone = adoptionView(fr, tools(null));
    const told = (one: View) => [one.summary, one.name, one.editions];
    assert.deepEqual(told(view), told(alone));
    for (const kind of ['reading', 'sample'] as const) {
      assert.equal(footText(view, kind), footText(alone, kind));
    }
    assert.ok(view.credit.endsWith('Notre réseau (2026)\u00a0: Enquête du réseau, 2026.'));
    assert.deepEqual(view.sources.at(-1), {
      key: 'comparison',
      text: 'Notre réseau (2026)\u00a0: Enquête du réseau, 2026',
      url: 'https://example.org/enquete',
    });
  });

  it('has its own extent in the long description: it is never the barometer’s highest', () => {
    const { description } = adoptionView(en, tools({ ...network, name: 'Ours' }));
    assert.match(description, /Bars: 9 values, from 8% \(Twitter, 2013\) to 73% \(/);
    assert.match(
      description,
      /Ours \(2026\): 2 values, from 64\.5% \([^)]*\) to 81% \([^)]*\)\. Base of “Ours \(2026\)”: /,
    );
  });

  it('is in CSV and plain text', () => {
    const view = adoptionView(fr, tools(network));
    assert.ok(
      toCsv(view).includes(
        'website,Leur propre site internet,,comparison,Notre réseau (2026),2026,81,81\u00a0%,percent,published,,adhérents du réseau,412,comparison,comparison,adoption.tools.website.uses.comparison\r\n',
      ),
    );
    const line = toText(view)
      .split('\n')
      .find((one) => one.startsWith('  Notre'));
    assert.equal(
      line?.replace(/[\s\u2060]+/gu, ' '),
      ' Notre réseau (2026) ‡ ████████████████░░░░ 81 %',
    );
  });

  it('is a panel of its own where it would look like a step of a trend', () => {
    const view = leversView(fr, {
      view: 'difficulties',
      comparison: { name: 'Notre réseau', sample: 412, values: { any: 64, human: 50 } },
    });
    assert.deepEqual(
      view.panels.map(({ id, title, shape, columns }) => [
        id,
        title,
        shape,
        columns.map(({ id }) => id),
      ]),
      [
        ['any', 'Responsables qui déclarent des difficultés', 'points', ['2019', '2022', '2025']],
        ['any-comparison', 'Notre réseau', 'bars', ['comparison']],
        ['kinds', 'De quelle nature', 'bars', ['2019', '2022', 'comparison']],
      ],
    );
    assert.deepEqual(
      view.panels[1]?.rows.map(({ label, cells }) => [label, cells[0]?.text, cells[0]?.speech]),
      [
        [
          'Au moins une difficulté',
          '64\u00a0%',
          'Au moins une difficulté, Notre réseau\u00a0: 64\u00a0%, 1 sur 1.',
        ],
      ],
    );
  });

  it('is a panel of its own where shares make a whole, in the barometer’s order', () => {
    const view = effectsView(fr, {
      view: 'opinions',
      comparison: {
        name: 'Notre réseau',
        sample: 412,
        values: {
          revenue: { positive: 30, 'no-opinion': 60, negative: 10 },
          'member-number': { positive: 45, 'no-opinion': 50, negative: 5 },
        },
      },
    });
    assert.deepEqual(
      view.panels.map(({ title, shape, rows }) => [title, shape, rows.map(({ id }) => id)]),
      [
        [
          'Édition 2016',
          'stacked-bars',
          [
            'volunteer-involvement',
            'member-involvement',
            'member-number',
            'volunteer-number',
            'revenue',
          ],
        ],
        ['Notre réseau', 'stacked-bars', ['member-number', 'revenue']],
      ],
    );
    assert.equal(
      view.panels[1]?.name,
      'Les effets du numérique, selon les responsables\u00a0: Notre réseau',
    );
  });

  it('shows each of its figures once, in every view that it is given for', () => {
    const make = { adoption: adoptionView, effects: effectsView, levers: leversView } as const;
    for (const [widget, views] of Object.entries(make)) {
      for (const name of ['tools', 'purposes', 'free-software', 'palette', 'ai', 'who', 'needs']) {
        const alone = views(fr, { view: name });
        if (alone.view !== name) continue;
        const items = new Set(
          alone.panels.flatMap(({ rows }) =>
            rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure?.split('.')[2] ?? [])),
          ),
        );
        const values = Object.fromEntries([...items].map((item) => [item, 50]));
        const view = views(fr, { view: name, comparison: { name: 'Ours', sample: 500, values } });
        const beside = view.panels.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) =>
            cells.flatMap(({ figure }) => (figure?.endsWith('.comparison') ? [figure] : [])),
          ),
        );
        assert.equal(beside.length, items.size, `${widget}.${name}`);
        assert.equal(new Set(beside).size, items.size, `${widget}.${name}`);
      }
    }
  });

  it('follows the items asked for, and stands whatever the edition', () => {
    const view = adoptionView(fr, { ...tools(network), items: 'website', edition: '2016' });
    assert.deepEqual(
      view.panels[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
      [['73\u00a0%', '81\u00a0%']],
    );
  });

  it('speaks every language without a gap', async () => {
    for (const language of languages) {
      const words = await loadWords(language);
      const note = noteIn(adoptionView(words, tools({ ...network, name: 'Ours' }))) ?? '';
      assert.match(note, /Ours \(2026\)/, language);
      assert.match(note, /412/, language);
      assert.doesNotMatch(note, /undefined|null|NaN|\.\.|^\s|\s$| {2}/, language);
    }
  });
});

describe('too few answers', () => {
  it('under 30 no share is shown, and each cell says why', () => {
    const [panel] = adoptionView(fr, tools({ ...network, sample: 29 })).panels;
    assert.deepEqual(
      panel?.rows.map(({ cells }) => [
        cells.at(-1)?.value,
        cells.at(-1)?.text,
        cells.at(-1)?.reason,
      ]),
      [
        [null, 'moins de 30 réponses', 'too-few'],
        [null, 'moins de 30 réponses', 'too-few'],
        [null, 'non demandé', 'not-asked'],
        [null, 'non demandé', 'not-asked'],
      ],
    );
    assert.ok(!toCsv(adoptionView(fr, tools({ ...network, sample: 29 }))).includes('81'));
  });

  it('F09 values of an item that the view does not have are counted in the note', () => {
    const { notes } = adoptionView(
      fr,
      tools({ ...network, values: { ...network.values, wesbite: 88 } }),
    );
    assert.match(
      plain(notes.find(({ key }) => key === 'comparison')?.text ?? ''),
      /Lignes de données illisibles : 1\. Des chiffres peuvent manquer ici\.$/,
    );
  });

  for (const [sample, reason] of [
    ['24,0', 'too-few'],
    ['about 24', 'size-unreadable'],
    [0, 'size-unreadable'],
  ] as const) {
    it(`F03 a sample of ${JSON.stringify(sample)} shows no share: ${reason}`, () => {
      const view = adoptionView(fr, tools({ ...network, sample }));
      assert.equal(view.panels[0]?.rows[0]?.cells.at(-1)?.reason, reason);
      assert.ok(!toCsv(view).includes('81'));
    });
  }

  it('from 30 to 99 they are flagged, from 100 they are not', () => {
    const flagged = (sample: number) =>
      noteIn(adoptionView(fr, tools({ ...network, sample })))?.includes('Moins de 100 réponses');
    assert.deepEqual([30, 99, 100].map(flagged), [true, true, false]);
  });
});

describe('what can’t be read', () => {
  it('what is no share is no answer that was not asked: its cell says that it can’t be read', () => {
    const [panel] = adoptionView(
      en,
      tools({ ...network, values: { website: 880, 'social-networks': 64 } }),
    ).panels;
    assert.deepEqual(
      panel?.rows.map(({ cells }) => [cells.at(-1)?.text, cells.at(-1)?.reason]),
      [
        ['unreadable value', 'unreadable'],
        ['64%', null],
        ['not asked', 'not-asked'],
        ['not asked', 'not-asked'],
      ],
    );
    const opinions = effectsView(en, {
      view: 'opinions',
      comparison: { ...network, values: { revenue: 30, 'member-number': { positive: 40 } } },
    });
    assert.deepEqual(
      opinions.panels[1]?.rows.map(({ id, cells }) => [id, ...cells.map(({ text }) => text)]),
      [
        ['member-number', '40%', 'not published', 'not published'],
        ['revenue', 'unreadable value', 'unreadable value', 'unreadable value'],
      ],
    );
    const misspelt = effectsView(en, {
      view: 'opinions',
      comparison: {
        ...network,
        values: { revenue: { postive: 30 }, 'member-number': { positive: 40 } },
      },
    });
    assert.equal(misspelt.panels[1]?.rows[1]?.cells[0]?.text, 'unreadable value');
    const nothing = adoptionView(en, tools({ ...network, values: { website: 880 } }));
    assert.equal(nothing.panels[0]?.columns.length, 3);
  });
});
