import tseslint from 'typescript-eslint'

const PROCESS_ENV = {
  object: 'process',
  property: 'env',
  message: 'Read it from `@/src/env`, which checks every variable once.',
}
const NODE_GLOBALS = [
  'Buffer',
  'URL',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setTimeout',
]

/** Files whose framework finds them by their default export. */
const DEFAULT_EXPORTS = [
  'src/app/**',
  '**/*.config.{js,mjs,ts}',
  'tests/helpers/{skippedReporter,slowestFirst}.mjs',
  '**/*.d.ts',
]

export default tseslint.config(
  {
    ignores: [
      '.bench/',
      '.data/',
      '**/.next/',
      'coverage/',
      '**/dist/',
      'examples/relay/src/__generated__/',
      '**/next-env.d.ts',
      'packages/client/src/introspection.ts',
      'payload-types.ts',
      'playwright-report/',
      'src/app/(payload)/admin/importMap.js',
      'src/database/migrations/',
      'test-results/',
    ],
  },
  tseslint.configs.recommendedTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^\\.\\./\\.\\./', message: 'Write it from the root: `@/…`.' },
            { regex: '^(node:)?process$', message: 'The global `process` is the same.' },
          ],
        },
      ],
      'no-restricted-properties': ['error', PROCESS_ENV],
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      // An interface asks for a promise, and `async` turns what is thrown into a rejection.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { args: 'after-used', argsIgnorePattern: '^_+$', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
    },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'readonly' } },
  },
  {
    files: ['src/env.ts', 'bench/**', 'examples/**', 'scripts/**', 'tests/**', '*.config.*'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // The answer of the API has the shape of the query that a test sends.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['examples/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  { files: DEFAULT_EXPORTS, rules: { 'no-restricted-exports': 'off' } },
)
