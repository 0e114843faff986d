import { z } from 'zod'

import { draftData, draftFields } from './draftFields'
import { asCaller, collection, locale, tool } from './tool'

export const createDraft = tool(
  'createDraft',
  'Begins a story, an article or a series as a draft, which an editor publishes or not.',
  {
    ...{ collection, locale, ...draftFields },
    title: draftFields.title.unwrap(),
    alias: z.string().max(40).optional().describe('Of a story: the pseudonym of its narrator.'),
  },
  async ({ collection, locale, alias, ...fields }, req) => {
    const data = {
      ...draftData(fields),
      ...(collection === 'stories' && alias && { narrator: { alias } }),
    }
    const { id, slug, _status } = await req.payload.create({
      ...{ collection, locale, draft: true, data },
      ...asCaller(req),
    })
    return { id, slug, status: _status }
  },
)
