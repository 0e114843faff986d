'use client'

import {
  Button,
  ConfirmationModal,
  toast,
  useDocumentInfo,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { post } from './post'

/** Beside the buttons of a release that is not published yet. */
export const PublishRelease = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const isModified = useFormModified()
  const { openModal } = useModal()
  const router = useRouter()
  if (!id || savedDocumentData?.state === 'published') return null

  const slug = `publish-release-${String(id)}`
  const publish = async () => {
    const { isDone, message } = await post(`/api/releases/${id}/publish`)
    if (isDone) toast.success(message)
    else toast.error(message)
    router.refresh()
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isModified}
        tooltip={isModified ? 'Save it first' : undefined}
        onClick={() => openModal(slug)}
      >
        Publish together
      </Button>
      <ConfirmationModal
        modalSlug={slug}
        heading="Publish all of it now?"
        body="The newest drafts of its documents go live together. Where one cannot be published, none is, and the release says what is in the way."
        confirmLabel="Publish"
        onConfirm={publish}
      />
    </>
  )
}
