/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';

// Made by the build: what attributes, properties, events, parts and CSS properties mean.
const found = import.meta.glob<object>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const [manifest] = Object.values(found);
if (manifest) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
  },
};

export default preview;
