/** The places where a chart is published, in words: their names, what they keep, what to do there. */
import type { Language } from '../shared/words.js';
import type { Column, Keeps, PlaceId, Variant } from './places.js';

export interface PlaceWords {
  readonly caption: string;
  readonly head: string;
  readonly names: Readonly<Record<PlaceId, string>>;
  readonly variants: Readonly<Record<Variant, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly keeps: Readonly<Record<Keeps, string>>;
  /** What to do there: two or three sentences. */
  readonly advice: Readonly<Record<PlaceId, string>>;
}

export const placeWords: Readonly<Record<Language, PlaceWords>> = {
  fr: {
    caption: 'Ce que garde chaque outil, forme par forme',
    head: 'Outil',
    names: {
      static: 'Page statique, HTML libre',
      policy: 'Page avec une règle stricte (CSP)',
      wordpress: 'WordPress, bloc «\u00a0HTML personnalisé\u00a0»',
      'wordpress-filtered': 'WordPress sans droit au HTML libre',
      'wordpress-classic': 'WordPress, éditeur classique',
      spip: 'SPIP',
      'spip-closed': 'SPIP avec $filtrer_javascript à\u00a0−1',
      wix: 'Wix',
      tinymce: 'Éditeur TinyMCE',
    },
    variants: {
      tag: 'La balise',
      div: 'La div',
      figure: 'La figure, sans script',
      frame: 'Le cadre, une iframe',
      url: 'L’adresse, que WordPress transforme en cadre',
      spip: 'Le modèle SPIP',
      wix: 'L’élément personnalisé',
    },
    columns: { tag: 'Balise', div: 'Div', figure: 'Figure', frame: 'Cadre' },
    keeps: {
      chart: 'le graphique',
      theme: 'la figure\u202f; le graphique si le script est dans le thème',
      figure: 'la figure',
      doubled: 'le graphique, puis la figure dessous',
      box: 'dans une boîte de hauteur fixe',
      none: 'rien',
    },
    advice: {
      static: 'Collez le code là où le graphique doit être. Le script suffit une fois par page.',
      policy:
        'Cette forme n’a pas d’attribut style, et son image est dessinée dans la page\u00a0: la règle n’a que les scripts à permettre.',
      wordpress:
        'Dans un bloc «\u00a0HTML personnalisé\u00a0». La div supporte mieux que la balise d’être reprise dans l’éditeur.',
      'wordpress-filtered':
        'Auteurs, contributeurs et, sur un réseau de sites, presque tout le monde\u00a0: WordPress retire script, balise et cadre. La div garde la figure et ses réglages, et devient graphique si le script est dans le thème. L’adresse donne un cadre, si les pages ont été faites avec «\u00a0npm run site -- --url\u00a0».',
      'wordpress-classic':
        'Dans l’onglet «\u00a0Texte\u00a0». WordPress y fait des paragraphes, qui séparent la balise de sa figure, et l’onglet «\u00a0Visuel\u00a0» la retire\u00a0: prenez la div.',
      spip: 'Le code est entre <html> et </html>, que SPIP laisse tel quel. Dans l’espace privé le script s’affiche en rouge\u00a0: c’est normal, le site public l’accepte.',
      'spip-closed':
        'SPIP montre alors les scripts comme du texte\u00a0: mettez le script dans le squelette, et le modèle ou la div dans l’article.',
      wix: 'Ajoutez un élément personnalisé (offre payante), choisissez «\u00a0Server URL\u00a0» et recopiez les réglages. «\u00a0Embed HTML\u00a0» est un cadre fermé, de hauteur fixe.',
      tinymce:
        'L’éditeur retire le script, change une balise inconnue en paragraphe vide et ferme les cadres\u00a0: mettez le script dans le gabarit du site, et la div par le bouton «\u00a0Code source\u00a0».',
    },
  },
  en: {
    caption: 'What each tool keeps, form by form',
    head: 'Tool',
    names: {
      static: 'Static page, free HTML',
      policy: 'Page with a strict policy (CSP)',
      wordpress: 'WordPress, “Custom HTML” block',
      'wordpress-filtered': 'WordPress without the right to free HTML',
      'wordpress-classic': 'WordPress, classic editor',
      spip: 'SPIP',
      'spip-closed': 'SPIP with $filtrer_javascript at\u00a0−1',
      wix: 'Wix',
      tinymce: 'TinyMCE editor',
    },
    variants: {
      tag: 'The tag',
      div: 'The div',
      figure: 'The figure, without a script',
      frame: 'The frame, an iframe',
      url: 'The address, which WordPress turns into a frame',
      spip: 'The SPIP model',
      wix: 'The custom element',
    },
    columns: { tag: 'Tag', div: 'Div', figure: 'Figure', frame: 'Frame' },
    keeps: {
      chart: 'the chart',
      theme: 'the figure; the chart if the script is in the theme',
      figure: 'the figure',
      doubled: 'the chart, then the figure below',
      box: 'in a box of fixed height',
      none: 'nothing',
    },
    advice: {
      static: 'Paste the code where the chart is to be. The script is enough once a page.',
      policy:
        'This form has no style attribute, and its picture is drawn in the page: the policy has only the scripts to allow.',
      wordpress:
        'In a “Custom HTML” block. The div bears being edited again better than the tag does.',
      'wordpress-filtered':
        'Authors, contributors and, on a network of sites, nearly everybody: WordPress takes out script, tag and frame. The div keeps the figure and its settings, and becomes a chart if the script is in the theme. The address gives a frame, if the pages were made with “npm run site -- --url”.',
      'wordpress-classic':
        'In the “Text” tab. WordPress makes paragraphs there that part the tag from its figure, and the “Visual” tab takes the tag out: take the div.',
      spip: 'The code is between <html> and </html>, which SPIP leaves as it is. In the private area the script is shown in red: that is normal, the public site accepts it.',
      'spip-closed':
        'SPIP then shows scripts as text: put the script into the template, and the model or the div into the article.',
      wix: 'Add a custom element (a paid plan), choose “Server URL” and copy the settings. “Embed HTML” is a closed frame of fixed height.',
      tinymce:
        'The editor takes the script out, turns an unknown tag into an empty paragraph and closes frames: put the script into the site’s template, and the div by the “Source code” button.',
    },
  },
};
