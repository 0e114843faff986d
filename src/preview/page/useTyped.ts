import { useLivePreview } from '@payloadcms/live-preview-react'
import { useEffect, useMemo, useState } from 'react'

import type { Draft } from './draft'

const WATCHED = ['title', 'subtitle', 'body', 'closing', 'cover'] as const
export type Form = { id: string } & { [Field in (typeof WATCHED)[number]]?: unknown }

/** The form's own values are all that is needed: the text itself comes from the API, once it is saved. */
const asTyped = ({ data }: { data: unknown }) =>
  Promise.resolve(Response.json((data as { data: unknown }).data))

/** What stands in the admin's form now; null where no admin is there to tell. */
export const useForm = (id: string): Form | null => {
  const initialData = useMemo<Form>(() => ({ id }), [id])
  const { data: form } = useLivePreview<Form>({
    initialData,
    serverURL: location.origin,
    requestHandler: asTyped,
  })
  return form.id === id && 'title' in form ? form : null
}

const fingerprint = (form: Form) => JSON.stringify(WATCHED.map((field) => form[field] ?? null))

const textOr = <Saved>(typed: unknown, saved: Saved): Saved | string =>
  typeof typed === 'string' ? typed : saved

/** The draft with the title and subtitle as they are typed, and whether anything else waits to be saved. */
export const useTyped = (draft: Draft, form: Form | null): { draft: Draft; isUnsaved: boolean } => {
  const typed = form && fingerprint(form)
  const [saved, setSaved] = useState<{ draft: Draft; typed: string } | null>(null)

  // What the form holds when a draft has been loaded is what was saved.
  useEffect(() => {
    if (typed !== null && saved?.draft !== draft) setSaved({ draft, typed })
  }, [draft, saved, typed])

  if (!form) return { draft, isUnsaved: false }
  return {
    draft: {
      ...draft,
      title: textOr(form.title, draft.title),
      subtitle: textOr(form.subtitle, draft.subtitle),
    },
    isUnsaved: saved?.draft === draft && saved.typed !== typed,
  }
}
