import { APIError } from 'payload'

import { draftData, draftFields } from './draftFields'
import { draftOf, isPlain } from './draftOf'
import { asCaller, collection, id, locale, tool } from './tool'

export const updateDraft = tool(
  'updateDraft',
  'Saves a newer draft of a piece; what is published of it stays as it is. What is left out keeps its value.',
  { collection, id, locale, ...draftFields },
  async ({ collection, id, locale, ...fields }, req) => {
    const before = await draftOf(req, { collection, id, locale })
    if (fields.body !== undefined && !isPlain(before.body))
      throw new APIError(
        'Its body holds blocks or links to other pieces, which Markdown would lose. Change the text in the admin.',
        409,
      )
    const { slug, _status } = await req.payload.update({
      ...{ collection, id, locale, draft: true, data: draftData(fields) },
      ...asCaller(req),
    })
    return { id, slug, status: _status }
  },
)
