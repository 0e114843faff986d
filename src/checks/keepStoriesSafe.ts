import {
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'

import type { Media, Story } from '@/payload-types'
import { isStaff } from '@/src/access/roles'
import { type Locale, LOCALES } from '@/src/delivery/locales'
import { storiesShowing } from '@/src/delivery/pictureUsage'
import type { Picture, Subject } from '@/src/editorial/checks/subject'
import { unusableValue } from '@/src/errors'

import { exceptionsOf } from './exceptionsOf'
import { localeOf } from './readSubject'
import { checkResults, openChecks } from './results'

/** Of all checks, those that look at a picture. */
const ABOUT_PICTURES = ['anonymity', 'faces']

const altsOf = async (req: PayloadRequest, id: string, alt: unknown): Promise<Picture['alt']> => {
  const { alt: stored } = (await req.payload.findByID({
    ...{ collection: 'media', id, locale: 'all', depth: 0, select: { alt: true } },
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as { alt: Partial<Record<Locale, string>> }
  return { ...stored, ...(typeof alt === 'string' && { [localeOf(req)]: alt }) }
}

/** A story as a picture alone makes it: what its texts say was checked when they were published. */
const subjectOf = (story: Story, id: string, picture: Picture): Subject => ({
  collection: 'stories',
  piece: { narrator: story.narrator },
  views: LOCALES.map((locale) => ({ locale, view: {} })),
  consent: null,
  pictures: new Map([[id, picture]]),
  offLabelMentions: [],
  lacksCrisisResources: false,
})

/** What is published shows a picture as it is now, so a change of it has to pass the checks of the stories that it is in. */
export const keepStoriesSafe: CollectionBeforeChangeHook<Media> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !isStaff(req.user)) return data

  const id = String(originalDoc.id)
  const stories = await storiesShowing(req, id)
  if (stories.length === 0) return data

  const picture = { ...originalDoc, ...data, alt: await altsOf(req, id, data.alt) }
  for (const story of stories) {
    const exceptions = await exceptionsOf(req, 'stories', story.id)
    const results = checkResults(subjectOf(story, id, picture), exceptions, req.user)
    const [open] = openChecks(results).filter(({ code }) => ABOUT_PICTURES.includes(code))
    if (!open) continue

    const { field, message, text } = open.findings.find(({ exception }) => !exception)!
    throw unusableValue(
      'media',
      field?.replace('picture.', '') ?? 'people',
      `The published story “${story.title}” shows this picture. ${open.label}: ${message}${text && ` (“${text}”)`} ${
        req.file
          ? 'Upload the new file as a picture of its own, say on it whether it shows people, and put it into the story.'
          : 'Mend it here, or take the picture out of the story first.'
      }`,
      req,
    )
  }
  return data
}
