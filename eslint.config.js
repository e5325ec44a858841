import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const zone = (target, from, message) => ({ target, from, message });

export default tseslint.config(
  { ignores: ['**/dist/**', 'node_modules/**', 'data/**', '.cache/**', 'web/graphql-env.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { ecmaVersion: 'latest', sourceType: 'module' } },
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: export by name from where a thing lives.' },
      ],
      // The dependency rule: who may import whom.
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            zone('./graph', ['./api', './web', './seeds', './tests'], 'graph imports nothing of ours.'),
            zone('./web', ['./api', './graph', './seeds', './tests'], 'web knows the API only by its schema.'),
            zone('./api', ['./web', './tests'], 'api imports graph and seeds only.'),
            zone('./seeds', ['./api', './web', './tests'], 'seeds imports graph only.'),
            zone('./graph/model', ['./graph/!(model)/**'], 'model imports nothing of graph.'),
            zone('./graph/store', ['./graph/!(model|store|threads)/**'], 'store imports model only.'),
            zone('./graph/network', ['./graph/!(model|store|network|threads)/**'], 'network imports model and the port.'),
            zone(
              ['./graph/network', './graph/imports', './graph/services', './graph/ties', './graph/measures', './graph/matching'],
              ['./graph/store/sqlite', './graph/store/neo4j'],
              'Only the entry points construct a store.',
            ),
          ],
        },
      ],
    },
    settings: { 'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })] },
  },
  { files: ['web/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: ['tests/bench/**', 'api/cli/**'], rules: { 'no-console': 'off' }, languageOptions: { globals: { process: 'readonly' } } },
);
