/** What the doctor says: a sentence a finding, a sentence an advice. */
import type { Language } from '../shared/words.js';
import type { Advice, FindingCode, Level } from './findings.js';

export interface DoctorWords {
  readonly label: string;
  readonly ask: string;
  readonly result: string;
  readonly advise: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly findings: Readonly<Record<FindingCode, (value: string) => string>>;
  readonly advice: Readonly<Record<Advice, string>>;
}

export const doctorWords: Readonly<Record<Language, DoctorWords>> = {
  fr: {
    label: 'Code tel que votre outil le rend',
    ask: 'Examiner',
    result: 'Ce qui a été trouvé',
    advise: 'Ce qui peut aider',
    levels: { lost: 'À corriger', note: 'À savoir', good: 'En ordre' },
    findings: {
      nothing: () => 'Il n’y a rien à lire\u00a0: collez d’abord du code.',
      foreign: () =>
        'Rien ici ne vient de ces graphiques\u00a0: l’outil a tout retiré, ou ce n’est pas le bon extrait.',
      escaped: (code) =>
        `Le code est affiché comme du texte («\u00a0${code}\u00a0»)\u00a0: il a été collé là où l’outil attend des mots.`,
      quotes: (attribute) =>
        `Des guillemets ont été arrondis («\u00a0${attribute}\u00a0»)\u00a0: la valeur n’est plus comprise.`,
      'script-lost': () =>
        'Le script a été retiré\u00a0: sans lui le graphique ne se dessine pas, la figure reste.',
      'script-shown': (code) =>
        `Le script est montré comme du texte («\u00a0${code}\u00a0») au lieu d’être exécuté.`,
      'script-moved': () =>
        'Le script n’est plus juste avant le graphique\u00a0: cela ne change rien.',
      'module-lost': () =>
        'Le script a perdu type="module"\u00a0: le navigateur ne saura pas le lire.',
      'integrity-lost': () =>
        'Le script a perdu son empreinte (integrity)\u00a0: il marche, sans être vérifié.',
      'cors-lost': () =>
        'Le script a gardé son empreinte mais perdu crossorigin\u00a0: venu d’un autre serveur, il sera refusé.',
      'tag-lost': () =>
        'Le script est là, mais la balise du graphique a été retirée\u00a0: rien ne sera dessiné.',
      'attributes-lost': (name) =>
        `L’attribut «\u00a0${name}\u00a0» a disparu\u00a0: le graphique prendra une valeur par défaut.`,
      'figure-outside': () =>
        'La figure est sortie de la balise\u00a0: elle restera sous le graphique au lieu de lui céder la place.',
      'figure-lost': () =>
        'La figure a été retirée\u00a0: sans script, il n’y a plus rien à lire à cet endroit.',
      'figure-alone': () =>
        'Il n’y a que la figure\u00a0: c’est normal si vous l’aviez choisie seule\u202f; sinon, l’outil a retiré le script et la balise.',
      paragraphs: () =>
        'Des paragraphes ou des sauts de ligne ont été ajoutés dans la balise\u00a0: ils se voient tant que le graphique n’est pas dessiné.',
      'picture-lost': () => 'L’image a été retirée de la figure.',
      'drawing-lost': () =>
        'L’image dessinée dans la page a été retirée, et ses mots sont restés en vrac.',
      'alt-lost': () =>
        'L’image a perdu son texte de remplacement\u00a0: qui ne la voit pas n’en saura rien.',
      'source-changed': (address) =>
        `L’adresse de l’image a été réécrite («\u00a0${address}\u00a0»)\u00a0: vérifiez qu’elle s’affiche et qu’elle vient bien de votre site.`,
      'narrow-lost': () =>
        'L’image pour les écrans étroits a été retirée\u00a0: la grande y sera réduite.',
      'style-lost': () =>
        'L’image a perdu son style\u00a0: elle peut dépasser de la page sur un téléphone.',
      'caption-lost': () => 'La légende, qui dit le constat, a été retirée.',
      'table-lost': () => 'Le tableau des chiffres a été retiré.',
      'scope-lost': () =>
        'Les en-têtes du tableau ne sont plus marqués comme tels\u00a0: il se lit mal à l’oreille.',
      'details-lost': () => 'Le tableau n’est plus repliable\u00a0: il est toujours ouvert.',
      'frame-title-lost': () =>
        'Le cadre a perdu son titre (title)\u00a0: remettez-le, un cadre sans titre ne s’annonce pas.',
      'frame-closed': (attribute) =>
        `Le cadre est fermé aux scripts (${attribute})\u00a0: il montre la figure, sans graphique.`,
      whole: () => 'Rien d’essentiel ne manque.',
    },
    advice: {
      source:
        'Collez le code dans le mode HTML, «\u00a0Code source\u00a0» ou «\u00a0Texte\u00a0» de l’éditeur, sans passer par un traitement de texte.',
      div: 'Prenez la div au lieu de la balise\u00a0: les éditeurs la gardent.',
      theme:
        'Mettez le script une fois dans le thème ou le gabarit du site, et gardez la div dans la page.',
      url: 'Dans WordPress, essayez l’adresse de la page du graphique, seule sur sa ligne.',
      file: 'Prenez une forme dont l’image est un fichier\u00a0: tous les outils gardent les images.',
      one: 'Choisissez le script en un seul fichier\u00a0: il se passe de type="module".',
      stable: 'Prenez baro.js sans version, qui n’a pas d’empreinte à perdre.',
      figure: 'Prenez la figure seule\u00a0: elle n’a pas besoin de script.',
      frame: 'Prenez le cadre\u00a0: l’outil ne touche pas à ce qu’il contient.',
    },
  },
  en: {
    label: 'Code as your tool gives it back',
    ask: 'Examine',
    result: 'What was found',
    advise: 'What may help',
    levels: { lost: 'To mend', note: 'To know', good: 'In order' },
    findings: {
      nothing: () => 'There is nothing to read: paste some code first.',
      foreign: () =>
        'Nothing here comes from these charts: the tool has taken all of it out, or this is not the right part.',
      escaped: (code) =>
        `The code is shown as text (“${code}”): it was pasted where the tool expects words.`,
      quotes: (attribute) =>
        `Quotes were made curly (“${attribute}”): the value is no longer understood.`,
      'script-lost': () =>
        'The script was taken out: without it no chart is drawn, and the figure stays.',
      'script-shown': (code) => `The script is shown as text (“${code}”) instead of being run.`,
      'script-moved': () => 'The script no longer stands just before the chart: no harm in that.',
      'module-lost': () =>
        'The script has lost type="module": the browser will not know how to read it.',
      'integrity-lost': () =>
        'The script has lost its hash (integrity): it works, without being checked.',
      'cors-lost': () =>
        'The script has kept its hash but lost crossorigin: from another server it will be refused.',
      'tag-lost': () =>
        'The script is there, but the tag of the chart was taken out: nothing will be drawn.',
      'attributes-lost': (name) =>
        `The attribute “${name}” is gone: the chart will take a default value.`,
      'figure-outside': () =>
        'The figure has left the tag: it will stay below the chart instead of giving way to it.',
      'figure-lost': () => 'The figure was taken out: without a script nothing can be read there.',
      'figure-alone': () =>
        'There is only the figure: as it should be if you chose it alone; else the tool has taken out script and tag.',
      paragraphs: () =>
        'Paragraphs or line breaks were added inside the tag: they are seen until the chart is drawn.',
      'picture-lost': () => 'The picture was taken out of the figure.',
      'drawing-lost': () =>
        'The picture drawn in the page was taken out, and its words are left in a heap.',
      'alt-lost': () =>
        'The picture has lost its alternative text: who can’t see it will know nothing of it.',
      'source-changed': (address) =>
        `The picture’s address was rewritten (“${address}”): check that it is shown, and that it comes from your site.`,
      'narrow-lost': () =>
        'The picture for narrow screens was taken out: the wide one will be shrunk there.',
      'style-lost': () => 'The picture has lost its style: it may run out of the page on a phone.',
      'caption-lost': () => 'The caption, which says the finding, was taken out.',
      'table-lost': () => 'The table of figures was taken out.',
      'scope-lost': () =>
        'The headers of the table are no longer marked as such: it is hard to follow by ear.',
      'details-lost': () => 'The table no longer folds: it is always open.',
      'frame-title-lost': () =>
        'The frame has lost its title: put it back, a frame without a title is not announced.',
      'frame-closed': (attribute) =>
        `The frame is closed to scripts (${attribute}): it shows the figure, without a chart.`,
      whole: () => 'Nothing that matters is missing.',
    },
    advice: {
      source:
        'Paste the code in the editor’s HTML, “Source code” or “Text” mode, without going through a word processor.',
      div: 'Take the div instead of the tag: editors keep it.',
      theme: 'Put the script once into the site’s theme or template, and keep the div in the page.',
      url: 'In WordPress, try the address of the chart’s page, alone on its line.',
      file: 'Take a form whose picture is a file: every tool keeps pictures.',
      one: 'Choose the script in one file: it does without type="module".',
      stable: 'Take baro.js without a version, which has no hash to lose.',
      figure: 'Take the figure alone: it needs no script.',
      frame: 'Take the frame: the tool does not touch what is inside.',
    },
  },
};
