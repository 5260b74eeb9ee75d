/** The page in English, whose French is in the HTML, and the words of its controls. */
import { type Language, shared } from '../shared/words.js';

export const english: Readonly<Record<string, string>> = {
  ...shared,
  email: 'The e-mail',
  emailIntro:
    'A real table, readable where pictures are blocked. To be pasted into the code of your template.',
  heading: 'The barometer’s charts for your newsletters',
  lead: 'Choose a chart and take it away: picture, e-mail, text. All of it is made in this page, with nothing to install and nothing sent.',
  picture: 'The picture',
  pictureIntro:
    'The PNG has two pixels for one: place it in the e-mail at the width chosen, with the alternative text.',
  text: 'The plain text',
  textIntro: 'For the text part of the e-mail, and for the long description of the picture.',
};

export interface DesignerWords {
  readonly choices: string;
  readonly widget: string;
  readonly chartLanguage: string;
  readonly picture: string;
  readonly alt: string;
  readonly email: string;
  readonly preview: string;
  readonly text: string;
  readonly long: string;
  /** "Télécharger (PNG)" */
  readonly download: (format: string) => string;
  readonly pictureNotCopied: string;
}

export const designerWords: Readonly<Record<Language, DesignerWords>> = {
  fr: {
    choices: 'Le graphique à emporter',
    widget: 'Graphique',
    chartLanguage: 'Langue du graphique',
    picture: 'Image',
    alt: 'Texte de remplacement',
    email: 'Code de l’e-mail',
    preview: 'Aperçu de l’e-mail',
    text: 'Texte brut',
    long: 'Description longue',
    download: (format) => `Télécharger (${format})`,
    pictureNotCopied: 'Ce navigateur ne copie pas les images\u00a0: téléchargez-la',
  },
  en: {
    choices: 'The chart to take away',
    widget: 'Chart',
    chartLanguage: 'Language of the chart',
    picture: 'Picture',
    alt: 'Alternative text',
    email: 'Code of the e-mail',
    preview: 'Preview of the e-mail',
    text: 'Plain text',
    long: 'Long description',
    download: (format) => `Download (${format})`,
    pictureNotCopied: 'This browser does not copy pictures: download it',
  },
};
