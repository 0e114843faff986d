import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { SettingsError } from '@/src/settingsError'

const SECRET = 'a secret of more than 32 characters'
const MONGODB = 'mongodb://admin:pass-word@db.example.org/firsthand'

let dataDir: string
let env: typeof import('@/src/env')
beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'firsthand-env-'))
  process.env.DATA_DIR = dataDir
  env = await import('@/src/env')
})
afterAll(() => rmSync(dataDir, { recursive: true }))

const parse = (variables: Record<string, string> = {}) =>
  env.parseEnv({ DATA_DIR: dataDir, ...variables } as unknown as NodeJS.ProcessEnv)

const problemsOf = (variables: Record<string, string>): string[] => {
  try {
    parse(variables)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

describe('settings', () => {
  it('have a line in .env.example each, and no other is there', () => {
    const example = readFileSync('.env.example', 'utf8')
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)

    expect(named.sort()).toEqual([...env.SETTING_NAMES].sort())
  })

  it('are valid as .env.example gives them', () => {
    const example = readFileSync('.env.example', 'utf8')
    const values = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [
      name,
      value,
    ])

    expect(problemsOf({ ...Object.fromEntries(values), DATA_DIR: dataDir })).toEqual([])
  })

  it('have defaults for everything', () => {
    expect(parse()).toMatchObject({
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: 3000,
      PUBLIC_URL: 'http://127.0.0.1:3000',
      DATA_DIR: dataDir,
      DATABASE_URI: `file:${path.join(dataDir, 'firsthand.db')}`,
      SIGN_UP: 'verified',
      PASSWORD_MIN_LENGTH: 15,
      DISPOSABLE_ADDRESSES: 'refuse',
      UNCONFIRMED_DAYS: 7,
      VERIFY_EMAIL_URL: 'http://127.0.0.1:3000/account/verify-email?locale={locale}#{token}',
      RESET_PASSWORD_URL: 'http://127.0.0.1:3000/account/reset-password?locale={locale}#{token}',
      KEEP_ACCOUNT_URL: 'http://127.0.0.1:3000/account/keep-account?locale={locale}#{token}',
      ACCOUNT_GRACE_DAYS: 14,
      FEDERATION: false,
      LOG_LEVEL: 'warn',
      isEmbedded: true,
    })
  })

  it('count as not set when they are empty', () => {
    expect(
      parse({ PORT: '', PUBLIC_URL: '', DATABASE_URI: '', MONGODB_COMPATIBILITY: '' }),
    ).toEqual(parse())
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(parse())).toBe(true)
  })

  it.each(['http', '3000.5', '-1', '65536', 'NaN'])('refuse the port %s', (PORT) => {
    expect(problemsOf({ PORT })).toEqual([
      `PORT is "${PORT}", but must be a whole number from 0 to 65535`,
    ])
  })

  it.each(['1 GB', '0.5', '-1'])('refuse %s as IMAGE_CACHE_MAX_BYTES', (bytes) => {
    expect(problemsOf({ IMAGE_CACHE_MAX_BYTES: bytes })).toEqual([
      `IMAGE_CACHE_MAX_BYTES is "${bytes}", but must be a whole number of at least 0`,
    ])
    expect(parse({ IMAGE_CACHE_MAX_BYTES: '0' }).IMAGE_CACHE_MAX_BYTES).toBe(0)
  })

  it.each(['example.org', 'ftp://example.org', '/graphql'])('refuse %s as PUBLIC_URL', (url) => {
    expect(problemsOf({ PUBLIC_URL: url })).toEqual([
      `PUBLIC_URL is "${url}", but must be an address such as https://example.org`,
    ])
  })

  it('take the slash off PUBLIC_URL', () => {
    expect(parse({ PUBLIC_URL: 'https://example.org/' }).PUBLIC_URL).toBe('https://example.org')
  })

  it.each([
    'https://example.org/verify',
    '/verify?token={token}',
    'javascript:alert(1)//{token}',
    'https://example.org/a page/{token}',
  ])('refuse %s behind the link of a mail', (url) => {
    expect(problemsOf({ VERIFY_EMAIL_URL: url, RESET_PASSWORD_URL: url })).toEqual([
      `VERIFY_EMAIL_URL is "${url}", but must be an address with {token} in it, such as https://example.org/verify?token={token}`,
      `RESET_PASSWORD_URL is "${url}", but must be an address with {token} in it, such as https://example.org/reset?token={token}`,
    ])
  })

  it.each(['https://example.org/{locale}/verify#{token}', 'our-app://verify/{token}'])(
    'take %s behind the link of a mail',
    (url) => {
      expect(parse({ VERIFY_EMAIL_URL: url }).VERIFY_EMAIL_URL).toBe(url)
    },
  )

  it.each([
    ['/preview?token={token}', 'must be an address with a place for the token'],
    ['https://example.org/preview', 'must be an address with a place for the token'],
    ['https://example.org/{token}?of={title}', 'may have places for {token}, {path}, {slug}'],
  ])('refuse %s as PREVIEW_URL', (url, message) => {
    expect(problemsOf({ PREVIEW_URL: url })).toEqual([
      expect.stringContaining(`PREVIEW_URL is "${url}", but ${message}`),
    ])
  })

  it.each(['0', '1441', '1.5', 'long'])('refuse %s as PREVIEW_TOKEN_MINUTES', (minutes) => {
    expect(problemsOf({ PREVIEW_TOKEN_MINUTES: minutes })).toEqual([
      `PREVIEW_TOKEN_MINUTES is "${minutes}", but must be a whole number from 1 to 1440`,
    ])
  })

  it('refuse a database of another kind, without showing its address', () => {
    expect(problemsOf({ DATABASE_URI: 'postgres://admin:pass-word@db.example.org' })).toEqual([
      'DATABASE_URI is (hidden), but must start with file:, mongodb:// or mongodb+srv://',
    ])
  })

  it.each(['127.0.0.1:6379', 'http://:pass-word@localhost', 'redis://', 'redis://host:port'])(
    'refuse %s as REDIS_URL, without showing it',
    (REDIS_URL) => {
      expect(problemsOf({ REDIS_URL })).toEqual([
        'REDIS_URL is (hidden), but must be an address such as redis://127.0.0.1:6379, or rediss://… with TLS',
      ])
    },
  )

  it.each([
    'smtp://127.0.0.1:1025',
    'smtp://robin:secret@mail.example.org:587',
    'smtps://mail.example.org',
  ])('take the mail server %s', (SMTP_URL) => {
    for (const MAIL_FROM of ['hello@example.org', 'Our name <hello@example.org>'])
      expect(parse({ SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM })
  })

  it('refuse what is no mail server, without the password that may stand in it', () => {
    const problems = problemsOf({
      SMTP_URL: 'mail.example.org:secret',
      MAIL_FROM: 'Our name',
      PASSWORD_MIN_LENGTH: '6',
    })

    expect(problems).toEqual([
      expect.stringContaining(
        'PASSWORD_MIN_LENGTH is "6", but must be a whole number from 8 to 64',
      ),
      expect.stringContaining('SMTP_URL is (hidden), but must be an address such as smtp://'),
      expect.stringContaining('MAIL_FROM is "Our name", but must be an address to send from'),
    ])
  })

  it('ask for a secret of a classifier, and never show it', () => {
    const MODERATION_CLASSIFIER_URL = 'https://judge.example.org/comments'
    expect(problemsOf({ MODERATION_CLASSIFIER_URL })).toEqual([
      expect.stringContaining('MODERATION_CLASSIFIER_SECRET is not set'),
    ])
    expect(
      problemsOf({ MODERATION_CLASSIFIER_URL, MODERATION_CLASSIFIER_SECRET: 'short' }),
    ).toEqual(['MODERATION_CLASSIFIER_SECRET is (hidden), but must have at least 24 characters'])
    expect(problemsOf({ MODERATION_CLASSIFIER_ON_FAILURE: 'shut' })).toEqual([
      'MODERATION_CLASSIFIER_ON_FAILURE is "shut", but must be open or closed',
    ])
  })

  it('refuse a mail server without an address to send from', () => {
    expect(problemsOf({ SMTP_URL: 'smtp://mail.example.org' })).toEqual([
      'MAIL_FROM is not set, but SMTP_URL is, and a mail needs an address that it comes from',
    ])
  })

  it('take a Redis with a password, with TLS, or none', () => {
    for (const REDIS_URL of ['redis://localhost', 'rediss://me:pass-word@example.org:6380/2'])
      expect(parse({ REDIS_URL }).REDIS_URL).toBe(REDIS_URL)
    expect(parse({ REDIS_URL: '' }).REDIS_URL).toBeUndefined()
  })

  it('trust what is kept for a second, or for four readings of the log where they are rarer', () => {
    expect(parse().CACHE_TRUST_MS).toBe(1000)
    expect(parse({ CHANGES_POLL_MS: '50' }).CACHE_TRUST_MS).toBe(1000)
    expect(parse({ CHANGES_POLL_MS: '2000' }).CACHE_TRUST_MS).toBe(8000)
    expect(parse({ CHANGES_POLL_MS: '2000', CACHE_TRUST_MS: '4000' }).CACHE_TRUST_MS).toBe(4000)
  })

  it('refuse a trust that ends between two readings of the log', () => {
    expect(problemsOf({ CACHE_TRUST_MS: '499' })).toEqual([
      'CACHE_TRUST_MS is "499", but must be at least twice CHANGES_POLL_MS (250): it would run out between two readings of the log',
    ])
    expect(problemsOf({ CHANGES_POLL_MS: '600', CACHE_TRUST_MS: '1000' })).toHaveLength(1)
  })

  it('refuse a preset that the adapter does not have', () => {
    expect(problemsOf({ MONGODB_COMPATIBILITY: 'ferretdb' })).toEqual([
      'MONGODB_COMPATIBILITY is "ferretdb", but must be one of cosmosdb, documentdb, firestore, or not set',
    ])
  })

  it.each([
    ['LIMIT_TOKENS', '0', 'must be a whole number of at least 1'],
    ['LIMIT_COST', 'many', 'must be a whole number of at least 1'],
    ['LIMIT_URL_BYTES', '16000', 'must be a whole number from 1 to 15000'],
    ['TRUST_PROXY', 'true', 'must be a whole number from 0 to 10'],
    ['INTROSPECTION', 'yes', 'must be true or false'],
  ])('refuse %s as %s', (name, value, problem) => {
    expect(problemsOf({ [name]: value })).toEqual([`${name} is "${value}", but ${problem}`])
  })

  it('refuse a budget that the dearest operation would never fit into', () => {
    expect(problemsOf({ LIMIT_COST: '500', RATE_LIMIT_COST: '499' })).toEqual([
      expect.stringMatching(/^RATE_LIMIT_COST is "499", but must be at least LIMIT_COST \(500\)/),
    ])
    expect(problemsOf({ LIMIT_COST: '500', RATE_LIMIT_COST: '500' })).toEqual([])
    expect(problemsOf({ LIMIT_COST: '500', RATE_LIMIT_COST: '0' })).toEqual([])
  })

  it('refuse to answer documents of a list alone where there is none', () => {
    expect(problemsOf({ PERSISTED_DOCUMENTS_ONLY: 'true' })).toEqual([
      'PERSISTED_DOCUMENTS_ONLY is "true", but PERSISTED_DOCUMENTS names no file of documents to take',
    ])
  })

  it('turn federation on with the word true and nothing like it', () => {
    expect(parse({ FEDERATION: 'true' }).FEDERATION).toBe(true)
    expect(problemsOf({ FEDERATION: 'yes' })).toEqual([
      'FEDERATION is "yes", but must be true or false',
    ])
  })

  it.each(['LOG_LEVEL', 'NODE_ENV', 'SIGN_UP'])(
    'refuse an unknown %s, and say what would be right',
    (name) => {
      const [problem] = problemsOf({ [name]: 'loud' })

      expect(problem).toContain(`${name} is "loud", but`)
      expect(problem).toContain(
        { LOG_LEVEL: 'warn', NODE_ENV: 'production', SIGN_UP: 'verified' }[name],
      )
    },
  )

  it('name every bad variable at once', () => {
    const problems = problemsOf({ PORT: 'x', LOG_LEVEL: 'loud', PAYLOAD_SECRET: 'short' })

    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'LOG_LEVEL',
      'PAYLOAD_SECRET',
      'PORT',
    ])
  })
})

