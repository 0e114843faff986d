import { useLivePreview } from '@payloadcms/live-preview-react'
import { useEffect, useMemo, useState } from 'react'

import type { Draft } from './draft'

const WATCHED = ['title', 'subtitle', 'body', 'closing', 'cover'] as const
type Form = { id: string } & { [Field in (typeof WATCHED)[number]]?: unknown }

/** The form's own values are all that is needed: the text itself comes from the API, once it is saved. */
const asTyped = ({ data }: { data: unknown }) =>
  Promise.resolve(Response.json((data as { data: unknown }).data))

const fingerprint = (form: Form) => JSON.stringify(WATCHED.map((field) => form[field] ?? null))

const textOr = <Saved>(typed: unknown, saved: Saved): Saved | string =>
  typeof typed === 'string' ? typed : saved

/** What the editor has typed in the admin since the draft was loaded; title and subtitle show at once. */
export const useTyped = (id: string, draft: Draft): { draft: Draft; isUnsaved: boolean } => {
  const initialData = useMemo<Form>(() => ({ id }), [id])
  const { data: form, isLoading } = useLivePreview<Form>({
    initialData,
    serverURL: location.origin,
    requestHandler: asTyped,
  })
  const isOurs = !isLoading && form.id === id
  const typed = isOurs && 'title' in form ? fingerprint(form) : null
  const [saved, setSaved] = useState<{ draft: Draft; typed: string } | null>(null)

  // What the form holds when a draft has been loaded is what was saved.
  useEffect(() => {
    if (typed !== null && saved?.draft !== draft) setSaved({ draft, typed })
  }, [draft, saved, typed])

  if (typed === null) return { draft, isUnsaved: false }
  return {
    draft: {
      ...draft,
      title: textOr(form.title, draft.title),
      subtitle: textOr(form.subtitle, draft.subtitle),
    },
    isUnsaved: saved?.draft === draft && saved.typed !== typed,
  }
}
