/** The page in English, whose French is in the HTML, and the words of its controls. */
import { type Language, shared } from '../shared/words.js';
import type { Lack, PartName } from './codes.js';
import type { Token } from './state.js';

export const english: Readonly<Record<string, string>> = {
  ...shared,
  code: 'The code',
  doctor: 'Has the code been damaged?',
  doctorIntro:
    'Paste what your tool made of it: the source of the page, or the part where the chart should be. It is read in this page and does not leave it.',
  heading: 'A chart of the barometer on your site',
  keeps: 'What each tool keeps of the code',
  keepsIntro:
    'Tag, div and figure show the same picture, the same finding and the same table. They differ only in what editors leave of them.',
  lead: 'Choose the chart, say where you publish, copy the code. Picture, finding and table are in the code: the page reads without a script too. Nothing that you do here is sent.',
  preview: 'The preview',
  previewIntro:
    'The chart as it will be on your site. Its colours stay readable whatever yours are: those that would not be are corrected.',
  rules: 'Privacy and security policy',
  rulesIntro:
    'The charts set no cookie, store nothing on the reader’s side and ask only the folder of their own files.',
};

export interface ConfiguratorWords {
  readonly choices: string;
  readonly widget: string;
  readonly chartLanguage: string;
  readonly latest: string;
  readonly level: string;
  readonly noLevel: string;
  readonly levelOf: (level: string) => string;
  readonly flags: Readonly<Record<'no-title' | 'no-table' | 'no-actions', string>>;
  readonly parts: string;
  readonly items: string;
  readonly colours: string;
  readonly coloursHelp: string;
  readonly tokens: Readonly<Record<Token, string>>;
  readonly pick: (colour: string) => string;
  readonly badColour: (value: string) => string;
  readonly badFont: (value: string) => string;
  readonly badRadius: (value: string) => string;
  readonly where: string;
  readonly place: string;
  readonly base: string;
  readonly baseHelp: string;
  readonly baseExample: string;
  readonly archive: string;
  readonly badBase: (value: string, kept: string) => string;
  readonly script: string;
  readonly scripts: Readonly<Record<'stable' | 'fixed' | 'all', string>>;
  readonly noIntegrity: string;
  /** Heading of the form that comes first. */
  readonly best: (variant: string) => string;
  readonly others: string;
  readonly part: Readonly<Record<PartName, string>>;
  readonly lack: Readonly<Record<Lack, string>>;
  readonly colourCode: string;
  readonly pictures: string;
  readonly ownPictures: string;
  readonly download: (name: string) => string;
  readonly policy: string;
  readonly noPolicy: string;
  readonly policyNotes: readonly string[];
  readonly policyStyle: string;
  readonly privacy: string;
  readonly privacyOwn: string;
  readonly privacyTheirs: (host: string) => string;
  readonly ifOwn: (host: string) => string;
  readonly ifTheirs: (host: string) => string;
  readonly ownText: string;
}

