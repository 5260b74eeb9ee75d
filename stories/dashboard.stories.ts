import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { languages } from 'baro-widgets/locales';

import 'baro-widgets/define';

interface Args {
  lang: string;
  theme: 'light' | 'dark';
  edition: string;
}

type Story = StoryObj<Args>;

/** Three widgets of one dashboard: choose a figure in one of them. */
const meta: Meta<Args> = {
  title: 'Dashboard',
  component: 'baro-dashboard',
  args: { lang: 'fr', theme: 'light', edition: '' },
  argTypes: {
    lang: { control: 'select', options: languages },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    edition: { control: 'text' },
  },
  render: ({ lang, theme, edition }) => {
    const dashboard = document.createElement('baro-dashboard');
    dashboard.lang = lang;
    dashboard.setAttribute('theme', theme);
    if (edition) dashboard.setAttribute('edition', edition);
    for (const view of ['tools', 'purposes', 'palette']) {
      const widget = document.createElement('baro-adoption');
      widget.view = view;
      dashboard.append(widget);
    }
    return dashboard;
  },
};
export default meta;

export const Default: Story = {};

export const OneEdition: Story = { args: { edition: 'latest' } };

export const English: Story = { args: { lang: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

/** An item chosen in one widget is highlighted in the others that have it. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const widgets = [...canvasElement.querySelectorAll('baro-adoption')];
    await Promise.all(widgets.map((widget) => widget.ready));
    const [, purposes] = widgets;
    const item = 'management';
    const detail = { figure: `adoption.purposes.${item}.uses.2025`, item, edition: '2025' };
    purposes?.dispatchEvent(
      new CustomEvent('baro-select', { bubbles: true, composed: true, detail }),
    );
  },
};

/** Widgets outside a dashboard, linked by the name of their group. */
export const Group: Story = {
  render: ({ lang }) => {
    const place = document.createElement('div');
    for (const view of ['tools', 'purposes']) {
      const widget = document.createElement('baro-adoption');
      widget.view = view;
      widget.lang = lang;
      widget.setAttribute('group', 'page');
      place.append(widget);
    }
    return place;
  },
};
