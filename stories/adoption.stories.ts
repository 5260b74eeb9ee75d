import type { Meta } from '@storybook/web-components-vite';

import {
  type Args,
  failing,
  inPhone,
  quietly,
  type Story,
  waiting,
  widget,
  withoutCanvas,
} from './widget.js';

import 'baro-widgets/define/baro-adoption';

const tag = 'baro-adoption';

const meta: Meta<Args> = {
  title: 'Adoption',
  ...widget(tag),
};
export default meta;

/** The view `tools`. */
export const Default: Story = {};

export const Purposes: Story = { args: { view: 'purposes' } };

export const Maturity: Story = { args: { view: 'maturity' } };

export const Potential: Story = { args: { view: 'potential' } };

export const FreeSoftware: Story = { args: { view: 'free-software' } };

export const Palette: Story = { args: { view: 'palette' } };

export const Ai: Story = { args: { view: 'ai' } };

export const Who: Story = { args: { view: 'who' } };

export const Crisis: Story = { args: { view: 'crisis' } };

export const OneEdition: Story = { args: { view: 'purposes', edition: 'latest' } };

export const Highlight: Story = { args: { highlight: 'social-networks' } };

export const English: Story = { args: { lang: 'en' } };

export const Polish: Story = { args: { lang: 'pl' } };

export const Arabic: Story = { args: { lang: 'ar' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const NarrowPhone: Story = { render: inPhone(tag) };

export const Loading: Story = { tags: ['loading', '!autodocs'], render: waiting(tag) };

export const Empty: Story = { tags: ['empty'], args: { view: 'maturity', edition: '2013' } };

export const ErrorState: Story = {
  tags: ['error', '!autodocs'],
  render: failing(tag),
  beforeEach: quietly,
};

export const ChartFails: Story = { tags: ['!autodocs'], beforeEach: withoutCanvas };
