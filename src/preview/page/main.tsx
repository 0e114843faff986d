import './page.css'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import type { MouseEvent } from 'react'
import { createRoot } from 'react-dom/client'

import type { Address, Draft } from './draft'
import { DraftView } from './DraftView'
import { Loading, Notice } from './Notice'
import { useDraft } from './useDraft'
import { type Form, useForm, useTyped } from './useTyped'

/** A draft's links lead to pages that this server does not have: others open beside it. */
const stayHere = (event: MouseEvent) => {
  const link = (event.target as Element).closest('a')
  if (!link || link.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  if (link.origin !== location.origin) open(link.href, '_blank', 'noopener,noreferrer')
}

const Shown = ({ draft: saved, form }: { draft: Draft; form: Form | null }) => {
  const { draft, isUnsaved } = useTyped(saved, form)
  return (
    <main onClick={stayHere}>
      <p className="banner" role="status">
        <strong>Draft</strong>
        {isUnsaved
          ? 'Unsaved changes: the text follows when you save the draft.'
          : 'As it was last saved. Only people with this link see it.'}
      </p>
      <DraftView draft={draft} />
    </main>
  )
}

const Preview = ({ address }: { address: Address }) => {
  const { answer, reload } = useDraft(address)
  const form = useForm(address.id)
  return (
    <>
      <RefreshRouteOnSave refresh={reload} serverURL={location.origin} />
      {!answer && <Loading />}
      {answer?.state === 'shown' && <Shown draft={answer.draft} form={form} />}
      {answer && answer.state !== 'shown' && <Notice state={answer.state} retry={reload} />}
    </>
  )
}

const search = new URLSearchParams(location.search)
const address: Address = {
  collection: search.get('collection') ?? '',
  id: search.get('id') ?? '',
  locale: search.get('locale') ?? 'en',
  token: location.hash.slice(1),
}
createRoot(document.getElementById('preview')!).render(<Preview address={address} />)
