/** The arrows of the architecture: who may import whom. `npm run lint` holds them. */

const PRODUCTION = '^(payload\\.config\\.ts$|collections/|graphql/|seed/|src/)'
const PURE = '^src/(editorial|moderation|richtext)/'

/** A type costs nothing at run time, and a rule may speak of a document without touching the CMS. */
const typesAside = { dependencyTypesNot: ['type-only'] }

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'no-circular',
      'Two files that need each other are one file, or hide a third. Types may look at each other.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('no-lost-import', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'pure-without-payload',
      'Editorial, moderation and rich text are plain functions: no runtime of Payload, no database.',
      { path: PURE },
      {
        path: [
          '^node_modules/payload/(?!dist/exports/shared)',
          '^node_modules/@payloadcms/(?!richtext-lexical/dist/(exports|lexical-proxy)/)',
          '^(payload\\.config\\.ts$|src/(database|delivery|hooks|http|operations)/)',
        ],
        ...typesAside,
      },
    ),
    forbid(
      'pure-without-graphql',
      'Editorial, moderation and rich text know nothing of the API.',
      { path: PURE },
      { path: '^(graphql/|node_modules/(graphql|@apollo|@pothos)/)' },
    ),
    forbid(
      'pure-without-collections',
      'Collections call these rules from their hooks, never the other way.',
      { path: PURE },
      { path: '^collections/' },
    ),
    forbid(
      'collections-without-graphql',
      'The content model does not know the API that reads it.',
      { path: '^(collections|src/(access|blocks|fields|globals|hooks))/' },
      { path: '^(graphql/|node_modules/(graphql|@apollo|@pothos)/)' },
    ),
    forbid(
      'delivery-below-the-api',
      'The delivery layer serves the API and the feeds; it knows neither.',
      { path: '^src/(database|delivery)/' },
      { path: '^(graphql|src/(app|http))/' },
    ),
    forbid(
      'database-below-all',
      'Only queries stand here; what they are for is decided above.',
      { path: '^src/database/' },
      { path: '^(collections|graphql|seed|src/(?!database/|env\\.ts$|settingsError\\.ts$))' },
    ),
    forbid(
      'app-through-http-only',
      'The admin and the reader site use the API over HTTP, as any other front end.',
      { path: '^src/app/' },
      { path: '^graphql/' },
    ),
    forbid(
      'api-through-delivery',
      'The API reads from the delivery layer and writes through the Local API.',
      { path: '^graphql/' },
      { path: '^(collections|seed|src/(database|importers))/' },
    ),
    forbid(
      'api-without-app',
      'The API works without the admin and the reader site.',
      { path: '^graphql/' },
      { path: '^src/app/' },
    ),
    forbid(
      'production-without-tests',
      'What is shipped does not lean on tests or scripts.',
      { path: PRODUCTION },
      { path: '^(tests|scripts|bench)/' },
    ),
    forbid(
      'bench-through-http-only',
      'What is measured is the product as its clients meet it; only the API of Payload itself is made from its configuration.',
      { path: '^bench/', pathNot: '^bench/payloadApi/config\\.ts$' },
      {
        path: '^(payload\\.config\\.ts$|collections/|graphql/|seed/|src/(?!persist/sha256\\.ts$))',
      },
    ),
    forbid(
      'production-without-dev-dependencies',
      'It is not installed where the product runs.',
      { path: PRODUCTION, pathNot: '^graphql/graphiql/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '(^|/)\\.next/|^dist/|\\.css$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'development', 'types', 'default'],
    },
  },
}
