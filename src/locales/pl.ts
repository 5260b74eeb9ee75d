/** Polish. The tag `t` keeps one-letter words and “r.” (year) from standing apart at a line’s end. */
import { registry } from './registry.js';
import type { Fact, Words } from './words.js';

const NBSP = '\u00a0';

/** No-break spaces behind a, i, o, u, w, z and before “r.”. */
const spaced = (text: string): string =>
  text
    .replace(/(^|[\s(„])((?:[aiouwz] )+)/gi, (_, before: string, small: string) => {
      return before + small.replaceAll(' ', NBSP);
    })
    .replace(/ r\./g, `${NBSP}r.`);

/** A sentence with Polish spaces; the values put in are left as they are. */
function t(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map((part, i) => spaced(part) + (values[i] ?? '')).join('');
}

const lower = (label: string): string =>
  /^(?:\p{Lu}\p{Lu}|Twitter)/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const decimal = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });
const plural = new Intl.PluralRules('pl');
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('pl', { ...options, timeZone: 'UTC' })
    .format(new Date(`${iso}T00:00Z`))
    .replace(' ', NBSP);
const percent = (value: number) => `${decimal.format(value)}%`;
const list = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : t`${parts.slice(0, -1).join(', ')} i ${parts[parts.length - 1] ?? ''}`;

/** 1 punkt, 2 punkty, 5 punktów, 1,5 punktu */
const POINTS: Readonly<Record<string, string>> = {
  one: 'punkt procentowy',
  few: 'punkty procentowe',
  many: 'punktów procentowych',
  other: 'punktu procentowego',
};

const inBrackets = (text: string) => (text ? ` (${text})` : '');
/** Some of those asked, in the genitive. */
const OF = 'kierujących stowarzyszeniami';

/** "80% kierujących stowarzyszeniami w 2025 r., 74% w 2022 r. (o 6 punktów procentowych więcej)" */
const trend = ({ value, edition, before, change }: Fact, who = OF) =>
  t`${value} ${who} w ${edition} r.` +
  (before ? t`, ${before.value} w ${before.edition} r.` : '') +
  inBrackets(change);

const also = (second: Fact | null) => (second ? `; ${lower(second.label)}: ${second.value}` : '');

const both = (lead: Fact, second: Fact | null) =>
  `${lead.label}: według ${lead.value} ${OF}${also(second)} (${lead.edition})`;

/** A base in the genitive, behind a share. */
const genitive = (base: string) =>
  base
    .replace(/^osoby kierujące/, 'osób kierujących')
    .replace(/^stowarzyszenia połączone/, 'stowarzyszeń połączonych');

const share = (f: Fact) => t`w ${f.edition} r. ${f.value} ${genitive(f.base)}`;

/** "w 2016 r. 43% osób kierujących stowarzyszeniami wskazało „Blog” wśród narzędzi …" */
const declared =
  (verb: string, rest = '') =>
  (f: Fact) =>
    `${share(f)} ${verb} „${f.label}”${rest}.`;

/** "w 2016 r. w obszarze „Przychody” 60% osób kierujących stowarzyszeniami nie miało zdania …" */
const on = (what: string) => (f: Fact) =>
  t`w ${f.edition} r. w obszarze „${f.label}” ${f.value} ${genitive(f.base)} ${what}.`;

/** "Wolontariusze, tak": what is answered of which item. */
const answer = ({ label, measure }: Fact) => (measure ? `${label}, ${lower(measure)}` : label);
const leaders = 'osoby kierujące stowarzyszeniami';
const withAi = t`${leaders} korzystającymi z AI lub rozważającymi jej użycie`;
const connected = t`stowarzyszenia połączone cyfrowo (które korzystają z Solidatech)`;

/** "60% brak zdania, 33% skutek pozytywny"; "80%" where an item has one answer. */
const shares = (...facts: readonly (Fact | null)[]): string =>
  facts
    .flatMap((f) => f ?? [])
    .map(({ value, measure }) => (measure ? `${value} ${lower(measure)}` : value))
    .join(', ');

