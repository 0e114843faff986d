import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The process's own server speaks HTTP; Next only renders the admin behind it.
  compress: false,
  // `npm run typecheck` does it for the whole repository; here it would only make the first start longer.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
  // Its errors are known by their class: of two copies, one does not know the other's.
  serverExternalPackages: ['payload', 'sharp'],
}

export default withPayload(config, { devBundleServerPackages: false })