export const configuratorWords: Readonly<Record<Language, ConfiguratorWords>> = {
  fr: {
    choices: 'Le graphique',
    widget: 'Graphique',
    chartLanguage: 'Langue du graphique',
    latest: 'La dernière',
    level: 'Titre du graphique',
    noLevel: 'Pas un intertitre de la page',
    levelOf: (level) => `Intertitre de niveau ${level}`,
    flags: {
      'no-title': 'le titre visible',
      'no-table': 'le tableau visible',
      'no-actions': 'les boutons',
    },
    parts: 'Retirer',
    items: 'Réponses montrées',
    colours: 'Couleurs, police, angles',
    coloursHelp:
      'Un champ vide garde la valeur du graphique. Une couleur s’écrit #00667e, la police comme dans une feuille de style, l’arrondi en pixels, de 0 à 12.',
    tokens: {
      surface: 'Fond',
      text: 'Texte',
      muted: 'Petits textes',
      grid: 'Grille',
      border: 'Filets',
      accent: 'Liens et boutons',
      'series-1': 'Série 1',
      'series-2': 'Série 2',
      'series-3': 'Série 3',
      'series-4': 'Série 4',
      'series-5': 'Série 5',
      'series-6': 'Série 6',
      neutral: 'Sans opinion',
      font: 'Police',
      radius: 'Arrondi',
    },
    pick: (colour) => `Choisir\u00a0: ${colour}`,
    badColour: (value) => `«\u00a0${value}\u00a0» n’est pas une couleur comme #00667e.`,
    badFont: (value) => `«\u00a0${value}\u00a0» n’est pas un nom de police.`,
    badRadius: (value) => `«\u00a0${value}\u00a0» n’est pas un nombre de 0 à 12.`,
    where: 'Où vous publiez',
    place: 'Où publiez-vous\u202f?',
    base: 'Adresse du dossier des fichiers',
    baseHelp:
      'Là où vous avez déposé le dossier «\u00a0baro\u00a0»\u00a0: https://…/, /…/ ou ./…/.',
    archive: 'Télécharger les fichiers à déposer (zip)',
    baseExample:
      'https://example.org/baro/ est un exemple\u00a0: mettez à sa place l’adresse de votre site.',
    badBase: (value, kept) =>
      `«\u00a0${value}\u00a0» ne peut pas servir\u00a0: une adresse comme https://…/, /…/ ou ./…/ est attendue. Le code garde ${kept}`,
    script: 'Script',
    scripts: {
      stable: 'baro.js\u00a0: suit les fichiers du dossier',
      fixed: 'Version figée, premier fichier vérifié (SRI)',
      all: 'Version figée en un seul fichier, tout vérifié (SRI)',
    },
    noIntegrity:
      'Les empreintes des scripts ne sont pas à côté de cette page\u00a0: le code n’en a pas. La commande «\u00a0npm run site\u00a0» les y met.',
    best: (variant) => `${variant}\u00a0: la forme conseillée ici`,
    others: 'Les autres formes du code',
    part: {
      code: 'Code à coller',
      script: 'Le script, une fois, dans le thème ou le gabarit',
      body: 'Dans la page ou l’article',
      address:
        'Adresse à coller, seule sur sa ligne, si ses pages connaissent leur adresse publique',
      model: 'Fichier modeles/baro.html du dossier squelettes',
      use: 'Raccourci à écrire dans l’article',
      settings: 'Réglages de l’élément personnalisé',
      seo: 'Code de la page (Velo), pour les moteurs de recherche',
    },
    lack: {
      options:
        'Impossible avec les choix faits\u00a0: cette forme ne connaît que la vue et la langue.',
      address: 'Impossible avec cette adresse\u00a0: il en faut une qui commence par https://',
    },
    colourCode: 'Couleurs\u00a0: à ajouter à la feuille de style du site',
    pictures: 'Images',
    ownPictures:
      'Le dossier des fichiers n’a pas d’images de ce choix\u00a0: téléchargez ces deux-ci et déposez-les dans son dossier «\u00a0pictures\u00a0».',
    download: (name) => `Télécharger ${name}`,
    policy: 'À ajouter à la règle Content-Security-Policy de la page',
    noPolicy: 'Ce code ne demande rien à la règle Content-Security-Policy.',
    policyNotes: [
      'Le graphique n’a besoin ni de style-src, ni de connect-src, ni de font-src.',
      "Si la page demande require-trusted-types-for 'script', ajoutez\u00a0: trusted-types baro-widgets.",
      'Des fichiers placés sur un autre serveur doivent porter l’en-tête Access-Control-Allow-Origin.',
    ],
    policyStyle:
      'Une règle qui refuse les attributs style refuse aussi ceux de la figure, qui reste lisible\u00a0: pour n’en avoir aucun, choisissez plus haut «\u00a0page avec une règle stricte\u00a0».',
    privacy: 'Phrase à reprendre dans votre page sur la vie privée',
    privacyOwn:
      'Les graphiques du baromètre sont servis par ce site lui-même\u00a0: les afficher ne transmet rien à un tiers, ne dépose aucun cookie et n’enregistre rien dans votre navigateur.',
    privacyTheirs: (host) =>
      `Les graphiques du baromètre sont chargés depuis ${host}, qui reçoit à cette occasion votre adresse IP et le nom de ce site, comme pour tout fichier. Ils ne déposent aucun cookie, n’enregistrent rien dans votre navigateur et ne mesurent pas votre lecture.`,
    ifOwn: (host) => `si ${host} est votre propre serveur`,
    ifTheirs: (host) => `si ${host} est le serveur de quelqu’un d’autre`,
    ownText:
      'Cette adresse est celle de votre propre site\u00a0: aucun tiers n’intervient, et le graphique seul ne demande pas de consentement.',
  },
  en: {
    choices: 'The chart',
    widget: 'Chart',
    chartLanguage: 'Language of the chart',
    latest: 'The latest',
    level: 'Title of the chart',
    noLevel: 'No heading of the page',
    levelOf: (level) => `Heading of level ${level}`,
    flags: {
      'no-title': 'the visible title',
      'no-table': 'the visible table',
      'no-actions': 'the buttons',
    },
    parts: 'Take away',
    items: 'Answers shown',
    colours: 'Colours, font, corners',
    coloursHelp:
      'An empty field keeps the chart’s own value. A colour is written #00667e, the font as in a style sheet, the radius in pixels, 0 to 12.',
    tokens: {
      surface: 'Ground',
      text: 'Text',
      muted: 'Small text',
      grid: 'Grid',
      border: 'Hairlines',
      accent: 'Links and buttons',
      'series-1': 'Series 1',
      'series-2': 'Series 2',
      'series-3': 'Series 3',
      'series-4': 'Series 4',
      'series-5': 'Series 5',
      'series-6': 'Series 6',
      neutral: 'No opinion',
      font: 'Font',
      radius: 'Radius',
    },
    pick: (colour) => `Pick: ${colour}`,
    badColour: (value) => `“${value}” is no colour such as #00667e.`,
    badFont: (value) => `“${value}” is no name of a font.`,
    badRadius: (value) => `“${value}” is no number from 0 to 12.`,
    where: 'Where you publish',
    place: 'Where do you publish?',
    base: 'Address of the folder of the files',
    baseHelp: 'Where you have put the folder “baro”: https://…/, /…/ or ./…/.',
    archive: 'Download the files to put there (zip)',
    baseExample: 'https://example.org/baro/ is an example: put your site’s address in its place.',
    badBase: (value, kept) =>
      `“${value}” can’t be used: expected an address such as https://…/, /…/ or ./…/. The code keeps ${kept}`,
    script: 'Script',
    scripts: {
      stable: 'baro.js: follows the files of the folder',
      fixed: 'Fixed version, first file checked (SRI)',
      all: 'Fixed version in one file, all checked (SRI)',
    },
    noIntegrity:
      'The hashes of the scripts are not beside this page: the code has none. The command “npm run site” puts them there.',
    best: (variant) => `${variant}: the form recommended here`,
    others: 'The other forms of the code',
    part: {
      code: 'Code to paste',
      script: 'The script, once, in the theme or template',
      body: 'In the page or article',
      address: 'Address to paste, alone on its line, if its pages know their public address',
      model: 'File modeles/baro.html in the folder squelettes',
      use: 'Shortcut to write in the article',
      settings: 'Settings of the custom element',
      seo: 'Code of the page (Velo), for search engines',
    },
    lack: {
      options: 'Not with these choices: this form knows only the view and the language.',
      address: 'Not with this address: it takes one that begins with https://',
    },
    colourCode: 'Colours: to add to the site’s style sheet',
    pictures: 'Pictures',
    ownPictures:
      'The folder of the files has no pictures of this choice: download these two and put them into its folder “pictures”.',
    download: (name) => `Download ${name}`,
    policy: 'To add to the page’s Content-Security-Policy',
    noPolicy: 'This code asks nothing of the Content-Security-Policy.',
    policyNotes: [
      'The chart needs no style-src, no connect-src and no font-src.',
      "If the page has require-trusted-types-for 'script', add: trusted-types baro-widgets.",
      'Files on another server must have the header Access-Control-Allow-Origin.',
    ],
    policyStyle:
      'A policy that refuses style attributes refuses those of the figure too, which stays readable: to have none, choose “page with a strict policy” above.',
    privacy: 'Sentence for your page on privacy',
    privacyOwn:
      'The charts of the barometer are served by this site itself: showing them sends nothing to a third party, sets no cookie and stores nothing in your browser.',
    privacyTheirs: (host) =>
      `The charts of the barometer are loaded from ${host}, which thereby receives your IP address and the name of this site, as for any file. They set no cookie, store nothing in your browser and do not measure your reading.`,
    ifOwn: (host) => `if ${host} is your own server`,
    ifTheirs: (host) => `if ${host} is somebody else’s server`,
    ownText:
      'This address is that of your own site: no third party is involved, and the chart alone calls for no consent.',
  },
};
