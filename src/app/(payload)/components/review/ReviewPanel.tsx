'use client'

import './review.css'

import { useDocumentInfo } from '@payloadcms/ui'

import type { ReviewState } from '@/src/reviews/reviewState'

import { PanelState } from '../PanelState'
import { useRest } from '../useRest'
import { SignedVersion } from './SignedVersion'
import { SignForm } from './SignForm'

/** On the Review tab: who signed which version when, whether that holds, and the way to sign. */
export const ReviewPanel = () => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const path = id ? `/${collectionSlug}/${id}` : null
  const { value, isFailed, reload } = useRest<ReviewState>(path && `${path}/review`, lastUpdateTime)

  if (!path) return <p className="review__hint">A reviewer can sign this once it is saved.</p>
  if (!value || isFailed)
    return <PanelState what="The review" isFailed={isFailed} reload={reload} />

  const [newest] = value.versions
  return (
    <div className="review">
      {value.versions.map((version) => (
        <SignedVersion key={version.status} version={version} />
      ))}
      {value.refusal ? (
        <p className="review__hint">{value.refusal}</p>
      ) : (
        newest && <SignForm path={path} updatedAt={newest.updatedAt} onSigned={reload} />
      )}
    </div>
  )
}
