// Written by `npm run data` from data/*.csv. Change those, not this.
import type { GapReason, Source } from './types.js';

/** Figures in the form that lines.ts describes. */
export const figureLines = `
#adoption.tools
website 69 @2013 :uses /leaders !published <deck-2016 *base-presumed
website 73 @2016 +labo-2018
website 71 @2019 <bizouard-2019 *wording-2019
social-networks 36 @2013 <deck-2016 *social-2013-facebook-only,base-presumed
social-networks 62 @2016 *base-presumed +labo-2018
social-networks 67 @2019 <bizouard-2019 *wording-2019
collaborative-tools 22 @2013 <deck-2016 *base-presumed
collaborative-tools 43 @2016
twitter 8 @2013 *social-2013-facebook-only,base-presumed
#adoption.potential
free-software 41 @2016 :uses /leaders !published <deck-2016 *base-presumed
free-software 35 :could-use *base-presumed,not-a-forecast
free-software 100-41-35 :neither !derived *base-presumed,answers-presumed-exclusive,computed
online-giving 13 :uses !published *base-presumed
online-giving 41 :could-use *base-presumed,not-a-forecast
online-giving 100-13-41 :neither !derived *base-presumed,answers-presumed-exclusive,computed
smartphone-app 9 :uses !published *base-presumed
smartphone-app 39 :could-use *base-presumed,not-a-forecast
smartphone-app 100-9-39 :neither !derived *base-presumed,answers-presumed-exclusive,computed
distance-learning 8 :uses !published *base-presumed
distance-learning 42 :could-use *base-presumed,not-a-forecast
distance-learning 100-8-42 :neither !derived *base-presumed,answers-presumed-exclusive,computed
#adoption.purposes
communication 73 @2019 :uses /leaders !published <numculturel-2019 *several-answers
communication 74 @2022 <angel-2022 +article-nd
communication 80 @2025 <francegenerosites-2025 +cca-2025
network 72 @2019 <numculturel-2019
network 70 @2022 <angel-2022 +article-nd
network 75 @2025 <francegenerosites-2025 +cca-2025
management 60 @2019 <numculturel-2019
management 63 @2022 <angel-2022 +article-nd
management 70 @2025 <francegenerosites-2025 +cca-2025
collaboration 50-11 @2019 !derived <boursorama-2022 *several-answers,computed
collaboration 50 @2022 !published <angel-2022 *several-answers
collaboration 57 @2025 <francegenerosites-2025
fundraising 23 @2019 <numculturel-2019
fundraising 27 @2022 !reported <article-nd *year-attributed,several-answers
#adoption.maturity
beginner 21 @2019 :class /leaders !published <numculturel-2019
beginner 22 @2022 <francenum-2022 +enbref-2025
beginner 23 @2025 <solidatech-2025
on-track 55 @2019 <numculturel-2019
on-track 53 @2022 <francenum-2022 +enbref-2025
on-track 47 @2025 <solidatech-2025 +cca-2025
experienced 21 @2019 <numculturel-2019
experienced 26-5 @2022 !derived <cca-2025 *computed +enbref-2025
experienced 26 @2025 !published <solidatech-2025 *beside-not-inside +cca-2025
unclassified 100-21-55-21 @2019 !derived <numculturel-2019 *computed
unclassified 100-53-22-21 @2022 <enbref-2025
unclassified 100-47-26-23 @2025 <solidatech-2025
#adoption.free-software
all 41 @2016 :uses /leaders !published <deck-2016 *base-presumed
connected 63 /connected *other-sample n1084
3-19-employees 47 /leaders-3-19-employees *subgroup-size-unknown,subgroups-overlap
financial-difficulty 46 /leaders-financial-difficulty
leisure-youth 44 /leaders-leisure-youth
#adoption.ai
using 18 @2025 :situation /leaders !published <solidatech-2025 +cca-2025
considering 13 +cca-2025
never-discussed 35 <cca-2025
other 100-18-13-35 !derived *one-question-presumed,computed
daily-tasks 70 :reason /leaders-using-or-considering-ai !uncertain <solidatech-2025 *ai-base-unstated,several-answers +cca-2025
communication 59 +cca-2025
ethical-fears 47 :opinion /leaders !published *
dont-know-how 28 /leaders-base-unstated <cca-2025 *question-unstated
#adoption.who
board 18 @2019 :carries /leaders !published <cca-2025
board 24 @2025 +solidatech-2025
few-volunteers 24 /leaders-base-unstated !uncertain *base-unstated
few-employees 30
digital-lead 32 @2022 /leaders !reported <enbref-2025 *year-attributed +article-nd
#adoption.palette
accounting 48 @2019 :uses /leaders !published <bizouard-2019 *wording-2019
newsletter 34 <creditagricole-2019
management 31 <numculturel-2019
online-payment 20 <bizouard-2019
blog 18
online-giving 18 <creditagricole-2019
smartphone-app 11 <bizouard-2019
distance-learning 9 <numculturel-2019
volunteer-platform 6 <creditagricole-2019
video-call 59 @2022 <boursorama-2022 *several-answers
file-sharing 43
#adoption.crisis
accelerated 26 @2022 :class /leaders !published <boursorama-2022
started 19
already-equipped 22
still-limited 16
no-answer 17
#effects.opinions
volunteer-involvement 60 @2016 :positive /leaders !published <deck-2016 *base-presumed
volunteer-involvement 36 :no-opinion
volunteer-involvement 4 :negative
member-involvement 50 :positive *base-presumed,source-label-slip
member-involvement 44 :no-opinion
member-involvement 6 :negative
member-number 38 :positive *base-presumed
member-number 57 :no-opinion
member-number 5 :negative
volunteer-number 36 :positive
volunteer-number 58 :no-opinion
volunteer-number 6 :negative
revenue 100-60-7 :positive !derived *base-presumed,computed
revenue 60 :no-opinion !published *base-presumed
revenue 7 :negative
#effects.recognised
information-sharing 85 @2016 :positive /leaders !published <deck-2016 *base-presumed,no-split
image 82
#effects.signals
decision-participation 9 @2016 :negative /leaders !published <deck-2016 *base-presumed
revenue 7
involvement-and-number 6
#effects.since-covid
internal-participation 61 @2022 :positive /leaders-base-unstated !published <fonda-2022 *base-unstated,not-joined-to-2016
information-flow 47 <boursorama-2022
admin-time 45
#levers.needs
know-existing-tools 49 @2016 :would-help /leaders !uncertain <deck-2016 *several-answers,base-presumed,lever-pairing-49-48 =mastery
level-up-members 48
technical-training 27 *several-answers,base-presumed,lever-pairing-27
personal-help-strategy 29 !published *several-answers,base-presumed =culture
shared-will 36
internal-discussion-time 28
money-equipment 42 =money
money-training 33
money-experts 22
shared-tools 27 =sharing
peer-exchange 35
know-existing-tools 47 @2022 !reported <enbref-2025 *several-answers,list-changed,single-digest =mastery
level-up-members 45
money-equipment 34 =money
shared-tools 19 =sharing
personal-help-strategy 20 !published <fonda-2022 *several-answers,list-changed =culture +enbref-2025
#levers.difficulties
any 84 @2019 :meets /leaders !published <disleur-2019
any 76 @2022 <fonda-2022 +article-nd
any 100-29 @2025 !derived <solidatech-2025 *computed
human 57 @2019 /leaders-base-unclear !uncertain <disleur-2019 *base-unclear-2019,several-answers
human 48 @2022 /leaders !published <fonda-2022 *several-answers
technical 34
financial 41 @2019 /leaders-base-unclear !uncertain <disleur-2019 *base-unclear-2019,several-answers
financial 30 @2022 /leaders !published <fonda-2022 *several-answers +enbref-2025
strategic 24
`;

