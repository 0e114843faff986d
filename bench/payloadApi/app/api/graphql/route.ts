import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { config } from '@/bench/payloadApi/config'

export const POST = GRAPHQL_POST(config)
