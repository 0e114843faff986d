/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'development'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/$1',
    '^firsthand-client$': '<rootDir>/packages/client/src/index.ts',
  },
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
}

/**
 * What these are about is above the database: HTTP, limits, rendering, rules. They go through the same few calls of Payload as
 * the others, so in CI they run over one database; `npm run test:mongo` runs them over MongoDB too
 * (docs/decisions/0081-what-runs-on-both-databases.md).
 */
const CONFORMANCE = [
  ...['accountLimits', 'audit', 'badComments', 'badInput', 'behindCdn', 'blockedLists', 'client'],
  'cloudflare',
  ...[
    'commentLimits',
    'compiledQueries',
    'displayNames',
    'exporting',
    'federation',
    'federationOff',
    'frontEnds',
  ],
  ...['graphqlCop', 'http', 'imageCache', 'insightLimits', 'limits', 'mail', 'passwords'],
  ...[
    'persistedDocuments',
    'preview',
    'purgeWebhook',
    'rateLimit',
    'region',
    'responseCache',
    'route',
    'searchBound',
  ],
  ...['signUpRules', 'subscriptionLimits', 'subscriptionProtocol', 'timeLimit'],
  ...['triage', 'trustedDocumentsOnly', 'verifiedSignUp'],
]
const INTEGRATION = [
  ...[
    'accountPages',
    'assistants',
    'checks',
    'crisisResources',
    'pictureUsage',
    'publishedPictures',
    'remarks',
    'importers',
    'jsonLd',
    'limitsInRedis',
    'outbox',
  ],
  ...['offLabel', 'ownInsights', 'purges', 'readersKeptFromStaff', 'redis', 'seoFields'],
  ...['sharingPictures', 'triageTools'],
]

const ONCE_IN_CI =
  process.env.CI && process.env.TEST_MONGODB_URI
    ? [`conformance/(${CONFORMANCE.join('|')})`, `integration/(${INTEGRATION.join('|')})`].map(
        (these) => `/tests/${these}\\.test\\.ts$`,
      )
    : []

export default {
  // Jest leaves one processor idle, which on a small machine is half of it.
  maxWorkers: '100%',
  testTimeout: 60_000,
  // Each suite leaves its modules behind. Near the end of the heap collecting garbage takes longer than the tests.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/tests/helpers/slowestFirst.mjs',
  reporters: ['default', '<rootDir>/tests/helpers/skippedReporter.mjs'],
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'integration',
      setupFiles: ['<rootDir>/tests/helpers/quickPasswords.ts'],
      testMatch: [
        '<rootDir>/tests/integration/**/*.test.ts',
        '<rootDir>/tests/conformance/**/*.test.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', ...ONCE_IN_CI],
    },
  ],
}
