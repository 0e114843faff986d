import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { Series } from '@/payload-types'
import { idsOf } from '@/src/delivery/relations'
import { unusableValue } from '@/src/errors'

/** Other series that hold one of these stories, as they are published and as they are drafted. */
const othersWith = async (
  req: PayloadRequest,
  stories: string[],
  id: string | undefined,
): Promise<Series[]> => {
  const found = await Promise.all(
    [false, true].map((draft) =>
      req.payload.find({
        collection: 'series',
        where: {
          and: [{ stories: { in: stories } }, ...(id ? [{ id: { not_equals: id } }] : [])],
        },
        draft,
        depth: 0,
        pagination: false,
        select: { title: true, stories: true },
        req,
      }),
    ),
  )
  return found.flatMap(({ docs }) => docs as Series[])
}

/** A story has one place: where it is listed in two series, neither could say what comes next. */
export const oneSeriesEach: CollectionBeforeValidateHook<Series> = async ({
  data,
  originalDoc,
  req,
}) => {
  const stories = idsOf(data?.stories)
  const before = idsOf(originalDoc?.stories)
  const isPublishing = data?._status === 'published'
  const toCheck = isPublishing ? stories : stories.filter((story) => !before.includes(story))
  if (toCheck.length === 0) return data

  const [other] = await othersWith(req, toCheck, originalDoc?.id)
  const taken = other && toCheck.find((story) => idsOf(other.stories).includes(story))
  if (!taken) return data
  const story = await req.payload.findByID({
    collection: 'stories',
    id: taken,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  throw unusableValue(
    'series',
    'stories',
    `“${story?.title ?? taken}” is in the series “${other.title}” already. Take it out there first, or leave it out here.`,
    req,
  )
}
