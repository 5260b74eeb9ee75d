/** Spanish. « » without inner spaces and "62 %", as the Ortografía has it. */
import { registry } from './registry.js';
import type { Fact, Words } from './words.js';

const NBSP = '\u00a0';
const NARROW = '\u202f';

const lower = (label: string): string =>
  /^(?:\p{Lu}{2}|Twitter)/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const format = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
/** Intl groups by points; the Ortografía by spaces, from five digits on. */
const decimal = (value: number) => format.format(value).replace(/\./g, NARROW);
const plural = new Intl.PluralRules('es');
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('es', { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`));
const percent = (value: number) => `${decimal(value)}${NBSP}%`;
const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} y ${parts[parts.length - 1]}`;

const inBrackets = (text: string) => (text ? ` (${text})` : '');

const leaders = 'responsables de asociaciones';
const connected = 'asociaciones conectadas (usuarias de Solidatech)';
const withAi = 'responsables de asociaciones que utilizan la IA o se lo plantean';

/** "80 % de responsables", without article: women and men; in full where the share is of a part. */
const some = (f: Fact) => `${f.value} de ${f.base === withAi ? withAi : 'responsables'}`;

/** "80 % de responsables en 2025, 74 % en 2022 (6 puntos más)" */
const trend = (f: Fact) => `${some(f)} en${NBSP}${f.edition}${before(f)}${inBrackets(f.change)}`;

const before = ({ before: old }: Fact) => (old ? `, ${old.value} en${NBSP}${old.edition}` : '');

const next = (second: Fact | null, text = '') =>
  second ? `; ${lower(second.label)}: ${second.value}${text}` : '';

const both = (lead: Fact, second: Fact | null) =>
  `${lead.label}: según el ${lead.value} de responsables${next(second)} (${lead.edition})`;

/** "en 2016, el 43 % de responsables de asociaciones cita «Blog» entre las herramientas …" */
const declare =
  (verb: string, rest = '') =>
  (f: Fact) =>
    `en${NBSP}${f.edition}, el ${f.value} de ${f.base} ${verb} «${f.label}»${rest}.`;

/** "en 2016, sobre «Ingresos», el 60 % de responsables de asociaciones no tiene opinión …" */
const on = (what: string) => (f: Fact) =>
  `en${NBSP}${f.edition}, sobre «${f.label}», el ${f.value} de ${f.base} ${what}.`;

/** "Voluntariado, sí": what is answered of which item. */
const answer = ({ label, measure }: Fact) => (measure ? `${label}, ${lower(measure)}` : label);

/** "60 % sin opinión, 33 % efecto positivo"; "80 %" where an item has one answer. */
const shares = (...facts: readonly (Fact | null)[]): string =>
  facts
    .flatMap((f) => f ?? [])
    .map(({ value, measure }) => (measure ? `${value} ${lower(measure)}` : value))
    .join(', ');

export const es: Words = {
  lang: 'es',
  dir: 'ltr',
  name: 'español',

  percent,
  number: decimal,
  points: (value) =>
    `${decimal(Math.abs(value))}${NBSP}${plural.select(Math.abs(value)) === 'one' ? 'punto' : 'puntos'} ${value < 0 ? 'menos' : 'más'}`,
  list,
  date: (iso) => day(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  pair: (label, text) => `${label}: ${text}`,

  widgets: {
    adoption: 'Usos de la tecnología digital',
    effects: 'Efectos de la tecnología digital',
    levers: 'Apoyos y dificultades',
  },
  interface: {
    showTable: 'Mostrar la tabla',
    export: 'Exportar',
    exportFor: (title) => `Exportar: ${title}`,
    chartHelp: 'Gráfico, flechas para recorrer las cifras',
    notes: 'Notas y fuente',
    chartFailed: 'No se ha podido mostrar el gráfico. La tabla ofrece las mismas cifras.',
    loading: registry.get('es')!.loading,
    retry: registry.get('es')!.retry,
  },

  items: {
    'adoption.tools': {
      website: 'Sitio web propio',
      'social-networks': 'Redes sociales',
      'collaborative-tools': 'Herramientas colaborativas',
      twitter: 'Twitter (solo 2013)',
    },
    'adoption.purposes': {
      communication: 'Darse a conocer, comunicar',
      network: 'Dinamizar la red',
      management: 'Gestionar las actividades',
      collaboration: 'Trabajar en común',
      fundraising: 'Buscar financiación',
      beneficiaries: 'Actuar para sus beneficiarios o personas vulnerables',
    },
    'adoption.maturity': {
      beginner: 'Poco iniciadas',
      'on-track': 'En buen camino',
      experienced: 'Experimentadas',
      unclassified: 'Resto (calculado)',
    },
    'adoption.potential': {
      'free-software': 'Software libre',
      'online-giving': 'Donación en línea',
      'smartphone-app': 'Aplicación móvil',
      'distance-learning': 'Formación a distancia (tutoriales, MOOC…)',
    },
    'adoption.free-software': {
      all: 'Conjunto',
      connected: 'Asociaciones conectadas',
      '3-19-employees': 'De 3 a 19 personas asalariadas',
      'financial-difficulty': 'Situación económica difícil',
      'leisure-youth': 'Ocio, juventud, educación popular',
      'free-licences': 'Dan preferencia a las licencias libres',
    },
    'adoption.palette': {
      accounting: 'Herramientas de contabilidad',
      newsletter: 'Boletín informativo',
      management: 'Herramientas de gestión (contactos, altas de miembros)',
      'online-payment': 'Pago en línea',
      blog: 'Blog',
      'online-giving': 'Plataforma de recaudación o donación en línea',
      'smartphone-app': 'Aplicación móvil',
      'distance-learning': 'Formación a distancia',
      'volunteer-platform': 'Plataforma de búsqueda de voluntariado',
      'video-call': 'Videoconferencia',
      'file-sharing': 'Intercambio y almacenamiento de documentos',
    },
    'adoption.ai': {
      using: 'Herramientas de IA ya en uso',
      considering: 'Uso en estudio',
      'never-discussed': 'Tema nunca tratado',
      other: 'Resto (calculado)',
      'daily-tasks': 'Facilitar las tareas cotidianas',
      communication: 'Mejorar la comunicación',
      'ethical-fears': 'Temores éticos',
      'dont-know-how': 'No saber cómo utilizarla',
    },
    'adoption.who': {
      board: 'Junta directiva',
      'few-volunteers': 'Algunas personas voluntarias',
      'few-employees': 'Algunas personas asalariadas',
      'digital-lead': 'Persona designada como referente digital',
    },
    'adoption.crisis': {
      accelerated: 'Prácticas aceleradas por la crisis',
      started: 'Se iniciaron con motivo de la crisis',
      'already-equipped': 'Ya bien equipadas, sin cambios',
      'still-limited': 'Prácticas aún limitadas',
      'no-answer': 'Sin respuesta',
    },
    'effects.opinions': {
      'volunteer-involvement': 'Implicación del voluntariado',
      'member-involvement': 'Implicación de los miembros',
      'member-number': 'Número de miembros',
      'volunteer-number': 'Número de personas voluntarias',
      revenue: 'Ingresos',
    },
    'effects.recognised': {
      'information-sharing': 'Intercambio de información',
      image: 'Imagen de la asociación',
    },
    'effects.signals': {
      'decision-participation': 'Participación en las decisiones',
      revenue: 'Ingresos',
      'involvement-and-number': 'Implicación de los miembros y número de personas voluntarias',
    },
    'effects.since-covid': {
      'internal-participation': 'Mejor participación interna (intercambios a distancia)',
      'information-flow': 'Mejor circulación de la información',
      'admin-time': 'Tareas administrativas más breves',
    },
    'levers.needs': {
      'know-existing-tools': 'Conocer mejor las herramientas existentes',
      'level-up-members': 'Poner al día a los miembros poco iniciados',
      'technical-training': 'Formación técnica por uso o herramienta',
      'personal-help-strategy': 'Ayuda personalizada para la estrategia digital',
      'shared-will': 'Una voluntad plenamente compartida',
      'internal-discussion-time': 'Tiempo para el diálogo interno',
      'money-equipment': 'Medios económicos para equiparse',
      'money-training': 'Medios económicos para formarse',
      'money-experts': 'Medios económicos para recurrir a especialistas',
      'shared-tools': 'Herramientas comunes para compartir los gastos',
      'peer-exchange': 'Intercambio de experiencias entre asociaciones',
    },
    'levers.difficulties': {
      any: 'Al menos una dificultad',
      human: 'Dificultades humanas',
      technical: 'Dificultades técnicas',
      financial: 'Dificultades económicas',
      strategic: 'Dificultades estratégicas',
    },
  },

  views: {
    'adoption.tools': {
      title: 'Las herramientas digitales de las asociaciones, según sus responsables',
      subject: 'herramientas digitales',
      rowHead: 'Herramienta',
      finding: (f) => `${f.label}: uso declarado por el ${trend(f)}`,
      reading: declare('cita', ' entre las herramientas de su asociación'),
      panels: {},
    },
    'adoption.purposes': {
      title: 'Para qué sirve la tecnología digital a las asociaciones',
      subject: 'usos digitales',
      rowHead: 'Uso',
      finding: (f) => `${f.label}: según el ${trend(f)}`,
      reading: declare('cita', ' entre los usos de la tecnología digital en su asociación'),
      panels: {},
    },
    'adoption.maturity': {
      title: 'El nivel digital de las asociaciones, según sus responsables',
      subject: 'madurez digital',
      rowHead: 'Nivel declarado',
      finding: (f, second) =>
        `${f.label}: según el ${trend(f)}${next(second, second ? before(second) : '')}`,
      reading: declare('clasifica su asociación como'),
      panels: {},
    },
    'adoption.potential': {
      title: 'Las herramientas que la asociación utiliza y las que podría utilizar',
      subject: 'usos posibles',
      rowHead: 'Herramienta',
      finding: (f, second) =>
        `${f.label}: uso posible según el ${f.value} de responsables` +
        (second ? `, en uso según el ${second.value}` : '') +
        ` (${f.edition})`,
      reading: declare('declara que su asociación podría utilizar la herramienta'),
      panels: {},
    },
    'adoption.free-software': {
      title: 'Quién utiliza software libre',
      subject: 'software libre',
      rowHead: 'Asociaciones',
      finding: (f, second) =>
        `Software libre: uso declarado por el ${f.value}${f.base === connected ? '' : ' de responsables'} (${lower(f.label)}, ${f.edition})` +
        (second ? `; ${second.value} (${lower(second.label)}, otra muestra)` : ''),
      reading: (f) =>
        `en${NBSP}${f.edition}, el ${f.value} de ${f.base} declara el uso de software libre.`,
      panels: {
        leaders: 'Responsables que respondieron',
        connected: 'Otra muestra, las asociaciones conectadas',
      },
    },
    'adoption.palette': {
      title: 'El abanico de herramientas digitales',
      subject: 'abanico de herramientas',
      rowHead: 'Herramienta',
      finding: (f) => `${f.label}: uso declarado por el ${trend(f)}`,
      reading: declare('cita', ' entre las herramientas de su asociación'),
      panels: {},
    },
    'adoption.ai': {
      title: 'La inteligencia artificial en las asociaciones',
      subject: 'inteligencia artificial',
      rowHead: 'Respuesta',
      finding: (f, second) => `${f.label}: respuesta del ${trend(f)}${next(second)}`,
      reading: declare('da la respuesta'),
      panels: {
        situation: 'En qué punto está la asociación',
        reason: 'Por qué utilizarla o planteárselo',
        opinion: 'Qué dicen sus responsables',
      },
    },
    'adoption.who': {
      title: 'Quién se ocupa de lo digital en la asociación',
      subject: 'quién se ocupa de lo digital',
      rowHead: 'Quién',
      finding: (f) => `${f.label}: según el ${trend(f)}`,
      reading: declare('cita', ' entre quienes se ocupan de lo digital en su asociación'),
      panels: {
        board: 'La junta directiva (consejo de administración o mesa)',
        others: 'Otras cifras publicadas',
      },
    },
    'adoption.crisis': {
      title: 'La crisis sanitaria y las prácticas digitales',
      subject: 'crisis sanitaria',
      rowHead: 'Situación',
      finding: both,
      reading: declare('describe su asociación con'),
      panels: {},
    },
    'effects.opinions': {
      title: 'Los efectos de la tecnología digital, según responsables de asociaciones',
      subject: 'efectos digitales',
      rowHead: 'Efecto en',
      finding: (f, second) =>
        `${f.label}: ${f.value} de responsables sin opinión` +
        (second ? `; el ${second.value} ve un efecto positivo` : '') +
        ` (${f.edition})`,
      reading: on('no tiene opinión acerca del efecto de la tecnología digital'),
      panels: {},
    },
    'effects.recognised': {
      title: 'Los dos efectos positivos más reconocidos',
      subject: 'efectos reconocidos',
      rowHead: 'Efecto en',
      finding: (f, second) =>
        `${f.label}: el ${f.value} de responsables ve un efecto positivo${next(second)} (${f.edition})`,
      reading: on('ve un efecto positivo de la tecnología digital'),
      panels: {},
    },
    'effects.signals': {
      title: 'Las pocas opiniones desfavorables sobre los efectos de la tecnología digital',
      subject: 'opiniones desfavorables',
      rowHead: 'En desacuerdo con un efecto positivo en',
      finding: (f) =>
        `${f.label}: el ${f.value} de responsables no está de acuerdo con un efecto positivo (${f.edition})`,
      reading: on('no está de acuerdo con que la tecnología digital tenga un efecto positivo'),
      panels: {},
    },
    'effects.since-covid': {
      title: 'Los efectos constatados desde la crisis sanitaria',
      subject: 'efectos desde la crisis',
      rowHead: 'Efecto constatado',
      finding: (f) =>
        `${f.label}: efecto constatado por el ${f.value} de responsables (${f.edition})`,
      reading: declare('constata el efecto', ' desde la crisis sanitaria'),
      panels: {},
    },
    'levers.needs': {
      title: 'Qué ayudaría a las asociaciones a utilizar mejor la tecnología digital',
      subject: 'apoyos',
      rowHead: 'Apoyo',
      finding: both,
      reading: declare('cita el apoyo', ' entre otros'),
      panels: {
        ranking: 'Los apoyos citados',
        change: 'Los apoyos publicados en varias ediciones',
      },
    },
    'levers.difficulties': {
      title: 'Las dificultades de las asociaciones con la tecnología digital',
      subject: 'dificultades',
      rowHead: 'Dificultades',
      finding: (f) => `${f.label}: según el ${trend(f)}`,
      reading: declare('declara', ' en su asociación'),
      panels: {
        any: 'Responsables que declaran dificultades',
        kinds: 'De qué tipo',
      },
    },
  },

  caveats: {
    'base-presumed':
      'El informe no indica la base: se presume el conjunto de responsables de la edición.',
    'social-2013-facebook-only': `En 2013 se preguntó por cada red por separado (Facebook ${percent(36)}, Twitter ${percent(8)}); en 2016, por cualquier red. Con preguntas equiparables, el aumento se sitúa entre 18 y 26 puntos.`,
    'wording-2019': 'La lista y las preguntas cambiaron en 2019: compárese con prudencia.',
    'not-a-forecast':
      'Según sus responsables, la asociación podría utilizarla: no es una previsión.',
    'answers-presumed-exclusive': 'Se presume que «En uso» y «Uso posible» se excluyen entre sí.',
    'several-answers': 'Se podían dar varias respuestas: los porcentajes no suman 100.',
    'year-attributed':
      'El texto que da esta cifra no indica el año; la atribuimos a la edición de 2022.',
    'beside-not-inside': `«Experimentadas» se añade a «En buen camino» sin formar parte de ese grupo: en conjunto, ${percent(73)} en 2025.`,
    'other-sample':
      'Las asociaciones conectadas son otra muestra (1084 usuarias de Solidatech), aparte de las 1601 personas responsables.',
    'subgroup-size-unknown': 'El tamaño de este subgrupo no está publicado.',
    'subgroups-overlap': 'Los subgrupos se solapan.',
    'one-question-presumed': 'El resto, si las tres respuestas corresponden a una misma pregunta.',
    'ai-base-unstated':
      'Porcentaje de responsables de asociaciones que utilizan la IA o se lo plantean; la base exacta no está publicada.',
    'question-unstated': `La pregunta planteada no está publicada (el texto escribe «un tercio» para el ${percent(28)}; se toma el ${percent(28)}).`,
    'base-unstated': 'La base no está publicada.',
    'source-label-slip':
      'La diapositiva repite un rótulo erróneo; su título y las cifras vecinas demuestran que se trata de la implicación de los miembros.',
    computed: 'Calculado a partir de cifras publicadas.',
    'no-split': 'Solo está publicado el porcentaje positivo.',
    'not-joined-to-2016':
      'La pregunta se formuló de otro modo en 2022: no debe leerse como una evolución desde 2016.',
    'lever-pairing-49-48':
      'La composición de la diapositiva deja una duda entre 49 y 48: léanse como un empate.',
    'lever-pairing-27': `${percent(27)}: leído según la composición de la diapositiva.`,
    'list-changed': 'La lista de apoyos cambió entre 2016 y 2022.',
    'single-digest':
      'Esta cifra de 2022 se basa en un solo texto posterior; el mismo par (47 y 45) figura entre los efectos de 2022: cabe una confusión.',
    'base-unclear-2019': `Porcentaje del conjunto de responsables o del ${percent(84)} que tiene dificultades: el texto no lo aclara.`,
    'on-average': 'El informe dice «de media», sin decir de qué.',
    'favour-not-use':
      '«Dan preferencia a las licencias libres» (2025) no es «utilizan software libre» (2016): no es una evolución.',
    'declared-effect': 'Un efecto declarado no es un efecto medido.',
    'disagree-not-negative':
      'Respuesta negativa: «en desacuerdo» con un efecto positivo; no es un efecto negativo constatado.',
  },
  families: {
    mastery: 'Dominio de las herramientas',
    culture: 'Cultura digital',
    money: 'Medios económicos',
    sharing: 'Puesta en común',
  },
  familyHead: 'Familia',
  editionHead: 'Edición',
  measures: {
    uses: 'En uso',
    'could-use': 'Uso posible',
    neither: 'Resto (calculado)',
    positive: 'Efecto positivo',
    'no-opinion': 'Sin opinión',
    negative: 'En desacuerdo',
  },
  bases: {
    leaders,
    connected,
    'leaders-3-19-employees': `${leaders} con 3 a 19 personas asalariadas`,
    'leaders-financial-difficulty': `${leaders} en situación económica difícil`,
    'leaders-leisure-youth': `${leaders} de ocio, juventud y educación popular`,
    'leaders-using-or-considering-ai': withAi,
    'leaders-base-unstated': `${leaders} (base exacta no publicada)`,
    'leaders-base-unclear': `${leaders} (en su conjunto, o solo quienes tienen dificultades)`,
  },
  gaps: {
    'not-published': 'sin publicar',
    'not-asked': 'no se preguntó',
    'asked-otherwise': 'se preguntó de otro modo',
    unreadable: 'valor ilegible',
    'too-few': 'menos de 30 respuestas',
    'size-unreadable': 'número de respuestas ilegible',
  },
  shapes: {
    bars: 'Barras',
    'stacked-bars': 'Barras apiladas',
    'stacked-columns': 'Columnas apiladas',
    dots: 'Gráfico de puntos',
    points: 'Gráfico por edición',
  },

  caption: (title, panel) => (panel ? `${title}: ${lower(panel)}` : title),
  tableName: (title) => `Tabla: ${title}`,
  reading: (sentence) => `Lectura: ${sentence}`,
  editionPanel: (edition) => `Edición de ${edition}`,
  base: (base, count) => `Base: ${count ? `${count} ` : ''}${base}.`,
  otherBase: (base, count) => `base: ${count ? `${count} ` : ''}${base}`,
  sample: (parts) =>
    `Muestra: responsables que decidieron responder en línea (una persona por asociación), ${list(parts)}.`,
  sampleOf: (count, edition, exact, when) =>
    `${exact ? '' : 'más de '}${count} en${NBSP}${edition}${inBrackets(when)}`,
  period: {
    late: (year) => `finales de ${year}`,
    spring: (year) => `primavera de ${year}`,
    range: (from, to) =>
      `del ${day(from, { day: 'numeric', month: 'long' })} al ${day(to, { day: 'numeric', month: 'long', year: 'numeric' })}`.replace(
        /(\d) /g,
        `$1${NBSP}`,
      ),
  },
  credit: (editions) =>
    `Fuente: Solidatech y Recherches & Solidarités, «La place du numérique dans le projet associatif», ${editions.length > 1 ? 'ediciones' : 'edición'} de ${list(editions)}; presentación independiente de sus autores.`,
  readIn: 'Textos en los que se leyeron estas cifras:',
  sourceText: (publisher, title, year) => `${publisher}, «${title}»${year ? `, ${year}` : ''}`,
  unknownPublisher: 'Texto sin firma',
  axisEnd: (end) => `El eje termina en el ${end}.`,
  reference: (label, value) => `${label}: ${value}`,
  noOpinion: '«Sin opinión» no significa «sin efecto».',
  absentRows: 'Lo que falta en una edición no está publicado en ella: no es un cero.',
  speech: ({ label, column, text, place, of }) =>
    `${label}${column ? `, ${column}` : ''}: ${text}, ${place} de ${of}.`,
  highlighted: (label) => `Destacado: ${label}.`,
  pictureName: (shape, subject, f, second) =>
    `${shape}, ${subject}: «${f.label}» ${shares(f, second)} en${NBSP}${f.edition}`,
  description: {
    extent: (shape, count, low, high) =>
      count > 1 ? `${shape}: ${count} valores, de ${low} a ${high}.` : `${shape}: ${low}.`,
    at: (text, label, column) => `${text} (${[label, column].filter(Boolean).join(', ')})`,
    base: (label, column, base) => `Base de «${label}»${column && `, ${column}`}: ${base}.`,
    change: (f) => `${f.label}: ${f.change} entre ${f.before?.edition ?? ''} y ${f.edition}.`,
  },
  dataset: {
    title: 'Cifras de otra encuesta',
    subject: 'otra encuesta',
    rowHead: 'Respuesta',
    finding: (f) =>
      `${answer(f)}: ${f.value} en${NBSP}${f.edition}${before(f)}${inBrackets(f.change)}`,
    reading: (f) => `en ${f.edition}, «${answer(f)}»: ${f.value}${inBrackets(f.base)}.`,
    noBase: 'La base no está indicada.',
    noSource: 'La fuente no está indicada.',
    noSample: 'El número de respuestas no se conoce.',
    online: 'En línea:',
    fewAnswers: 'Menos de 100 respuestas: léase con prudencia.',
    sample: (parts) => `Respuestas: ${list(parts)}.`,
    credit: (sources) => `Fuente: ${sources.join('; ')}.`,
    otherSurvey: (name, count) =>
      `«${name}»: otra muestra que la del barómetro${inBrackets(count && `respuestas: ${count}`)}; una diferencia puede deberse a quién respondió.`,
    otherYear: (year, editions) =>
      year
        ? `Encuesta de ${year}, barómetro de ${list(editions)}.`
        : 'El año de la encuesta no está indicado.',
    cut: (figures, shown) =>
      `${figures} cifras: aquí se muestran ${shown}; el archivo CSV las contiene todas.`,
    dropped: (count) =>
      `Líneas de datos que no se han podido leer: ${count}. Pueden faltar cifras aquí.`,
  },
  empty: {
    edition: (asked, has) =>
      `No hay cifras de ${asked.length > 1 ? 'las ediciones' : 'la edición'} de ${list(asked)} en esta vista; ediciones disponibles: ${list(has)}.`,
    data: 'No hay cifras que mostrar.',
  },
};
