import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import imports from 'eslint-plugin-simple-import-sort';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const banned = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
  { selector: 'Decorator', message: 'Use static properties and declare fields.' },
];

/** Tests print values of any type. */
const needless = {
  selector:
    ":not(TaggedTemplateExpression) > TemplateLiteral > CallExpression[callee.name='String']:not([arguments.0.name='error'])",
  message: 'A template makes text of a number by itself.',
};

export default tseslint.config(
  // The apps have dependencies of their own, and are checked where these are installed.
  { ignores: ['test/apps/*/'] },
  { ignores: ['dist/', 'dist-site/', 'dist-stories/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    plugins: { imports },
    rules: {
      'imports/imports': ['error', { groups: [['^node:'], ['^@?\\w'], ['^\\.']] }],
      'imports/exports': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Lit's `css` and `html` tags and bound callbacks are methods only in name.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', ...banned, needless],
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'lit/no-template-map': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-params': ['error', 4] },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...banned,
        needless,
        {
          selector: 'PrivateIdentifier',
          message: 'Use a private field: for es2021 a #name becomes a WeakMap with helper files.',
        },
      ],
    },
  },
  {
    // A test awaits what it must; node:test collects the promises of its tests itself.
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...banned],
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.mjs', '*.js'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
);
