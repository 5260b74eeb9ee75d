/** German. Labels keep their capitals: a sentence with two of them puts them in quotation marks. */
import { registry } from './registry.js';
import type { Fact, Words } from './words.js';

const NBSP = '\u00a0';

const decimal = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de', { ...options, timeZone: 'UTC' })
    .format(new Date(`${iso}T00:00Z`))
    .replace('. ', `.${NBSP}`);
const percent = (value: number) => `${decimal.format(value)}${NBSP}%`;
const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} und ${parts[parts.length - 1]}`;

const inBrackets = (text: string) => (text ? ` (${text})` : '');
const quoted = (text: string) => `„${text}“`;
const editions = (some: readonly string[]) => `Ausgabe${some.length > 1 ? 'n' : ''} ${list(some)}`;

/** "2022: 74 %, 6 Prozentpunkte mehr" */
const earlier = ({ before, change }: Fact) =>
  before ? [`${before.edition}: ${before.value}`, change].filter(Boolean).join(', ') : '';

/** "2025; 2022: 74 %, 6 Prozentpunkte mehr" */
const years = (f: Fact) => [f.edition, earlier(f)].filter(Boolean).join('; ');

/** "80 % der Verantwortlichen (2025; 2022: 74 %, 6 Prozentpunkte mehr)" */
const trend = (f: Fact, who = 'Verantwortlichen') => `${f.value} der ${who} (${years(f)})`;

/** "„Erfahren“: 23 %" */
const also = (second: Fact | null) => (second ? `; ${quoted(second.label)}: ${second.value}` : '');

const both = (lead: Fact, second: Fact | null) =>
  `${quoted(lead.label)}: laut ${lead.value} der Verantwortlichen${also(second)} (${lead.edition})`;

/** A base in the genitive, behind „der“; a clause at its end takes its second comma. */
const genitive = (base: string) =>
  base
    .replace(/^(Vereinsverantwortliche|Verantwortliche|Digital vernetzte)\b/i, '$1n')
    .replace(/, deren .*[^)]$/, '$&,');

/** "2016 nannten 43 % der Vereinsverantwortlichen „Blog“ als Werkzeug ihres Vereins." */
const told = (verb: string, before: string, after: string) => (f: Fact) =>
  `${f.edition} ${verb} ${f.value} der ${genitive(f.base)} ${before}${quoted(f.label)}${after}.`;

/** "Ehrenamtliche, Ja": what is answered of which item. */
const answer = ({ label, measure }: Fact) => (measure ? `${label}, ${measure}` : label);
const leaders = 'Vereinsverantwortliche';
const withAi = 'Verantwortliche, deren Verein KI nutzt oder dies erwägt';
const connected = 'digital vernetzte Vereine (die Solidatech nutzen)';

/** "60 % Keine Meinung, 33 % Positive Wirkung"; "80 %" where an item has one answer. */
const shares = (...facts: readonly (Fact | null)[]): string =>
  facts
    .flatMap((f) => f ?? [])
    .map(({ value, measure }) => (measure ? `${value} ${measure}` : value))
    .join(', ');

export const de: Words = {
  lang: 'de',
  dir: 'ltr',
  name: 'Deutsch',

  percent,
  number: (value) => decimal.format(value),
  points: (value) =>
    `${decimal.format(Math.abs(value))}${NBSP}Prozentpunkt${Math.abs(value) === 1 ? '' : 'e'} ${value < 0 ? 'weniger' : 'mehr'}`,
  list,
  date: (iso) => day(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  pair: (label, text) => `${label}: ${text}`,

  widgets: {
    adoption: 'Nutzung digitaler Werkzeuge',
    effects: 'Wirkungen der Digitalisierung',
    levers: 'Hebel und Schwierigkeiten',
  },
  interface: {
    showTable: 'Tabelle anzeigen',
    export: 'Exportieren',
    exportFor: (title) => `Exportieren: ${title}`,
    chartHelp: 'Diagramm, mit den Pfeiltasten durch die Zahlen gehen',
    notes: 'Anmerkungen und Quelle',
    chartFailed: 'Das Diagramm kann nicht angezeigt werden. Die Tabelle enthält dieselben Zahlen.',
    loading: registry.get('de')!.loading,
    retry: registry.get('de')!.retry,
  },

  items: {
    'adoption.tools': {
      website: 'Eigene Website',
      'social-networks': 'Soziale Netzwerke',
      'collaborative-tools': 'Werkzeuge zur Zusammenarbeit',
      twitter: 'Twitter (nur 2013)',
    },
    'adoption.purposes': {
      communication: 'Bekanntheit und Kommunikation',
      network: 'Pflege des Netzwerks',
      management: 'Organisation der Aktivitäten',
      collaboration: 'Zusammenarbeit',
      fundraising: 'Suche nach Finanzmitteln',
      beneficiaries: 'Einsatz für Begünstigte oder schutzbedürftige Menschen',
    },
    'adoption.maturity': {
      beginner: 'Wenig vertraut',
      'on-track': 'Auf gutem Weg',
      experienced: 'Erfahren',
      unclassified: 'Rest (berechnet)',
    },
    'adoption.potential': {
      'free-software': 'Freie Software',
      'online-giving': 'Online-Spenden',
      'smartphone-app': 'Smartphone-App',
      'distance-learning': `Online-Schulungen (Tutorials, MOOCs${NBSP}…)`,
    },
    'adoption.free-software': {
      all: 'Alle Befragten',
      connected: 'Digital vernetzte Vereine',
      '3-19-employees': '3 bis 19 Beschäftigte',
      'financial-difficulty': 'Schwierige Finanzlage',
      'leisure-youth': 'Freizeit, Jugend, außerschulische Bildung',
      'free-licences': 'Bevorzugen freie Lizenzen',
    },
    'adoption.palette': {
      accounting: 'Buchhaltungssoftware',
      newsletter: 'Newsletter',
      management: 'Verwaltungssoftware (Kontakte, Mitgliedschaften)',
      'online-payment': 'Online-Zahlung',
      blog: 'Blog',
      'online-giving': 'Plattform für Sammlungen oder Online-Spenden',
      'smartphone-app': 'Smartphone-App',
      'distance-learning': 'Online-Schulungen',
      'volunteer-platform': 'Plattform zur Suche nach Ehrenamtlichen',
      'video-call': 'Videokonferenzen',
      'file-sharing': 'Teilen und Speichern von Dokumenten',
    },
    'adoption.ai': {
      using: 'KI-Werkzeuge bereits im Einsatz',
      considering: 'Einsatz wird erwogen',
      'never-discussed': 'Thema noch nie angesprochen',
      other: 'Rest (berechnet)',
      'daily-tasks': 'Alltägliche Aufgaben erleichtern',
      communication: 'Kommunikation verbessern',
      'ethical-fears': 'Ethische Bedenken',
      'dont-know-how': 'Unklarheit, wie KI zu nutzen ist',
    },
    'adoption.who': {
      board: 'Vorstand',
      'few-volunteers': 'Einige Ehrenamtliche',
      'few-employees': 'Einige Beschäftigte',
      'digital-lead': 'Benannte Ansprechperson für Digitales',
    },
    'adoption.crisis': {
      accelerated: 'Praxis durch die Krise beschleunigt',
      started: 'Aus diesem Anlass eingestiegen',
      'already-equipped': 'Schon gut ausgestattet, ohne Änderung',
      'still-limited': 'Weiterhin begrenzte Praxis',
      'no-answer': 'Keine Antwort',
    },
    'effects.opinions': {
      'volunteer-involvement': 'Engagement der Ehrenamtlichen',
      'member-involvement': 'Engagement der Mitglieder',
      'member-number': 'Zahl der Mitglieder',
      'volunteer-number': 'Zahl der Ehrenamtlichen',
      revenue: 'Einnahmen',
    },
    'effects.recognised': {
      'information-sharing': 'Informationsaustausch',
      image: 'Image des Vereins',
    },
    'effects.signals': {
      'decision-participation': 'Beteiligung an Entscheidungen',
      revenue: 'Einnahmen',
      'involvement-and-number': 'Engagement der Mitglieder und Zahl der Ehrenamtlichen',
    },
    'effects.since-covid': {
      'internal-participation': 'Bessere interne Beteiligung (Austausch auf Distanz)',
      'information-flow': 'Besserer Informationsfluss',
      'admin-time': 'Weniger Zeitaufwand für Verwaltung',
    },
    'levers.needs': {
      'know-existing-tools': 'Vorhandene Werkzeuge besser kennen',
      'level-up-members': 'Wenig vertraute Mitglieder auf Stand bringen',
      'technical-training': 'Technische Schulungen je nach Nutzung oder Werkzeug',
      'personal-help-strategy': 'Individuelle Hilfe bei der Digitalstrategie',
      'shared-will': 'Ein von allen getragener Wille',
      'internal-discussion-time': 'Zeit für internen Austausch',
      'money-equipment': 'Geld für Ausstattung',
      'money-training': 'Geld für Schulungen',
      'money-experts': 'Geld für Fachleute',
      'shared-tools': 'Gemeinsame Werkzeuge, um Kosten zu teilen',
      'peer-exchange': 'Erfahrungsaustausch zwischen Vereinen',
    },
    'levers.difficulties': {
      any: 'Mindestens eine Schwierigkeit',
      human: 'Menschliche Schwierigkeiten',
      technical: 'Technische Schwierigkeiten',
      financial: 'Finanzielle Schwierigkeiten',
      strategic: 'Strategische Schwierigkeiten',
    },
  },

  views: {
    'adoption.tools': {
      title: 'Die digitalen Werkzeuge der Vereine, nach Angaben ihrer Verantwortlichen',
      subject: 'digitale Werkzeuge',
      rowHead: 'Werkzeug',
      finding: (f) => `${f.label}: Nutzung laut ${trend(f)}`,
      reading: told('nannten', '', ' als Werkzeug ihres Vereins'),
      panels: {},
    },
    'adoption.purposes': {
      title: 'Wozu Vereine digitale Werkzeuge nutzen',
      subject: 'Nutzungszwecke',
      rowHead: 'Zweck',
      finding: (f) => `${f.label}: laut ${trend(f)}`,
      reading: told('nannten', '', ' als Zweck digitaler Werkzeuge in ihrem Verein'),
      panels: {},
    },
    'adoption.maturity': {
      title: 'Wo Vereine digital stehen, nach Angaben ihrer Verantwortlichen',
      subject: 'digitaler Reifegrad',
      rowHead: 'Angegebene Stufe',
      finding: (f, second) =>
        `${quoted(f.label)}: laut ${trend(f)}${also(second)}` +
        (second?.before ? ` (${second.before.edition}: ${second.before.value})` : ''),
      reading: told('stuften', 'ihren Verein als ', ' ein'),
      panels: {},
    },
    'adoption.potential': {
      title: 'Werkzeuge, die der Verein nutzt, und solche, die er nutzen könnte',
      subject: 'mögliche Nutzung',
      rowHead: 'Werkzeug',
      finding: (f, second) =>
        `${f.label}: mögliche Nutzung laut ${f.value} der Verantwortlichen${second ? `, Nutzung laut ${second.value}` : ''} (${f.edition})`,
      reading: told('gaben', 'an, dass ihr Verein ', ' nutzen könnte'),
      panels: {},
    },
    'adoption.free-software': {
      title: 'Wer freie Software nutzt',
      subject: 'freie Software',
      rowHead: 'Vereine',
      finding: (f, second) =>
        `Freie Software: Nutzung laut ${f.value}${f.base === connected ? '' : ' der Verantwortlichen'} (${quoted(f.label)}, ${f.edition})` +
        (second ? `; ${second.value} (${quoted(second.label)}, andere Stichprobe)` : ''),
      reading: (f) =>
        `${f.edition} gaben ${f.value} der ${genitive(f.base)} an, freie Software zu nutzen.`,
      panels: {
        leaders: 'Befragte Verantwortliche',
        connected: 'Eine andere Stichprobe, die digital vernetzten Vereine',
      },
    },
    'adoption.palette': {
      title: 'Die Bandbreite der digitalen Werkzeuge',
      subject: 'Bandbreite der Werkzeuge',
      rowHead: 'Werkzeug',
      finding: (f) => `${f.label}: Nutzung laut ${trend(f)}`,
      reading: told('nannten', '', ' als Werkzeug ihres Vereins'),
      panels: {},
    },
    'adoption.ai': {
      title: 'Künstliche Intelligenz in Vereinen',
      subject: 'künstliche Intelligenz',
      rowHead: 'Antwort',
      finding: (f, second) =>
        `${quoted(f.label)}: Antwort von ${trend(f, f.base === withAi ? genitive(withAi) : undefined)}${also(second)}`,
      reading: told('gaben', 'die Antwort ', ''),
      panels: {
        situation: 'Wo der Verein steht',
        reason: 'Warum KI genutzt oder erwogen wird',
        opinion: 'Was Verantwortliche dazu sagen',
      },
    },
    'adoption.who': {
      title: 'Wer im Verein für Digitales zuständig ist',
      subject: 'wer für Digitales zuständig ist',
      rowHead: 'Wer',
      finding: (f) => `${f.label}: laut ${trend(f)}`,
      reading: told('nannten', '', ' als zuständig für Digitales in ihrem Verein'),
      panels: {
        board: 'Der Vorstand',
        others: 'Weitere veröffentlichte Zahlen',
      },
    },
    'adoption.crisis': {
      title: 'Die Coronakrise und die digitale Praxis',
      subject: 'Coronakrise',
      rowHead: 'Situation',
      finding: both,
      reading: told('beschrieben', 'ihren Verein mit ', ''),
      panels: {},
    },
    'effects.opinions': {
      title: 'Die Wirkungen der Digitalisierung aus Sicht der Verantwortlichen',
      subject: 'digitale Wirkungen',
      rowHead: 'Wirkung auf',
      finding: (f, second) =>
        `${f.label}: ${f.value} der Verantwortlichen ohne Meinung` +
        (second ? `, ${second.value} sehen eine positive Wirkung` : '') +
        ` (${f.edition})`,
      reading: told('hatten', 'zu ', ' keine Meinung über die Wirkung der Digitalisierung'),
      panels: {},
    },
    'effects.recognised': {
      title: 'Die zwei am häufigsten anerkannten positiven Wirkungen',
      subject: 'anerkannte Wirkungen',
      rowHead: 'Wirkung auf',
      finding: (f, second) =>
        `${quoted(f.label)}: ${f.value} der Verantwortlichen sehen eine positive Wirkung${also(second)} (${f.edition})`,
      reading: told('sahen', 'bei ', ' eine positive Wirkung der Digitalisierung'),
      panels: {},
    },
    'effects.signals': {
      title: 'Die wenigen ablehnenden Meinungen zu den Wirkungen der Digitalisierung',
      subject: 'ablehnende Meinungen',
      rowHead: 'Nicht einverstanden mit einer positiven Wirkung auf',
      finding: (f) =>
        `${f.label}: ${f.value} der Verantwortlichen sind mit einer positiven Wirkung nicht einverstanden (${f.edition})`,
      reading: told(
        'waren',
        'bei ',
        ' nicht einverstanden, dass die Digitalisierung positiv wirkt',
      ),
      panels: {},
    },
    'effects.since-covid': {
      title: 'Seit der Coronakrise festgestellte Wirkungen',
      subject: 'Wirkungen seit der Krise',
      rowHead: 'Festgestellte Wirkung',
      finding: (f) =>
        `${f.label}: ${f.value} der Verantwortlichen stellen dies fest (${f.edition})`,
      reading: told('stellten', 'seit der Coronakrise die Wirkung ', ' fest'),
      panels: {},
    },
    'levers.needs': {
      title: 'Was Vereinen helfen würde, digitale Werkzeuge besser zu nutzen',
      subject: 'Hebel',
      rowHead: 'Hebel',
      finding: both,
      reading: told('nannten', 'unter anderem den Hebel ', ''),
      panels: {
        ranking: 'Genannte Hebel',
        change: 'In mehreren Ausgaben veröffentlichte Hebel',
      },
    },
    'levers.difficulties': {
      title: 'Die Schwierigkeiten der Vereine mit der Digitalisierung',
      subject: 'Schwierigkeiten',
      rowHead: 'Schwierigkeiten',
      finding: (f) => `${f.label}: laut ${trend(f)}`,
      reading: told('gaben', 'für ihren Verein ', ' an'),
      panels: {
        any: 'Verantwortliche, die Schwierigkeiten angeben',
        kinds: 'Nach Art',
      },
    },
  },

  caveats: {
    'base-presumed':
      'Der Bericht nennt die Basis nicht: Angenommen werden alle Verantwortlichen der Ausgabe.',
    'social-2013-facebook-only': `2013 wurde nach jedem Netzwerk einzeln gefragt (Facebook ${percent(36)}, Twitter ${percent(8)}), 2016 nach irgendeinem Netzwerk. Bei gleicher Frage liegt der Zuwachs zwischen 18 und 26${NBSP}Prozentpunkten.`,
    'wording-2019': 'Liste und Fragen haben sich 2019 geändert: mit Vorsicht vergleichen.',
    'not-a-forecast':
      'Laut den Verantwortlichen könnte der Verein es nutzen: Das ist keine Prognose.',
    'answers-presumed-exclusive':
      'Angenommen wird, dass „Wird genutzt“ und „Könnte genutzt werden“ einander ausschließen.',
    'several-answers': 'Mehrere Antworten waren möglich: Die Anteile ergeben zusammen nicht 100.',
    'year-attributed':
      'Der Text, der diese Zahl nennt, gibt kein Jahr an; sie wird der Ausgabe 2022 zugeordnet.',
    'beside-not-inside': `„Erfahren“ steht neben „Auf gutem Weg“ und ist nicht darin enthalten: zusammen ${percent(73)} im Jahr 2025.`,
    'other-sample':
      'Die digital vernetzten Vereine sind eine andere Stichprobe (1.084 Vereine, die Solidatech nutzen) und gehören nicht zu den 1.601 Verantwortlichen.',
    'subgroup-size-unknown': 'Die Größe dieser Teilgruppe ist nicht veröffentlicht.',
    'subgroups-overlap': 'Die Teilgruppen überschneiden sich.',
    'one-question-presumed': 'Der Rest, falls die drei Antworten zu einer einzigen Frage gehören.',
    'ai-base-unstated':
      'Anteil der Verantwortlichen, deren Verein KI nutzt oder dies erwägt; die genaue Basis ist nicht veröffentlicht.',
    'question-unstated': `Der Wortlaut der Frage ist nicht veröffentlicht (der Text schreibt „ein Drittel“ für ${percent(28)}; gezeigt werden ${percent(28)}).`,
    'base-unstated': 'Die Basis ist nicht veröffentlicht.',
    'source-label-slip':
      'Die Folie wiederholt eine falsche Beschriftung; ihr Titel und die benachbarten Zahlen belegen, dass es um das Engagement der Mitglieder geht.',
    computed: 'Aus veröffentlichten Zahlen berechnet.',
    'no-split': 'Nur der positive Anteil ist veröffentlicht.',
    'not-joined-to-2016': '2022 anders gefragt: nicht als Veränderung gegenüber 2016 zu lesen.',
    'lever-pairing-49-48':
      'Das Layout der Folie lässt offen, ob 49 und 48 vertauscht sind: als gleichauf zu lesen.',
    'lever-pairing-27': `${percent(27)}: nach dem Layout der Folie zugeordnet.`,
    'list-changed': 'Die Liste der Hebel hat sich zwischen 2016 und 2022 geändert.',
    'single-digest':
      'Diese Zahl für 2022 beruht auf einem einzigen späteren Text; dasselbe Paar (47 und 45) steht unter den Wirkungen von 2022: Eine Verwechslung ist möglich.',
    'base-unclear-2019': `Anteil an allen Verantwortlichen oder an den ${percent(84)} mit Schwierigkeiten: Der Text lässt es offen.`,
    'on-average': 'Der Bericht schreibt „im Durchschnitt“, ohne zu sagen, wovon.',
    'favour-not-use':
      '„Bevorzugen freie Lizenzen“ (2025) ist nicht „nutzen freie Software“ (2016): keine Veränderung.',
    'declared-effect': 'Eine angegebene Wirkung ist keine gemessene Wirkung.',
    'disagree-not-negative':
      'Negative Antwort: „nicht einverstanden“ mit einer positiven Wirkung; das ist keine festgestellte negative Wirkung.',
  },
  families: {
    mastery: 'Umgang mit Werkzeugen',
    culture: 'Digitale Kultur',
    money: 'Finanzmittel',
    sharing: 'Teilen und Austausch',
  },
  familyHead: 'Gruppe',
  editionHead: 'Ausgabe',
  measures: {
    uses: 'Wird genutzt',
    'could-use': 'Könnte genutzt werden',
    neither: 'Rest (berechnet)',
    positive: 'Positive Wirkung',
    'no-opinion': 'Keine Meinung',
    negative: 'Nicht einverstanden',
  },
  bases: {
    leaders,
    connected,
    'leaders-3-19-employees': 'Verantwortliche von Vereinen mit 3 bis 19 Beschäftigten',
    'leaders-financial-difficulty': 'Verantwortliche von Vereinen in schwieriger Finanzlage',
    'leaders-leisure-youth':
      'Verantwortliche von Vereinen für Freizeit, Jugend und außerschulische Bildung',
    'leaders-using-or-considering-ai': withAi,
    'leaders-base-unstated': `${leaders} (genaue Basis nicht veröffentlicht)`,
    'leaders-base-unclear': `${leaders} (alle oder nur jene mit Schwierigkeiten)`,
  },
  gaps: {
    'not-published': 'nicht veröffentlicht',
    'not-asked': 'nicht gefragt',
    'asked-otherwise': 'anders gefragt',
    unreadable: 'Wert unlesbar',
    'too-few': 'weniger als 30 Antworten',
    'size-unreadable': 'Anzahl der Antworten unlesbar',
  },
  shapes: {
    bars: 'Balken',
    'stacked-bars': 'Gestapelte Balken',
    'stacked-columns': 'Gestapelte Säulen',
    dots: 'Punktdiagramm',
    points: 'Diagramm je Ausgabe',
  },

  caption: (title, panel) => (panel ? `${title}: ${panel}` : title),
  tableName: (title) => `Tabelle: ${title}`,
  reading: (sentence) => `Lesebeispiel: ${sentence}`,
  editionPanel: (edition) => `Ausgabe ${edition}`,
  base: (base, count) => `Basis: ${count ? `${count} ` : ''}${base}.`,
  otherBase: (base, count) => `Basis: ${count ? `${count} ` : ''}${base}`,
  sample: (parts) =>
    `Stichprobe: Verantwortliche, die sich selbst entschieden haben, online zu antworten (eine Person je Verein), ${list(parts)}.`,
  sampleOf: (count, edition, exact, when) =>
    `${exact ? '' : 'mehr als '}${count} im Jahr ${edition}${inBrackets(when)}`,
  period: {
    late: (year) => `Ende ${year}`,
    spring: (year) => `Frühjahr ${year}`,
    range: (from, to) =>
      `${day(from, { day: 'numeric', month: 'long' })} bis ${day(to, { day: 'numeric', month: 'long', year: 'numeric' })}`,
  },
  credit: (some) =>
    `Quelle: Solidatech und Recherches & Solidarités, „La place du numérique dans le projet associatif“, ${editions(some)}; von den Autoren unabhängige Darstellung.`,
  readIn: 'Texte, in denen diese Zahlen stehen:',
  sourceText: (publisher, title, year) =>
    `${publisher}, ${quoted(title)}${year ? `, ${year}` : ''}`,
  unknownPublisher: 'Nicht gezeichneter Text',
  axisEnd: (end) => `Die Achse endet bei ${end}.`,
  reference: (label, value) => `${label}: ${value}`,
  noOpinion: '„Keine Meinung“ heißt nicht „keine Wirkung“.',
  absentRows: 'Was bei einer Ausgabe fehlt, ist dort nicht veröffentlicht: Es ist keine Null.',
  speech: ({ label, column, text, place, of }) =>
    `${label}${column ? `, ${column}` : ''}: ${text}, ${place} von ${of}.`,
  highlighted: (label) => `Hervorgehoben: ${label}.`,
  pictureName: (shape, subject, f, second) =>
    `${shape}, ${subject}: ${quoted(f.label)} ${shares(f, second)} (${f.edition})`,
  description: {
    extent: (shape, count, low, high) =>
      count > 1 ? `${shape}: ${count} Werte, von ${low} bis ${high}.` : `${shape}: ${low}.`,
    at: (text, label, column) => `${text} (${[label, column].filter(Boolean).join(', ')})`,
    base: (label, column, base) => `Basis von ${quoted(label)}${column && `, ${column}`}: ${base}.`,
    change: (f) => `${f.label}: ${f.change} zwischen ${f.before?.edition ?? ''} und ${f.edition}.`,
  },
  dataset: {
    title: 'Zahlen einer anderen Befragung',
    subject: 'andere Befragung',
    rowHead: 'Antwort',
    finding: (f) => `${answer(f)}: ${f.value} (${years(f)})`,
    reading: (f) => `im Jahr ${f.edition} ${quoted(answer(f))}: ${f.value}${inBrackets(f.base)}.`,
    noBase: 'Wer die Zahlen vorlegt, nennt die Basis nicht.',
    noSource: 'Wer die Zahlen vorlegt, nennt die Quelle nicht.',
    noSample: 'Die Anzahl der Antworten ist nicht bekannt.',
    online: 'Im Internet:',
    fewAnswers: 'Weniger als 100 Antworten: mit Vorsicht zu lesen.',
    sample: (parts) => `Antworten: ${list(parts)}.`,
    credit: (sources) => `Quelle: ${sources.join('; ')}.`,
    otherSurvey: (name, count) =>
      `„${name}“: eine andere Stichprobe als die des Barometers${inBrackets(count && `Antworten: ${count}`)}; ein Abstand kann daran liegen, wer geantwortet hat.`,
    otherYear: (year, editions) =>
      year
        ? `Befragung von ${year}, Barometer von ${list(editions)}.`
        : 'Das Jahr der Befragung ist nicht angegeben.',
    cut: (figures, shown) =>
      `${figures} Zahlen: ${shown} sind hier zu sehen, alle stehen in der CSV-Datei.`,
    dropped: (count) => `Nicht lesbare Zeilen der Daten: ${count}. Hier können Zahlen fehlen.`,
  },
  empty: {
    edition: (asked, has) =>
      `Keine Zahlen der ${editions(asked)} in dieser Ansicht; verfügbare Ausgaben: ${list(has)}.`,
    data: 'Keine Zahlen zum Anzeigen.',
  },
};
