/** Panels of every shape, written by hand from the barometer. */
import { shapes } from '../../src/view/shapes.js';
import type { Cell, Column, LegendEntry, Panel, Row, Shape, Tone } from '../../src/view/view.js';

type Given = number | string;
type Series = Tone['series'];

const NBSP = '\u00a0';

export const tone = (series: Series, shade: Tone['shade'] = 0): Tone => ({ series, shade });

/** A sign in a list, or none. */
const listOf = (sign: string): string[] => (sign ? [sign] : []);

/** A number is a share, a string the reason of a gap. */
export function cell(given: Given, own: Tone, figure: string, signs = ''): Cell {
  const gap = typeof given === 'string';
  return {
    figure: gap ? null : figure,
    value: gap ? null : given,
    text: gap ? given : `${given}${NBSP}%`,
    signs: listOf(signs),
    status: gap ? 'missing' : 'published',
    reason: gap ? 'not-published' : null,
    edition: '2016',
    source: null,
    base: '',
    baseCount: null,
    caveats: [],
    tone: own,
    muted: false,
    share: gap ? null : given / 100,
    speech: '',
  };
}

interface RowSpec {
  readonly label: string;
  readonly cells: readonly Given[];
  readonly signs?: string;
  readonly detail?: string;
  readonly tone?: Tone;
}

export function panelOf(
  id: string,
  shape: Shape,
  columns: readonly (readonly [label: string, own: Tone, signs?: string])[],
  rows: readonly RowSpec[],
  rest: Partial<Panel> = {},
): Panel {
  return {
    id,
    title: '',
    signs: [],
    shape,
    form: rest.legend?.length ? { ...shapes[shape], patterned: true } : shapes[shape],
    name: id,
    caption: id,
    rowHead: '',
    familyHead: '',
    base: '',
    axis: { min: 0, max: 100, ticks: [], note: '' },
    columns: columns.map(([label, own, signs = '']): Column => {
      return { id: label, label, signs: listOf(signs), tone: own, compared: false };
    }),
    rows: rows.map((row, r): Row => {
      const cells = row.cells.map((given, c) =>
        cell(given, row.tone ?? columns[c]?.[1] ?? tone(0), `${id}.${r}.${c}`),
      );
      const { label, signs = '', detail = '' } = row;
      return {
        ...{ id: label, label, signs: listOf(signs), detail, family: '', cells },
        compared: false,
      };
    }),
    legend: [],
    reference: null,
    rowsAre: shape === 'stacked-columns' ? 'editions' : 'items',
    showBase: false,
    ...rest,
  };
}

const legend = (entries: readonly (readonly [string, Tone])[]): LegendEntry[] =>
  entries.map(([label, own]) => ({ label, signs: [], tone: own }));

const answers = [
  ['Effet positif', tone(0)],
  ['Sans opinion', tone('neutral')],
  ['Pas d’accord', tone(1)],
] as const;

const possibilities = [
  ['Utilisent', tone(0)],
  ['Pourraient utiliser', tone(1)],
  ['Ni l’un ni l’autre', tone('neutral')],
] as const;

const classes = [
  ['Peu initiées', tone(0)],
  ['En bonne voie', tone(1)],
  ['Expérimentées', tone(2)],
  ['Sans réponse ou non classées', tone('neutral')],
] as const;

const families = [
  ['Maîtrise', tone(0)],
  ['Culture', tone(1)],
  ['Moyens financiers', tone(2)],
  ['Mutualisation', tone(3)],
] as const;

const editions = (...years: string[]): [string, Tone][] =>
  years.map((year, i) => [year, tone(0, Math.min(2, years.length - 1 - i) as Tone['shade'])]);

const gap = 'non publiée';

