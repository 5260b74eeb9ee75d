/** French. Ordinary spaces are written; the tag `t` sets the no-break ones. */
import { registry } from './registry.js';
import type { Fact, Words } from './words.js';

const NBSP = '\u00a0';
const NARROW = '\u202f';

/** French spaces: no-break before `:` and `%` and inside « », narrow before `;`, `?` and `!`. */
function spaced(text: string): string {
  return text
    .replace(/ ([:%»])/g, `${NBSP}$1`)
    .replace(/ ([;?!])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NBSP}`);
}

/** A sentence with French spaces; the values put in are left as they are. */
function t(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map((part, i) => spaced(part) + (values[i] ?? '')).join('');
}

/** A label inside a sentence; a name keeps its capital. */
const lower = (label: string): string =>
  label.startsWith('Twitter') ? label : label.charAt(0).toLowerCase() + label.slice(1);

const decimal = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr', { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`));
const percent = (value: number) => `${decimal.format(value)}${NBSP}%`;
const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} et ${parts[parts.length - 1]}`;

const inBrackets = (text: string) => (text ? ` (${text})` : '');

/** "80 % en 2025, 74 % en 2022 (6 points de plus)" */
const trend = ({ value, edition, before, change }: Fact, verb = '') =>
  `${value}${verb} en${NBSP}${edition}${before ? `, ${before.value} en${NBSP}${before.edition}` : ''}${inBrackets(change)}`;

const leaders = 'responsables d’association';
const withAi = 'responsables dont l’association utilise l’IA ou y réfléchit';
const connected = 'associations connectées (utilisatrices de Solidatech)';

/** A share of some of them is never worded as a share of all. */
const two = (lead: Fact, second: Fact | null) =>
  t`${lead.label} : réponse de ${trend(lead, ` des ${lead.base === withAi ? withAi : 'responsables'}`)}` +
  (second ? t` ; ${lower(second.label)} : ${second.value}` : '');

/** "Bénévoles, oui": what is answered of which item. */
const answer = ({ label, measure }: Fact) => (measure ? `${label}, ${lower(measure)}` : label);

/** "en 2016, 43 % des responsables d’association citent « Blog » parmi les outils …" */
const declare =
  (verb: string, rest = '') =>
  (f: Fact) =>
    t`en ${f.edition}, ${f.value} des ${f.base} ${verb} « ${f.label} »${rest}.`;

/** "en 2016, pour « Recettes », 60 % des responsables d’association n’ont pas d’opinion …" */
const on = (what: string) => (f: Fact) =>
  t`en ${f.edition}, pour « ${f.label} », ${f.value} des ${f.base} ${what}.`;

/** "60 % sans opinion, 33 % effet positif"; "80 %" where an item has one answer. */
const shares = (...facts: readonly (Fact | null)[]): string =>
  facts
    .flatMap((f) => f ?? [])
    .map(({ value, measure }) => (measure ? `${value} ${lower(measure)}` : value))
    .join(', ');

export const fr: Words = {
  lang: 'fr',
  dir: 'ltr',
  name: 'français',

  percent,
  number: (value) => decimal.format(value),
  points: (value) =>
    `${decimal.format(Math.abs(value))}${NBSP}point${Math.abs(value) >= 2 ? 's' : ''} de ${value < 0 ? 'moins' : 'plus'}`,
  list,
  date: (iso) => day(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  pair: (label, text) => t`${label} : ${text}`,

  widgets: {
    adoption: 'Usages du numérique',
    effects: 'Effets du numérique',
    levers: 'Leviers et difficultés',
  },
  interface: {
    showTable: 'Afficher le tableau',
    export: 'Exporter',
    exportFor: (title) => `Exporter\u00a0: ${title}`,
    chartHelp: 'Graphique, flèches pour parcourir les chiffres',
    notes: 'Notes et source',
    chartFailed: 'Le graphique ne s’affiche pas. Le tableau donne les mêmes chiffres.',
    loading: registry.get('fr')!.loading,
    retry: registry.get('fr')!.retry,
  },

  items: {
    'adoption.tools': {
      website: 'Leur propre site internet',
      'social-networks': 'Réseaux sociaux',
      'collaborative-tools': 'Outils collaboratifs',
      twitter: 'Twitter (2013 seulement)',
    },
    'adoption.purposes': {
      communication: 'Se faire connaître, communiquer',
      network: 'Animer le réseau',
      management: 'Gérer les activités',
      collaboration: 'Travailler ensemble',
      fundraising: 'Chercher des financements',
      beneficiaries: 'Agir pour ses bénéficiaires ou des publics fragiles',
    },
    'adoption.maturity': {
      beginner: 'Peu initiées',
      'on-track': 'En bonne voie',
      experienced: 'Expérimentées',
      unclassified: 'Reste (calculé)',
    },
    'adoption.potential': {
      'free-software': 'Logiciels libres',
      'online-giving': 'Don en ligne',
      'smartphone-app': 'Application smartphone',
      'distance-learning': 'Formation à distance (tutoriels, MOOC…)',
    },
    'adoption.free-software': {
      all: 'Ensemble',
      connected: 'Associations connectées',
      '3-19-employees': 'De 3 à 19 salariés',
      'financial-difficulty': 'Situation financière difficile',
      'leisure-youth': 'Loisirs, jeunesse, éducation populaire',
      'free-licences': 'Privilégient les licences libres',
    },
    'adoption.palette': {
      accounting: 'Outils de comptabilité',
      newsletter: 'Lettre d’information',
      management: 'Outils de gestion (contacts, adhésions)',
      'online-payment': 'Paiement en ligne',
      blog: 'Blog',
      'online-giving': 'Plateforme de collecte ou de don en ligne',
      'smartphone-app': 'Application smartphone',
      'distance-learning': 'Formation à distance',
      'volunteer-platform': 'Plateforme de recherche de bénévoles',
      'video-call': 'Visioconférence',
      'file-sharing': 'Partage et stockage de documents',
    },
    'adoption.ai': {
      using: 'Utilisation d’outils d’IA',
      considering: 'Réflexion en cours',
      'never-discussed': 'Sujet jamais évoqué',
      other: 'Reste (calculé)',
      'daily-tasks': 'Faciliter les tâches du quotidien',
      communication: 'Améliorer la communication',
      'ethical-fears': 'Craintes éthiques',
      'dont-know-how': 'Ne pas savoir comment l’utiliser',
    },
    'adoption.who': {
      board: 'Conseil d’administration ou bureau',
      'few-volunteers': 'Quelques bénévoles',
      'few-employees': 'Quelques salariés',
      'digital-lead': 'Référent numérique désigné',
    },
    'adoption.crisis': {
      accelerated: 'Pratiques accélérées par la crise',
      started: 'Se sont lancées à cette occasion',
      'already-equipped': 'Déjà bien outillées, sans changement',
      'still-limited': 'Pratiques toujours limitées',
      'no-answer': 'Sans réponse',
    },
    'effects.opinions': {
      'volunteer-involvement': 'Implication des bénévoles',
      'member-involvement': 'Implication des adhérents',
      'member-number': 'Nombre d’adhérents',
      'volunteer-number': 'Nombre de bénévoles',
      revenue: 'Recettes',
    },
    'effects.recognised': {
      'information-sharing': 'Partage de l’information',
      image: 'Image de l’association',
    },
    'effects.signals': {
      'decision-participation': 'Participation aux décisions',
      revenue: 'Recettes',
      'involvement-and-number': 'Implication des adhérents et nombre de bénévoles',
    },
    'effects.since-covid': {
      'internal-participation': 'Meilleure participation interne (échanges à distance)',
      'information-flow': 'Meilleure circulation de l’information',
      'admin-time': 'Tâches administratives plus courtes',
    },
    'levers.needs': {
      'know-existing-tools': 'Mieux connaître les outils existants',
      'level-up-members': 'Mettre à niveau les membres peu initiés',
      'technical-training': 'Des formations techniques par usage ou outil',
      'personal-help-strategy': 'Une aide personnalisée pour la stratégie numérique',
      'shared-will': 'Une volonté pleinement partagée',
      'internal-discussion-time': 'Un temps d’échanges en interne',
      'money-equipment': 'Des moyens financiers pour s’équiper',
      'money-training': 'Des moyens financiers pour se former',
      'money-experts': 'Des moyens financiers pour mobiliser des experts',
      'shared-tools': 'Des outils mutualisés pour partager les coûts',
      'peer-exchange': 'Des échanges d’expériences entre associations',
    },
    'levers.difficulties': {
      any: 'Au moins une difficulté',
      human: 'Difficultés humaines',
      technical: 'Difficultés techniques',
      financial: 'Difficultés financières',
      strategic: 'Difficultés stratégiques',
    },
  },

  views: {
    'adoption.tools': {
      title: 'Les outils numériques des associations, selon leurs responsables',
      subject: 'outils numériques',
      rowHead: 'Outil',
      finding: (f) => t`${f.label} : usage déclaré par ${trend(f, ' des responsables')}`,
      reading: declare('citent', ' parmi les outils de leur association'),
      panels: {},
    },
    'adoption.purposes': {
      title: 'À quoi le numérique sert aux associations',
      subject: 'usages du numérique',
      rowHead: 'Usage',
      finding: (f) => t`${f.label} : selon ${trend(f, ' des responsables')}`,
      reading: declare('citent', ' parmi les usages du numérique dans leur association'),
      panels: {},
    },
    'adoption.maturity': {
      title: 'Où en sont les associations avec le numérique, selon leurs responsables',
      subject: 'maturité numérique',
      rowHead: 'Niveau déclaré',
      finding: (f, second) =>
        t`${f.label} : selon ${trend(f, ' des responsables')}` +
        (second
          ? t` ; ${lower(second.label)} : ${second.value}${second.before ? `, ${second.before.value} en${NBSP}${second.before.edition}` : ''}`
          : ''),
      reading: declare('classent leur association parmi les'),
      panels: {},
    },
    'adoption.potential': {
      title: 'Les outils que l’association utilise et ceux qu’elle pourrait utiliser',
      subject: 'usages possibles',
      rowHead: 'Outil',
      finding: (f, second) =>
        t`${f.label} : usage possible selon ${f.value} des responsables` +
        (second ? `, actuel selon ${second.value}` : '') +
        ` (${f.edition})`,
      reading: declare('disent que leur association pourrait utiliser l’outil'),
      panels: {},
    },
    'adoption.free-software': {
      title: 'Qui utilise des logiciels libres',
      subject: 'logiciels libres',
      rowHead: 'Associations',
      finding: (f, second) =>
        t`Logiciels libres : usage déclaré par ${f.value}${f.base === connected ? '' : ' des responsables'} (${lower(f.label)}, ${f.edition})` +
        (second ? t` ; ${second.value} (${lower(second.label)}, autre échantillon)` : ''),
      reading: (f) =>
        t`en ${f.edition}, ${f.value} des ${f.base} déclarent l’usage de logiciels libres.`,
      panels: {
        leaders: 'Responsables interrogés',
        connected: 'Un autre échantillon, les associations connectées',
      },
    },
    'adoption.palette': {
      title: 'La palette des outils numériques',
      subject: 'palette d’outils',
      rowHead: 'Outil',
      finding: (f) => t`${f.label} : usage déclaré par ${trend(f, ' des responsables')}`,
      reading: declare('citent', ' parmi les outils de leur association'),
      panels: {},
    },
    'adoption.ai': {
      title: 'L’intelligence artificielle dans les associations',
      subject: 'intelligence artificielle',
      rowHead: 'Réponse',
      finding: two,
      reading: declare('donnent la réponse'),
      panels: {
        situation: 'Où en est l’association',
        reason: 'Pourquoi l’utiliser ou y réfléchir',
        opinion: 'Ce qu’en disent les responsables',
      },
    },
    'adoption.who': {
      title: 'Qui porte le numérique dans l’association',
      subject: 'qui porte le numérique',
      rowHead: 'Qui',
      finding: (f) => t`${f.label} : selon ${trend(f, ' des responsables')}`,
      reading: declare('citent', ' parmi ceux qui portent le numérique dans leur association'),
      panels: {
        board: 'Le conseil d’administration ou le bureau',
        others: 'Autres chiffres publiés',
      },
    },
    'adoption.crisis': {
      title: 'La crise sanitaire et les pratiques numériques',
      subject: 'crise sanitaire',
      rowHead: 'Situation',
      finding: (f, second) =>
        t`${f.label} : selon ${f.value} des responsables` +
        (second ? t` ; ${lower(second.label)} : ${second.value}` : '') +
        ` (${f.edition})`,
      reading: declare('décrivent leur association par'),
      panels: {},
    },
    'effects.opinions': {
      title: 'Les effets du numérique, selon les responsables',
      subject: 'effets du numérique',
      rowHead: 'Effet sur',
      finding: (f, second) =>
        t`${f.label} : ${f.value} des responsables sans opinion` +
        (second ? `, ${second.value} y voient un effet positif` : '') +
        ` (${f.edition})`,
      reading: on('n’ont pas d’opinion sur l’effet du numérique'),
      panels: {},
    },
    'effects.recognised': {
      title: 'Les deux effets positifs les plus reconnus',
      subject: 'effets reconnus',
      rowHead: 'Effet sur',
      finding: (f, second) =>
        t`${f.label} : ${f.value} des responsables y voient un effet positif` +
        (second ? t` ; ${lower(second.label)} : ${second.value}` : '') +
        ` (${f.edition})`,
      reading: on('voient un effet positif du numérique'),
      panels: {},
    },
    'effects.signals': {
      title: 'Les rares avis défavorables sur les effets du numérique',
      subject: 'avis défavorables',
      rowHead: 'Pas d’accord avec un effet positif sur',
      finding: (f) =>
        t`${f.label} : ${f.value} des responsables ne sont pas d’accord avec un effet positif (${f.edition})`,
      reading: on('ne sont pas d’accord pour dire que le numérique a un effet positif'),
      panels: {},
    },
    'effects.since-covid': {
      title: 'Les effets constatés depuis la crise sanitaire',
      subject: 'effets depuis la crise',
      rowHead: 'Effet constaté',
      finding: (f) => t`${f.label} : ${f.value} des responsables le constatent (${f.edition})`,
      reading: declare('constatent l’effet', ' depuis la crise sanitaire'),
      panels: {},
    },
    'levers.needs': {
      title: 'Ce qui aiderait les associations à mieux utiliser le numérique',
      subject: 'leviers',
      rowHead: 'Levier',
      finding: (f, second) =>
        t`${f.label} : selon ${f.value} des responsables` +
        (second ? t` ; ${lower(second.label)} : ${second.value}` : '') +
        ` (${f.edition})`,
      reading: declare('citent le levier', ' parmi d’autres'),
      panels: {
        ranking: 'Les leviers cités',
        change: 'Les leviers publiés dans plusieurs éditions',
      },
    },
    'levers.difficulties': {
      title: 'Les difficultés des associations avec le numérique',
      subject: 'difficultés',
      rowHead: 'Difficultés',
      finding: (f) => t`${f.label} : selon ${trend(f, ' des responsables')}`,
      reading: declare('déclarent', ' dans leur association'),
      panels: {
        any: 'Responsables qui déclarent des difficultés',
        kinds: 'De quelle nature',
      },
    },
  },

  caveats: {
    'base-presumed': t`Le rapport n’indique pas la base : l’ensemble des responsables de l’édition est présumé.`,
    'social-2013-facebook-only': t`En 2013, chaque réseau était demandé à part (Facebook 36 %, Twitter 8 %) ; en 2016, pour n’importe quel réseau. À question égale, le gain est compris entre 18 et 26 points.`,
    'wording-2019': t`La liste et les questions ont changé en 2019 : comparer avec prudence.`,
    'not-a-forecast': t`Selon les responsables, l’association pourrait l’utiliser : ce n’est pas une prévision.`,
    'answers-presumed-exclusive': t`« Usage actuel » et « Usage possible » sont présumés s’exclure.`,
    'several-answers': t`Plusieurs réponses étaient possibles : les parts ne s’additionnent pas à 100.`,
    'year-attributed': t`Le texte qui donne ce chiffre n’indique pas l’année ; nous l’attribuons à l’édition 2022.`,
    'beside-not-inside': t`« Expérimentées » s’ajoute à « En bonne voie » sans en faire partie : ensemble, 73 % en 2025.`,
    'other-sample':
      t`Les associations connectées sont un autre échantillon (1 084 utilisatrices de Solidatech), à part des 1 601 responsables.`.replace(
        /(\d) (\d)/g,
        `$1${NARROW}$2`,
      ),
    'subgroup-size-unknown': t`L’effectif de ce sous-groupe n’est pas publié.`,
    'subgroups-overlap': t`Les sous-groupes se recoupent.`,
    'one-question-presumed': t`Le reste, si les trois réponses relèvent d’une même question.`,
    'ai-base-unstated': t`Part des responsables dont l’association utilise l’IA ou y réfléchit ; la base exacte n’est pas publiée.`,
    'question-unstated': t`La question posée n’est pas publiée (le texte écrit « un tiers » pour 28 % ; 28 % est retenu).`,
    'base-unstated': t`La base n’est pas publiée.`,
    'source-label-slip': t`La diapositive répète un intitulé erroné ; son titre et les chiffres voisins établissent qu’il s’agit de l’implication des adhérents.`,
    computed: t`Calculé à partir de chiffres publiés.`,
    'no-split': t`Seule la part positive est publiée.`,
    'not-joined-to-2016': t`Question posée autrement en 2022 : à ne pas lire comme une évolution depuis 2016.`,
    'lever-pairing-49-48': t`La mise en page de la diapositive laisse un doute entre 49 et 48 : les lire comme à égalité.`,
    'lever-pairing-27': t`27 % : lu d’après la mise en page de la diapositive.`,
    'list-changed': t`La liste des leviers a changé entre 2016 et 2022.`,
    'single-digest': t`Ce chiffre de 2022 repose sur un seul texte postérieur ; la même paire (47 et 45) figure parmi les effets de 2022 : confusion possible.`,
    'base-unclear-2019': t`Part de l’ensemble des responsables, ou des 84 % qui rencontrent des difficultés : le texte ne tranche pas.`,
    'on-average': t`Le rapport écrit « en moyenne », sans dire de quoi.`,
    'favour-not-use': t`« Privilégient les licences libres » (2025) n’est pas « utilisent des logiciels libres » (2016) : ce n’est pas une évolution.`,
    'declared-effect': t`Un effet déclaré n’est pas un effet mesuré.`,
    'disagree-not-negative': t`Réponse négative : « pas d’accord » avec un effet positif ; ce n’est pas un effet négatif constaté.`,
  },
  families: {
    mastery: 'Maîtrise des outils',
    culture: 'Culture numérique',
    money: 'Moyens financiers',
    sharing: 'Mutualisation',
  },
  familyHead: 'Famille',
  editionHead: 'Édition',
  measures: {
    uses: 'Usage actuel',
    'could-use': 'Usage possible',
    neither: 'Reste (calculé)',
    positive: 'Effet positif',
    'no-opinion': 'Sans opinion',
    negative: 'Pas d’accord',
  },
  bases: {
    leaders,
    connected,
    'leaders-3-19-employees': 'responsables d’associations de 3 à 19 salariés',
    'leaders-financial-difficulty': 'responsables d’associations en situation financière difficile',
    'leaders-leisure-youth':
      'responsables d’associations de loisirs, de jeunesse et d’éducation populaire',
    'leaders-using-or-considering-ai': withAi,
    'leaders-base-unstated': `${leaders} (base exacte non publiée)`,
    'leaders-base-unclear': `${leaders} (tous, ou ceux qui rencontrent des difficultés)`,
  },
  gaps: {
    'not-published': 'non publié',
    'not-asked': 'non demandé',
    'asked-otherwise': 'demandé autrement',
    unreadable: 'valeur illisible',
    'too-few': 'moins de 30 réponses',
    'size-unreadable': 'nombre de réponses illisible',
  },
  shapes: {
    bars: 'Barres',
    'stacked-bars': 'Barres empilées',
    'stacked-columns': 'Colonnes empilées',
    dots: 'Graphique à points',
    points: 'Graphique par édition',
  },

  caption: (title, panel) => (panel ? t`${title} : ${lower(panel)}` : title),
  tableName: (title) => t`Tableau : ${title}`,
  reading: (sentence) => t`Lecture : ${sentence}`,
  editionPanel: (edition) => `Édition ${edition}`,
  base: (base, count) => t`Base : ${count ? `${count} ` : ''}${base}.`,
  otherBase: (base, count) => t`base : ${count ? `${count} ` : ''}${base}`,
  sample: (parts) =>
    t`Échantillon : responsables ayant choisi de répondre en ligne (un par association), ${list(parts)}.`,
  sampleOf: (count, edition, exact, when) =>
    `${exact ? '' : 'plus de '}${count} en ${edition}${inBrackets(when)}`,
  period: {
    late: (year) => `fin ${year}`,
    spring: (year) => `printemps ${year}`,
    range: (from, to) =>
      `du ${day(from, { day: 'numeric', month: 'long' })} au ${day(to, { day: 'numeric', month: 'long', year: 'numeric' })}`.replace(
        /(\d) /g,
        `$1${NBSP}`,
      ),
  },
  credit: (editions) =>
    t`Source : Solidatech et Recherches & Solidarités, « La place du numérique dans le projet associatif », édition${editions.length > 1 ? 's' : ''} ${list(editions)} ; présentation indépendante des auteurs.`,
  readIn: t`Textes où ces chiffres ont été lus :`,
  sourceText: (publisher, title, year) => t`${publisher}, « ${title} »${year ? `, ${year}` : ''}`,
  unknownPublisher: 'Texte non signé',
  axisEnd: (end) => t`Axe arrêté à ${end}.`,
  reference: (label, value) => t`${label} : ${value}`,
  noOpinion: t`« Sans opinion » ne veut pas dire « sans effet ».`,
  absentRows: t`Ce qui manque pour une édition n’y est pas publié : ce n’est pas un zéro.`,
  speech: ({ label, column, text, place, of }) =>
    t`${label}${column ? `, ${column}` : ''} : ${text}, ${place} sur ${of}.`,
  highlighted: (label) => t`Mis en évidence : ${label}.`,
  pictureName: (shape, subject, f, second) =>
    t`${shape}, ${subject} : « ${f.label} » ${shares(f, second)} en${NBSP}${f.edition}`,
  description: {
    extent: (shape, count, low, high) =>
      count > 1 ? t`${shape} : ${count} valeurs, de ${low} à ${high}.` : t`${shape} : ${low}.`,
    at: (text, label, column) => `${text} (${[label, column].filter(Boolean).join(', ')})`,
    base: (label, column, base) => t`Base de « ${label} »${column && `, ${column}`} : ${base}.`,
    change: (f) => t`${f.label} : ${f.change} entre ${f.before?.edition ?? ''} et ${f.edition}.`,
  },
  dataset: {
    title: 'Chiffres d’une autre enquête',
    subject: 'autre enquête',
    rowHead: 'Réponse',
    finding: (f) => t`${answer(f)} : ${trend(f)}`,
    reading: (f) =>
      t`en ${f.edition}, « ${answer(f)} » : ${f.value}${f.base ? ` (${f.base})` : ''}.`,
    noBase: 'L’auteur n’indique pas la base.',
    noSource: 'L’auteur n’indique pas la source.',
    noSample: 'Le nombre de réponses n’est pas connu.',
    online: t`En ligne :`,
    fewAnswers: t`Moins de 100 réponses : à lire avec prudence.`,
    sample: (parts) => t`Réponses : ${list(parts)}.`,
    credit: (sources) => t`Source : ${sources.join(`${NARROW}; `)}.`,
    otherSurvey: (name, count) =>
      t`« ${name} » : autre échantillon que celui du baromètre${inBrackets(count && t`réponses : ${count}`)} ; un écart peut tenir à qui a répondu.`,
    otherYear: (year, editions) =>
      year
        ? t`Enquête de ${year}, baromètre de ${list(editions)}.`
        : 'L’année de l’enquête n’est pas indiquée.',
    cut: (figures, shown) =>
      t`${figures} chiffres : ${shown} sont montrés ici, le fichier CSV les a tous.`,
    dropped: (count) =>
      t`Lignes de données illisibles : ${count}. Des chiffres peuvent manquer ici.`,
  },
  empty: {
    edition: (asked, has) =>
      t`Aucun chiffre ${asked.length > 1 ? 'des éditions' : 'de l’édition'} ${list(asked)} dans cette vue ; éditions disponibles : ${list(has)}.`,
    data: 'Aucun chiffre à afficher.',
  },
};
