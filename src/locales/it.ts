/** Italian. A share takes its article: “il 62%”, but “l’80%”, “dall’11%”. */
import { registry } from './registry.js';
import type { Fact, Words } from './words.js';

const NBSP = '\u00a0';

const lower = (label: string): string =>
  /^(?:\p{Lu}\p{Lu}|Twitter)/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const decimal = new Intl.NumberFormat('it', { maximumFractionDigits: 1 });
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('it', { ...options, timeZone: 'UTC' })
    .format(new Date(`${iso}T00:00Z`))
    .replace(/^1 /, '1º ')
    .replace(' ', NBSP);
const percent = (value: number) => `${decimal.format(value)}%`;
const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} e ${parts[parts.length - 1]}`;

const inBrackets = (text: string) => (text ? ` (${text})` : '');

/** Numbers said with a vowel first: 8, 80, 11, 1. */
const vowel = (text: string) => /^(?:8|11?(?![\dº]))/.test(text);
/** "il 62%", "l’80%", "lo 0,5%" */
const il = (text: string) =>
  vowel(text) ? `l’${text}` : text.startsWith('0') ? `lo ${text}` : `il ${text}`;
/** The same behind “de”, “da” or “a”: "dal 62%", "dall’80%", "dallo 0,5%" */
const joined = (start: string, text: string) =>
  vowel(text)
    ? `${start}ll’${text}`
    : text.startsWith('0')
      ? `${start}llo ${text}`
      : `${start}l ${text}`;

/** " dei responsabili nel 2025, 74% nel 2022 (6 punti percentuali in più)" */
const trend = ({ edition, before, change }: Fact, who = 'responsabili') =>
  ` dei ${who} nel ${edition}${before ? `, ${before.value} nel ${before.edition}` : ''}${inBrackets(change)}`;

const also = (second: Fact | null) => (second ? `; ${lower(second.label)}: ${second.value}` : '');

const both = (lead: Fact, second: Fact | null) =>
  `${lead.label}: secondo ${il(lead.value)} dei responsabili${also(second)} (${lead.edition})`;

/** "il 43% dei responsabili di associazioni" */
const part = (f: Fact) =>
  `${il(f.value)} ${f.base.startsWith('associazioni') ? 'delle' : 'dei'} ${f.base}`;

const share = (f: Fact) => `nel ${f.edition} ${part(f)}`;

/** "nel 2016 il 43% dei responsabili di associazioni cita «Blog» tra gli strumenti …" */
const declare =
  (verb: string, rest = '') =>
  (f: Fact) =>
    `${share(f)} ${verb} «${f.label}»${rest}.`;

/** "nel 2016, per «Entrate», il 60% dei responsabili di associazioni è senza opinione …" */
const on = (what: string) => (f: Fact) => `nel ${f.edition}, per «${f.label}», ${part(f)} ${what}.`;

const editions = (some: readonly string[]) => `edizion${some.length > 1 ? 'i' : 'e'} ${list(some)}`;

/** "Volontari, sì": what is answered of which item. */
const answer = ({ label, measure }: Fact) => (measure ? `${label}, ${lower(measure)}` : label);
const leaders = 'responsabili di associazioni';
const withAi = 'responsabili la cui associazione usa l’IA o ci sta riflettendo';
const connected = 'associazioni connesse (utenti di Solidatech)';

/** "60% senza opinione, 33% effetto positivo"; "80%" where an item has one answer. */
const shares = (...facts: readonly (Fact | null)[]): string =>
  facts
    .flatMap((f) => f ?? [])
    .map(({ value, measure }) => (measure ? `${value} ${lower(measure)}` : value))
    .join(', ');

export const it: Words = {
  lang: 'it',
  dir: 'ltr',
  name: 'italiano',

  percent,
  number: (value) => decimal.format(value),
  points: (value) =>
    `${decimal.format(Math.abs(value))}${NBSP}${Math.abs(value) === 1 ? 'punto percentuale' : 'punti percentuali'} in ${value < 0 ? 'meno' : 'più'}`,
  list,
  date: (iso) => day(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  pair: (label, text) => `${label}: ${text}`,

  widgets: {
    adoption: 'Usi del digitale',
    effects: 'Effetti del digitale',
    levers: 'Leve e difficoltà',
  },
  interface: {
    showTable: 'Mostra la tabella',
    export: 'Esporta',
    exportFor: (title) => `Esporta: ${title}`,
    chartHelp: 'Grafico, frecce per scorrere i dati',
    notes: 'Note e fonte',
    chartFailed: 'Impossibile mostrare il grafico. La tabella riporta gli stessi dati.',
    loading: registry.get('it')!.loading,
    retry: registry.get('it')!.retry,
  },

  items: {
    'adoption.tools': {
      website: 'Sito web proprio',
      'social-networks': 'Social network',
      'collaborative-tools': 'Strumenti collaborativi',
      twitter: 'Twitter (solo 2013)',
    },
    'adoption.purposes': {
      communication: 'Farsi conoscere, comunicare',
      network: 'Animare la propria rete',
      management: 'Gestire le attività',
      collaboration: 'Lavorare insieme',
      fundraising: 'Cercare finanziamenti',
      beneficiaries: 'Agire per i beneficiari o le persone fragili',
    },
    'adoption.maturity': {
      beginner: 'Poco esperte',
      'on-track': 'Sulla buona strada',
      experienced: 'Esperte',
      unclassified: 'Resto (calcolato)',
    },
    'adoption.potential': {
      'free-software': 'Software libero',
      'online-giving': 'Donazioni online',
      'smartphone-app': 'App per smartphone',
      'distance-learning': 'Formazione a distanza (tutorial, MOOC…)',
    },
    'adoption.free-software': {
      all: 'Totale',
      connected: 'Associazioni connesse',
      '3-19-employees': 'Da 3 a 19 dipendenti',
      'financial-difficulty': 'Situazione finanziaria difficile',
      'leisure-youth': 'Tempo libero, giovani, educazione popolare',
      'free-licences': 'Privilegiano le licenze libere',
    },
    'adoption.palette': {
      accounting: 'Strumenti di contabilità',
      newsletter: 'Newsletter',
      management: 'Strumenti di gestione (contatti, iscrizioni)',
      'online-payment': 'Pagamento online',
      blog: 'Blog',
      'online-giving': 'Piattaforma di raccolta fondi o donazioni online',
      'smartphone-app': 'App per smartphone',
      'distance-learning': 'Formazione a distanza',
      'volunteer-platform': 'Piattaforma per la ricerca di volontari',
      'video-call': 'Videoconferenza',
      'file-sharing': 'Condivisione e archiviazione di documenti',
    },
    'adoption.ai': {
      using: 'Strumenti di IA già in uso',
      considering: 'Riflessione in corso',
      'never-discussed': 'Tema mai affrontato',
      other: 'Resto (calcolato)',
      'daily-tasks': 'Facilitare le attività quotidiane',
      communication: 'Migliorare la comunicazione',
      'ethical-fears': 'Timori etici',
      'dont-know-how': 'Non sapere come usarla',
    },
    'adoption.who': {
      board: 'Consiglio direttivo',
      'few-volunteers': 'Alcuni volontari',
      'few-employees': 'Alcuni dipendenti',
      'digital-lead': 'Referente digitale designato',
    },
    'adoption.crisis': {
      accelerated: 'Pratiche accelerate dalla crisi',
      started: 'Hanno iniziato in quell’occasione',
      'already-equipped': 'Già ben attrezzate, nessun cambiamento',
      'still-limited': 'Pratiche ancora limitate',
      'no-answer': 'Senza risposta',
    },
    'effects.opinions': {
      'volunteer-involvement': 'Coinvolgimento dei volontari',
      'member-involvement': 'Coinvolgimento dei soci',
      'member-number': 'Numero di soci',
      'volunteer-number': 'Numero di volontari',
      revenue: 'Entrate',
    },
    'effects.recognised': {
      'information-sharing': 'Condivisione delle informazioni',
      image: 'Immagine dell’associazione',
    },
    'effects.signals': {
      'decision-participation': 'Partecipazione alle decisioni',
      revenue: 'Entrate',
      'involvement-and-number': 'Coinvolgimento dei soci e numero di volontari',
    },
    'effects.since-covid': {
      'internal-participation': 'Migliore partecipazione interna (scambi a distanza)',
      'information-flow': 'Migliore circolazione delle informazioni',
      'admin-time': 'Attività amministrative più brevi',
    },
    'levers.needs': {
      'know-existing-tools': 'Conoscere meglio gli strumenti esistenti',
      'level-up-members': 'Mettere al passo i membri poco esperti',
      'technical-training': 'Formazione tecnica per uso o strumento',
      'personal-help-strategy': 'Aiuto personalizzato per la strategia digitale',
      'shared-will': 'Volontà pienamente condivisa',
      'internal-discussion-time': 'Tempo per il confronto interno',
      'money-equipment': 'Risorse finanziarie per attrezzarsi',
      'money-training': 'Risorse finanziarie per formarsi',
      'money-experts': 'Risorse finanziarie per ricorrere a esperti',
      'shared-tools': 'Strumenti in comune per condividere i costi',
      'peer-exchange': 'Scambi di esperienze tra associazioni',
    },
    'levers.difficulties': {
      any: 'Almeno una difficoltà',
      human: 'Difficoltà umane',
      technical: 'Difficoltà tecniche',
      financial: 'Difficoltà finanziarie',
      strategic: 'Difficoltà strategiche',
    },
  },

  views: {
    'adoption.tools': {
      title: 'Gli strumenti digitali delle associazioni, secondo i loro responsabili',
      subject: 'strumenti digitali',
      rowHead: 'Strumento',
      finding: (f) => `${f.label}: uso dichiarato ${joined('da', f.value)}${trend(f)}`,
      reading: declare('cita', ' tra gli strumenti della propria associazione'),
      panels: {},
    },
    'adoption.purposes': {
      title: 'A che cosa serve il digitale alle associazioni',
      subject: 'usi del digitale',
      rowHead: 'Uso',
      finding: (f) => `${f.label}: secondo ${il(f.value)}${trend(f)}`,
      reading: declare('cita', ' tra gli usi del digitale nella propria associazione'),
      panels: {},
    },
    'adoption.maturity': {
      title: 'A che punto sono le associazioni con il digitale, secondo i loro responsabili',
      subject: 'maturità digitale',
      rowHead: 'Livello dichiarato',
      finding: (f, second) =>
        `${f.label}: secondo ${il(f.value)}${trend(f)}${also(second)}` +
        (second?.before ? `, ${second.before.value} nel ${second.before.edition}` : ''),
      reading: declare('colloca la propria associazione al livello'),
      panels: {},
    },
    'adoption.potential': {
      title: 'Gli strumenti che l’associazione usa e quelli che potrebbe usare',
      subject: 'usi possibili',
      rowHead: 'Strumento',
      finding: (f, second) =>
        `${f.label}: uso possibile secondo ${il(f.value)} dei responsabili` +
        (second ? `, in uso secondo ${il(second.value)}` : '') +
        ` (${f.edition})`,
      reading: declare('dichiara che la propria associazione potrebbe usare lo strumento'),
      panels: {},
    },
    'adoption.free-software': {
      title: 'Chi usa il software libero',
      subject: 'software libero',
      rowHead: 'Associazioni',
      finding: (f, second) =>
        `Software libero: uso dichiarato ${joined('da', f.value)}${f.base === connected ? '' : ' dei responsabili'} (${lower(f.label)}, ${f.edition})` +
        (second ? `; ${second.value} (${lower(second.label)}, altro campione)` : ''),
      reading: (f) => `${share(f)} dichiara l’uso di software libero.`,
      panels: {
        leaders: 'Responsabili intervistati',
        connected: 'Un altro campione, le associazioni connesse',
      },
    },
    'adoption.palette': {
      title: 'La gamma degli strumenti digitali',
      subject: 'gamma di strumenti',
      rowHead: 'Strumento',
      finding: (f) => `${f.label}: uso dichiarato ${joined('da', f.value)}${trend(f)}`,
      reading: declare('cita', ' tra gli strumenti della propria associazione'),
      panels: {},
    },
    'adoption.ai': {
      title: 'L’intelligenza artificiale nelle associazioni',
      subject: 'intelligenza artificiale',
      rowHead: 'Risposta',
      finding: (f, second) =>
        `${f.label}: risposta ${joined('de', f.value)}${trend(f, f.base === withAi ? withAi : undefined)}${also(second)}`,
      reading: declare('dà la risposta'),
      panels: {
        situation: 'A che punto è l’associazione',
        reason: 'Perché usarla o rifletterci',
        opinion: 'Che cosa ne dicono i responsabili',
      },
    },
    'adoption.who': {
      title: 'Chi segue il digitale nell’associazione',
      subject: 'chi segue il digitale',
      rowHead: 'Chi',
      finding: (f) => `${f.label}: secondo ${il(f.value)}${trend(f)}`,
      reading: declare('cita', ' tra chi segue il digitale nella propria associazione'),
      panels: {
        board: 'Il consiglio direttivo',
        others: 'Altri dati pubblicati',
      },
    },
    'adoption.crisis': {
      title: 'La crisi sanitaria e le pratiche digitali',
      subject: 'crisi sanitaria',
      rowHead: 'Situazione',
      finding: both,
      reading: declare('descrive la propria associazione con'),
      panels: {},
    },
    'effects.opinions': {
      title: 'Gli effetti del digitale, secondo i responsabili',
      subject: 'effetti del digitale',
      rowHead: 'Effetto su',
      finding: (f, second) =>
        `${f.label}: ${il(f.value)} dei responsabili è senza opinione` +
        (second ? `, ${il(second.value)} vede un effetto positivo` : '') +
        ` (${f.edition})`,
      reading: on('è senza opinione sull’effetto del digitale'),
      panels: {},
    },
    'effects.recognised': {
      title: 'I due effetti positivi più riconosciuti',
      subject: 'effetti riconosciuti',
      rowHead: 'Effetto su',
      finding: (f, second) =>
        `${f.label}: ${il(f.value)} dei responsabili vede un effetto positivo${also(second)} (${f.edition})`,
      reading: on('vede un effetto positivo del digitale'),
      panels: {},
    },
    'effects.signals': {
      title: 'I pochi pareri sfavorevoli sugli effetti del digitale',
      subject: 'pareri sfavorevoli',
      rowHead: 'Non d’accordo con un effetto positivo su',
      finding: (f) =>
        `${f.label}: ${il(f.value)} dei responsabili non è d’accordo con un effetto positivo (${f.edition})`,
      reading: on('non è d’accordo che il digitale abbia un effetto positivo'),
      panels: {},
    },
    'effects.since-covid': {
      title: 'Gli effetti constatati dall’inizio della crisi sanitaria',
      subject: 'effetti dopo la crisi',
      rowHead: 'Effetto constatato',
      finding: (f) => `${f.label}: lo constata ${il(f.value)} dei responsabili (${f.edition})`,
      reading: declare('constata l’effetto', ' dall’inizio della crisi sanitaria'),
      panels: {},
    },
    'levers.needs': {
      title: 'Che cosa aiuterebbe le associazioni a usare meglio il digitale',
      subject: 'leve',
      rowHead: 'Leva',
      finding: both,
      reading: declare('cita la leva', ' tra le altre'),
      panels: {
        ranking: 'Le leve citate',
        change: 'Le leve pubblicate in più edizioni',
      },
    },
    'levers.difficulties': {
      title: 'Le difficoltà delle associazioni con il digitale',
      subject: 'difficoltà',
      rowHead: 'Difficoltà',
      finding: (f) => `${f.label}: secondo ${il(f.value)}${trend(f)}`,
      reading: declare('dichiara', ' per la propria associazione'),
      panels: {
        any: 'Responsabili che dichiarano difficoltà',
        kinds: 'Di che tipo',
      },
    },
  },

  caveats: {
    'base-presumed':
      'Il rapporto non indica la base: si presume l’insieme dei responsabili dell’edizione.',
    'social-2013-facebook-only':
      'Nel 2013 la domanda riguardava ogni social network separatamente (Facebook 36%, Twitter 8%); nel 2016 un social network qualsiasi. A parità di domanda, l’aumento è compreso tra 18 e 26 punti percentuali.',
    'wording-2019': 'L’elenco e le domande sono cambiati nel 2019: il confronto richiede prudenza.',
    'not-a-forecast':
      'Secondo i responsabili, l’associazione potrebbe usarlo: non è una previsione.',
    'answers-presumed-exclusive':
      'Si presume che «In uso» e «Uso possibile» si escludano a vicenda.',
    'several-answers': 'Erano possibili più risposte: la somma delle quote non è 100.',
    'year-attributed':
      'Il testo che riporta questo dato non indica l’anno; lo si attribuisce all’edizione 2022.',
    'beside-not-inside':
      '«Esperte» si aggiunge a «Sulla buona strada» senza farne parte: insieme, 73% nel 2025.',
    'other-sample':
      'Le associazioni connesse sono un altro campione (1084 utenti di Solidatech), distinto dai 1601 responsabili.',
    'subgroup-size-unknown': 'La numerosità di questo sottogruppo non è pubblicata.',
    'subgroups-overlap': 'I sottogruppi si sovrappongono.',
    'one-question-presumed': 'Il resto, se le tre risposte appartengono alla stessa domanda.',
    'ai-base-unstated':
      'Quota dei responsabili la cui associazione usa l’IA o ci sta riflettendo; la base esatta non è pubblicata.',
    'question-unstated':
      'Il testo della domanda non è pubblicato (la fonte scrive «un terzo» per 28%; qui si riporta 28%).',
    'base-unstated': 'La base non è pubblicata.',
    'source-label-slip':
      'La diapositiva ripete un’etichetta errata; il titolo e i dati vicini stabiliscono che si tratta del coinvolgimento dei soci.',
    computed: 'Calcolato a partire da dati pubblicati.',
    'no-split': 'È pubblicata solo la quota positiva.',
    'not-joined-to-2016':
      'Domanda posta in altro modo nel 2022: da non leggere come una variazione rispetto al 2016.',
    'lever-pairing-49-48':
      'L’impaginazione della diapositiva lascia un dubbio tra 49 e 48: da leggere come a pari merito.',
    'lever-pairing-27': '27%: dato associato in base all’impaginazione della diapositiva.',
    'list-changed': 'L’elenco delle leve è cambiato tra il 2016 e il 2022.',
    'single-digest':
      'Questo dato del 2022 si basa su un solo testo successivo; la stessa coppia (47 e 45) figura tra gli effetti del 2022: è possibile una confusione.',
    'base-unclear-2019':
      'Quota di tutti i responsabili, oppure dell’84% che incontra difficoltà: il testo non lo chiarisce.',
    'on-average': 'Il rapporto scrive «in media», senza dire di che cosa.',
    'favour-not-use':
      '«Privilegiano le licenze libere» (2025) non è «usano software libero» (2016): non è un cambiamento.',
    'declared-effect': 'Un effetto dichiarato non è un effetto misurato.',
    'disagree-not-negative':
      'Risposta negativa: «non d’accordo» con un effetto positivo; non è un effetto negativo constatato.',
  },
  families: {
    mastery: 'Padronanza degli strumenti',
    culture: 'Cultura digitale',
    money: 'Risorse finanziarie',
    sharing: 'Condivisione',
  },
  familyHead: 'Famiglia',
  editionHead: 'Edizione',
  measures: {
    uses: 'In uso',
    'could-use': 'Uso possibile',
    neither: 'Resto (calcolato)',
    positive: 'Effetto positivo',
    'no-opinion': 'Senza opinione',
    negative: 'Non d’accordo',
  },
  bases: {
    leaders,
    connected,
    'leaders-3-19-employees': 'responsabili di associazioni da 3 a 19 dipendenti',
    'leaders-financial-difficulty':
      'responsabili di associazioni in situazione finanziaria difficile',
    'leaders-leisure-youth':
      'responsabili di associazioni per il tempo libero, i giovani e l’educazione popolare',
    'leaders-using-or-considering-ai': withAi,
    'leaders-base-unstated': `${leaders} (base esatta non pubblicata)`,
    'leaders-base-unclear': `${leaders} (tutti, o solo quelli che incontrano difficoltà)`,
  },
  gaps: {
    'not-published': 'non pubblicato',
    'not-asked': 'non chiesto',
    'asked-otherwise': 'chiesto in altro modo',
    unreadable: 'valore illeggibile',
    'too-few': 'meno di 30 risposte',
    'size-unreadable': 'numero di risposte illeggibile',
  },
  shapes: {
    bars: 'Barre',
    'stacked-bars': 'Barre impilate',
    'stacked-columns': 'Colonne impilate',
    dots: 'Grafico a punti',
    points: 'Grafico per edizione',
  },

  caption: (title, panel) => (panel ? `${title}: ${lower(panel)}` : title),
  tableName: (title) => `Tabella: ${title}`,
  reading: (sentence) => `Esempio di lettura: ${sentence}`,
  editionPanel: (edition) => `Edizione ${edition}`,
  base: (base, count) => `Base: ${count ? `${count} ` : ''}${base}.`,
  otherBase: (base, count) => `base: ${count ? `${count} ` : ''}${base}`,
  sample: (parts) =>
    `Campione: responsabili che hanno scelto di rispondere online (una persona per associazione), ${list(parts)}.`,
  sampleOf: (count, edition, exact, when) =>
    `${exact ? '' : 'più di '}${count} nel ${edition}${inBrackets(when)}`,
  period: {
    late: (year) => `fine ${year}`,
    spring: (year) => `primavera ${year}`,
    range: (from, to) =>
      `${joined('da', day(from, { day: 'numeric', month: 'long' }))} ${joined('a', day(to, { day: 'numeric', month: 'long', year: 'numeric' }))}`,
  },
  credit: (some) =>
    `Fonte: Solidatech e Recherches & Solidarités, «La place du numérique dans le projet associatif», ${editions(some)}; presentazione indipendente dagli autori.`,
  readIn: 'Testi in cui sono stati letti questi dati:',
  sourceText: (publisher, title, year) => `${publisher}, «${title}»${year ? `, ${year}` : ''}`,
  unknownPublisher: 'Testo non firmato',
  axisEnd: (end) => `L’asse si ferma ${joined('a', end)}.`,
  reference: (label, value) => `${label}: ${value}`,
  noOpinion: '«Senza opinione» non vuol dire «senza effetto».',
  absentRows: 'Ciò che manca per un’edizione non vi è pubblicato: non è uno zero.',
  speech: ({ label, column, text, place, of }) =>
    `${label}${column ? `, ${column}` : ''}: ${text}, ${place} di ${of}.`,
  highlighted: (label) => `In evidenza: ${label}.`,
  pictureName: (shape, subject, f, second) =>
    `${shape}, ${subject}: «${f.label}» ${shares(f, second)} nel ${f.edition}`,
  description: {
    extent: (shape, count, low, high) =>
      count > 1
        ? `${shape}: ${count} valori, ${joined('da', low)} ${joined('a', high)}.`
        : `${shape}: ${low}.`,
    at: (text, label, column) => `${text} (${[label, column].filter(Boolean).join(', ')})`,
    base: (label, column, base) => `Base di «${label}»${column && `, ${column}`}: ${base}.`,
    change: (f) => `${f.label}: ${f.change} tra il ${f.before?.edition ?? ''} e il ${f.edition}.`,
  },
  dataset: {
    title: 'Dati di un’altra indagine',
    subject: 'altra indagine',
    rowHead: 'Risposta',
    finding: (f) =>
      `${answer(f)}: ${f.value} nel ${f.edition}${f.before ? `, ${f.before.value} nel ${f.before.edition}` : ''}${inBrackets(f.change)}`,
    reading: (f) => `nel ${f.edition}, «${answer(f)}»: ${f.value}${inBrackets(f.base)}.`,
    noBase: 'Chi pubblica i dati non indica la base.',
    noSource: 'Chi pubblica i dati non indica la fonte.',
    noSample: 'Il numero di risposte non è noto.',
    online: 'In rete:',
    fewAnswers: 'Meno di 100 risposte: da leggere con prudenza.',
    sample: (parts) => `Risposte: ${list(parts)}.`,
    credit: (sources) => `Fonte: ${sources.join('; ')}.`,
    otherSurvey: (name, count) =>
      `«${name}»: un campione diverso da quello del barometro${inBrackets(count && `risposte: ${count}`)}; una differenza può dipendere da chi ha risposto.`,
    otherYear: (year, editions) =>
      year
        ? `Indagine del ${year}, barometro del ${list(editions)}.`
        : 'L’anno dell’indagine non è indicato.',
    cut: (figures, shown) =>
      `${figures} dati: qui ne sono mostrati ${shown}, il file CSV li contiene tutti.`,
    dropped: (count) => `Righe di dati non leggibili: ${count}. Qui possono mancare cifre.`,
  },
  empty: {
    edition: (asked, has) =>
      `Nessun dato ${asked.length > 1 ? 'delle ' : 'dell’'}${editions(asked)} in questa vista; edizioni disponibili: ${list(has)}.`,
    data: 'Nessun dato da mostrare.',
  },
};
