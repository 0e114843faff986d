'use client'

import './Withdraw.css'

import {
  Button,
  Drawer,
  TextareaInput,
  toast,
  useAuth,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { User } from '@/payload-types'

import { post } from './post'

/** Beside the buttons of a document that is published: takes it back for good, and asks why. */
export const Withdraw = () => {
  const { collectionSlug, hasPublishedDoc, id, setHasPublishedDoc } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { closeModal, openModal } = useModal()
  const router = useRouter()
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const [isBusy, setIsBusy] = useState(false)

  const mayWithdraw = user?.roles?.some((role) => role === 'admin' || role === 'editor')
  if (!id || !hasPublishedDoc || !mayWithdraw) return null

  const slug = `withdraw-${String(id)}`
  const isMissing = reason.trim() === ''
  const withdraw = async () => {
    setIsAsked(true)
    if (isMissing || isBusy) return
    setIsBusy(true)
    const { isDone, message } = await post(`/api/${collectionSlug}/${id}/withdraw`, { reason })
    setIsBusy(false)
    if (!isDone) return void toast.error(message)

    toast.success(message)
    closeModal(slug)
    setReason('')
    setIsAsked(false)
    setHasPublishedDoc(false)
    router.refresh()
  }

  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal(slug)}>
        Withdraw…
      </Button>
      <Drawer slug={slug} title="Withdraw it from the public">
        <div className="withdraw">
          <p>
            It is gone everywhere at once: pages, lists, search, previews and pictures. Its address
            says that it was taken down until it is published again.
          </p>
          <TextareaInput
            path="reason"
            label="Why"
            required
            value={reason}
            showError={isAsked && isMissing}
            Error={isAsked && isMissing ? <p role="alert">Say why: the record keeps it.</p> : null}
            onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
          />
          <p className="withdraw__controls">
            <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(slug)}>
              Cancel
            </Button>
            <Button margin={false} disabled={isBusy} onClick={() => void withdraw()}>
              Withdraw
            </Button>
          </p>
        </div>
      </Drawer>
    </>
  )
}