/** edition, leaders, other samples, period, published, exact, source */
export const editionRows: readonly (readonly [
  string,
  number,
  string,
  string,
  string,
  boolean,
  string,
])[] = [
  ['2013', 1652, '3464 volunteers', 'late 2013', '2014-06', true, 'deck-2016'],
  [
    '2016',
    1601,
    '6667 volunteers; 1084 connected associations (users of Solidatech)',
    '2016',
    '2016-11',
    true,
    'deck-2016',
  ],
  ['2019', 2500, '', 'spring 2019', '2019-10', false, 'disleur-2019'],
  ['2022', 2776, '', 'spring 2022', '2022-10', true, 'boursorama-2022'],
  ['2025', 2285, '', '2025-04-15 to 2025-06-16', '2025-11', true, 'francegenerosites-2025'],
];

/** view, item, edition, reason, source */
export const gapRows: readonly (readonly [string, string, string, GapReason, string])[] = [
  ['adoption.tools', 'twitter', '2016', 'asked-otherwise', 'deck-2016'],
  ['adoption.tools', 'twitter', '2019', 'asked-otherwise', 'deck-2016'],
];

/** key, title, publisher, year, kind, url */
export const sourceRows: readonly (readonly [
  string,
  string,
  string,
  string,
  Source['kind'],
  string,
])[] = [
  [
    'deck-2016',
    'La place du numérique dans le projet associatif en 2016',
    'Recherches & Solidarités et Solidatech',
    '2016',
    'primary',
    'https://www.solidatech.fr/explorer/etude-la-place-du-numerique-dans-le-projet-associatif-en-2016',
  ],
  [
    'cca-2025',
    'La place du numérique dans le projet associatif en 2025',
    'cca.asso.fr',
    '2025',
    'press',
    '',
  ],
  [
    'labo-2018',
    'Note sur la transition numérique des associations',
    'labo.societenumerique',
    '2018',
    'digest',
    '',
  ],
  [
    'enbref-2025',
    'Numérique : outil clé pour la communication et la mobilisation des associations',
    'site non identifié',
    '2025',
    'digest',
    '',
  ],
  [
    'article-nd',
    'Article sur la transformation digitale des associations',
    'site non identifié',
    '',
    'digest',
    '',
  ],
  [
    'solidatech-2025',
    'Étude : La place du numérique dans le projet associatif en 2025',
    'Solidatech',
    '2025',
    'partner',
    'https://www.solidatech.fr/ressources/etude-la-place-du-numerique-dans-le-projet-associatif-en-2025',
  ],
  [
    'francegenerosites-2025',
    'Place du numérique dans le projet associatif 2025',
    'France générosités',
    '2025',
    'press',
    'https://www.francegenerosites.org/ressources/place-du-numerique-dans-le-projet-associatif-solidatech-x-recherches-et-solidarites-2025',
  ],
  [
    'bizouard-2019',
    'Quelle place pour le numérique dans les associations ?',
    'Bizouard',
    '2019',
    'press',
    'https://www.bizouard.com/blog/2019/10/21/quelle-place-pour-le-numerique-dans-les-associations/',
  ],
  [
    'numculturel-2019',
    'Le monde associatif rationalise ses usages du numérique',
    'numerique-culturel.fr',
    '2019',
    'press',
    'https://www.numerique-culturel.fr/le-monde-associatif-rationalise-ses-usages-du-numerique',
  ],
  [
    'angel-2022',
    'Chiffres de l’édition 2022',
    'angel-education.org',
    '2022',
    'digest',
    'http://angel-education.org/index-655.html',
  ],
  [
    'boursorama-2022',
    'Associations : la crise sanitaire a boosté l’usage du numérique',
    'Boursorama',
    '2022',
    'press',
    'https://www.boursorama.com/actualite-economique/actualites/associations-la-crise-sanitaire-a-booste-l-usage-du-numerique-c93d9cd95b83e6288d8f9b4b926b6b9e',
  ],
  [
    'francenum-2022',
    'Comment les associations utilisent le numérique',
    'France Num',
    '2022',
    'press',
    'https://www.francenum.gouv.fr/magazine-du-numerique/comment-les-associations-utilisent-le-numerique-decouvrez-les-resultats-du',
  ],
  [
    'creditagricole-2019',
    'La place du numérique dans le projet associatif',
    'Crédit Agricole',
    '2019',
    'press',
    'https://www.credit-agricole.fr/association/conseils/magazine/tout-un-mag/la-place-du-numerique-dans-le-projet-associatif.html',
  ],
  [
    'fonda-2022',
    'La place du numérique dans le projet associatif en 2022',
    'La Fonda',
    '2022',
    'press',
    'https://fonda.asso.fr/ressources/la-place-du-numerique-dans-le-projet-associatif-en-2022',
  ],
  [
    'disleur-2019',
    'Numérique : le mouvement associatif veut réussir sa transition',
    'dis-leur.fr',
    '2019',
    'press',
    'https://dis-leur.fr/numerique-le-mouvement-associatif-veut-reussir-sa-transition/',
  ],
];
