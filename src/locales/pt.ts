/** Portuguese, in the European spelling; words that Brazil also uses where there is a choice. */
import { registry } from './registry.js';
import type { Fact, Words } from './words.js';

const NBSP = '\u00a0';

const lower = (label: string): string =>
  /^(?:\p{Lu}{2}|Twitter)/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const format = new Intl.NumberFormat('pt-PT', { maximumFractionDigits: 1 });
const decimal = (value: number) => format.format(value);
const plural = new Intl.PluralRules('pt-PT');
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('pt-PT', { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00Z`),
  );
const percent = (value: number) => `${decimal(value)}%`;
const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} e ${parts[parts.length - 1]}`;

const inBrackets = (text: string) => (text ? ` (${text})` : '');

const leaders = 'responsáveis de associações';
const connected = 'associações conectadas (que utilizam a Solidatech)';
const withAi = 'responsáveis de associações que utilizam a IA ou ponderam fazê-lo';

/** "dos responsáveis de associações", "das associações conectadas" */
const of = (base: string) =>
  `${/^responsáveis /.test(base) ? 'dos' : /^associações /.test(base) ? 'das' : 'de'} ${base}`;

/** "80% dos responsáveis", or of those whose association uses AI where the share is of them. */
const some = (f: Fact) => `${f.value} ${f.base === withAi ? of(withAi) : 'dos responsáveis'}`;

const before = ({ before: old }: Fact) => (old ? `, ${old.value} em${NBSP}${old.edition}` : '');

/** "80% dos responsáveis em 2025, 74% em 2022 (mais 6 pontos)" */
const trend = (f: Fact) => `${some(f)} em${NBSP}${f.edition}${before(f)}${inBrackets(f.change)}`;

const next = (second: Fact | null, text = '') =>
  second ? `; ${lower(second.label)}: ${second.value}${text}` : '';

const both = (lead: Fact, second: Fact | null) =>
  `${lead.label}: segundo ${lead.value} dos responsáveis${next(second)} (${lead.edition})`;

/** "em 2016, 43% dos responsáveis de associações citam «Blog» entre as ferramentas …" */
const declare =
  (verb: string, rest = '') =>
  (f: Fact) =>
    `em${NBSP}${f.edition}, ${f.value} ${of(f.base)} ${verb} «${f.label}»${rest}.`;

/** "em 2016, quanto a «Receitas», 60% dos responsáveis de associações não têm opinião …" */
const on = (what: string) => (f: Fact) =>
  `em${NBSP}${f.edition}, quanto a «${f.label}», ${f.value} ${of(f.base)} ${what}.`;

/** "Voluntariado, sim": what is answered of which item. */
const answer = ({ label, measure }: Fact) => (measure ? `${label}, ${lower(measure)}` : label);

/** "60% sem opinião, 33% efeito positivo"; "80%" where an item has one answer. */
const shares = (...facts: readonly (Fact | null)[]): string =>
  facts
    .flatMap((f) => f ?? [])
    .map(({ value, measure }) => (measure ? `${value} ${lower(measure)}` : value))
    .join(', ');

export const pt: Words = {
  lang: 'pt',
  dir: 'ltr',
  name: 'português',

  percent,
  number: decimal,
  points: (value) =>
    `${value < 0 ? 'menos' : 'mais'} ${decimal(Math.abs(value))}${NBSP}${plural.select(Math.abs(value)) === 'one' ? 'ponto' : 'pontos'}`,
  list,
  date: (iso) => day(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  pair: (label, text) => `${label}: ${text}`,

  widgets: {
    adoption: 'Usos da tecnologia digital',
    effects: 'Efeitos da tecnologia digital',
    levers: 'Apoios e dificuldades',
  },
  interface: {
    showTable: 'Mostrar a tabela',
    export: 'Exportar',
    exportFor: (title) => `Exportar: ${title}`,
    chartHelp: 'Gráfico, setas para percorrer os números',
    notes: 'Notas e fonte',
    chartFailed: 'Não foi possível mostrar o gráfico. A tabela apresenta os mesmos números.',
    loading: registry.get('pt')!.loading,
    retry: registry.get('pt')!.retry,
  },

  items: {
    'adoption.tools': {
      website: 'Site próprio',
      'social-networks': 'Redes sociais',
      'collaborative-tools': 'Ferramentas colaborativas',
      twitter: 'Twitter (só em 2013)',
    },
    'adoption.purposes': {
      communication: 'Dar-se a conhecer, comunicar',
      network: 'Dinamizar a rede',
      management: 'Gerir as atividades',
      collaboration: 'Trabalhar em conjunto',
      fundraising: 'Procurar financiamento',
      beneficiaries: 'Agir pelos beneficiários ou por pessoas vulneráveis',
    },
    'adoption.maturity': {
      beginner: 'Pouco iniciadas',
      'on-track': 'No bom caminho',
      experienced: 'Experientes',
      unclassified: 'Resto (calculado)',
    },
    'adoption.potential': {
      'free-software': 'Software livre',
      'online-giving': 'Doação online',
      'smartphone-app': 'App para smartphone',
      'distance-learning': 'Formação à distância (tutoriais, MOOC…)',
    },
    'adoption.free-software': {
      all: 'Conjunto',
      connected: 'Associações conectadas',
      '3-19-employees': 'De 3 a 19 pessoas assalariadas',
      'financial-difficulty': 'Situação financeira difícil',
      'leisure-youth': 'Lazer, juventude, educação popular',
      'free-licences': 'Privilegiam as licenças livres',
    },
    'adoption.palette': {
      accounting: 'Ferramentas de contabilidade',
      newsletter: 'Newsletter',
      management: 'Ferramentas de gestão (contactos, adesões)',
      'online-payment': 'Pagamento online',
      blog: 'Blog',
      'online-giving': 'Plataforma de angariação ou de doação online',
      'smartphone-app': 'App para smartphone',
      'distance-learning': 'Formação à distância',
      'volunteer-platform': 'Plataforma de procura de voluntariado',
      'video-call': 'Videoconferência',
      'file-sharing': 'Partilha e armazenamento de documentos',
    },
    'adoption.ai': {
      using: 'Ferramentas de IA já em uso',
      considering: 'Uso em estudo',
      'never-discussed': 'Assunto nunca abordado',
      other: 'Resto (calculado)',
      'daily-tasks': 'Facilitar as tarefas do dia a dia',
      communication: 'Melhorar a comunicação',
      'ethical-fears': 'Receios éticos',
      'dont-know-how': 'Não saber como utilizá-la',
    },
    'adoption.who': {
      board: 'Órgão de direção',
      'few-volunteers': 'Algumas pessoas voluntárias',
      'few-employees': 'Algumas pessoas assalariadas',
      'digital-lead': 'Pessoa designada como referência digital',
    },
    'adoption.crisis': {
      accelerated: 'Práticas aceleradas pela crise',
      started: 'Começaram por ocasião da crise',
      'already-equipped': 'Já bem equipadas, sem mudanças',
      'still-limited': 'Práticas ainda limitadas',
      'no-answer': 'Sem resposta',
    },
    'effects.opinions': {
      'volunteer-involvement': 'Envolvimento do voluntariado',
      'member-involvement': 'Envolvimento dos membros',
      'member-number': 'Número de membros',
      'volunteer-number': 'Número de pessoas voluntárias',
      revenue: 'Receitas',
    },
    'effects.recognised': {
      'information-sharing': 'Partilha de informação',
      image: 'Imagem da associação',
    },
    'effects.signals': {
      'decision-participation': 'Participação nas decisões',
      revenue: 'Receitas',
      'involvement-and-number': 'Envolvimento dos membros e número de pessoas voluntárias',
    },
    'effects.since-covid': {
      'internal-participation': 'Melhor participação interna (contactos à distância)',
      'information-flow': 'Melhor circulação da informação',
      'admin-time': 'Tarefas administrativas mais curtas',
    },
    'levers.needs': {
      'know-existing-tools': 'Conhecer melhor as ferramentas existentes',
      'level-up-members': 'Capacitar os membros pouco iniciados',
      'technical-training': 'Formação técnica por uso ou ferramenta',
      'personal-help-strategy': 'Ajuda personalizada para a estratégia digital',
      'shared-will': 'Uma vontade plenamente partilhada',
      'internal-discussion-time': 'Tempo para o diálogo interno',
      'money-equipment': 'Meios financeiros para equipamento',
      'money-training': 'Meios financeiros para formação',
      'money-experts': 'Meios financeiros para recorrer a especialistas',
      'shared-tools': 'Ferramentas comuns para partilhar os custos',
      'peer-exchange': 'Troca de experiências entre associações',
    },
    'levers.difficulties': {
      any: 'Pelo menos uma dificuldade',
      human: 'Dificuldades humanas',
      technical: 'Dificuldades técnicas',
      financial: 'Dificuldades financeiras',
      strategic: 'Dificuldades estratégicas',
    },
  },

  views: {
    'adoption.tools': {
      title: 'As ferramentas digitais das associações, segundo os seus responsáveis',
      subject: 'ferramentas digitais',
      rowHead: 'Ferramenta',
      finding: (f) => `${f.label}: uso declarado por ${trend(f)}`,
      reading: declare('citam', ' entre as ferramentas da sua associação'),
      panels: {},
    },
    'adoption.purposes': {
      title: 'Para que serve a tecnologia digital às associações',
      subject: 'usos digitais',
      rowHead: 'Uso',
      finding: (f) => `${f.label}: segundo ${trend(f)}`,
      reading: declare('citam', ' entre os usos da tecnologia digital na sua associação'),
      panels: {},
    },
    'adoption.maturity': {
      title: 'O nível digital das associações, segundo os seus responsáveis',
      subject: 'maturidade digital',
      rowHead: 'Nível declarado',
      finding: (f, second) =>
        `${f.label}: segundo ${trend(f)}${next(second, second ? before(second) : '')}`,
      reading: declare('classificam a sua associação como'),
      panels: {},
    },
    'adoption.potential': {
      title: 'As ferramentas que a associação utiliza e as que poderia utilizar',
      subject: 'usos possíveis',
      rowHead: 'Ferramenta',
      finding: (f, second) =>
        `${f.label}: uso possível segundo ${f.value} dos responsáveis` +
        (second ? `, em uso segundo ${second.value}` : '') +
        ` (${f.edition})`,
      reading: declare('declaram que a sua associação poderia utilizar a ferramenta'),
      panels: {},
    },
    'adoption.free-software': {
      title: 'Quem utiliza software livre',
      subject: 'software livre',
      rowHead: 'Associações',
      finding: (f, second) =>
        `Software livre: uso declarado por ${f.value}${f.base === connected ? '' : ' dos responsáveis'} (${lower(f.label)}, ${f.edition})` +
        (second ? `; ${second.value} (${lower(second.label)}, outra amostra)` : ''),
      reading: (f) =>
        `em${NBSP}${f.edition}, ${f.value} ${of(f.base)} declaram o uso de software livre.`,
      panels: {
        leaders: 'Responsáveis que responderam',
        connected: 'Outra amostra, as associações conectadas',
      },
    },
    'adoption.palette': {
      title: 'O leque de ferramentas digitais',
      subject: 'leque de ferramentas',
      rowHead: 'Ferramenta',
      finding: (f) => `${f.label}: uso declarado por ${trend(f)}`,
      reading: declare('citam', ' entre as ferramentas da sua associação'),
      panels: {},
    },
    'adoption.ai': {
      title: 'A inteligência artificial nas associações',
      subject: 'inteligência artificial',
      rowHead: 'Resposta',
      finding: (f, second) => `${f.label}: resposta de ${trend(f)}${next(second)}`,
      reading: declare('dão a resposta'),
      panels: {
        situation: 'Em que ponto está a associação',
        reason: 'Motivos para utilizá-la ou ponderar fazê-lo',
        opinion: 'O que dizem os responsáveis',
      },
    },
    'adoption.who': {
      title: 'Quem se ocupa do digital na associação',
      subject: 'quem se ocupa do digital',
      rowHead: 'Quem',
      finding: (f) => `${f.label}: segundo ${trend(f)}`,
      reading: declare('citam', ' entre quem se ocupa do digital na sua associação'),
      panels: {
        board: 'O órgão de direção (conselho de administração ou mesa)',
        others: 'Outros números publicados',
      },
    },
    'adoption.crisis': {
      title: 'A crise sanitária e as práticas digitais',
      subject: 'crise sanitária',
      rowHead: 'Situação',
      finding: both,
      reading: declare('descrevem a sua associação com'),
      panels: {},
    },
    'effects.opinions': {
      title: 'Os efeitos da tecnologia digital, segundo os responsáveis',
      subject: 'efeitos digitais',
      rowHead: 'Efeito em',
      finding: (f, second) =>
        `${f.label}: ${f.value} dos responsáveis sem opinião` +
        (second ? `, ${second.value} veem um efeito positivo` : '') +
        ` (${f.edition})`,
      reading: on('não têm opinião sobre o efeito da tecnologia digital'),
      panels: {},
    },
    'effects.recognised': {
      title: 'Os dois efeitos positivos mais reconhecidos',
      subject: 'efeitos reconhecidos',
      rowHead: 'Efeito em',
      finding: (f, second) =>
        `${f.label}: ${f.value} dos responsáveis veem um efeito positivo${next(second)} (${f.edition})`,
      reading: on('veem um efeito positivo da tecnologia digital'),
      panels: {},
    },
    'effects.signals': {
      title: 'As poucas opiniões desfavoráveis sobre os efeitos da tecnologia digital',
      subject: 'opiniões desfavoráveis',
      rowHead: 'Em desacordo com um efeito positivo em',
      finding: (f) =>
        `${f.label}: ${f.value} dos responsáveis não concordam com um efeito positivo (${f.edition})`,
      reading: on('não concordam que a tecnologia digital tenha um efeito positivo'),
      panels: {},
    },
    'effects.since-covid': {
      title: 'Os efeitos constatados desde a crise sanitária',
      subject: 'efeitos desde a crise',
      rowHead: 'Efeito constatado',
      finding: (f) =>
        `${f.label}: efeito constatado por ${f.value} dos responsáveis (${f.edition})`,
      reading: declare('constatam o efeito', ' desde a crise sanitária'),
      panels: {},
    },
    'levers.needs': {
      title: 'O que ajudaria as associações a utilizar melhor a tecnologia digital',
      subject: 'apoios',
      rowHead: 'Apoio',
      finding: both,
      reading: declare('citam o apoio', ' entre outros'),
      panels: {
        ranking: 'Os apoios citados',
        change: 'Os apoios publicados em várias edições',
      },
    },
    'levers.difficulties': {
      title: 'As dificuldades das associações com a tecnologia digital',
      subject: 'dificuldades',
      rowHead: 'Dificuldades',
      finding: (f) => `${f.label}: segundo ${trend(f)}`,
      reading: declare('declaram', ' na sua associação'),
      panels: {
        any: 'Responsáveis que declaram dificuldades',
        kinds: 'De que tipo',
      },
    },
  },

  caveats: {
    'base-presumed':
      'O relatório não indica a base: presume-se o conjunto dos responsáveis da edição.',
    'social-2013-facebook-only': `Em 2013, perguntou-se por cada rede em separado (Facebook ${percent(36)}, Twitter ${percent(8)}); em 2016, por qualquer rede. Com perguntas equivalentes, o aumento situa-se entre 18 e 26 pontos.`,
    'wording-2019': 'A lista e as perguntas mudaram em 2019: comparar com prudência.',
    'not-a-forecast':
      'Segundo os responsáveis, a associação poderia utilizá-la: não é uma previsão.',
    'answers-presumed-exclusive': 'Presume-se que «Em uso» e «Uso possível» se excluem.',
    'several-answers': 'Eram possíveis várias respostas: a soma das percentagens não é 100.',
    'year-attributed':
      'O texto que apresenta este número não indica o ano; atribuímo-lo à edição de 2022.',
    'beside-not-inside': `«Experientes» soma-se a «No bom caminho», sem fazer parte desse grupo: no total, ${percent(73)} em 2025.`,
    'other-sample':
      'As associações conectadas são outra amostra (1084 associações que utilizam a Solidatech), à parte dos 1601 responsáveis.',
    'subgroup-size-unknown': 'A dimensão deste subgrupo não está publicada.',
    'subgroups-overlap': 'Os subgrupos sobrepõem-se.',
    'one-question-presumed': 'O resto, se as três respostas disserem respeito à mesma pergunta.',
    'ai-base-unstated':
      'Parte dos responsáveis de associações que utilizam a IA ou ponderam fazê-lo; a base exata não está publicada.',
    'question-unstated': `A pergunta feita não está publicada (o texto escreve «um terço» para ${percent(28)}; adota-se ${percent(28)}).`,
    'base-unstated': 'A base não está publicada.',
    'source-label-slip':
      'O slide repete uma legenda errada; o seu título e os números vizinhos demonstram que se trata do envolvimento dos membros.',
    computed: 'Calculado a partir de números publicados.',
    'no-split': 'Só a parte positiva está publicada.',
    'not-joined-to-2016':
      'Pergunta feita de outro modo em 2022: não ler como uma evolução desde 2016.',
    'lever-pairing-49-48':
      'A composição do slide deixa uma dúvida entre 49 e 48: ler como um empate.',
    'lever-pairing-27': `${percent(27)}: lido segundo a composição do slide.`,
    'list-changed': 'A lista de apoios mudou entre 2016 e 2022.',
    'single-digest':
      'Este número de 2022 assenta num único texto posterior; o mesmo par (47 e 45) consta dos efeitos de 2022: é possível uma confusão.',
    'base-unclear-2019': `Parte do conjunto dos responsáveis ou dos ${percent(84)} que têm dificuldades: o texto não esclarece.`,
    'on-average': 'O relatório escreve «em média», sem dizer de quê.',
    'favour-not-use':
      '«Privilegiam as licenças livres» (2025) não é «utilizam software livre» (2016): não é uma evolução.',
    'declared-effect': 'Um efeito declarado não é um efeito medido.',
    'disagree-not-negative':
      'Resposta negativa: «em desacordo» com um efeito positivo; não é um efeito negativo constatado.',
  },
  families: {
    mastery: 'Domínio das ferramentas',
    culture: 'Cultura digital',
    money: 'Meios financeiros',
    sharing: 'Recursos em comum',
  },
  familyHead: 'Família',
  editionHead: 'Edição',
  measures: {
    uses: 'Em uso',
    'could-use': 'Uso possível',
    neither: 'Resto (calculado)',
    positive: 'Efeito positivo',
    'no-opinion': 'Sem opinião',
    negative: 'Em desacordo',
  },
  bases: {
    leaders,
    connected,
    'leaders-3-19-employees': `${leaders} com 3 a 19 pessoas assalariadas`,
    'leaders-financial-difficulty': `${leaders} em situação financeira difícil`,
    'leaders-leisure-youth': `${leaders} de lazer, juventude e educação popular`,
    'leaders-using-or-considering-ai': withAi,
    'leaders-base-unstated': `${leaders} (base exata não publicada)`,
    'leaders-base-unclear': `${leaders} (no seu conjunto, ou só quem tem dificuldades)`,
  },
  gaps: {
    'not-published': 'não publicado',
    'not-asked': 'não perguntado',
    'asked-otherwise': 'perguntado de outro modo',
    unreadable: 'valor ilegível',
    'too-few': 'menos de 30 respostas',
    'size-unreadable': 'número de respostas ilegível',
  },
  shapes: {
    bars: 'Barras',
    'stacked-bars': 'Barras empilhadas',
    'stacked-columns': 'Colunas empilhadas',
    dots: 'Gráfico de pontos',
    points: 'Gráfico por edição',
  },

  caption: (title, panel) => (panel ? `${title}: ${lower(panel)}` : title),
  tableName: (title) => `Tabela: ${title}`,
  reading: (sentence) => `Leitura: ${sentence}`,
  editionPanel: (edition) => `Edição de ${edition}`,
  base: (base, count) => `Base: ${count ? `${count} ` : ''}${base}.`,
  otherBase: (base, count) => `base: ${count ? `${count} ` : ''}${base}`,
  sample: (parts) =>
    `Amostra: responsáveis que optaram por responder online (uma pessoa por associação), ${list(parts)}.`,
  sampleOf: (count, edition, exact, when) =>
    `${exact ? '' : 'mais de '}${count} em${NBSP}${edition}${inBrackets(when)}`,
  period: {
    late: (year) => `fim de ${year}`,
    spring: (year) => `primavera de ${year}`,
    range: (from, to) =>
      `de ${day(from, { day: 'numeric', month: 'long' })} a ${day(to, { day: 'numeric', month: 'long', year: 'numeric' })}`.replace(
        /(\d) /g,
        `$1${NBSP}`,
      ),
  },
  credit: (editions) =>
    `Fonte: Solidatech e Recherches & Solidarités, «La place du numérique dans le projet associatif», ${editions.length > 1 ? 'edições' : 'edição'} de ${list(editions)}; apresentação independente dos autores.`,
  readIn: 'Textos em que estes números foram lidos:',
  sourceText: (publisher, title, year) => `${publisher}, «${title}»${year ? `, ${year}` : ''}`,
  unknownPublisher: 'Texto não assinado',
  axisEnd: (end) => `O eixo termina em ${end}.`,
  reference: (label, value) => `${label}: ${value}`,
  noOpinion: '«Sem opinião» não quer dizer «sem efeito».',
  absentRows: 'O que falta numa edição não está publicado nela: não é um zero.',
  speech: ({ label, column, text, place, of }) =>
    `${label}${column ? `, ${column}` : ''}: ${text}, ${place} de ${of}.`,
  highlighted: (label) => `Em destaque: ${label}.`,
  pictureName: (shape, subject, f, second) =>
    `${shape}, ${subject}: «${f.label}» ${shares(f, second)} em${NBSP}${f.edition}`,
  description: {
    extent: (shape, count, low, high) =>
      count > 1 ? `${shape}: ${count} valores, de ${low} a ${high}.` : `${shape}: ${low}.`,
    at: (text, label, column) => `${text} (${[label, column].filter(Boolean).join(', ')})`,
    base: (label, column, base) => `Base de «${label}»${column && `, ${column}`}: ${base}.`,
    change: (f) => `${f.label}: ${f.change} entre ${f.before?.edition ?? ''} e ${f.edition}.`,
  },
  dataset: {
    title: 'Números de outro estudo',
    subject: 'outro estudo',
    rowHead: 'Resposta',
    finding: (f) =>
      `${answer(f)}: ${f.value} em${NBSP}${f.edition}${before(f)}${inBrackets(f.change)}`,
    reading: (f) => `em ${f.edition}, «${answer(f)}»: ${f.value}${inBrackets(f.base)}.`,
    noBase: 'A base não está indicada.',
    noSource: 'A fonte não está indicada.',
    noSample: 'O número de respostas não é conhecido.',
    online: 'Em linha:',
    fewAnswers: 'Menos de 100 respostas: a ler com prudência.',
    sample: (parts) => `Respostas: ${list(parts)}.`,
    credit: (sources) => `Fonte: ${sources.join('; ')}.`,
    otherSurvey: (name, count) =>
      `«${name}»: uma amostra diferente da do barómetro${inBrackets(count && `respostas: ${count}`)}; uma diferença pode dever-se a quem respondeu.`,
    otherYear: (year, editions) =>
      year
        ? `Estudo de ${year}, barómetro de ${list(editions)}.`
        : 'O ano do estudo não está indicado.',
    cut: (figures, shown) =>
      `${figures} números: aqui são mostrados ${shown}; o ficheiro CSV contém todos.`,
    dropped: (count) => `Linhas de dados ilegíveis: ${count}. Podem faltar números aqui.`,
  },
  empty: {
    edition: (asked, has) =>
      `Não há números ${asked.length > 1 ? 'das edições' : 'da edição'} de ${list(asked)} nesta vista; edições disponíveis: ${list(has)}.`,
    data: 'Não há números para mostrar.',
  },
};
