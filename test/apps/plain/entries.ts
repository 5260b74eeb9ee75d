// Every entry of the package with its types, read to their end.
export * as main from 'baro-widgets';
export * as chart from 'baro-widgets/chart';
export * as data from 'baro-widgets/data';
export * as formats from 'baro-widgets/formats';
export * as locales from 'baro-widgets/locales';
export * as fr from 'baro-widgets/locales/fr';
export * as snapshot from 'baro-widgets/snapshot';
export * as theme from 'baro-widgets/theme';
export * as view from 'baro-widgets/view';
export { default as elements } from 'baro-widgets/custom-elements.json' with { type: 'json' };
export { default as vscode } from 'baro-widgets/vscode.html-custom-data.json' with { type: 'json' };
export { default as webTypes } from 'baro-widgets/web-types.json' with { type: 'json' };
