import type { Story } from '@/payload-types'
import { adviceFor } from '@/src/editorial/advice'

import { draftOf } from './draftOf'
import { collection, id, locale, tool } from './tool'

export const checkPiece = tool(
  'check',
  'Reads the newest version of a piece as the publication does before it goes live, and lists what an editor should look at: anonymity, claims without a source, safe wording, readability.',
  { collection, id, locale },
  async (asked, req) => {
    const piece = await draftOf(req, asked)
    const { title, subtitle, body, contentNotes, citations } = piece
    const { narrator } = piece as Partial<Story>
    const findings = adviceFor({
      kind: asked.collection,
      text: {
        ...{ locale: asked.locale, body },
        fields: { title, subtitle, narrator: narrator?.description },
      },
      notes: contentNotes ?? [],
      alias: narrator?.alias ? [narrator.alias] : [],
      sources: { citations, claims: 'claims' in piece ? piece.claims : [] },
    })
    return { findings }
  },
)
