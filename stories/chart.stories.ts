import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { BaroChart, Dataset } from 'baro-widgets';
import { languages } from 'baro-widgets/locales';

import { quietly } from './widget.js';

import 'baro-widgets/define/baro-chart';

interface Args {
  figures: Dataset | readonly never[] | string;
  shape: string;
  lang: string;
  theme: string;
}

type Story = StoryObj<Args>;

const source = 'Enquête du réseau, 2024';
const base = 'associations du réseau';

const share = (item: string, edition: number, value: number, more: object = {}) => ({
  item,
  edition,
  value,
  base,
  base_n: 212,
  source,
  ...more,
});

const network: Dataset = {
  title: 'Les outils de nos membres',
  subject: 'outils du réseau',
  rowHead: 'Outil',
  figures: [
    share('Site internet', 2021, 64),
    share('Site internet', 2024, 71),
    share('Blog', 2021, 15),
    share('Blog', 2024, 12),
    share('Visioconférence', 2024, 82.5),
  ],
  gaps: [{ item: 'Visioconférence', edition: 2021, reason: 'not-asked' }],
};

const opinions: Dataset = {
  title: 'Le numérique nous fait gagner du temps',
  figures: ['Bénévoles', 'Salariés'].flatMap((item, i) => [
    share(item, 2024, 52 + i * 8, { measure: 'D’accord' }),
    share(item, 2024, 30 - i * 8, { measure: 'Sans avis' }),
    share(item, 2024, 18, { measure: 'Pas d’accord' }),
  ]),
};

const meta: Meta<Args> = {
  title: 'Custom data',
  component: 'baro-chart',
  args: { figures: network, shape: '', lang: 'fr', theme: 'light' },
  argTypes: {
    figures: { control: 'object' },
    shape: { control: 'text' },
    lang: { control: 'select', options: languages },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
  },
  render: ({ figures, shape, lang, theme }) => {
    const chart: BaroChart = document.createElement('baro-chart');
    Object.assign(chart, { figures, shape: shape || null, theme });
    chart.lang = lang;
    return chart;
  },
};
export default meta;

export const Default: Story = {};

export const Dots: Story = { args: { shape: 'dots' } };

export const Answers: Story = { args: { figures: opinions } };

export const English: Story = { args: { lang: 'en' } };

export const Arabic: Story = { args: { lang: 'ar' } };

export const Dark: Story = { args: { theme: 'dark' } };

/** Under 30 answers no share is shown; without a base or a source it is said. */
export const TooFew: Story = {
  args: {
    figures: {
      title: 'Peu de réponses',
      figures: [
        share('Site internet', 2024, 71, { base_n: 24 }),
        { item: 'Blog', edition: 2024, value: 40, base_n: 64 },
      ],
    },
  },
};

/** The same inside the tag, as a page without scripts of its own has it. */
export const InsideTheTag: Story = {
  render: ({ lang, theme }) => {
    const chart = document.createElement('baro-chart');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(network);
    chart.append(script);
    chart.lang = lang;
    chart.setAttribute('theme', theme);
    return chart;
  },
};

export const Empty: Story = { tags: ['empty'], args: { figures: [] } };

export const ErrorState: Story = {
  tags: ['error', '!autodocs'],
  args: { figures: 'no figures' },
  beforeEach: quietly,
};
