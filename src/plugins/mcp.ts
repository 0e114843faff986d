import type { MCPPluginConfig } from '@payloadcms/plugin-mcp'
import type { Plugin } from 'payload'

import { env } from '@/src/env'
import { draftsOnly } from '@/src/mcp/draftsOnly'
import { AssistantKeys } from '@/src/mcp/keys'
import { TOOLS } from '@/src/mcp/tools'

/** None of the plugin's own tools, which publish and delete: these alone. */
const options: MCPPluginConfig = {
  userCollection: 'users',
  overrideApiKeyCollection: () => AssistantKeys,
  mcp: {
    // Its types are of another major version of zod; its protocol's library takes both.
    tools: TOOLS as unknown as NonNullable<MCPPluginConfig['mcp']>['tools'],
    serverOptions: {
      serverInfo: { name: 'Firsthand', version: '1.0.0' },
      instructions:
        'Lists, reads, drafts and checks pieces of the publication. Nothing can be published, deleted or taken back here: an editor does that.',
    },
  },
}

/** An assistant's door, where there is to be one. The table of keys is there in any case, so that the database has one shape. */
export const mcp: Plugin = async (config) => {
  if (!env.MCP) return { ...config, collections: [...(config.collections ?? []), AssistantKeys] }

  // It brings a hundred megabytes and a second of start with it.
  const { mcpPlugin } = await import('@payloadcms/plugin-mcp')
  return draftsOnly(await mcpPlugin(options)(config))
}
