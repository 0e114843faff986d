import { z } from 'zod'

import { asCaller, collection, locale, tool } from './tool'

export const listPieces = tool(
  'listPieces',
  'Lists stories, articles or series, drafts too, the latest change first.',
  {
    collection,
    locale,
    status: z.enum(['draft', 'published']).optional().describe('Only these.'),
    title: z.string().max(200).optional().describe('Only those whose title has these words.'),
    limit: z.int().min(1).max(100).default(20).describe('How many at most.'),
    page: z.int().min(1).default(1).describe('Which page of the list.'),
  },
  async ({ collection, locale, status, title, limit, page }, req) => {
    const found = await req.payload.find({
      collection,
      draft: true,
      locale,
      where: {
        and: [
          ...(status ? [{ _status: { equals: status } }] : []),
          ...(title ? [{ title: { like: title } }] : []),
        ],
      },
      sort: '-updatedAt',
      limit,
      page,
      select: { title: true, slug: true, updatedAt: true, _status: true },
      ...asCaller(req),
    })
    return {
      pieces: found.docs.map(({ id, title, slug, updatedAt, _status }) => ({
        ...{ id, title, slug, updatedAt, status: _status },
      })),
      total: found.totalDocs,
      pages: found.totalPages,
    }
  },
)
