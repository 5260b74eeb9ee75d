/** The page in English; its French is in the HTML. */
import { shared } from '../shared/words.js';

/** Places of the page, by the name in their `data-words` or `data-words-label`. */
export const english: Readonly<Record<string, string>> = {
  ...shared,
  about: 'Where these figures come from',
  adoption: 'Uses',
  adoptionIntro:
    'The tools, what they are for, how far associations have come: what leaders say of their association.',
  configurator: 'Make the code for your site',
  contents: 'On this page',
  designers: 'In your newsletters',
  effects: 'Effects',
  effectsIntro:
    'What digital tools change, according to leaders. “No opinion” is an answer in its own right: it does not mean “no effect”.',
  embed: 'On your site',
  embedIntro:
    'Three lines are enough, with no account, no cookie and no call to any server but your own. The text inside the tag stays in view if the chart cannot be shown.',
  embedNote:
    'The script comes from the library’s “cdn” folder, to be copied to your site: here, under “/baro/”.',
  fallback: 'If the chart does not appear, its figures can be read in the study.',
  heading: 'Digital practice in associations, as their leaders see it',
  independent:
    'Independent presentation: this is neither the study’s own site nor an official one.',
  lead: 'About every three years, Solidatech and Recherches & Solidarités ask leaders of French associations about the place of digital tools in their work. Each share is what these leaders declare: neither a measure of equipment nor the situation of all associations in France.',
  levers: 'Levers',
  leversIntro: 'What would help associations go further, and the difficulties they meet.',
  read: 'A difference of 3 points or less is not called a change. Where a figure is missing, the chart says why: it is never zero.',
  readHead: 'How to read them',
  source:
    'In the study’s report and in texts that quote it. Each chart names its own, and marks the figures that call for a caveat.',
  sourceHead: 'Where they were read',
  study: 'Read the study at Solidatech (in French)',
  who: 'Leaders who chose to answer an online form passed on by associations’ networks. One person answers for one association.',
  whoHead: 'Who answers',
};
