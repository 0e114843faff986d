import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections } from './collections'
import { database } from './src/database'
import { env } from './src/env'
import { plainEditor } from './src/fields/richText'
import { Moderation } from './src/globals/Moderation'
import { Site } from './src/globals/Site'
import { requestId } from './src/http/requestId'
import { deskEndpoints } from './src/moderationDesk/endpoints'
import { mailer } from './src/notifications/mailer'
import { jobs } from './src/operations/jobs'
import { mcp } from './src/plugins/mcp'
import { redirects } from './src/plugins/redirects'
import { seo } from './src/plugins/seo'
import { sanctionEndpoints } from './src/sanctions/endpoints'
import { transparencyEndpoints } from './src/transparency/endpoint'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Firsthand' },
    components: {
      beforeDashboard: ['/src/app/(payload)/components/desk/Desk#Desk'],
      beforeNavLinks: [
        '/src/app/(payload)/components/moderation/ModerationLink#ModerationLink',
        '/src/app/(payload)/components/calendar/CalendarLink#CalendarLink',
        '/src/app/(payload)/components/insights/InsightsLink#InsightsLink',
        '/src/app/(payload)/components/transparency/TransparencyLink#TransparencyLink',
      ],
      views: {
        calendar: {
          Component: '/src/app/(payload)/components/calendar/Calendar#Calendar',
          path: '/calendar',
          exact: true,
          meta: { title: 'Calendar' },
        },
        insights: {
          Component: '/src/app/(payload)/components/insights/OwnInsights#OwnInsights',
          path: '/insights',
          exact: true,
          meta: { title: 'Insights' },
        },
        moderation: {
          Component: '/src/app/(payload)/components/moderation/Moderation#Moderation',
          path: '/moderation',
          exact: true,
          meta: { title: 'Moderation' },
        },
        transparency: {
          Component: '/src/app/(payload)/components/transparency/Transparency#Transparency',
          path: '/transparency',
          exact: true,
          meta: { title: 'Transparency' },
        },
      },
      graphics: {
        Icon: '/src/app/(payload)/components/Icon#Icon',
        Logo: '/src/app/(payload)/components/Logo#Logo',
      },
      providers: ['/src/app/(payload)/components/SayRefusals#SayRefusals'],
    },
  },
  collections,
  globals: [Site, Moderation],
  endpoints: [...deskEndpoints, ...sanctionEndpoints, ...transparencyEndpoints],
  jobs,
  plugins: [redirects, seo, mcp],
  editor: plainEditor,
  db: database(),
  localization: {
    locales: [
      { code: 'en', label: 'English' },
      { code: 'es', label: 'Español' },
    ],
    defaultLocale: 'en',
    fallback: true,
  },
  i18n: { supportedLanguages: { en, es } },
  cookiePrefix: 'firsthand',
  email: mailer(),
  secret: env.PAYLOAD_SECRET,
  graphQL: { disable: true },
  defaultDepth: 0,
  maxDepth: 3,
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
  logger: { options: { level: env.LOG_LEVEL, mixin: () => ({ requestId: requestId() }) } },
  telemetry: false,
  sharp,
  typescript: { outputFile: path.join(root, 'payload-types.ts'), autoGenerate: false },
})