describe('the origins of front ends', () => {
  const originsOf = (list: string) => parse({ CORS_ORIGINS: list }).CORS_ORIGINS

  it('are none, all, or those that are named', () => {
    expect(originsOf('')).toEqual([])
    expect(originsOf('*')).toEqual(['*'])
    expect(originsOf('https://a.example, http://localhost:5173')).toEqual([
      'https://a.example',
      'http://localhost:5173',
    ])
  })

  it.each([
    'example.org',
    'https://example.org/',
    'https://example.org/blog',
    '*, https://a.example',
  ])('are refused as %s, which no browser sends', (list) => {
    expect(problemsOf({ CORS_ORIGINS: list })).toEqual([
      `CORS_ORIGINS is "${list}", but must be * or origins such as https://example.org, separated by commas`,
    ])
  })
})

describe('the secret', () => {
  it('must be long, and is not shown where it is too short', () => {
    expect(problemsOf({ PAYLOAD_SECRET: 'short-secret' })).toEqual([
      'PAYLOAD_SECRET is (hidden), but must have at least 32 characters',
    ])
  })

  it('is made once beside the embedded database, for its owner alone', () => {
    const first = parse().PAYLOAD_SECRET
    const file = path.join(dataDir, 'secret')

    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(parse().PAYLOAD_SECRET).toBe(first)
    expect(readFileSync(file, 'utf8')).toBe(first)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is demanded with MongoDB in production', () => {
    expect(problemsOf({ DATABASE_URI: MONGODB })).toEqual([
      'PAYLOAD_SECRET is not set, but MongoDB in production needs one of at least 32 characters, the same for every process',
    ])
    expect(parse({ DATABASE_URI: MONGODB, PAYLOAD_SECRET: SECRET })).toMatchObject({
      PAYLOAD_SECRET: SECRET,
      isEmbedded: false,
    })
  })

  it('is not kept while the admin is compiled, so that no image carries one', () => {
    const fresh = path.join(dataDir, 'fresh')
    const building = { DATA_DIR: fresh, NEXT_PHASE: 'phase-production-build' }

    expect(parse({ ...building, DATABASE_URI: MONGODB }).PAYLOAD_SECRET).toHaveLength(64)
    expect(parse(building).PAYLOAD_SECRET).toHaveLength(64)
    expect(existsSync(fresh)).toBe(false)
  })
})

describe('a CDN', () => {
  it('needs what its purges need, each named', () => {
    expect(problemsOf({ CDN: 'fastly' })).toEqual([
      'FASTLY_SERVICE_ID is not set, but CDN is "fastly", which needs it for purges',
      'FASTLY_API_TOKEN is not set, but CDN is "fastly", which needs it for purges',
    ])
    expect(problemsOf({ CDN: 'cloudflare', CLOUDFLARE_ZONE_ID: 'zone' })).toHaveLength(1)
    expect(problemsOf({ CDN: 'generic', PURGE_SECRET: SECRET })).toHaveLength(1)
    expect(problemsOf({ CDN: 'akamai' })).toEqual([
      'CDN is "akamai", but must be fastly, cloudflare or generic, or not set',
    ])
  })

  it('shows no secret of its own in an error', () => {
    expect(problemsOf({ PURGE_SECRET: 'short-secret' })).toEqual([
      'PURGE_SECRET is (hidden), but must have at least 24 characters',
    ])
  })
})
