import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { BaroElement, Comparison } from 'baro-widgets';

import 'baro-widgets/define/baro-adoption';
import 'baro-widgets/define/baro-effects';

interface Args {
  comparison: Comparison;
  tag: 'baro-adoption' | 'baro-effects';
  view: string;
  lang: string;
  theme: 'light' | 'dark';
}

type Story = StoryObj<Args>;

const network: Comparison = {
  name: 'Notre réseau',
  sample: 412,
  edition: 2026,
  base: 'associations du réseau',
  source: 'Enquête du réseau, 2026',
  values: { communication: 88, network: 70, management: 75.5, collaboration: 31 },
};

const meta: Meta<Args> = {
  title: 'Beside the barometer',
  component: 'baro-adoption',
  args: {
    comparison: network,
    tag: 'baro-adoption',
    view: 'purposes',
    lang: 'fr',
    theme: 'light',
  },
  argTypes: { comparison: { control: 'object' } },
  render: ({ tag, comparison, view, lang, theme }) => {
    const element: BaroElement = document.createElement(tag);
    Object.assign(element, { comparison, view, theme });
    element.lang = lang;
    return element;
  },
};
export default meta;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const Arabic: Story = { args: { lang: 'ar' } };

export const Dark: Story = { args: { theme: 'dark' } };

/** Under 30 answers: no share, and each cell says why. */
export const TooFew: Story = { args: { comparison: { ...network, sample: 24 } } };

/** Where it would look like a part of a whole, it has a panel of its own. */
export const ComparisonPanel: Story = {
  args: {
    tag: 'baro-effects',
    view: 'opinions',
    comparison: {
      ...network,
      values: {
        revenue: { positive: 30, 'no-opinion': 60, negative: 10 },
        'member-number': { positive: 45, 'no-opinion': 50, negative: 5 },
      },
    },
  },
};
