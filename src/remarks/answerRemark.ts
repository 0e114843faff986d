import type { CollectionBeforeChangeHook } from 'payload'

import type { Remark } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { unusableValue } from '@/src/errors'

/** An answer stands below a remark about the same document, and answers have none of their own. */
export const answerRemark: CollectionBeforeChangeHook<Remark> = async ({
  data,
  operation,
  req,
}) => {
  const id = idOf(data.parent)
  if (operation !== 'create' || !id) return data

  const parent = await req.payload.findByID({
    ...{ collection: 'remarks', id, depth: 0, disableErrors: true, req },
  })
  const isSame =
    parent?.document.relationTo === data.document?.relationTo &&
    idOf(parent?.document.value) === idOf(data.document?.value)
  if (!parent || !isSame)
    throw unusableValue('remarks', 'parent', 'Answer a remark about the same document.', req)
  if (parent.parent)
    throw unusableValue('remarks', 'parent', 'Answer the remark that this one answers.', req)
  return data
}
