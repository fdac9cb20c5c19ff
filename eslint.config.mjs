import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** What plain JavaScript may take as given; TypeScript checks its own files. */
const NODE_GLOBALS = Object.fromEntries(
  ['URL', 'console', 'fetch', 'performance', 'process'].map((name) => [name, 'readonly']),
)

/** Rules are error or off, never warn. Formatting belongs to Prettier. */
export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.data/**',
      'node_modules/**',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/database/migrations/**',
      'src/app/(payload)/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'A closed set is a const table and a derived union.',
        },
      ],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: NODE_GLOBALS },
  },
  { files: ['src/cli/**', 'seed/**', 'test/bench/**', '**/*.mjs'], rules: { 'no-console': 'off' } },
)
