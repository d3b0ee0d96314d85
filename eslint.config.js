'use strict';

const { configs: typescript, parser } = require('typescript-eslint');
const regexp = require('eslint-plugin-regexp');

const PURE = ['src/core/**/*.ts', 'src/detectors/**/*.ts', 'src/platforms/**/*.ts'];
const TESTS = ['**/*.test.{ts,tsx}', 'test/**/*.ts'];
/** Programs that write the generated pages: they run in Node and are no part of the product. */
const GENERATORS = ['src/**/generate*.ts'];

/** What the engine must not know: a clock, a timer, a network, a screen, chance. It is also compiled without their types. */
const NO_SURROUNDINGS = [
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'location'],
  ...['process', 'global', 'globalThis', 'self', 'window', 'document', 'console', 'Buffer', 'require', 'localStorage'],
];

/** House style that no plug-in has a rule for. */
const HOUSE_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'A union of strings, or a table with `satisfies`, instead of an enum.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A module instead of a namespace.' },
  { selector: 'ClassDeclaration[superClass]:not([superClass.name=/Error$/])', message: 'No inheritance.' },
];

module.exports = [
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  ...typescript.strict.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { regexp },
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/confusing-quantifier': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-lazy-ends': 'error',
      // \d and a-z0-9 side by side are read faster than what these would make of them.
      'regexp/prefer-d': 'off',
      // `[.]` and `[ ]` are easier to see than `\\.` and a space; a detector knows about control characters.
      'regexp/no-useless-character-class': 'off',
      'no-control-regex': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'max-params': ['error', 3],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: PURE,
    ignores: [...TESTS, ...GENERATORS],
    rules: {
      'no-restricted-globals': [
        'error',
        ...NO_SURROUNDINGS.map((name) => ({ name, message: 'The engine is a pure function of its input.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine is a pure function of its input.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['vscode', 'node:*', 'fs', 'path'], message: 'The engine has no host.' }] },
      ],
    },
  },
  {
    files: ['src/panel/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map((property) => ({
          ...(property === 'write' ? { object: 'document' } : {}),
          property,
          message: 'Text is only ever set as text.',
        })),
      ],
    },
  },
  {
    files: TESTS,
    // Mocha's own words, and tables whose rows a test has just made.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-empty-function': 'off', 'no-eval': 'off' },
  },
];
