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

import 'baro-widgets/define/baro-effects';

const tag = 'baro-effects';

const meta: Meta<Args> = {
  title: 'Effects',
  ...widget(tag),
};
export default meta;

/** The view `opinions`. */
export const Default: Story = {};

export const Recognised: Story = { args: { view: 'recognised' } };

export const Signals: Story = { args: { view: 'signals' } };

export const SinceCovid: Story = { args: { view: 'since-covid' } };

export const English: Story = { args: { lang: 'en' } };

export const Polish: Story = { args: { lang: 'pl' } };

export const Arabic: Story = { args: { lang: 'ar' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const NarrowPhone: Story = { render: inPhone(tag) };

export const Loading: Story = { tags: ['loading', '!autodocs'], render: waiting(tag) };

export const Empty: Story = { tags: ['empty'], args: { edition: '2013' } };

export const ErrorState: Story = {
  tags: ['error', '!autodocs'],
  render: failing(tag),
  beforeEach: quietly,
};

export const ChartFails: Story = { tags: ['!autodocs'], beforeEach: withoutCanvas };
