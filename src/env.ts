import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

import { SettingsError } from './settingsError'

const MONGODB_SCHEMES = ['mongodb://', 'mongodb+srv://']
/** More milliseconds than this a timer cannot wait. */
const LONGEST_TIMER = 2_147_483_647
/** Node itself ends a request whose first line and headers are 16 KiB or more. */
const LONGEST_URL = 15_000
const MONGODB_PRESETS = ['cosmosdb', 'documentdb', 'firestore'] as const

const CORS_MESSAGE = 'must be * or origins such as https://example.org, separated by commas'

/** `https://example.org`, as a browser writes it in `Origin`: no path, no slash at the end. */
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text

/** An empty variable, as `NAME=` in an env file leaves it, counts as not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

/** A number without fraction; what is wrong with another value is said in one line. */
const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => {
  const range =
    most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`
  const error = `must be a whole number ${range}`
  return z.coerce.number(error).int(error).min(least, error).max(most, error)
}

const yesOrNo = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((value) => value === 'true')
/** Where a mail's link leads: a page, or an app that registered a scheme of its own. */
const linkTemplate = (example: string) =>
  optional(
    z
      .string()
      .regex(
        /^[a-z][a-z\d+.-]*:\/\/\S*\{token\}\S*$/i,
        `must be an address with {token} in it, such as ${example}`,
      )
      .optional(),
  )
/** What an address of a preview may say of the draft that it shows. */
const PREVIEW_PLACES = ['token', 'path', 'slug', 'id', 'collection', 'locale', 'expires']
const placesOf = (template: string) => [...template.matchAll(/\{(.*?)\}/g)].map(([, name]) => name!)

/** The address of a service that is called, without a slash at the end. */
const serviceUrl = () =>
  z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://cdn.example.org' })
    .transform((url) => url.replace(/\/+$/, ''))

/** `hello@example.org`, or `A name <hello@example.org>`. */
export const SENDER = /^(?:"?([^"<>]*?)"?\s*<([^<>\s@]+@[^<>\s@]+)>|([^<>\s@]+@[^<>\s@]+))$/

const ONE_DAY_S = 86_400
/** What each kind of CDN needs, so that it can be told what to forget. */
const NEEDED_BY_CDN = {
  fastly: ['FASTLY_SERVICE_ID', 'FASTLY_API_TOKEN'],
  cloudflare: ['CLOUDFLARE_ZONE_ID', 'CLOUDFLARE_API_TOKEN'],
  generic: ['PURGE_URL', 'PURGE_SECRET'],
} as const

/** Values that no error may show: they are, or may hold, a password. */
const HIDDEN = [
  'PAYLOAD_SECRET',
  'DATABASE_URI',
  'REDIS_URL',
  'SMTP_URL',
  'FASTLY_API_TOKEN',
  'CLOUDFLARE_API_TOKEN',
  'PURGE_SECRET',
  'MODERATION_WEBHOOK_SECRET',
]

const isMongo = (uri: string) => MONGODB_SCHEMES.some((scheme) => uri.startsWith(scheme))

const Settings = z.object({
  NODE_ENV: optional(z.enum(['development', 'production', 'test']).default('production')),
  HOST: optional(z.string().default('127.0.0.1')),
  PORT: optional(whole(0, 65535).default(3000)),
  PUBLIC_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://example.org' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
  ),
  CORS_ORIGINS: optional(
    z
      .string()
      .transform((list) => list.split(',').map((origin) => origin.trim()))
      .refine(
        (origins) => (origins.length === 1 && origins[0] === '*') || origins.every(isOrigin),
        CORS_MESSAGE,
      )
      .default([]),
  ),
  DATA_DIR: optional(z.string().default('.data')),
  DATABASE_URI: optional(
    z
      .string()
      .refine(
        (uri) => uri.startsWith('file:') || isMongo(uri),
        'must start with file:, mongodb:// or mongodb+srv://',
      )
      .optional(),
  ),
  MONGODB_COMPATIBILITY: optional(
    z.enum(MONGODB_PRESETS, `must be one of ${MONGODB_PRESETS.join(', ')}, or not set`).optional(),
  ),
  PREVIEW_URL: optional(
    z
      .string()
      .refine(
        (template) => /^https?:\/\//.test(template) && template.includes('{token}'),
        'must be an address with a place for the token, such as https://example.org/preview?path={path}&token={token}',
      )
      .refine(
        (template) => placesOf(template).every((place) => PREVIEW_PLACES.includes(place)),
        `may have places for ${PREVIEW_PLACES.map((name) => `{${name}}`).join(', ')} alone`,
      )
      .optional(),
  ),
  PREVIEW_TOKEN_MINUTES: optional(whole(1, 1440).default(30)),
  PAYLOAD_SECRET: optional(z.string().min(32, 'must have at least 32 characters').optional()),
  CACHE_MAX_BYTES: optional(whole(0).default(256_000_000)),
  SEARCH_MAX_BYTES: optional(whole(0).default(512_000_000)),
  CACHE_RESPONSES: optional(yesOrNo.default(true)),
  CHANGES_POLL_MS: optional(whole(50, 60_000).default(250)),
  CHANGES_KEEP_HOURS: optional(whole(1, 8760).default(48)),
  CACHE_TRUST_MS: optional(whole(100, 600_000).optional()),
  REDIS_URL: optional(
    z
      .string()
      .refine(
        (url) => /^rediss?:\/\/[^/]/.test(url) && URL.canParse(url),
        'must be an address such as redis://127.0.0.1:6379, or rediss://… with TLS',
      )
      .optional(),
  ),
  LIMIT_CONNECTIONS: optional(whole(0).default(5000)),
  LIMIT_CONNECTIONS_PER_CLIENT: optional(whole(0).default(50)),
  LIMIT_SUBSCRIPTIONS: optional(whole(0).default(50)),
  LIMIT_WAITING_EVENTS: optional(whole(1).default(10_000)),
  LIMIT_MESSAGE_BYTES: optional(whole(1).default(100_000)),
  HEARTBEAT_SECONDS: optional(whole(1, 3600).default(15)),
  IMAGE_CACHE_MAX_BYTES: optional(whole(0).default(1_000_000_000)),
  SIGN_UP: optional(z.enum(['open', 'verified']).default('verified')),
  PASSWORD_MIN_LENGTH: optional(whole(8, 64).default(15)),
  DISPOSABLE_ADDRESSES: optional(
    z.enum(['refuse', 'allow'], 'must be refuse or allow').default('refuse'),
  ),
  UNCONFIRMED_DAYS: optional(whole(0, 365).default(7)),
  SMTP_URL: optional(
    z
      .string()
      .refine(
        (url) => /^smtps?:\/\/[^/]/.test(url) && URL.canParse(url),
        'must be an address such as smtp://user:password@mail.example.org:587, or smtps://… with TLS from the start',
      )
      .optional(),
  ),
  MAIL_FROM: optional(
    z
      .string()
      .regex(
        SENDER,
        'must be an address to send from, such as hello@example.org or "Our name <hello@example.org>"',
      )
      .optional(),
  ),
  VERIFY_EMAIL_URL: linkTemplate('https://example.org/verify?token={token}'),
  RESET_PASSWORD_URL: linkTemplate('https://example.org/reset?token={token}'),
  KEEP_ACCOUNT_URL: linkTemplate('https://example.org/stay?token={token}'),
  ACCOUNT_GRACE_DAYS: optional(whole(0, 365).default(14)),
  FEDERATION: optional(yesOrNo.default(false)),
  LOG_LEVEL: optional(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  ),
  INTROSPECTION: optional(yesOrNo.default(true)),
  GRAPHIQL: optional(yesOrNo.default(true)),
  LIMIT_DEPTH: optional(whole(1).default(20)),
  LIMIT_ALIASES: optional(whole(0).default(50)),
  LIMIT_DIRECTIVES: optional(whole(0).default(50)),
  LIMIT_REPEATS: optional(whole(0).default(50)),
  LIMIT_TOKENS: optional(whole(1).default(2000)),
  LIMIT_COST: optional(whole(1).default(5000)),
  LIMIT_MILLISECONDS: optional(whole(1, LONGEST_TIMER).default(10_000)),
  LIMIT_BODY_BYTES: optional(whole(1).default(1_000_000)),
  LIMIT_URL_BYTES: optional(whole(1, LONGEST_URL).default(8000)),
  RATE_LIMIT_COST: optional(whole(0).default(120_000)),
  RATE_LIMIT_SECONDS: optional(whole(1, 86_400).default(60)),
  RATE_LIMITS: optional(yesOrNo.default(true)),
  TRUST_PROXY: optional(whole(0, 10).default(0)),
  APQ_BYTES: optional(whole(0).default(10_000_000)),
  APQ_SECONDS: optional(whole(1).default(86_400)),
  CDN: optional(
    z
      .enum(
        ['fastly', 'cloudflare', 'generic'],
        'must be fastly, cloudflare or generic, or not set',
      )
      .optional(),
  ),
  CDN_MAX_AGE_SECONDS: optional(whole(1, 365 * ONE_DAY_S).default(ONE_DAY_S)),
  CDN_STALE_WHILE_REVALIDATE_SECONDS: optional(whole(0, 365 * ONE_DAY_S).default(60)),
  CDN_STALE_IF_ERROR_SECONDS: optional(whole(0, 365 * ONE_DAY_S).default(ONE_DAY_S)),
  FASTLY_API_URL: optional(serviceUrl().default('https://api.fastly.com')),
  FASTLY_SERVICE_ID: optional(z.string().optional()),
  FASTLY_API_TOKEN: optional(z.string().optional()),
  CLOUDFLARE_API_URL: optional(serviceUrl().default('https://api.cloudflare.com/client/v4')),
  CLOUDFLARE_ZONE_ID: optional(z.string().optional()),
  CLOUDFLARE_API_TOKEN: optional(z.string().optional()),
  PURGE_URL: optional(serviceUrl().optional()),
  PURGE_SECRET: optional(z.string().min(24, 'must have at least 24 characters').optional()),
  MODERATION_WEBHOOK_URL: optional(serviceUrl().optional()),
  MODERATION_WEBHOOK_SECRET: optional(
    z.string().min(24, 'must have at least 24 characters').optional(),
  ),
  PERSISTED_DOCUMENTS: optional(z.string().optional()),
  PERSISTED_DOCUMENTS_ONLY: optional(yesOrNo.default(false)),
  MCP: optional(yesOrNo.default(false)),
})

export const SETTING_NAMES = Object.keys(Settings.shape)

/** Read or made once, beside the data, so that sessions survive a restart. */
const embeddedSecret = (dataDir: string): string => {
  const file = path.join(dataDir, 'secret')
  try {
    if (!existsSync(file)) {
      mkdirSync(dataDir, { recursive: true })
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
    }
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new SettingsError([`DATA_DIR is "${dataDir}", but must be a folder to write to: ${why}`])
  }
}

export const parseEnv = (variables: NodeJS.ProcessEnv) => {
  const parsed = Settings.safeParse(variables)
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.map(({ path: [name], message }) => {
        const value = variables[String(name)]
        const shown = HIDDEN.includes(String(name)) ? '(hidden)' : `"${value}"`
        return `${String(name)} is ${shown}, but ${message}`
      }),
    )
  }

  const settings = parsed.data
  const isEmbedded = !settings.DATABASE_URI || !isMongo(settings.DATABASE_URI)
  // Compiling the admin needs a secret but no data: none is made then, so none ends up in an image.
  const isBuilding = variables.NEXT_PHASE === 'phase-production-build'
  if (!isEmbedded && !isBuilding && settings.NODE_ENV === 'production' && !settings.PAYLOAD_SECRET)
    throw new SettingsError([
      'PAYLOAD_SECRET is not set, but MongoDB in production needs one of at least 32 characters, the same for every process',
    ])

  const { CDN } = settings
  const missing = CDN ? NEEDED_BY_CDN[CDN].filter((name) => !settings[name]) : []
  if (missing.length > 0)
    throw new SettingsError(
      missing.map((name) => `${name} is not set, but CDN is "${CDN}", which needs it for purges`),
    )

  if (settings.MODERATION_WEBHOOK_URL && !settings.MODERATION_WEBHOOK_SECRET)
    throw new SettingsError([
      'MODERATION_WEBHOOK_SECRET is not set, but MODERATION_WEBHOOK_URL is, and whoever gets a webhook must know that it is ours',
    ])

  if (settings.SMTP_URL && !settings.MAIL_FROM)
    throw new SettingsError([
      'MAIL_FROM is not set, but SMTP_URL is, and a mail needs an address that it comes from',
    ])

  if (settings.PERSISTED_DOCUMENTS_ONLY && !settings.PERSISTED_DOCUMENTS)
    throw new SettingsError([
      'PERSISTED_DOCUMENTS_ONLY is "true", but PERSISTED_DOCUMENTS names no file of documents to take',
    ])
  if (settings.RATE_LIMIT_COST > 0 && settings.RATE_LIMIT_COST < settings.LIMIT_COST)
    throw new SettingsError([
      `RATE_LIMIT_COST is "${settings.RATE_LIMIT_COST}", but must be at least LIMIT_COST (${settings.LIMIT_COST}), or 0 for no limit: nobody could ever run the dearest operation`,
    ])

  const trustMs = settings.CACHE_TRUST_MS ?? Math.max(1000, 4 * settings.CHANGES_POLL_MS)
  if (trustMs < 2 * settings.CHANGES_POLL_MS)
    throw new SettingsError([
      `CACHE_TRUST_MS is "${trustMs}", but must be at least twice CHANGES_POLL_MS (${settings.CHANGES_POLL_MS}): it would run out between two readings of the log`,
    ])

  const dataDir = path.resolve(/* turbopackIgnore: true */ settings.DATA_DIR)
  const secret =
    settings.PAYLOAD_SECRET ??
    (isBuilding ? randomBytes(32).toString('hex') : embeddedSecret(dataDir))

  const port = settings.PORT
  const shownHost = ['0.0.0.0', '::'].includes(settings.HOST)
    ? 'localhost'
    : settings.HOST.replace(/^.*:.*$/, '[$&]')

  const publicUrl = settings.PUBLIC_URL ?? `http://${shownHost}:${port}`

  return Object.freeze({
    ...settings,
    DATA_DIR: dataDir,
    DATABASE_URI: settings.DATABASE_URI ?? `file:${path.join(dataDir, 'firsthand.db')}`,
    PAYLOAD_SECRET: secret,
    CACHE_TRUST_MS: trustMs,
    PUBLIC_URL: publicUrl,
    // Behind the `#`, so that a token reaches no server's log.
    VERIFY_EMAIL_URL:
      settings.VERIFY_EMAIL_URL ?? `${publicUrl}/account/verify-email?locale={locale}#{token}`,
    RESET_PASSWORD_URL:
      settings.RESET_PASSWORD_URL ?? `${publicUrl}/account/reset-password?locale={locale}#{token}`,
    KEEP_ACCOUNT_URL:
      settings.KEEP_ACCOUNT_URL ?? `${publicUrl}/account/keep-account?locale={locale}#{token}`,
    isEmbedded,
  })
}

/** The settings, read once. Every variable has its line in `.env.example`. */
export const env = parseEnv(process.env)
