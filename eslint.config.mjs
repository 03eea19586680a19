import eslint from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { walls } from './scripts/lint/walls.mjs'

const typescript = ['**/*.{ts,tsx}']
const programs = ['**/*.mjs']
const tests = ['**/*.test.{ts,tsx}', 'apps/*/src/testing/**', 'apps/web/e2e/**', 'apps/*/bench/**']

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/node_modules/', '**/data/', '**/coverage/', '**/test-results/', '**/playwright-report/'],
  },
  eslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      // Control characters are what several of our expressions are about.
      'no-control-regex': 'off',
      // Prettier lays the lines out, and its way of breaking a call is one that this rule takes for a mistake.
      'no-unexpected-multiline': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.recommended],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ noWarnOnMultipleProjects: true })],
    },
    rules: {
      // What a type-aware linter finds and no test does: a promise whose failure nobody hears.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
    },
  },
  {
    files: typescript,
    ignores: [...tests, '**/*.config.ts', '**/*.d.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'import-x/no-default-export': 'error',
    },
  },
  { files: programs, languageOptions: { globals: globals.node } },
  { files: ['apps/*/{public,assets}/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  ...walls,
)
