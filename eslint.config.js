import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { dependencyRule } from './eslint-dependency-rule.js';
import { TEXT_SELECTORS } from './eslint-text-selectors.js';

const NO_BARREL = { selector: 'ExportAllDeclaration', message: 'No barrels: export by name from where a thing lives.' };

export default tseslint.config(
  { ignores: ['**/dist/**', 'node_modules/**', 'data/**', '.cache/**', 'web/graphql-env.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { kith: { rules: { dependencies: dependencyRule } } },
    languageOptions: { parserOptions: { ecmaVersion: 'latest', sourceType: 'module' } },
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_BARREL],
      'kith/dependencies': 'error',
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    // The catalogue itself; names and rows of data.
    ignores: ['web/texts/**', 'web/geography/regions.ts', 'web/features/data/template-files.ts'],
    // A later entry of a rule takes the place of an earlier one, so barrels are named again.
    rules: { 'no-restricted-syntax': ['error', NO_BARREL, ...TEXT_SELECTORS] },
  },
  { files: ['web/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: ['tests/bench/**', 'api/cli/**'], rules: { 'no-console': 'off' }, languageOptions: { globals: { process: 'readonly' } } },
);
