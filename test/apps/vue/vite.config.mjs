import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('baro-');

export default {
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};
