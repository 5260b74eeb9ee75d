/** English. */
import { registry } from './registry.js';
import type { Fact, Words } from './words.js';

const NBSP = '\u00a0';

/** A label inside a sentence; a name keeps its capital. */
const lower = (label: string): string =>
  /^(?!Twitter)[A-Z][^A-Z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00Z`),
  );
const percent = (value: number) => `${decimal.format(value)}%`;
const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

const inBrackets = (text: string) => (text ? ` (${text})` : '');

/** "80% in 2025, 74% in 2022 (6 points more)" */
const trend = ({ value, edition, before, change }: Fact, who = '') =>
  `${value}${who} in ${edition}${before ? `, ${before.value} in ${before.edition}` : ''}${inBrackets(change)}`;

const leaders = 'association leaders';
const withAi = 'leaders whose association uses or is considering AI';
const connected = 'connected associations (users of Solidatech)';

/** A share of some of them is never worded as a share of all. */
const two = (lead: Fact, second: Fact | null) =>
  `${lead.label}: answer of ${trend(lead, ` of ${lead.base === withAi ? withAi : 'leaders'}`)}${second ? `; ${lower(second.label)}: ${second.value}` : ''}`;

const both = (lead: Fact, second: Fact | null) =>
  `${lead.label}: according to ${lead.value} of leaders${second ? `; ${lower(second.label)}: ${second.value}` : ''} (${lead.edition})`;

/** "Volunteers, yes": what is answered of which item. */
const answer = ({ label, measure }: Fact) => (measure ? `${label}, ${lower(measure)}` : label);

/** "in 2016, 43% of association leaders name “Blog” among …" */
const declare =
  (verb: string, rest = '') =>
  (f: Fact) =>
    `in ${f.edition}, ${f.value} of ${f.base} ${verb} “${f.label}”${rest}.`;

/** "in 2016, for “Revenue”, 60% of association leaders have no opinion …" */
const on = (what: string) => (f: Fact) =>
  `in ${f.edition}, for “${f.label}”, ${f.value} of ${f.base} ${what}.`;

/** "60% no opinion, 33% positive effect"; "80%" where an item has one answer. */
const shares = (...facts: readonly (Fact | null)[]): string =>
  facts
    .flatMap((f) => f ?? [])
    .map(({ value, measure }) => (measure ? `${value} ${lower(measure)}` : value))
    .join(', ');

export const en: Words = {
  lang: 'en',
  dir: 'ltr',
  name: 'English',

  percent,
  number: (value) => decimal.format(value),
  points: (value) =>
    `${decimal.format(Math.abs(value))}${NBSP}point${Math.abs(value) === 1 ? '' : 's'} ${value < 0 ? 'fewer' : 'more'}`,
  list,
  date: (iso) => day(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  pair: (label, text) => `${label}: ${text}`,

  widgets: {
    adoption: 'Use of digital tools',
    effects: 'Effects of digital tools',
    levers: 'What would help, and difficulties',
  },
  interface: {
    showTable: 'Show the table',
    export: 'Export',
    exportFor: (title) => `Export: ${title}`,
    chartHelp: 'Chart, arrow keys to walk through the figures',
    notes: 'Notes and source',
    chartFailed: 'The chart could not be shown. The table gives the same figures.',
    loading: registry.get('en')!.loading,
    retry: registry.get('en')!.retry,
  },

  items: {
    'adoption.tools': {
      website: 'Their own website',
      'social-networks': 'Social networks',
      'collaborative-tools': 'Collaborative tools',
      twitter: 'Twitter (2013 only)',
    },
    'adoption.purposes': {
      communication: 'Raising their profile, communicating',
      network: 'Keeping their network active',
      management: 'Managing activities',
      collaboration: 'Working together',
      fundraising: 'Seeking funding',
      beneficiaries: 'Acting for beneficiaries or vulnerable people',
    },
    'adoption.maturity': {
      beginner: 'Less experienced',
      'on-track': 'On track',
      experienced: 'Experienced',
      unclassified: 'Rest (computed)',
    },
    'adoption.potential': {
      'free-software': 'Free software',
      'online-giving': 'Online giving',
      'smartphone-app': 'Smartphone app',
      'distance-learning': 'Distance learning (tutorials, MOOCs…)',
    },
    'adoption.free-software': {
      all: 'All respondents',
      connected: 'Connected associations',
      '3-19-employees': '3 to 19 employees',
      'financial-difficulty': 'In financial difficulty',
      'leisure-youth': 'Leisure, youth, popular education',
      'free-licences': 'Favour free licences',
    },
    'adoption.palette': {
      accounting: 'Accounting tools',
      newsletter: 'Newsletter',
      management: 'Management tools (contacts, memberships)',
      'online-payment': 'Online payment',
      blog: 'Blog',
      'online-giving': 'Online collection or giving platform',
      'smartphone-app': 'Smartphone app',
      'distance-learning': 'Distance learning',
      'volunteer-platform': 'Volunteer-finding platform',
      'video-call': 'Video calls',
      'file-sharing': 'File sharing and storage',
    },
    'adoption.ai': {
      using: 'AI tools already in use',
      considering: 'AI being considered',
      'never-discussed': 'AI never discussed',
      other: 'Rest (computed)',
      'daily-tasks': 'Easing everyday tasks',
      communication: 'Improving communication',
      'ethical-fears': 'Ethical concerns',
      'dont-know-how': 'Not knowing how to use it',
    },
    'adoption.who': {
      board: 'Board',
      'few-volunteers': 'A few volunteers',
      'few-employees': 'A few employees',
      'digital-lead': 'Appointed digital lead',
    },
    'adoption.crisis': {
      accelerated: 'Practices accelerated by the crisis',
      started: 'Started because of the crisis',
      'already-equipped': 'Already well equipped, no change',
      'still-limited': 'Practices still limited',
      'no-answer': 'No answer',
    },
    'effects.opinions': {
      'volunteer-involvement': 'Volunteers’ involvement',
      'member-involvement': 'Members’ involvement',
      'member-number': 'Number of members',
      'volunteer-number': 'Number of volunteers',
      revenue: 'Revenue',
    },
    'effects.recognised': {
      'information-sharing': 'Information sharing',
      image: 'Image of the association',
    },
    'effects.signals': {
      'decision-participation': 'Taking part in decisions',
      revenue: 'Revenue',
      'involvement-and-number': 'Members’ involvement and number of volunteers',
    },
    'effects.since-covid': {
      'internal-participation': 'Better internal participation (remote exchanges)',
      'information-flow': 'Better flow of information',
      'admin-time': 'Shorter administrative tasks',
    },
    'levers.needs': {
      'know-existing-tools': 'Better knowledge of existing tools',
      'level-up-members': 'Bringing less experienced members up to speed',
      'technical-training': 'Technical training for each use or tool',
      'personal-help-strategy': 'Personal help to define a digital strategy',
      'shared-will': 'A fully shared commitment',
      'internal-discussion-time': 'Time for internal discussion',
      'money-equipment': 'Money for equipment',
      'money-training': 'Money for training',
      'money-experts': 'Money for experts',
      'shared-tools': 'Pooled tools to share costs',
      'peer-exchange': 'Exchanging experience with other associations',
    },
    'levers.difficulties': {
      any: 'At least one difficulty',
      human: 'Human difficulties',
      technical: 'Technical difficulties',
      financial: 'Financial difficulties',
      strategic: 'Strategic difficulties',
    },
  },

  views: {
    'adoption.tools': {
      title: 'Associations’ digital tools, according to their leaders',
      subject: 'digital tools',
      rowHead: 'Tool',
      finding: (f) => `${f.label}: use reported by ${trend(f, ' of leaders')}`,
      reading: declare('name', ' among their association’s tools'),
      panels: {},
    },
    'adoption.purposes': {
      title: 'What associations use digital tools for',
      subject: 'purposes',
      rowHead: 'Purpose',
      finding: (f) => `${f.label}: according to ${trend(f, ' of leaders')}`,
      reading: declare('name', ' among the uses of digital tools in their association'),
      panels: {},
    },
    'adoption.maturity': {
      title: 'How far associations have come with digital tools, according to their leaders',
      subject: 'digital maturity',
      rowHead: 'Declared level',
      finding: (f, second) =>
        `${f.label}: according to ${trend(f, ' of leaders')}` +
        (second
          ? `; ${lower(second.label)}: ${second.value}${second.before ? `, ${second.before.value} in ${second.before.edition}` : ''}`
          : ''),
      reading: declare('class their association as'),
      panels: {},
    },
    'adoption.potential': {
      title: 'Tools that the association uses, and tools it could use',
      subject: 'possible uses',
      rowHead: 'Tool',
      finding: (f, second) =>
        `${f.label}: possible use according to ${f.value} of leaders${second ? `, current use according to ${second.value}` : ''} (${f.edition})`,
      reading: declare('say that their association could use the tool'),
      panels: {},
    },
    'adoption.free-software': {
      title: 'Who uses free software',
      subject: 'free software',
      rowHead: 'Associations',
      finding: (f, second) =>
        `Free software: use reported by ${f.value}${f.base === connected ? '' : ' of leaders'} (${lower(f.label)}, ${f.edition})` +
        (second ? `; ${second.value} (${lower(second.label)}, another sample)` : ''),
      reading: (f) => `in ${f.edition}, ${f.value} of ${f.base} report using free software.`,
      panels: {
        leaders: 'Leaders surveyed',
        connected: 'Another sample, connected associations',
      },
    },
    'adoption.palette': {
      title: 'The range of digital tools',
      subject: 'range of tools',
      rowHead: 'Tool',
      finding: (f) => `${f.label}: use reported by ${trend(f, ' of leaders')}`,
      reading: declare('name', ' among their association’s tools'),
      panels: {},
    },
    'adoption.ai': {
      title: 'Artificial intelligence in associations',
      subject: 'artificial intelligence',
      rowHead: 'Answer',
      finding: two,
      reading: declare('give the answer'),
      panels: {
        situation: 'Where the association stands',
        reason: 'Why use it or consider it',
        opinion: 'What leaders say of it',
      },
    },
    'adoption.who': {
      title: 'Who leads on digital matters in the association',
      subject: 'who leads on digital matters',
      rowHead: 'Who',
      finding: (f) => `${f.label}: according to ${trend(f, ' of leaders')}`,
      reading: declare('name', ' among those who lead on digital matters in their association'),
      panels: {
        board: 'The board',
        others: 'Other published figures',
      },
    },
    'adoption.crisis': {
      title: 'The health crisis and digital practices',
      subject: 'health crisis',
      rowHead: 'Situation',
      finding: both,
      reading: declare('describe their association with'),
      panels: {},
    },
    'effects.opinions': {
      title: 'The effects of digital tools, according to leaders',
      subject: 'effects of digital tools',
      rowHead: 'Effect on',
      finding: (f, second) =>
        `${f.label}: ${f.value} of leaders have no opinion` +
        (second ? `, ${second.value} see a positive effect` : '') +
        ` (${f.edition})`,
      reading: on('have no opinion on the effect of digital tools'),
      panels: {},
    },
    'effects.recognised': {
      title: 'The two positive effects most recognised',
      subject: 'recognised effects',
      rowHead: 'Effect on',
      finding: (f, second) =>
        `${f.label}: ${f.value} of leaders see a positive effect` +
        (second ? `; ${lower(second.label)}: ${second.value}` : '') +
        ` (${f.edition})`,
      reading: on('see a positive effect of digital tools'),
      panels: {},
    },
    'effects.signals': {
      title: 'The few unfavourable opinions on the effects of digital tools',
      subject: 'unfavourable opinions',
      rowHead: 'Disagree with a positive effect on',
      finding: (f) =>
        `${f.label}: ${f.value} of leaders disagree that the effect is positive (${f.edition})`,
      reading: on('disagree that digital tools have a positive effect'),
      panels: {},
    },
    'effects.since-covid': {
      title: 'Effects seen since the health crisis',
      subject: 'effects since the crisis',
      rowHead: 'Effect seen',
      finding: (f) => `${f.label}: ${f.value} of leaders see it (${f.edition})`,
      reading: declare('have seen the effect', ' since the health crisis'),
      panels: {},
    },
    'levers.needs': {
      title: 'What would help associations to make better use of digital tools',
      subject: 'what would help',
      rowHead: 'What would help',
      finding: both,
      reading: declare('name', ' among what would help'),
      panels: {
        ranking: 'Named by leaders',
        change: 'Published in several editions',
      },
    },
    'levers.difficulties': {
      title: 'The difficulties that associations face with digital tools',
      subject: 'difficulties',
      rowHead: 'Difficulties',
      finding: (f) => `${f.label}: according to ${trend(f, ' of leaders')}`,
      reading: declare('report', ' in their association'),
      panels: {
        any: 'Leaders who report difficulties',
        kinds: 'By kind',
      },
    },
  },

  caveats: {
    'base-presumed': 'The report does not state the base: all leaders of the edition are presumed.',
    'social-2013-facebook-only':
      'In 2013 each network was asked about separately (Facebook 36%, Twitter 8%); 2016 asks “any network”. The like-for-like gain lies between 18 and 26 points.',
    'wording-2019': 'The list and the wording changed in 2019: compare with care.',
    'not-a-forecast': 'According to leaders, the association could use it: not a forecast.',
    'answers-presumed-exclusive':
      '“Current use” and “possible use” are presumed to exclude each other.',
    'several-answers': 'Several answers were possible: shares do not add up to 100.',
    'year-attributed': 'The text that gives this figure gives no year; we attribute it to 2022.',
    'beside-not-inside':
      '“Experienced” stands beside “on track”, not inside it: together 73% in 2025.',
    'other-sample':
      'Connected associations are another sample (1,084 users of Solidatech), not part of the 1,601 leaders.',
    'subgroup-size-unknown': 'The size of this subgroup is not published.',
    'subgroups-overlap': 'The subgroups overlap.',
    'one-question-presumed': 'The rest, if the three answers belong to one question.',
    'ai-base-unstated':
      'Share of leaders whose association uses or is considering AI; the exact base is not published.',
    'question-unstated':
      'The question’s wording is not published (the text writes “a third” for 28%; 28% is shown).',
    'base-unstated': 'The base is not published.',
    'source-label-slip':
      'The slide repeats a wrong label; its title and the figures around it settle that this row is members’ involvement.',
    computed: 'Computed from published figures.',
    'no-split': 'Only the positive share is published.',
    'not-joined-to-2016': 'Asked differently in 2022: not to be read as a change since 2016.',
    'lever-pairing-49-48':
      'The slide’s layout leaves 49 and 48 possibly swapped: read them as a tie.',
    'lever-pairing-27': 'The pairing of this answer with 27% is read from the slide’s layout.',
    'list-changed': 'The list of answers changed between 2016 and 2022.',
    'single-digest':
      'This 2022 figure rests on one later text; the same pair (47 and 45) stands among the 2022 effects, so a mix-up is possible.',
    'base-unclear-2019':
      'Share of all leaders, or of the 84% who face difficulties: the text leaves it open.',
    'on-average': 'The report says “on average” without saying over what.',
    'favour-not-use':
      '“Favour free licences” (2025) is not “use free software” (2016): not a change.',
    'declared-effect': 'A declared effect is not a measured one.',
    'disagree-not-negative':
      'Negative answer: “disagree” that the effect is positive; not a negative effect observed.',
  },
  families: {
    mastery: 'Command of tools',
    culture: 'Digital culture',
    money: 'Money',
    sharing: 'Sharing',
  },
  familyHead: 'Family',
  editionHead: 'Edition',
  measures: {
    uses: 'Current use',
    'could-use': 'Possible use',
    neither: 'Rest (computed)',
    positive: 'Positive effect',
    'no-opinion': 'No opinion',
    negative: 'Disagree',
  },
  bases: {
    leaders,
    connected,
    'leaders-3-19-employees': 'leaders of associations with 3 to 19 employees',
    'leaders-financial-difficulty': 'leaders of associations in financial difficulty',
    'leaders-leisure-youth': 'leaders of leisure, youth and popular education associations',
    'leaders-using-or-considering-ai': withAi,
    'leaders-base-unstated': `${leaders} (exact base not published)`,
    'leaders-base-unclear': `${leaders} (all, or those who face difficulties)`,
  },
  gaps: {
    'not-published': 'not published',
    'not-asked': 'not asked',
    'asked-otherwise': 'asked differently',
    unreadable: 'unreadable value',
    'too-few': 'fewer than 30 answers',
    'size-unreadable': 'unreadable number of answers',
  },
  shapes: {
    bars: 'Bars',
    'stacked-bars': 'Stacked bars',
    'stacked-columns': 'Stacked columns',
    dots: 'Dots',
    points: 'Dots by edition',
  },

  caption: (title, panel) => (panel ? `${title}: ${lower(panel)}` : title),
  tableName: (title) => `Table: ${title}`,
  reading: (sentence) => `How to read: ${sentence}`,
  editionPanel: (edition) => `${edition} edition`,
  base: (base, count) => `Base: ${count ? `${count} ` : ''}${base}.`,
  otherBase: (base, count) => `base: ${count ? `${count} ` : ''}${base}`,
  sample: (parts) =>
    `Sample: leaders who chose to answer online (one per association), ${list(parts)}.`,
  sampleOf: (count, edition, exact, when) =>
    `${exact ? '' : 'more than '}${count} in ${edition}${inBrackets(when)}`,
  period: {
    late: (year) => `late ${year}`,
    spring: (year) => `spring ${year}`,
    range: (from, to) =>
      `${day(from, { day: 'numeric', month: 'long' })} to ${day(to, { day: 'numeric', month: 'long', year: 'numeric' })}`,
  },
  credit: (editions) =>
    `Source: Solidatech and Recherches & Solidarités, “La place du numérique dans le projet associatif”, ${list(editions)} edition${editions.length > 1 ? 's' : ''}; presentation independent of the authors.`,
  readIn: 'Texts in which these figures were read:',
  sourceText: (publisher, title, year) => `${publisher}, “${title}”${year ? `, ${year}` : ''}`,
  unknownPublisher: 'Unsigned text',
  axisEnd: (end) => `Axis ends at ${end}.`,
  reference: (label, value) => `${label}: ${value}`,
  noOpinion: '“No opinion” does not mean “no effect”.',
  absentRows: 'What is missing for an edition is not published there: it is not a zero.',
  speech: ({ label, column, text, place, of }) =>
    `${label}${column ? `, ${column}` : ''}: ${text}, ${place} of ${of}.`,
  highlighted: (label) => `Highlighted: ${label}.`,
  pictureName: (shape, subject, f, second) =>
    `${shape}, ${subject}: “${f.label}” ${shares(f, second)} in ${f.edition}`,
  description: {
    extent: (shape, count, low, high) =>
      count > 1 ? `${shape}: ${count} values, from ${low} to ${high}.` : `${shape}: ${low}.`,
    at: (text, label, column) => `${text} (${[label, column].filter(Boolean).join(', ')})`,
    base: (label, column, base) => `Base of “${label}”${column && `, ${column}`}: ${base}.`,
    change: (f) => `${f.label}: ${f.change} between ${f.before?.edition ?? ''} and ${f.edition}.`,
  },
  dataset: {
    title: 'Figures of another survey',
    subject: 'another survey',
    rowHead: 'Answer',
    finding: (f) => `${answer(f)}: ${trend(f)}`,
    reading: (f) => `in ${f.edition}, “${answer(f)}”: ${f.value}${f.base ? ` (${f.base})` : ''}.`,
    noBase: 'The author does not give the base.',
    noSource: 'The author does not give the source.',
    noSample: 'The number of answers is not known.',
    online: 'Online:',
    fewAnswers: 'Fewer than 100 answers: read with care.',
    sample: (parts) => `Answers: ${list(parts)}.`,
    credit: (sources) => `Source: ${sources.join('; ')}.`,
    otherSurvey: (name, count) =>
      `“${name}”: another sample than the barometer’s${inBrackets(count && `answers: ${count}`)}; a gap may come from who answered.`,
    otherYear: (year, editions) =>
      year
        ? `Survey of ${year}, barometer of ${list(editions)}.`
        : 'The year of the survey is not given.',
    cut: (figures, shown) =>
      `${figures} figures: ${shown} are shown here, the CSV file has them all.`,
    dropped: (count) =>
      `Lines of the data that could not be read: ${count}. Figures may be missing here.`,
  },
  empty: {
    edition: (asked, has) =>
      `No figures from the ${list(asked)} edition${asked.length > 1 ? 's' : ''} in this view; editions available: ${list(has)}.`,
    data: 'No figures to show.',
  },
};
