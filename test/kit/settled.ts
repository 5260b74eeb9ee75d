/**
 * What the barometer holds, as literals in one place: a new view or a new edition changes these, and
 * each change is to be read.
 */
import type { WidgetId } from '../../src/view/index.js';

/** Rows of data/barometer.csv. */
export const FIGURES = 131;
/** Views of the three widgets. */
export const VIEWS = 15;
/** Of each file in data/: the first 16 digits of its SHA-256. */
export const CHECKSUMS = {
  barometer: 'bf0b5794b4de715c',
  editions: '0f4e0b6c22f0cf20',
  gaps: '3259e480126e0c9e',
  sources: '53e0e36c9c7720ff',
  statements: '077dc01b6105acaf',
  groups: '4fa4d086c983d274',
  context: '3aaa3ed05c3b138d',
  position: '60fee86beb450e06',
};

/**
 * What the data hold and no view shows yet: a line goes when its view comes. Everything else has to be
 * reachable.
 */
export const NOT_SHOWN = {
  figures: [
    'adoption.purposes.beneficiaries.uses.2016',
    'adoption.free-software.free-licences.favours.2025',
  ],
  /** Files of which nothing is shown, and how many rows they have. */
  files: { statements: 199, groups: 50, context: 5, position: 10 },
} as const;

/** The shapes of each view's panels, in the order of menus. */
export const SHAPES: readonly [widget: WidgetId, view: string, shapes: readonly string[]][] = [
  ['adoption', 'tools', ['bars']],
  ['adoption', 'purposes', ['bars']],
  ['adoption', 'maturity', ['stacked-columns']],
  ['adoption', 'potential', ['stacked-bars']],
  ['adoption', 'free-software', ['dots', 'dots']],
  ['adoption', 'palette', ['bars', 'bars']],
  ['adoption', 'ai', ['bars', 'bars', 'bars']],
  ['adoption', 'who', ['points', 'bars']],
  ['adoption', 'crisis', ['bars']],
  ['effects', 'opinions', ['stacked-bars']],
  ['effects', 'recognised', ['bars']],
  ['effects', 'signals', ['bars']],
  ['effects', 'since-covid', ['bars']],
  ['levers', 'needs', ['bars', 'bars']],
  ['levers', 'difficulties', ['points', 'bars']],
];

/** Rows of test/fixtures/edition-2028/barometer.csv. */
export const FIGURES_2028 = 96;
/** Findings in French with the edition of 2028 added, by view: it is the latest, so each is about it. */
export const FINDINGS_2028: readonly string[] = [
  'Outils collaboratifs : usage déclaré par 50 % des responsables en 2028, 43 % en 2016 (7 points de plus)',
  'Se faire connaître, communiquer : selon 85 % des responsables en 2028, 80 % en 2025 (5 points de plus)',
  'Expérimentées : selon 26 % des responsables en 2028, 26 % en 2025 ; peu initiées : 23 %, 23 % en 2025',
  'Formation à distance (tutoriels, MOOC…) : usage possible selon 42 % des responsables, actuel selon 13 % (2028)',
  'Logiciels libres : usage déclaré par 48 % des responsables (ensemble, 2028) ; 68 % (associations connectées, autre échantillon)',
  'Visioconférence : usage déclaré par 65 % des responsables en 2028, 59 % en 2022 (6 points de plus)',
  'Utilisation d’outils d’IA : réponse de 24 % des responsables en 2028, 18 % en 2025 (6 points de plus) ; sujet jamais évoqué : 40 %',
  'Conseil d’administration ou bureau : selon 29 % des responsables en 2028, 24 % en 2025 (5 points de plus)',
  'Déjà bien outillées, sans changement : selon 22 % des responsables ; pratiques accélérées par la crise : 21 % (2028)',
  'Recettes : 55 % des responsables sans opinion, 33 % y voient un effet positif (2028)',
  'Partage de l’information : 90 % des responsables y voient un effet positif ; image de l’association : 88 % (2028)',
  'Participation aux décisions : 16 % des responsables ne sont pas d’accord avec un effet positif (2028)',
  'Meilleure participation interne (échanges à distance) : 68 % des responsables le constatent (2028)',
  'Mieux connaître les outils existants : selon 54 % des responsables ; mettre à niveau les membres peu initiés : 50 % (2028)',
  'Au moins une difficulté : selon 77 % des responsables en 2028, 71 % * en 2025 (6 points de plus)',
];
