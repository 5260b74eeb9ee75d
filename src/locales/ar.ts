/**
 * Arabic. Modern standard, with the terms of the Maghreb where countries differ; no `lower`, there
 * is no case. Labels follow a colon or are in « », so that no sentence has to decline them.
 */
import { registry } from './registry.js';
import type { Fact, Words } from './words.js';

const NBSP = '\u00a0';

/** Latin digits and the decimal comma, as the Maghreb writes them. */
const decimal = (value: number) =>
  new Intl.NumberFormat('ar-MA-u-nu-latn', {
    maximumFractionDigits: 1,
    // "1.601" and "1,601" are each a decimal to half of the readers: four digits stay together.
    useGrouping: Math.abs(value) >= 10_000,
  })
    .format(value)
    // Intl puts invisible direction marks around signs: in a CSV or a search they match nothing.
    .replace(/[\u061c\u200e\u200f]/g, '');

/** The months of "ar": Morocco and Algeria have names of their own, these are read in both. */
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('ar-u-nu-latn-ca-gregory', { ...options, timeZone: 'UTC' })
    .format(new Date(`${iso}T00:00Z`))
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/(\d) /g, `$1${NBSP}`);

/**
 * Intl's "62%" is "62%" alone and "%62" behind a letter, or needs marks that turn what follows
 * round. After a no-break space the sign is on the left of the number everywhere.
 */
const percent = (value: number) => `${decimal(value)}${NBSP}%`;

type Counted = Readonly<Record<'one' | 'two' | 'few' | 'many', string>>;

const plural = new Intl.PluralRules('ar');

/** "نقطة واحدة", "نقطتين", "6 نقاط", "26 نقطة": one and two are in the noun itself. */
const counted = (value: number, { one, two, few, many }: Counted): string => {
  const form = plural.select(value);
  if (form === 'one') return one;
  if (form === 'two') return two;
  return `${decimal(value)}${NBSP}${form === 'few' ? few : many}`;
};

/** Latin text of any shape, kept from turning the signs and numbers around it. */
const apart = (text: string) => `\u2068${text}\u2069`;

const list = (parts: readonly string[]) => parts.join(' و');

/** "دورة 2016", "دورتا 2013 و2016", "دورات 2013 و2016 و2019" */
const editions = (parts: readonly string[], two: string) =>
  `${parts.length === 1 ? 'دورة' : parts.length === 2 ? two : 'دورات'} ${list(parts)}`;

const inBrackets = (text: string) => (text ? ` (${text})` : '');

/** "، مقابل 74 % في 2022" */
const against = ({ before }: Fact) =>
  before ? `، مقابل ${before.value} في${NBSP}${before.edition}` : '';

const leaders = 'مسؤولو الجمعيات';
const connected = 'الجمعيات المتصلة (التي تستعمل Solidatech)';
const withAi = `${leaders} التي تستعمل الذكاء الاصطناعي أو تفكر فيه`;

/** Behind "من" the leaders are in the genitive; the other bases do not show it. */
const of = (base: string) => base.replace(/^مسؤولو /, 'مسؤولي ');

/** "المسؤولين", or those whose association uses AI where the share is of them alone. */
const some = (f: Fact) => `${f.value} من ${f.base === withAi ? of(withAi) : 'المسؤولين'}`;

/** "80 % من المسؤولين في 2025، مقابل 74 % في 2022 (زيادة 6 نقاط)" */
const trend = (f: Fact) => `${some(f)} في${NBSP}${f.edition}${against(f)}${inBrackets(f.change)}`;

const next = (second: Fact | null, text = '') =>
  second ? `؛ ${second.label}: ${second.value}${text}` : '';

const both = (lead: Fact, second: Fact | null) =>
  `${lead.label}: حسب ${lead.value} من المسؤولين${next(second)} (${lead.edition})`;

/** "في 2016، ذكر 62 % من مسؤولي الجمعيات «…» ضمن أدوات جمعيتهم." */
const declare = (verb: string, before: string, after: string) => (f: Fact) =>
  `في${NBSP}${f.edition}، ${verb} ${f.value} من ${of(f.base)} ${before}«${f.label}»${after}.`;

