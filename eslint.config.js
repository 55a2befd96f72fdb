import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const readsTheClock = [
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
].map((selector) => ({selector, message: 'Time is an input: only the clock controller reads the clock.'}));

const guesses = [
  {
    selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
    message: 'Locales and zones are inputs: no function guesses them.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale.*String$/]',
    message: 'Words and times go through src/i18n.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'site/', 'coverage/', 'test/frameworks/**/built/']),
  js.configs.recommended,
  {files: ['*.js', '*.mjs', 'tools/**', 'test/**/*.mjs'], languageOptions: {globals: globals.node}},
  {
    files: ['demo/**', 'test/**/*.mjs', 'test/frameworks/**', 'tools/peers/pages/**'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    ignores: ['test/frameworks/**'], // each is checked by its framework's own compiler
    extends: [tseslint.configs.recommendedTypeChecked, wc['flat/best-practice'], lit['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off', // Lit's base class implements every callback
      '@typescript-eslint/unbound-method': 'off',
    },
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
      globals: globals.browser,
    },
    settings: {wc: {elementBaseClasses: ['ReactiveElement', 'LitElement']}, litHtmlSources: ['lit', 'lit/html.js']},
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/controllers/clock-controller.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...readsTheClock, ...guesses],
      'no-restricted-imports': [
        'error',
        {paths: [{name: 'luxon', allowImportNames: ['IANAZone'], message: 'Anything else of luxon weighs 20 kB.'}]},
      ],
    },
  },
  {
    // chai's assertions look like promises to the type checker because of `accessible()`.
    files: ['test/**/*.ts'],
    ignores: ['test/frameworks/**'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {files: ['tools/docs/site/**'], languageOptions: {globals: globals.browser}},
  prettier,
);
