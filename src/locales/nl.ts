/** Dutch. */
import { registry } from './registry.js';
import type { Fact, Words } from './words.js';

const NBSP = '\u00a0';

const lower = (label: string): string =>
  /^(?:\p{Lu}\p{Lu}|Twitter)/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const decimal = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 });
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl', { ...options, timeZone: 'UTC' })
    .format(new Date(`${iso}T00:00Z`))
    .replace(' ', NBSP);
const percent = (value: number) => `${decimal.format(value)}%`;
const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} en ${parts[parts.length - 1]}`;

const inBrackets = (text: string) => (text ? ` (${text})` : '');

/** "80% van de verantwoordelijken in 2025, 74% in 2022 (6 procentpunten meer)" */
const trend = ({ value, edition, before, change }: Fact, who = 'verantwoordelijken') =>
  `${value} van de ${who} in ${edition}${before ? `, ${before.value} in ${before.edition}` : ''}${inBrackets(change)}`;

const also = (second: Fact | null) => (second ? `; ${lower(second.label)}: ${second.value}` : '');

const both = (lead: Fact, second: Fact | null) =>
  `${lead.label}: volgens ${lead.value} van de verantwoordelijken${also(second)} (${lead.edition})`;

/** "in 2016 noemde 43% van de verantwoordelijken van verenigingen “Blog” als tool …" */
const told = (verb: string, before: string, after: string) => (f: Fact) =>
  `in ${f.edition} ${verb} ${f.value} van de ${f.base} ${before}“${f.label}”${after}.`;

const editions = (some: readonly string[]) => `editie${some.length > 1 ? 's' : ''} ${list(some)}`;

/** "Vrijwilligers, ja": what is answered of which item. */
const answer = ({ label, measure }: Fact) => (measure ? `${label}, ${lower(measure)}` : label);
const leaders = 'verantwoordelijken van verenigingen';
const withAi = 'verantwoordelijken van wie de vereniging AI gebruikt of daarover nadenkt';
const connected = 'digitaal verbonden verenigingen (gebruikers van Solidatech)';

/** "60% geen mening, 33% positief effect"; "80%" where an item has one answer. */
const shares = (...facts: readonly (Fact | null)[]): string =>
  facts
    .flatMap((f) => f ?? [])
    .map(({ value, measure }) => (measure ? `${value} ${lower(measure)}` : value))
    .join(', ');

export const nl: Words = {
  lang: 'nl',
  dir: 'ltr',
  name: 'Nederlands',

  percent,
  number: (value) => decimal.format(value),
  points: (value) =>
    `${decimal.format(Math.abs(value))}${NBSP}procentpunt${Math.abs(value) === 1 ? '' : 'en'} ${value < 0 ? 'minder' : 'meer'}`,
  list,
  date: (iso) => day(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  pair: (label, text) => `${label}: ${text}`,

  widgets: {
    adoption: 'Gebruik van digitale tools',
    effects: 'Effecten van digitalisering',
    levers: 'Hefbomen en moeilijkheden',
  },
  interface: {
    showTable: 'Tabel tonen',
    export: 'Exporteren',
    exportFor: (title) => `Exporteren: ${title}`,
    chartHelp: 'Grafiek, pijltjestoetsen om de cijfers te doorlopen',
    notes: 'Toelichting en bron',
    chartFailed: 'De grafiek kan niet worden getoond. De tabel bevat dezelfde cijfers.',
    loading: registry.get('nl')!.loading,
    retry: registry.get('nl')!.retry,
  },

  items: {
    'adoption.tools': {
      website: 'Eigen website',
      'social-networks': 'Sociale media',
      'collaborative-tools': 'Samenwerkingstools',
      twitter: 'Twitter (alleen 2013)',
    },
    'adoption.purposes': {
      communication: 'Bekendheid en communicatie',
      network: 'Het netwerk levend houden',
      management: 'Activiteiten beheren',
      collaboration: 'Samenwerken',
      fundraising: 'Financiering zoeken',
      beneficiaries: 'Zich inzetten voor begunstigden of kwetsbare mensen',
    },
    'adoption.maturity': {
      beginner: 'Weinig vertrouwd',
      'on-track': 'Op de goede weg',
      experienced: 'Ervaren',
      unclassified: 'Rest (berekend)',
    },
    'adoption.potential': {
      'free-software': 'Vrije software',
      'online-giving': 'Online giften',
      'smartphone-app': 'App voor smartphones',
      'distance-learning': 'Afstandsleren (tutorials, moocs…)',
    },
    'adoption.free-software': {
      all: 'Alle respondenten',
      connected: 'Digitaal verbonden verenigingen',
      '3-19-employees': 'Met 3 t/m 19 werknemers',
      'financial-difficulty': 'Moeilijke financiële situatie',
      'leisure-youth': 'Vrije tijd, jeugd, volksontwikkeling',
      'free-licences': 'Geven de voorkeur aan vrije licenties',
    },
    'adoption.palette': {
      accounting: 'Boekhoudtools',
      newsletter: 'Nieuwsbrief',
      management: 'Beheertools (contacten, lidmaatschappen)',
      'online-payment': 'Online betalen',
      blog: 'Blog',
      'online-giving': 'Platform voor online inzamelingen of giften',
      'smartphone-app': 'App voor smartphones',
      'distance-learning': 'Afstandsleren',
      'volunteer-platform': 'Platform om vrijwilligers te zoeken',
      'video-call': 'Videovergaderen',
      'file-sharing': 'Documenten delen en opslaan',
    },
    'adoption.ai': {
      using: 'AI-tools al in gebruik',
      considering: 'Gebruik wordt overwogen',
      'never-discussed': 'Onderwerp nooit besproken',
      other: 'Rest (berekend)',
      'daily-tasks': 'Dagelijkse taken verlichten',
      communication: 'De communicatie verbeteren',
      'ethical-fears': 'Ethische zorgen',
      'dont-know-how': 'Niet weten hoe AI te gebruiken',
    },
    'adoption.who': {
      board: 'Bestuur',
      'few-volunteers': 'Enkele vrijwilligers',
      'few-employees': 'Enkele werknemers',
      'digital-lead': 'Aangewezen digitaal aanspreekpunt',
    },
    'adoption.crisis': {
      accelerated: 'Praktijk versneld door de crisis',
      started: 'Begonnen naar aanleiding van de crisis',
      'already-equipped': 'Al goed toegerust, geen verandering',
      'still-limited': 'Praktijk nog steeds beperkt',
      'no-answer': 'Geen antwoord',
    },
    'effects.opinions': {
      'volunteer-involvement': 'Betrokkenheid van vrijwilligers',
      'member-involvement': 'Betrokkenheid van leden',
      'member-number': 'Aantal leden',
      'volunteer-number': 'Aantal vrijwilligers',
      revenue: 'Inkomsten',
    },
    'effects.recognised': {
      'information-sharing': 'Informatie delen',
      image: 'Imago van de vereniging',
    },
    'effects.signals': {
      'decision-participation': 'Deelname aan beslissingen',
      revenue: 'Inkomsten',
      'involvement-and-number': 'Betrokkenheid van leden en aantal vrijwilligers',
    },
    'effects.since-covid': {
      'internal-participation': 'Betere interne participatie (uitwisseling op afstand)',
      'information-flow': 'Betere doorstroming van informatie',
      'admin-time': 'Minder tijd kwijt aan administratie',
    },
    'levers.needs': {
      'know-existing-tools': 'Bestaande tools beter kennen',
      'level-up-members': 'Weinig vertrouwde leden bijspijkeren',
      'technical-training': 'Technische opleiding per toepassing of tool',
      'personal-help-strategy': 'Persoonlijke hulp bij de digitale strategie',
      'shared-will': 'Een door iedereen gedeelde wil',
      'internal-discussion-time': 'Tijd voor intern overleg',
      'money-equipment': 'Geld voor uitrusting',
      'money-training': 'Geld voor opleiding',
      'money-experts': 'Geld voor deskundigen',
      'shared-tools': 'Gezamenlijke tools om kosten te delen',
      'peer-exchange': 'Ervaringen uitwisselen tussen verenigingen',
    },
    'levers.difficulties': {
      any: 'Minstens één moeilijkheid',
      human: 'Menselijke moeilijkheden',
      technical: 'Technische moeilijkheden',
      financial: 'Financiële moeilijkheden',
      strategic: 'Strategische moeilijkheden',
    },
  },

  views: {
    'adoption.tools': {
      title: 'De digitale tools van verenigingen, volgens hun verantwoordelijken',
      subject: 'digitale tools',
      rowHead: 'Tool',
      finding: (f) => `${f.label}: gebruik volgens ${trend(f)}`,
      reading: told('noemde', '', ' als tool van hun vereniging'),
      panels: {},
    },
    'adoption.purposes': {
      title: 'Waarvoor verenigingen digitale tools gebruiken',
      subject: 'doelen van het gebruik',
      rowHead: 'Doel',
      finding: (f) => `${f.label}: volgens ${trend(f)}`,
      reading: told('noemde', '', ' als doel van digitale tools in hun vereniging'),
      panels: {},
    },
    'adoption.maturity': {
      title: 'Hoe ver verenigingen zijn met digitalisering, volgens hun verantwoordelijken',
      subject: 'digitale volwassenheid',
      rowHead: 'Aangegeven niveau',
      finding: (f, second) =>
        `${f.label}: volgens ${trend(f)}${also(second)}` +
        (second?.before ? `, ${second.before.value} in ${second.before.edition}` : ''),
      reading: told('deelde', 'hun vereniging in als ', ''),
      panels: {},
    },
    'adoption.potential': {
      title: 'Tools die de vereniging gebruikt en tools die ze zou kunnen gebruiken',
      subject: 'mogelijk gebruik',
      rowHead: 'Tool',
      finding: (f, second) =>
        `${f.label}: mogelijk gebruik volgens ${f.value} van de verantwoordelijken` +
        (second ? `, gebruik volgens ${second.value}` : '') +
        ` (${f.edition})`,
      reading: told('gaf', 'aan dat hun vereniging ', ' zou kunnen gebruiken'),
      panels: {},
    },
    'adoption.free-software': {
      title: 'Wie vrije software gebruikt',
      subject: 'vrije software',
      rowHead: 'Verenigingen',
      finding: (f, second) =>
        `Vrije software: volgens ${f.value}${f.base === connected ? '' : ' van de verantwoordelijken'} (${lower(f.label)}, ${f.edition})` +
        (second ? `; ${second.value} (${lower(second.label)}, andere steekproef)` : ''),
      reading: (f) =>
        `in ${f.edition} gaf ${f.value} van de ${f.base} aan vrije software te gebruiken.`,
      panels: {
        leaders: 'Ondervraagde verantwoordelijken',
        connected: 'Een andere steekproef, de digitaal verbonden verenigingen',
      },
    },
    'adoption.palette': {
      title: 'Het scala aan digitale tools',
      subject: 'scala aan tools',
      rowHead: 'Tool',
      finding: (f) => `${f.label}: gebruik volgens ${trend(f)}`,
      reading: told('noemde', '', ' als tool van hun vereniging'),
      panels: {},
    },
    'adoption.ai': {
      title: 'Kunstmatige intelligentie (AI) in verenigingen',
      subject: 'kunstmatige intelligentie',
      rowHead: 'Antwoord',
      finding: (f, second) =>
        `${f.label}: antwoord van ${trend(f, f.base === withAi ? withAi : undefined)}${also(second)}`,
      reading: told('gaf', 'het antwoord ', ''),
      panels: {
        situation: 'Waar de vereniging staat',
        reason: 'Waarom AI gebruiken of erover nadenken',
        opinion: 'Wat de verantwoordelijken ervan zeggen',
      },
    },
    'adoption.who': {
      title: 'Wie in de vereniging over digitale zaken gaat',
      subject: 'wie over digitale zaken gaat',
      rowHead: 'Wie',
      finding: (f) => `${f.label}: volgens ${trend(f)}`,
      reading: told('noemde', '', ' bij wie in hun vereniging over digitale zaken gaat'),
      panels: {
        board: 'Het bestuur',
        others: 'Andere gepubliceerde cijfers',
      },
    },
    'adoption.crisis': {
      title: 'De coronacrisis en de digitale praktijk',
      subject: 'coronacrisis',
      rowHead: 'Situatie',
      finding: both,
      reading: told('omschreef', 'hun vereniging met ', ''),
      panels: {},
    },
    'effects.opinions': {
      title: 'De effecten van digitalisering, volgens de verantwoordelijken',
      subject: 'digitale effecten',
      rowHead: 'Effect op',
      finding: (f, second) =>
        `${f.label}: ${f.value} van de verantwoordelijken heeft geen mening` +
        (second ? `, ${second.value} ziet een positief effect` : '') +
        ` (${f.edition})`,
      reading: told('had', 'bij ', ' geen mening over het effect van digitalisering'),
      panels: {},
    },
    'effects.recognised': {
      title: 'De twee meest erkende positieve effecten',
      subject: 'erkende effecten',
      rowHead: 'Effect op',
      finding: (f, second) =>
        `${f.label}: ${f.value} van de verantwoordelijken ziet een positief effect${also(second)} (${f.edition})`,
      reading: told('zag', 'bij ', ' een positief effect van digitalisering'),
      panels: {},
    },
    'effects.signals': {
      title: 'De weinige ongunstige meningen over de effecten van digitalisering',
      subject: 'ongunstige meningen',
      rowHead: 'Niet eens met een positief effect op',
      finding: (f) =>
        `${f.label}: ${f.value} van de verantwoordelijken is het niet eens met een positief effect (${f.edition})`,
      reading: told(
        'was',
        'het er bij ',
        ' niet mee eens dat digitalisering een positief effect heeft',
      ),
      panels: {},
    },
    'effects.since-covid': {
      title: 'Vastgestelde effecten sinds de coronacrisis',
      subject: 'effecten sinds de crisis',
      rowHead: 'Vastgesteld effect',
      finding: (f) =>
        `${f.label}: vastgesteld door ${f.value} van de verantwoordelijken (${f.edition})`,
      reading: told('stelde', 'het effect ', ' vast sinds de coronacrisis'),
      panels: {},
    },
    'levers.needs': {
      title: 'Wat verenigingen zou helpen om digitale tools beter te gebruiken',
      subject: 'hefbomen',
      rowHead: 'Hefboom',
      finding: both,
      reading: told('noemde', 'onder meer de hefboom ', ''),
      panels: {
        ranking: 'Genoemde hefbomen',
        change: 'Hefbomen die in meerdere edities zijn gepubliceerd',
      },
    },
    'levers.difficulties': {
      title: 'De moeilijkheden van verenigingen met digitalisering',
      subject: 'moeilijkheden',
      rowHead: 'Moeilijkheden',
      finding: (f) => `${f.label}: volgens ${trend(f)}`,
      reading: told('meldde', 'voor hun vereniging ', ''),
      panels: {
        any: 'Verantwoordelijken die moeilijkheden melden',
        kinds: 'Naar aard',
      },
    },
  },

  caveats: {
    'base-presumed':
      'Het rapport vermeldt de basis niet: aangenomen wordt dat het om alle verantwoordelijken van de editie gaat.',
    'social-2013-facebook-only': `In 2013 werd naar elk sociaal netwerk apart gevraagd (Facebook 36%, Twitter 8%), in 2016 naar sociale netwerken, ongeacht welk. Bij een gelijke vraag ligt de toename tussen 18 en 26${NBSP}procentpunten.`,
    'wording-2019': 'De lijst en de vragen zijn in 2019 gewijzigd: vergelijk met voorzichtigheid.',
    'not-a-forecast':
      'Volgens de verantwoordelijken zou de vereniging het kunnen gebruiken: dit is geen voorspelling.',
    'answers-presumed-exclusive':
      'Aangenomen wordt dat “In gebruik” en “Mogelijk gebruik” elkaar uitsluiten.',
    'several-answers': 'Meerdere antwoorden waren mogelijk: de aandelen tellen niet op tot 100.',
    'year-attributed':
      'De tekst die dit cijfer geeft, noemt geen jaar; het cijfer wordt aan de editie 2022 toegeschreven.',
    'beside-not-inside':
      '“Ervaren” staat naast “Op de goede weg” en maakt er geen deel van uit: samen 73% in 2025.',
    'other-sample':
      'De digitaal verbonden verenigingen zijn een andere steekproef (1.084 gebruikers van Solidatech), los van de 1.601 verantwoordelijken.',
    'subgroup-size-unknown': 'De omvang van deze subgroep is niet gepubliceerd.',
    'subgroups-overlap': 'De subgroepen overlappen elkaar.',
    'one-question-presumed': 'De rest, als de drie antwoorden bij één vraag horen.',
    'ai-base-unstated':
      'Aandeel van de verantwoordelijken van wie de vereniging AI gebruikt of daarover nadenkt; de exacte basis is niet gepubliceerd.',
    'question-unstated':
      'De vraagstelling is niet gepubliceerd (de tekst schrijft “een derde” voor 28%; hier staat 28%).',
    'base-unstated': 'De basis is niet gepubliceerd.',
    'source-label-slip':
      'De dia herhaalt een verkeerd opschrift; de titel en de cijfers eromheen maken duidelijk dat het om de betrokkenheid van leden gaat.',
    computed: 'Berekend uit gepubliceerde cijfers.',
    'no-split': 'Alleen het positieve aandeel is gepubliceerd.',
    'not-joined-to-2016': 'In 2022 anders gevraagd: niet te lezen als een verandering sinds 2016.',
    'lever-pairing-49-48':
      'De opmaak van de dia laat twijfel tussen 49 en 48: te lezen als een gelijke stand.',
    'lever-pairing-27': '27% is gekoppeld op basis van de opmaak van de dia.',
    'list-changed': 'De lijst van hefbomen is tussen 2016 en 2022 gewijzigd.',
    'single-digest':
      'Dit cijfer voor 2022 berust op één latere tekst; hetzelfde paar (47 en 45) staat bij de effecten van 2022: verwarring is mogelijk.',
    'base-unclear-2019':
      'Aandeel van alle verantwoordelijken, of van de 84% die moeilijkheden ondervindt: de tekst laat dit open.',
    'on-average': 'Het rapport schrijft “gemiddeld”, zonder te zeggen waarover.',
    'favour-not-use':
      '“Geven de voorkeur aan vrije licenties” (2025) is niet “gebruiken vrije software” (2016): geen verandering.',
    'declared-effect': 'Een gerapporteerd effect is geen gemeten effect.',
    'disagree-not-negative':
      'Negatief antwoord: “niet mee eens” dat het effect positief is; dat is geen vastgesteld negatief effect.',
  },
  families: {
    mastery: 'Beheersing van tools',
    culture: 'Digitale cultuur',
    money: 'Financiële middelen',
    sharing: 'Delen',
  },
  familyHead: 'Groep',
  editionHead: 'Editie',
  measures: {
    uses: 'In gebruik',
    'could-use': 'Mogelijk gebruik',
    neither: 'Rest (berekend)',
    positive: 'Positief effect',
    'no-opinion': 'Geen mening',
    negative: 'Niet mee eens',
  },
  bases: {
    leaders,
    connected,
    'leaders-3-19-employees': `${leaders} met 3 tot en met 19 werknemers`,
    'leaders-financial-difficulty': `${leaders} in een moeilijke financiële situatie`,
    'leaders-leisure-youth': `${leaders} voor vrije tijd, jeugd en volksontwikkeling`,
    'leaders-using-or-considering-ai': withAi,
    'leaders-base-unstated': `${leaders} (exacte basis niet gepubliceerd)`,
    'leaders-base-unclear': `${leaders} (allen, of alleen wie moeilijkheden ondervindt)`,
  },
  gaps: {
    'not-published': 'niet gepubliceerd',
    'not-asked': 'niet gevraagd',
    'asked-otherwise': 'anders gevraagd',
    unreadable: 'onleesbare waarde',
    'too-few': 'minder dan 30 antwoorden',
    'size-unreadable': 'aantal antwoorden onleesbaar',
  },
  shapes: {
    bars: 'Staven',
    'stacked-bars': 'Gestapelde staven',
    'stacked-columns': 'Gestapelde kolommen',
    dots: 'Stippen',
    points: 'Stippen per editie',
  },

  caption: (title, panel) => (panel ? `${title}: ${lower(panel)}` : title),
  tableName: (title) => `Tabel: ${title}`,
  reading: (sentence) => `Leesvoorbeeld: ${sentence}`,
  editionPanel: (edition) => `Editie ${edition}`,
  base: (base, count) => `Basis: ${count ? `${count} ` : ''}${base}.`,
  otherBase: (base, count) => `basis: ${count ? `${count} ` : ''}${base}`,
  sample: (parts) =>
    `Steekproef: verantwoordelijken die er zelf voor kozen online te antwoorden (één per vereniging), ${list(parts)}.`,
  sampleOf: (count, edition, exact, when) =>
    `${exact ? '' : 'meer dan '}${count} in ${edition}${inBrackets(when)}`,
  period: {
    late: (year) => `eind ${year}`,
    spring: (year) => `voorjaar ${year}`,
    range: (from, to) =>
      `van ${day(from, { day: 'numeric', month: 'long' })} tot en met ${day(to, { day: 'numeric', month: 'long', year: 'numeric' })}`,
  },
  credit: (some) =>
    `Bron: Solidatech en Recherches & Solidarités, “La place du numérique dans le projet associatif”, ${editions(some)}; presentatie onafhankelijk van de auteurs.`,
  readIn: 'Teksten waarin deze cijfers zijn gelezen:',
  sourceText: (publisher, title, year) => `${publisher}, “${title}”${year ? `, ${year}` : ''}`,
  unknownPublisher: 'Niet-ondertekende tekst',
  axisEnd: (end) => `De as stopt bij ${end}.`,
  reference: (label, value) => `${label}: ${value}`,
  noOpinion: '“Geen mening” betekent niet “geen effect”.',
  absentRows: 'Wat bij een editie ontbreekt, is daar niet gepubliceerd: het is geen nul.',
  speech: ({ label, column, text, place, of }) =>
    `${label}${column ? `, ${column}` : ''}: ${text}, ${place} van ${of}.`,
  highlighted: (label) => `Uitgelicht: ${label}.`,
  pictureName: (shape, subject, f, second) =>
    `${shape}, ${subject}: “${f.label}” ${shares(f, second)} in ${f.edition}`,
  description: {
    extent: (shape, count, low, high) =>
      count > 1 ? `${shape}: ${count} waarden, van ${low} tot ${high}.` : `${shape}: ${low}.`,
    at: (text, label, column) => `${text} (${[label, column].filter(Boolean).join(', ')})`,
    base: (label, column, base) => `Basis van “${label}”${column && `, ${column}`}: ${base}.`,
    change: (f) => `${f.label}: ${f.change} tussen ${f.before?.edition ?? ''} en ${f.edition}.`,
  },
  dataset: {
    title: 'Cijfers van een andere enquête',
    subject: 'andere enquête',
    rowHead: 'Antwoord',
    finding: (f) =>
      `${answer(f)}: ${f.value} in ${f.edition}${f.before ? `, ${f.before.value} in ${f.before.edition}` : ''}${inBrackets(f.change)}`,
    reading: (f) => `in ${f.edition}, “${answer(f)}”: ${f.value}${inBrackets(f.base)}.`,
    noBase: 'De auteur vermeldt de basis niet.',
    noSource: 'De auteur vermeldt de bron niet.',
    noSample: 'Het aantal antwoorden is niet bekend.',
    online: 'Op internet:',
    fewAnswers: 'Minder dan 100 antwoorden: met voorzichtigheid te lezen.',
    sample: (parts) => `Antwoorden: ${list(parts)}.`,
    credit: (sources) => `Bron: ${sources.join('; ')}.`,
    otherSurvey: (name, count) =>
      `“${name}”: een andere steekproef dan die van de barometer${inBrackets(count && `antwoorden: ${count}`)}; een verschil kan komen door wie er antwoordde.`,
    otherYear: (year, editions) =>
      year
        ? `Enquête van ${year}, barometer van ${list(editions)}.`
        : 'Het jaar van de enquête is niet vermeld.',
    cut: (figures, shown) =>
      `${figures} cijfers: hier staan er ${shown}, het CSV-bestand bevat ze allemaal.`,
    dropped: (count) =>
      `Onleesbare regels in de gegevens: ${count}. Hier kunnen cijfers ontbreken.`,
  },
  empty: {
    edition: (asked, has) =>
      `Geen cijfers uit de ${editions(asked)} in deze weergave; beschikbare edities: ${list(has)}.`,
    data: 'Geen cijfers om te tonen.',
  },
};