/** What is answered of which item. */
const answer = ({ label, measure }: Fact) => (measure ? `${label}، ${measure}` : label);

/** "60 % بلا رأي، 33 % أثر إيجابي"; "80 %" where an item has one answer. */
const shares = (...facts: readonly (Fact | null)[]): string =>
  facts
    .flatMap((f) => f ?? [])
    .map(({ value, measure }) => (measure ? `${value} ${measure}` : value))
    .join('، ');

export const ar: Words = {
  lang: 'ar',
  dir: 'rtl',
  name: 'العربية',

  percent,
  number: decimal,
  // In words: a sign before a number would appear on the wrong side.
  points: (value) =>
    `${value < 0 ? 'انخفاض' : 'زيادة'} ${counted(Math.abs(value), {
      one: 'نقطة واحدة',
      two: 'نقطتين',
      few: 'نقاط',
      many: 'نقطة',
    })}`,
  list,
  date: (iso) => day(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  pair: (label, text) => `${label}: ${text}`,

  widgets: {
    adoption: 'استعمالات التكنولوجيا الرقمية',
    effects: 'آثار التكنولوجيا الرقمية',
    levers: 'العوامل المساعدة والصعوبات',
  },
  interface: {
    showTable: 'عرض الجدول',
    export: 'تصدير',
    exportFor: (title) => `تصدير: ${title}`,
    chartHelp: 'رسم بياني، الأسهم للتنقل بين الأرقام',
    notes: 'الملاحظات والمصدر',
    chartFailed: 'تعذّر عرض الرسم البياني. في الجدول الأرقام نفسها.',
    loading: registry.get('ar')!.loading,
    retry: registry.get('ar')!.retry,
  },

  items: {
    'adoption.tools': {
      website: 'موقع إلكتروني خاص بالجمعية',
      'social-networks': 'شبكات التواصل الاجتماعي',
      'collaborative-tools': 'أدوات العمل التعاوني',
      twitter: 'Twitter (2013 فقط)',
    },
    'adoption.purposes': {
      communication: 'التعريف بالجمعية والتواصل',
      network: 'تنشيط الشبكة',
      management: 'تسيير الأنشطة',
      collaboration: 'العمل معا',
      fundraising: 'البحث عن التمويل',
      beneficiaries: 'العمل لفائدة المستفيدين أو الفئات الهشة',
    },
    'adoption.maturity': {
      beginner: 'قليلة الإلمام',
      'on-track': 'على الطريق الصحيح',
      experienced: 'متمرسة',
      unclassified: 'الباقي (محسوب)',
    },
    'adoption.potential': {
      'free-software': 'البرمجيات الحرة',
      'online-giving': 'التبرع عبر الإنترنت',
      'smartphone-app': 'تطبيق للهاتف الذكي',
      'distance-learning': 'التكوين عن بعد (دروس توضيحية، MOOC…)',
    },
    'adoption.free-software': {
      all: 'المجموع',
      connected: 'الجمعيات المتصلة',
      '3-19-employees': 'من 3 إلى 19 أجيرا',
      'financial-difficulty': 'وضع مالي صعب',
      'leisure-youth': 'الترفيه والشباب والتربية الشعبية',
      'free-licences': 'تفضّل التراخيص الحرة',
    },
    'adoption.palette': {
      accounting: 'أدوات المحاسبة',
      newsletter: 'نشرة إخبارية',
      management: 'أدوات التسيير (جهات الاتصال، الانخراطات)',
      'online-payment': 'الدفع عبر الإنترنت',
      blog: 'مدونة',
      'online-giving': 'منصة لجمع الأموال أو التبرع عبر الإنترنت',
      'smartphone-app': 'تطبيق للهاتف الذكي',
      'distance-learning': 'التكوين عن بعد',
      'volunteer-platform': 'منصة للبحث عن متطوعين',
      'video-call': 'الاجتماعات بالفيديو',
      'file-sharing': 'تقاسم الوثائق وتخزينها',
    },
    'adoption.ai': {
      using: 'استعمال أدوات الذكاء الاصطناعي',
      considering: 'استعمال قيد التفكير',
      'never-discussed': 'موضوع لم يُتطرق إليه قط',
      other: 'الباقي (محسوب)',
      'daily-tasks': 'تسهيل المهام اليومية',
      communication: 'تحسين التواصل',
      'ethical-fears': 'مخاوف أخلاقية',
      'dont-know-how': 'عدم معرفة كيفية الاستعمال',
    },
    'adoption.who': {
      board: 'مجلس الإدارة أو المكتب',
      'few-volunteers': 'بعض المتطوعين',
      'few-employees': 'بعض الأجراء',
      'digital-lead': 'شخص مكلف بالشؤون الرقمية',
    },
    'adoption.crisis': {
      accelerated: 'ممارسات سرّعتها الأزمة',
      started: 'بدأت بمناسبة الأزمة',
      'already-equipped': 'مجهزة جيدا من قبل، دون تغيير',
      'still-limited': 'ممارسات ما زالت محدودة',
      'no-answer': 'دون جواب',
    },
    'effects.opinions': {
      'volunteer-involvement': 'التزام المتطوعين',
      'member-involvement': 'التزام المنخرطين',
      'member-number': 'عدد المنخرطين',
      'volunteer-number': 'عدد المتطوعين',
      revenue: 'المداخيل',
    },
    'effects.recognised': {
      'information-sharing': 'تقاسم المعلومات',
      image: 'صورة الجمعية',
    },
    'effects.signals': {
      'decision-participation': 'المشاركة في القرارات',
      revenue: 'المداخيل',
      'involvement-and-number': 'التزام المنخرطين وعدد المتطوعين',
    },
    'effects.since-covid': {
      'internal-participation': 'تحسن المشاركة الداخلية (تبادل عن بعد)',
      'information-flow': 'تحسن تداول المعلومات',
      'admin-time': 'مهام إدارية أقصر',
    },
    'levers.needs': {
      'know-existing-tools': 'معرفة أفضل بالأدوات الموجودة',
      'level-up-members': 'رفع مستوى الأعضاء القليلي الإلمام',
      'technical-training': 'تكوينات تقنية حسب الاستعمال أو الأداة',
      'personal-help-strategy': 'مساعدة مخصصة للاستراتيجية الرقمية',
      'shared-will': 'إرادة مشتركة تماما',
      'internal-discussion-time': 'وقت للتبادل داخليا',
      'money-equipment': 'موارد مالية للتجهيز',
      'money-training': 'موارد مالية للتكوين',
      'money-experts': 'موارد مالية للاستعانة بخبراء',
      'shared-tools': 'أدوات مشتركة لتقاسم التكاليف',
      'peer-exchange': 'تبادل التجارب بين الجمعيات',
    },
    'levers.difficulties': {
      any: 'صعوبة واحدة على الأقل',
      human: 'صعوبات بشرية',
      technical: 'صعوبات تقنية',
      financial: 'صعوبات مالية',
      strategic: 'صعوبات استراتيجية',
    },
  },

  views: {
    'adoption.tools': {
      title: 'الأدوات الرقمية للجمعيات، حسب مسؤوليها',
      subject: 'الأدوات الرقمية',
      rowHead: 'الأداة',
      finding: (f) => `${f.label}: استعمال صرّح به ${trend(f)}`,
      reading: declare('ذكر', '', ' ضمن أدوات جمعيتهم'),
      panels: {},
    },
    'adoption.purposes': {
      title: 'أغراض استعمال الجمعيات للتكنولوجيا الرقمية',
      subject: 'أغراض الاستعمال',
      rowHead: 'الغرض',
      finding: (f) => `${f.label}: حسب ${trend(f)}`,
      reading: declare('ذكر', '', ' ضمن استعمالات التكنولوجيا الرقمية في جمعيتهم'),
      panels: {},
    },
    'adoption.maturity': {
      title: 'أين وصلت الجمعيات في المجال الرقمي، حسب مسؤوليها',
      subject: 'النضج الرقمي',
      rowHead: 'المستوى المصرح به',
      finding: (f, second) =>
        `${f.label}: حسب ${trend(f)}${next(second, second ? against(second) : '')}`,
      reading: declare('صنّف', 'جمعيتهم في فئة ', ''),
      panels: {},
    },
    'adoption.potential': {
      title: 'الأدوات التي تستعملها الجمعية وتلك التي يمكنها استعمالها',
      subject: 'استعمالات ممكنة',
      rowHead: 'الأداة',
      finding: (f, second) =>
        `${f.label}: استعمال ممكن حسب ${f.value} من المسؤولين` +
        (second ? `، وقائم حسب ${second.value}` : '') +
        ` (${f.edition})`,
      reading: declare('صرّح', 'بأن بإمكان جمعيتهم استعمال الأداة ', ''),
      panels: {},
    },
    'adoption.free-software': {
      title: 'من يستعمل البرمجيات الحرة',
      subject: 'البرمجيات الحرة',
      rowHead: 'الجمعيات',
      finding: (f, second) =>
        `البرمجيات الحرة: استعمال صرّح به ${f.value}${f.base === connected ? '' : ' من المسؤولين'} (${f.label}، ${f.edition})` +
        (second ? `؛ ${second.value} (${second.label}، عينة أخرى)` : ''),
      reading: (f) =>
        `في${NBSP}${f.edition}، صرّح ${f.value} من ${of(f.base)} باستعمال البرمجيات الحرة.`,
      panels: {
        leaders: 'المسؤولون المستجوَبون',
        connected: 'عينة أخرى، الجمعيات المتصلة',
      },
    },
    'adoption.palette': {
      title: 'تشكيلة الأدوات الرقمية',
      subject: 'تشكيلة الأدوات',
      rowHead: 'الأداة',
      finding: (f) => `${f.label}: استعمال صرّح به ${trend(f)}`,
      reading: declare('ذكر', '', ' ضمن أدوات جمعيتهم'),
      panels: {},
    },
    'adoption.ai': {
      title: 'الذكاء الاصطناعي في الجمعيات',
      subject: 'الذكاء الاصطناعي',
      rowHead: 'الجواب',
      finding: (f, second) => `${f.label}: جواب ${trend(f)}${next(second)}`,
      reading: declare('أعطى', 'الجواب ', ''),
      panels: {
        situation: 'أين وصلت الجمعية',
        reason: 'لماذا تستعمله أو تفكر فيه',
        opinion: 'ما يقوله المسؤولون عنه',
      },
    },
    'adoption.who': {
      title: 'من يتولى الشؤون الرقمية في الجمعية',
      subject: 'من يتولى الشؤون الرقمية',
      rowHead: 'الجهة',
      finding: (f) => `${f.label}: حسب ${trend(f)}`,
      reading: declare('ذكر', '', ' ضمن من يتولى الشؤون الرقمية في جمعيتهم'),
      panels: {
        board: 'مجلس الإدارة أو المكتب',
        others: 'أرقام أخرى منشورة',
      },
    },
    'adoption.crisis': {
      title: 'الأزمة الصحية والممارسات الرقمية',
      subject: 'الأزمة الصحية',
      rowHead: 'الحالة',
      finding: both,
      reading: declare('وصف', 'جمعيتهم بعبارة ', ''),
      panels: {},
    },
    'effects.opinions': {
      title: 'آثار التكنولوجيا الرقمية، حسب المسؤولين',
      subject: 'آثار التكنولوجيا الرقمية',
      rowHead: 'الأثر على',
      finding: (f, second) =>
        `${f.label}: ${f.value} من المسؤولين بلا رأي` +
        (second ? `، و${second.value} يرون أثرا إيجابيا` : '') +
        ` (${f.edition})`,
      reading: declare('كان', 'بلا رأي في أثر التكنولوجيا الرقمية على ', ''),
      panels: {},
    },
    'effects.recognised': {
      title: 'أكثر أثرين إيجابيين يقر بهما المسؤولون',
      subject: 'آثار مُقَر بها',
      rowHead: 'الأثر على',
      finding: (f, second) =>
        `${f.label}: ${f.value} من المسؤولين يرون أثرا إيجابيا${next(second)} (${f.edition})`,
      reading: declare('رأى', 'أثرا إيجابيا للتكنولوجيا الرقمية على ', ''),
      panels: {},
    },
    'effects.signals': {
      title: 'الآراء القليلة غير المؤيدة بشأن آثار التكنولوجيا الرقمية',
      subject: 'آراء غير مؤيدة',
      rowHead: 'عدم الموافقة على وجود أثر إيجابي على',
      finding: (f) =>
        `${f.label}: ${f.value} من المسؤولين لا يوافقون على وجود أثر إيجابي (${f.edition})`,
      reading: declare('لم يوافق', 'على أن للتكنولوجيا الرقمية أثرا إيجابيا على ', ''),
      panels: {},
    },
    'effects.since-covid': {
      title: 'الآثار الملاحظة منذ الأزمة الصحية',
      subject: 'الآثار منذ الأزمة',
      rowHead: 'الأثر الملاحظ',
      finding: (f) => `${f.label}: أثر لاحظه ${f.value} من المسؤولين (${f.edition})`,
      reading: declare('لاحظ', 'الأثر ', ' منذ الأزمة الصحية'),
      panels: {},
    },
    'levers.needs': {
      title: 'ما قد يساعد الجمعيات على استعمال أفضل للتكنولوجيا الرقمية',
      subject: 'العوامل المساعدة',
      rowHead: 'العامل المساعد',
      finding: both,
      reading: declare('ذكر', 'العامل المساعد ', ' ضمن عوامل أخرى'),
      panels: {
        ranking: 'العوامل المذكورة',
        change: 'العوامل المنشورة في عدة دورات',
      },
    },
    'levers.difficulties': {
      title: 'صعوبات الجمعيات مع التكنولوجيا الرقمية',
      subject: 'الصعوبات',
      rowHead: 'الصعوبات',
      finding: (f) => `${f.label}: حسب ${trend(f)}`,
      reading: declare('صرّح', 'بوجود ', ' في جمعيتهم'),
      panels: {
        any: 'المسؤولون الذين يصرحون بصعوبات',
        kinds: 'حسب طبيعتها',
      },
    },
  },

  caveats: {
    'base-presumed': 'لا يذكر التقرير الأساس: يُفترض أنه مجموع المسؤولين المشاركين في الدورة.',
    // A number behind a Latin name would be read on the name's side: the name comes last.
    'social-2013-facebook-only': `في 2013 كان السؤال عن كل شبكة على حدة (${percent(36)} لشبكة Facebook و${percent(8)} لشبكة Twitter)؛ وفي 2016 عن أي شبكة كانت. وعند تساوي السؤال، تقع الزيادة بين 18 و26 نقطة.`,
    'wording-2019': 'تغيرت القائمة والأسئلة في 2019: تجب المقارنة بحذر.',
    'not-a-forecast': 'حسب المسؤولين، بإمكان الجمعية استعمال الأداة: ليس هذا توقعا.',
    'answers-presumed-exclusive': 'يُفترض أن الجوابين «استعمال قائم» و«استعمال ممكن» لا يجتمعان.',
    'several-answers': 'كان يمكن إعطاء عدة أجوبة: مجموع النسب لا يساوي 100.',
    'year-attributed': 'لا يذكر النص الذي يورد هذا الرقم السنة؛ وقد نُسب إلى دورة 2022.',
    'beside-not-inside': `تضاف فئة «متمرسة» إلى فئة «على الطريق الصحيح» وليست جزءا منها: مجموعهما ${percent(73)} في 2025.`,
    'other-sample':
      'الجمعيات المتصلة عينة أخرى (1084 جمعية تستعمل Solidatech)، منفصلة عن المسؤولين البالغ عددهم 1601.',
    'subgroup-size-unknown': 'عدد أفراد هذه المجموعة الفرعية غير منشور.',
    'subgroups-overlap': 'تتقاطع المجموعات الفرعية فيما بينها.',
    'one-question-presumed': 'الباقي، إن كانت الأجوبة الثلاثة تخص سؤالا واحدا.',
    'ai-base-unstated':
      'نسبة من المسؤولين الذين تستعمل جمعيتهم الذكاء الاصطناعي أو تفكر فيه؛ الأساس الدقيق غير منشور.',
    'question-unstated': `السؤال المطروح غير منشور (يكتب النص «الثلث» عن ${percent(28)}؛ والمعتمد هنا ${percent(28)}).`,
    'base-unstated': 'الأساس غير منشور.',
    'source-label-slip':
      'تكرر الشريحة تسمية خاطئة؛ ويثبت عنوانها والأرقام المجاورة أن المقصود هو التزام المنخرطين.',
    computed: 'رقم محسوب من أرقام منشورة.',
    'no-split': 'لم تُنشر إلا نسبة الأثر الإيجابي.',
    'not-joined-to-2016': 'طُرح السؤال بصيغة أخرى في 2022: لا يُقرأ الرقم كتطور منذ 2016.',
    'lever-pairing-49-48': 'يترك تخطيط الشريحة شكا بين 49 و48: يُقرآن كرقمين متعادلين.',
    'lever-pairing-27': `${percent(27)}: رقم مقروء حسب تخطيط الشريحة.`,
    'list-changed': 'تغيرت قائمة العوامل المساعدة بين 2016 و2022.',
    'single-digest':
      'يستند هذا الرقم من 2022 إلى نص لاحق واحد؛ والرقمان نفسهما (47 و45) واردان ضمن آثار 2022: الخلط ممكن.',
    'base-unclear-2019': `نسبة من مجموع المسؤولين، أو من ${percent(84)} الذين يواجهون صعوبات: النص لا يحسم.`,
    'on-average': 'يكتب التقرير «في المتوسط» من دون أن يقول متوسط ماذا.',
    'favour-not-use':
      '«تفضّل التراخيص الحرة» (2025) ليست «تستعمل البرمجيات الحرة» (2016): ليس هذا تطورًا.',
    'declared-effect': 'الأثر المصرح به ليس أثرا مقيسا.',
    'disagree-not-negative': 'جواب سلبي: «غير موافق» على وجود أثر إيجابي؛ وليس أثرا سلبيا ملاحظا.',
  },
  families: {
    mastery: 'إتقان الأدوات',
    culture: 'الثقافة الرقمية',
    money: 'الموارد المالية',
    sharing: 'تشارك الموارد',
  },
  familyHead: 'الفئة',
  editionHead: 'الدورة',
  measures: {
    uses: 'استعمال قائم',
    'could-use': 'استعمال ممكن',
    neither: 'الباقي (محسوب)',
    positive: 'أثر إيجابي',
    'no-opinion': 'بلا رأي',
    negative: 'غير موافقين',
  },
  bases: {
    leaders,
    connected,
    'leaders-3-19-employees': `${leaders} التي تشغّل من 3 إلى 19 أجيرا`,
    'leaders-financial-difficulty': `${leaders} ذات الوضع المالي الصعب`,
    'leaders-leisure-youth': 'مسؤولو جمعيات الترفيه والشباب والتربية الشعبية',
    'leaders-using-or-considering-ai': withAi,
    'leaders-base-unstated': `${leaders} (الأساس الدقيق غير منشور)`,
    'leaders-base-unclear': `${leaders} (جميعهم، أو من يواجهون صعوبات)`,
  },
  gaps: {
    'not-published': 'غير منشور',
    'not-asked': 'لم يُسأل عنه',
    'asked-otherwise': 'سُئل عنه بصيغة أخرى',
    unreadable: 'قيمة غير مقروءة',
    'too-few': 'أقل من 30 جوابا',
    'size-unreadable': 'عدد الأجوبة غير مقروء',
  },
  shapes: {
    bars: 'أشرطة',
    'stacked-bars': 'أشرطة مكدسة',
    'stacked-columns': 'أعمدة مكدسة',
    dots: 'رسم بياني بالنقاط',
    points: 'رسم بياني حسب الدورة',
  },

  caption: (title, panel) => (panel ? `${title}: ${panel}` : title),
  tableName: (title) => `جدول: ${title}`,
  reading: (sentence) => `طريقة القراءة: ${sentence}`,
  editionPanel: (edition) => `دورة ${edition}`,
  // The base comes last and whole: the description looks for it there.
  base: (base, count) => `أساس النسب${count ? ` (العدد ${count})` : ''}: ${base}.`,
  otherBase: (base, count) => `أساس النسبة${count ? ` (العدد ${count})` : ''}: ${base}`,
  sample: (parts) =>
    `العينة: مسؤولات ومسؤولون اختاروا الإجابة عبر الإنترنت (شخص واحد عن كل جمعية)، وعددهم ${parts.join('، و')}.`,
  sampleOf: (count, edition, exact, when) =>
    `${exact ? '' : 'أكثر من '}${count} في${NBSP}${edition}${inBrackets(when)}`,
  period: {
    late: (year) => `أواخر ${year}`,
    spring: (year) => `ربيع ${year}`,
    range: (from, to) =>
      `من ${day(from, { day: 'numeric', month: 'long' })} إلى ${day(to, { day: 'numeric', month: 'long', year: 'numeric' })}`,
  },
  // An Arabic word between two Latin names keeps them in their order.
  credit: (parts) =>
    `المصدر: Solidatech وRecherches & Solidarités، دراسة «La place du numérique dans le projet associatif»، ${editions(parts, 'دورتا')}؛ عرض مستقل عن أصحاب الدراسة.`,
  readIn: 'النصوص التي قُرئت فيها هذه الأرقام:',
  sourceText: (publisher, title, year) =>
    `${apart(publisher)}، «${apart(title)}»${year ? `، سنة ${year}` : ''}`,
  unknownPublisher: 'نص غير موقّع',
  axisEnd: (end) => `ينتهي المحور عند ${end}.`,
  reference: (label, value) => `${label}: ${value}`,
  noOpinion: '«بلا رأي» لا تعني «بلا أثر».',
  absentRows: 'ما ينقص في إحدى الدورات لم يُنشر فيها: ليس صفرا.',
  speech: ({ label, column, text, place, of: total }) =>
    `${label}${column ? `، ${column}` : ''}: ${text}، ${place} من ${total}.`,
  highlighted: (label) => `مُبرَز: ${label}.`,
  pictureName: (shape, subject, f, second) =>
    `${shape}، ${subject}: «${f.label}» ${shares(f, second)} في${NBSP}${f.edition}`,
  description: {
    extent: (shape, count, low, high) =>
      count > 1
        ? `${shape}: ${counted(count, { one: 'قيمة واحدة', two: 'قيمتان', few: 'قيم', many: 'قيمة' })}، من ${low} إلى ${high}.`
        : `${shape}: ${low}.`,
    at: (text, label, column) => `${text} (${[label, column].filter(Boolean).join('، ')})`,
    base: (label, column, base) => `أساس النسبة في «${label}»${column && `، ${column}`}: ${base}.`,
    change: (f) => `${f.label}: ${f.change} بين${NBSP}${f.before?.edition ?? ''} و${f.edition}.`,
  },
  dataset: {
    title: 'أرقام استطلاع آخر',
    subject: 'استطلاع آخر',
    rowHead: 'الجواب',
    finding: (f) =>
      `${answer(f)}: ${f.value} في${NBSP}${f.edition}${against(f)}${inBrackets(f.change)}`,
    reading: (f) => `في${NBSP}${f.edition}، «${answer(f)}»: ${f.value}${inBrackets(f.base)}.`,
    noBase: 'أساس النسب غير مذكور.',
    noSource: 'المصدر غير مذكور.',
    noSample: 'عدد الأجوبة غير معروف.',
    online: 'على الإنترنت:',
    fewAnswers: 'أقل من 100 جواب: تُقرأ هذه النسب بحذر.',
    sample: (parts) => `الأجوبة: ${list(parts)}.`,
    credit: (sources) => `المصدر: ${sources.join('؛ ')}.`,
    otherSurvey: (name, count) =>
      `«${name}»: عينة أخرى غير عينة البارومتر${inBrackets(count && `عدد الأجوبة ${count}`)}؛ قد يعود الفرق إلى من أجاب.`,
    otherYear: (year, editions) =>
      year
        ? `سنة الاستطلاع: ${year}، وسنوات البارومتر: ${list(editions)}.`
        : 'سنة الاستطلاع غير مذكورة.',
    cut: (figures, shown) => `عدد الأرقام ${figures}: يظهر منها هنا ${shown}، وملف CSV يضمها كلها.`,
    dropped: (count) => `أسطر بيانات لم تُقرأ: ${count}. قد تنقص هنا أرقام.`,
  },
  empty: {
    edition: (asked, has) =>
      `لا أرقام من ${editions(asked, 'دورتي')} في هذا العرض؛ الدورات المتوفرة: ${list(has)}.`,
    data: 'لا أرقام للعرض.',
  },
};