export const panels = {
  tools: panelOf(
    'tools',
    'bars',
    [
      ['2013', tone(0, 2)],
      ['2016', tone(0, 1)],
      ['2019', tone(0), '*'],
    ],
    [
      { label: 'Réseaux sociaux', cells: [36, 62, 67], signs: '†' },
      { label: 'Site internet propre', cells: [69, 73, 71] },
      { label: 'Outils collaboratifs', cells: [22, 43, gap] },
      { label: 'Twitter (2013 seulement)', cells: [8, 'posée autrement', 'posée autrement'] },
    ],
  ),
  needs: panelOf(
    'needs',
    'bars',
    [['2016', tone(0)]],
    [
      { label: 'Mieux connaître les outils existants', cells: [49], signs: '*' },
      { label: 'Des moyens financiers pour s’équiper', cells: [42], tone: tone(2) },
      { label: 'Une volonté pleinement partagée', cells: [36], tone: tone(1) },
      { label: 'Une aide personnalisée pour la stratégie numérique', cells: [29], tone: tone(1) },
      { label: 'Des outils mutualisés pour partager les coûts', cells: [27], tone: tone(3) },
    ],
    { legend: legend(families) },
  ),
  signals: panelOf(
    'signals',
    'bars',
    [['2016', tone(1)]],
    [
      { label: 'Participation aux décisions', cells: [9] },
      { label: 'Recettes', cells: [7] },
      { label: 'Implication des adhérents et nombre de bénévoles', cells: [6] },
    ],
    {
      axis: {
        min: 0,
        max: 10,
        ticks: [
          { value: 0, text: `0${NBSP}%` },
          { value: 5, text: `5${NBSP}%` },
          { value: 10, text: `10${NBSP}%` },
        ],
        note: `Axe arrêté à 10${NBSP}%`,
      },
    },
  ),
  opinions: panelOf(
    'opinions',
    'stacked-bars',
    answers,
    [
      { label: 'Implication des bénévoles', cells: [60, 36, 4] },
      { label: 'Implication des adhérents', cells: [50, 44, 6], signs: '*' },
      { label: 'Nombre de bénévoles', cells: [36, 58, 6] },
      { label: 'Recettes', cells: [33, 60, 7], signs: '†' },
    ],
    { legend: legend(answers) },
  ),
  potential: panelOf(
    'potential',
    'stacked-bars',
    possibilities,
    [
      { label: 'Logiciels libres', cells: [41, 35, 24] },
      { label: 'Application smartphone', cells: [9, 39, 52] },
      { label: 'Formation à distance (tutoriels, MOOC…)', cells: [8, 42, gap] },
    ],
    { legend: legend(possibilities) },
  ),
  maturity: panelOf(
    'maturity',
    'stacked-columns',
    classes,
    [
      { label: '2019', cells: [21, 55, 21, 3] },
      { label: '2022', cells: [22, 53, 21, 4] },
      { label: '2025', cells: [23, 47, 26, gap], signs: '*' },
    ],
    { legend: legend(classes) },
  ),
  'free-software': panelOf(
    'free-software',
    'dots',
    [['2016', tone(0)]],
    [
      { label: 'Ensemble', cells: [41] },
      {
        label: 'Associations connectées',
        cells: [63],
        signs: '*',
        detail: 'autre échantillon : 1 084 utilisateurs de Solidatech',
      },
      { label: 'Loisirs, jeunesse, éducation populaire', cells: [44] },
    ],
    { reference: { value: 41, text: `Ensemble : 41${NBSP}%` } },
  ),
  change: panelOf('change', 'dots', editions('2016', '2022'), [
    { label: 'Mieux connaître les outils existants', cells: [49, 47] },
    { label: 'Des moyens financiers pour s’équiper', cells: [42, 34] },
    { label: 'Une volonté pleinement partagée', cells: [36, gap] },
    { label: 'Égales', cells: [50, 50] },
  ]),
  close: panelOf('close', 'dots', editions('2019', '2022', '2025'), [
    { label: 'Se faire connaître, communiquer', cells: [73, 74, 80] },
    { label: 'Presque rien', cells: [0, 1, 2] },
    { label: 'Presque tout', cells: [98, 99, 100] },
    { label: 'Égales', cells: [50, 50, 50] },
    { label: 'Aucune', cells: [gap, gap, gap] },
  ]),
  difficulties: panelOf('difficulties', 'points', editions('2019', '2022', '2025'), [
    { label: 'Rencontrent des difficultés', cells: [84, 76, 71] },
  ]),
  who: panelOf('who', 'points', editions('2019', '2022', '2025'), [
    { label: 'Conseil d’administration ou bureau', cells: [18, gap, 24] },
  ]),
  kinds: panelOf('kinds', 'points', editions('2019', '2022'), [
    { label: 'Humaines', cells: [57, 48], tone: tone(0) },
    { label: 'Financières', cells: [41, 30], tone: tone(1) },
    { label: 'Techniques', cells: [gap, 34], tone: tone(2) },
    { label: 'Stratégiques', cells: [gap, 24], tone: tone(3) },
  ]),
} satisfies Record<string, Panel>;

export const names = Object.keys(panels) as (keyof typeof panels)[];

/** The panel with another value in one cell, whatever it is. */
export function withValue(panel: Panel, row: number, column: number, value: unknown): Panel {
  const rows = panel.rows.map((given, r) => {
    if (r !== row) return given;
    const cells = given.cells.map((own, c) =>
      c === column ? { ...own, value: value as number | null } : own,
    );
    return { ...given, cells };
  });
  return { ...panel, rows };
}