export const pl: Words = {
  lang: 'pl',
  dir: 'ltr',
  name: 'polski',

  percent,
  number: (value) => decimal.format(value),
  points: (value) =>
    t`o ${decimal.format(Math.abs(value))}${NBSP}${POINTS[plural.select(Math.abs(value))] ?? ''} ${value < 0 ? 'mniej' : 'więcej'}`,
  list,
  date: (iso) => day(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
  pair: (label, text) => `${label}: ${text}`,

  widgets: {
    adoption: 'Korzystanie z narzędzi cyfrowych',
    effects: 'Skutki cyfryzacji',
    levers: t`Ułatwienia i trudności`,
  },
  interface: {
    showTable: 'Pokaż tabelę',
    export: 'Eksportuj',
    exportFor: (title) => `Eksportuj: ${title}`,
    chartHelp: 'Wykres, strzałkami można przechodzić między danymi',
    notes: t`Uwagi i źródło`,
    chartFailed: 'Nie można wyświetlić wykresu. Tabela zawiera te same dane.',
    loading: registry.get('pl')!.loading,
    retry: registry.get('pl')!.retry,
  },

  items: {
    'adoption.tools': {
      website: 'Własna strona internetowa',
      'social-networks': 'Media społecznościowe',
      'collaborative-tools': 'Narzędzia do współpracy',
      twitter: 'Twitter (tylko 2013)',
    },
    'adoption.purposes': {
      communication: t`Rozpoznawalność i komunikacja`,
      network: 'Podtrzymywanie sieci kontaktów',
      management: 'Zarządzanie działaniami',
      collaboration: 'Wspólna praca',
      fundraising: 'Szukanie finansowania',
      beneficiaries: t`Działanie na rzecz beneficjentów lub osób w trudnej sytuacji`,
    },
    'adoption.maturity': {
      beginner: 'Mało obeznane',
      'on-track': 'Na dobrej drodze',
      experienced: 'Doświadczone',
      unclassified: t`Reszta (obliczona)`,
    },
    'adoption.potential': {
      'free-software': 'Wolne oprogramowanie',
      'online-giving': 'Darowizny online',
      'smartphone-app': 'Aplikacja na smartfony',
      'distance-learning': 'Szkolenia zdalne (samouczki, MOOC…)',
    },
    'adoption.free-software': {
      all: 'Ogółem',
      connected: 'Połączone cyfrowo',
      '3-19-employees': 'Od 3 do 19 pracowników',
      'financial-difficulty': 'Trudna sytuacja finansowa',
      'leisure-youth': 'Czas wolny, młodzież, edukacja pozaszkolna',
      'free-licences': 'Preferują wolne licencje',
    },
    'adoption.palette': {
      accounting: 'Narzędzia księgowe',
      newsletter: 'Newsletter',
      management: 'Narzędzia do zarządzania (kontakty, członkostwo)',
      'online-payment': 'Płatności online',
      blog: 'Blog',
      'online-giving': 'Platforma zbiórek lub darowizn online',
      'smartphone-app': 'Aplikacja na smartfony',
      'distance-learning': 'Szkolenia zdalne',
      'volunteer-platform': 'Platforma do szukania wolontariuszy',
      'video-call': 'Wideokonferencje',
      'file-sharing': t`Udostępnianie i przechowywanie dokumentów`,
    },
    'adoption.ai': {
      using: t`Narzędzia AI już w użyciu`,
      considering: t`Użycie rozważane`,
      'never-discussed': t`Temat nigdy nieporuszany`,
      other: t`Reszta (obliczona)`,
      'daily-tasks': 'Ułatwienie codziennych zadań',
      communication: 'Lepsza komunikacja',
      'ethical-fears': t`Obawy etyczne`,
      'dont-know-how': t`Brak wiedzy, jak korzystać z AI`,
    },
    'adoption.who': {
      board: 'Zarząd',
      'few-volunteers': 'Kilkoro wolontariuszy',
      'few-employees': 'Kilkoro pracowników',
      'digital-lead': 'Wyznaczona osoba do spraw cyfrowych',
    },
    'adoption.crisis': {
      accelerated: 'Praktyki przyspieszone przez pandemię',
      started: 'Zaczęły przy tej okazji',
      'already-equipped': 'Już dobrze wyposażone, bez zmian',
      'still-limited': 'Praktyki nadal ograniczone',
      'no-answer': 'Brak odpowiedzi',
    },
    'effects.opinions': {
      'volunteer-involvement': 'Zaangażowanie wolontariuszy',
      'member-involvement': 'Zaangażowanie członków',
      'member-number': 'Liczba członków',
      'volunteer-number': 'Liczba wolontariuszy',
      revenue: 'Przychody',
    },
    'effects.recognised': {
      'information-sharing': 'Dzielenie się informacjami',
      image: 'Wizerunek stowarzyszenia',
    },
    'effects.signals': {
      'decision-participation': t`Udział w podejmowaniu decyzji`,
      revenue: 'Przychody',
      'involvement-and-number': t`Zaangażowanie członków i liczba wolontariuszy`,
    },
    'effects.since-covid': {
      'internal-participation': 'Lepsze uczestnictwo wewnętrzne (kontakty zdalne)',
      'information-flow': 'Lepszy przepływ informacji',
      'admin-time': 'Mniej czasu na sprawy administracyjne',
    },
    'levers.needs': {
      'know-existing-tools': 'Lepsza znajomość istniejących narzędzi',
      'level-up-members': 'Doszkolenie mało obeznanych członków',
      'technical-training': 'Szkolenia techniczne dla zastosowań lub narzędzi',
      'personal-help-strategy': t`Indywidualna pomoc w strategii cyfrowej`,
      'shared-will': t`W pełni wspólna wola`,
      'internal-discussion-time': 'Czas na wewnętrzną dyskusję',
      'money-equipment': 'Środki finansowe na wyposażenie',
      'money-training': 'Środki finansowe na szkolenia',
      'money-experts': 'Środki finansowe na ekspertów',
      'shared-tools': 'Wspólne narzędzia, by dzielić koszty',
      'peer-exchange': 'Wymiana doświadczeń między stowarzyszeniami',
    },
    'levers.difficulties': {
      any: 'Co najmniej jedna trudność',
      human: t`Trudności ludzkie`,
      technical: t`Trudności techniczne`,
      financial: t`Trudności finansowe`,
      strategic: t`Trudności strategiczne`,
    },
  },

  views: {
    'adoption.tools': {
      title: 'Narzędzia cyfrowe stowarzyszeń według deklaracji osób nimi kierujących',
      subject: 'narzędzia cyfrowe',
      rowHead: 'Narzędzie',
      finding: (f) => `${f.label}: użycie deklaruje ${trend(f)}`,
      reading: declared(t`wskazało`, t` wśród narzędzi swojego stowarzyszenia`),
      panels: {},
    },
    'adoption.purposes': {
      title: 'Do czego stowarzyszeniom służą technologie cyfrowe',
      subject: 'cele korzystania',
      rowHead: 'Cel',
      finding: (f) => `${f.label}: według ${trend(f)}`,
      reading: declared(t`wskazało`, t` wśród celów korzystania z technologii cyfrowych`),
      panels: {},
    },
    'adoption.maturity': {
      title: t`Poziom cyfryzacji stowarzyszeń w ocenie osób nimi kierujących`,
      subject: 'dojrzałość cyfrowa',
      rowHead: 'Zadeklarowany poziom',
      finding: (f, second) => `${f.label}: według ${trend(f)}${also(second)}`,
      reading: declared(t`zaliczyło swoje stowarzyszenie do grupy`),
      panels: {},
    },
    'adoption.potential': {
      title: t`Narzędzia, z których stowarzyszenie korzysta, i te, z których mogłoby korzystać`,
      subject: 'możliwe zastosowania',
      rowHead: 'Narzędzie',
      finding: (f, second) =>
        `${f.label}: możliwość użycia deklaruje ${f.value} ${OF}` +
        (second ? `, użycie: ${second.value}` : '') +
        ` (${f.edition})`,
      reading: declared(t`zadeklarowało, że ich stowarzyszenie mogłoby korzystać z narzędzia`),
      panels: {},
    },
    'adoption.free-software': {
      title: t`Kto korzysta z wolnego oprogramowania`,
      subject: 'wolne oprogramowanie',
      rowHead: 'Stowarzyszenia',
      finding: (f, second) =>
        `Wolne oprogramowanie: użycie deklaruje ${f.value}${f.base === connected ? '' : ` ${OF}`} (${lower(f.label)}, ${f.edition})` +
        (second ? `; ${second.value} (${lower(second.label)}, inna próba)` : ''),
      reading: (f) => t`${share(f)} zadeklarowało korzystanie z wolnego oprogramowania.`,
      panels: {
        leaders: 'Badane osoby kierujące stowarzyszeniami',
        connected: 'Inna próba, stowarzyszenia połączone cyfrowo',
      },
    },
    'adoption.palette': {
      title: 'Wachlarz narzędzi cyfrowych',
      subject: 'wachlarz narzędzi',
      rowHead: 'Narzędzie',
      finding: (f) => `${f.label}: użycie deklaruje ${trend(f)}`,
      reading: declared(t`wskazało`, t` wśród narzędzi swojego stowarzyszenia`),
      panels: {},
    },
    'adoption.ai': {
      title: t`Sztuczna inteligencja (AI) w stowarzyszeniach`,
      subject: 'sztuczna inteligencja',
      rowHead: 'Odpowiedź',
      finding: (f, second) =>
        `${f.label}: odpowiedź ${trend(f, f.base === withAi ? genitive(withAi) : undefined)}${also(second)}`,
      reading: declared(t`udzieliło odpowiedzi`),
      panels: {
        situation: t`Na jakim etapie jest stowarzyszenie`,
        reason: t`Po co korzystać z AI lub to rozważać`,
        opinion: t`Co mówią o tym osoby badane`,
      },
    },
    'adoption.who': {
      title: t`Kto zajmuje się sprawami cyfrowymi w stowarzyszeniu`,
      subject: 'kto zajmuje się sprawami cyfrowymi',
      rowHead: 'Kto',
      finding: (f) => `${f.label}: według ${trend(f)}`,
      reading: declared(t`wskazało`, t` wśród zajmujących się sprawami cyfrowymi w stowarzyszeniu`),
      panels: {
        board: 'Zarząd',
        others: 'Inne opublikowane dane',
      },
    },
    'adoption.crisis': {
      title: t`Pandemia a praktyki cyfrowe`,
      subject: 'pandemia',
      rowHead: 'Sytuacja',
      finding: both,
      reading: declared(t`opisało swoje stowarzyszenie słowami`),
      panels: {},
    },
    'effects.opinions': {
      title: t`Skutki cyfryzacji w ocenie osób kierujących stowarzyszeniami`,
      subject: 'skutki cyfryzacji',
      rowHead: 'Obszar',
      finding: (f, second) =>
        `${f.label}: ${f.value} ${OF} nie ma zdania` +
        (second ? `, ${second.value} widzi skutek pozytywny` : '') +
        ` (${f.edition})`,
      reading: on(t`nie miało zdania o skutku cyfryzacji`),
      panels: {},
    },
    'effects.recognised': {
      title: 'Dwa najczęściej dostrzegane skutki pozytywne',
      subject: 'dostrzegane skutki',
      rowHead: 'Obszar',
      finding: (f, second) =>
        `${f.label}: ${f.value} ${OF} widzi skutek pozytywny${also(second)} (${f.edition})`,
      reading: on(t`widziało pozytywny skutek cyfryzacji`),
      panels: {},
    },
    'effects.signals': {
      title: t`Nieliczne opinie nieprzychylne o skutkach cyfryzacji`,
      subject: 'opinie nieprzychylne',
      rowHead: t`Nie zgadzają się, że skutek jest pozytywny`,
      finding: (f) =>
        `${f.label}: ${f.value} ${OF} nie zgadza się, że skutek jest pozytywny (${f.edition})`,
      reading: on(t`nie zgodziło się, że skutek cyfryzacji jest pozytywny`),
      panels: {},
    },
    'effects.since-covid': {
      title: 'Skutki zauważone od początku pandemii',
      subject: 'skutki od pandemii',
      rowHead: 'Zauważony skutek',
      finding: (f) => `${f.label}: zauważa to ${f.value} ${OF} (${f.edition})`,
      reading: declared(t`zauważyło skutek`, t` od początku pandemii`),
      panels: {},
    },
    'levers.needs': {
      title: t`Co pomogłoby stowarzyszeniom lepiej korzystać z technologii cyfrowych`,
      subject: 'ułatwienia',
      rowHead: 'Ułatwienie',
      finding: both,
      reading: declared(t`wskazało między innymi ułatwienie`),
      panels: {
        ranking: 'Wskazane ułatwienia',
        change: t`Ułatwienia opublikowane w kilku edycjach`,
      },
    },
    'levers.difficulties': {
      title: t`Trudności stowarzyszeń z cyfryzacją`,
      subject: 'trudności',
      rowHead: 'Trudności',
      finding: (f) => `${f.label}: według ${trend(f)}`,
      reading: declared(t`zadeklarowało`, t` w swoim stowarzyszeniu`),
      panels: {
        any: 'Osoby, które deklarują trudności',
        kinds: 'Według rodzaju',
      },
    },
  },

  caveats: {
    'base-presumed': t`Raport nie podaje podstawy procentowania: przyjęto, że są to wszystkie osoby kierujące stowarzyszeniami, badane w danej edycji.`,
    'social-2013-facebook-only': t`W 2013 r. pytano o każdy serwis społecznościowy osobno (Facebook 36%, Twitter 8%), a w 2016 r. o dowolny serwis. Przy takim samym pytaniu wzrost wynosi od 18 do 26 punktów procentowych.`,
    'wording-2019': t`Lista i pytania zmieniły się w 2019 r.: należy porównywać ostrożnie.`,
    'not-a-forecast': t`Zdaniem badanych stowarzyszenie mogłoby z tego korzystać: to nie jest prognoza.`,
    'answers-presumed-exclusive': t`Przyjęto, że „W użyciu” i „Możliwe użycie” wzajemnie się wykluczają.`,
    'several-answers': 'Można było podać kilka odpowiedzi: udziały nie sumują się do 100.',
    'year-attributed': t`Tekst, który podaje tę liczbę, nie wskazuje roku; przypisano ją edycji 2022.`,
    'beside-not-inside': t`„Doświadczone” to grupa obok „Na dobrej drodze”, a nie jej część: razem 73% w 2025 r.`,
    'other-sample': t`Stowarzyszenia połączone cyfrowo to inna próba (1084 stowarzyszenia, które korzystają z Solidatech), odrębna od 1601 osób kierujących stowarzyszeniami.`,
    'subgroup-size-unknown': 'Liczebność tej podgrupy nie jest opublikowana.',
    'subgroups-overlap': 'Podgrupy częściowo się pokrywają.',
    'one-question-presumed': 'Reszta, jeśli te trzy odpowiedzi należą do jednego pytania.',
    'ai-base-unstated': t`Udział osób kierujących stowarzyszeniami, które korzystają z AI lub to rozważają; dokładna podstawa nie jest opublikowana.`,
    'question-unstated': t`Treść pytania nie jest opublikowana (w tekście napisano „jedna trzecia” przy 28%; tu podano 28%).`,
    'base-unstated': 'Podstawa procentowania nie jest opublikowana.',
    'source-label-slip': t`Slajd powtarza błędny podpis; z jego tytułu i sąsiednich liczb wynika, że chodzi o zaangażowanie członków.`,
    computed: t`Obliczono na podstawie opublikowanych danych.`,
    'no-split': 'Opublikowano tylko udział odpowiedzi pozytywnych.',
    'not-joined-to-2016': t`W 2022 r. zapytano inaczej: nie należy tego odczytywać jako zmiany od 2016 r.`,
    'lever-pairing-49-48': t`Układ slajdu nie pozwala rozstrzygnąć między 49 a 48: należy je traktować jako równe.`,
    'lever-pairing-27': '27%: odczytano na podstawie układu slajdu.',
    'list-changed': t`Lista ułatwień zmieniła się między 2016 a 2022 rokiem.`,
    'single-digest': t`Ta liczba z 2022 r. opiera się na jednym późniejszym tekście; ta sama para (47 i 45) występuje wśród skutków z 2022 r.: możliwa pomyłka.`,
    'base-unclear-2019': t`Udział wśród wszystkich osób kierujących stowarzyszeniami albo wśród 84% napotykających trudności: tekst tego nie rozstrzyga.`,
    'on-average': t`Raport pisze „średnio”, nie mówiąc, z czego.`,
    'favour-not-use': t`„Preferują wolne licencje” (2025) to nie „korzystają z wolnego oprogramowania” (2016): to nie zmiana.`,
    'declared-effect': t`Skutek zadeklarowany to nie skutek zmierzony.`,
    'disagree-not-negative': t`Odpowiedź negatywna: osoba nie zgadza się, że skutek jest pozytywny; nie jest to stwierdzony skutek negatywny.`,
  },
  families: {
    mastery: 'Znajomość narzędzi',
    culture: 'Kultura cyfrowa',
    money: 'Środki finansowe',
    sharing: 'Współdzielenie',
  },
  familyHead: 'Grupa',
  editionHead: 'Edycja',
  measures: {
    uses: t`W użyciu`,
    'could-use': t`Możliwe użycie`,
    neither: t`Reszta (obliczona)`,
    positive: 'Skutek pozytywny',
    'no-opinion': 'Brak zdania',
    negative: 'Nie zgadzają się',
  },
  bases: {
    leaders,
    connected,
    'leaders-3-19-employees': `${leaders} zatrudniającymi od 3 do 19 osób`,
    'leaders-financial-difficulty': t`${leaders} w trudnej sytuacji finansowej`,
    'leaders-leisure-youth': t`${leaders} z obszaru czasu wolnego, młodzieży i edukacji pozaszkolnej`,
    'leaders-using-or-considering-ai': withAi,
    'leaders-base-unstated': `${leaders} (dokładna podstawa nieopublikowana)`,
    'leaders-base-unclear': t`${leaders} (ogółem albo tylko z trudnościami)`,
  },
  gaps: {
    'not-published': 'nie opublikowano',
    'not-asked': 'nie pytano',
    'asked-otherwise': 'pytano inaczej',
    unreadable: 'wartość nieczytelna',
    'too-few': 'mniej niż 30 odpowiedzi',
    'size-unreadable': 'liczba odpowiedzi nieczytelna',
  },
  shapes: {
    bars: 'Słupki',
    'stacked-bars': 'Słupki skumulowane',
    'stacked-columns': 'Kolumny skumulowane',
    dots: 'Wykres punktowy',
    points: 'Wykres według edycji',
  },

  caption: (title, panel) => (panel ? `${title}: ${lower(panel)}` : title),
  tableName: (title) => `Tabela: ${title}`,
  reading: (sentence) => `Jak czytać: ${sentence}`,
  editionPanel: (edition) => `Edycja ${edition}`,
  // Nouns change with the number before them; "n =" avoids that.
  base: (base, count) =>
    `Podstawa procentowania${count && ` (n${NBSP}=${NBSP}${count})`}: ${base}.`,
  otherBase: (base, count) => `podstawa${count && ` (n${NBSP}=${NBSP}${count})`}: ${base}`,
  sample: (parts) => {
    const text = t`Próba: osoby kierujące stowarzyszeniami, które same zdecydowały się odpowiedzieć online (po jednej na stowarzyszenie), ${list(parts)}`;
    // "r." has its own full stop.
    return text.endsWith('.') ? text : `${text}.`;
  },
  sampleOf: (count, edition, exact, when) =>
    t`${exact ? '' : 'ponad '}${count} w ${edition} r.${inBrackets(when)}`,
  period: {
    late: (year) => t`koniec ${year} r.`,
    spring: (year) => t`wiosna ${year} r.`,
    range: (from, to) =>
      t`od ${day(from, { day: 'numeric', month: 'long' })} do ${day(to, { day: 'numeric', month: 'long', year: 'numeric' })} r.`,
  },
  credit: (some) =>
    t`Źródło: Solidatech i Recherches & Solidarités, „La place du numérique dans le projet associatif”, ${some.length > 1 ? 'edycje' : 'edycja'} ${list(some)}; opracowanie niezależne od autorów.`,
  readIn: t`Teksty, w których odczytano te dane:`,
  sourceText: (publisher, title, year) => `${publisher}, „${title}”${year ? `, ${year}` : ''}`,
  unknownPublisher: t`Tekst niepodpisany`,
  axisEnd: (end) => `Oś kończy się na ${end}.`,
  reference: (label, value) => `${label}: ${value}`,
  noOpinion: t`„Brak zdania” to nie to samo co „brak skutku”.`,
  absentRows: t`Czego brakuje w danej edycji, tego w niej nie opublikowano: to nie jest zero.`,
  speech: ({ label, column, text, place, of }) =>
    t`${label}${column ? `, ${column}` : ''}: ${text}, ${place} z ${of}.`,
  highlighted: (label) => `Wyróżniono: ${label}.`,
  pictureName: (shape, subject, f, second) =>
    t`${shape}, ${subject}: „${f.label}” ${shares(f, second)} w ${f.edition} r.`,
  description: {
    extent: (shape, count, low, high) =>
      count > 1 ? `${shape}: ${count} wartości, od ${low} do ${high}.` : `${shape}: ${low}.`,
    at: (text, label, column) => `${text} (${[label, column].filter(Boolean).join(', ')})`,
    base: (label, column, base) => `Podstawa dla „${label}”${column && `, ${column}`}: ${base}.`,
    change: (f) =>
      t`${f.label}: ${f.change} między ${f.before?.edition ?? ''} a ${f.edition} rokiem.`,
  },
  dataset: {
    title: 'Dane z\u00a0innego badania',
    subject: 'inne badanie',
    rowHead: 'Odpowiedź',
    finding: (f) =>
      t`${answer(f)}: ${f.value} w ${f.edition} r.` +
      (f.before ? t`, ${f.before.value} w ${f.before.edition} r.` : '') +
      inBrackets(f.change),
    reading: (f) => t`w ${f.edition} r. „${answer(f)}”: ${f.value}${inBrackets(f.base)}.`,
    noBase: 'Nie podano podstawy procentowania.',
    noSource: 'Nie podano źródła.',
    noSample: 'Liczba odpowiedzi nie jest znana.',
    online: 'W internecie:',
    fewAnswers: 'Mniej niż 100 odpowiedzi: należy odczytywać ostrożnie.',
    // "r." has its own full stop.
    sample: (parts) => `Odpowiedzi: ${list(parts)}.`.replace(/\.\.$/, '.'),
    credit: (sources) => `Źródło: ${sources.join('; ')}.`,
    otherSurvey: (name, count) =>
      t`„${name}”: inna próba niż w barometrze${inBrackets(count && `liczba odpowiedzi: ${count}`)}; różnica może wynikać z tego, kto odpowiedział.`,
    otherYear: (year, editions) =>
      year ? `Rok badania: ${year}; barometr: ${list(editions)}.` : 'Nie podano roku badania.',
    cut: (figures, shown) =>
      `Liczba danych: ${figures}; tutaj pokazanych: ${shown}. Plik CSV zawiera wszystkie.`,
    dropped: (count) => `Nieczytelne wiersze danych: ${count}. Może tu brakować liczb.`,
  },
  empty: {
    edition: (asked, has) =>
      t`Brak danych z edycji ${list(asked)} w tym widoku; dostępne edycje: ${list(has)}.`,
    data: 'Brak danych do wyświetlenia.',
  },
};
