'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { FindingResult } from '@/src/checks/results'

import { askRest } from '../useRest'

type Props = {
  document: { kind: string; id: string }
  check: string
  finding: FindingResult
  onEnd: (wasMade: boolean) => void
}

/** Why a finding may stay. Whoever opens it has the keyboard in it, and leaves by Escape. */
export const ExceptionForm = ({ document, check, finding, onEnd }: Props) => {
  const [reason, setReason] = useState('')
  const [isSaving, setSaving] = useState(false)
  const field = useId()

  const save = async () => {
    if (isSaving) return
    setSaving(true)
    try {
      await askRest('/exceptions', 'POST', {
        documentKind: document.kind,
        documentId: document.id,
        check,
        key: finding.key,
        reason,
      })
      onEnd(true)
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
      setSaving(false)
    }
  }

  return (
    <div
      className="checks__exception"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd(false)
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
      }}
    >
      <label htmlFor={field}>Why may this stay?</label>
      <textarea
        id={field}
        autoFocus
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="checks__actions">
        <Button size="small" disabled={isSaving} onClick={() => void save()} margin={false}>
          {isSaving ? 'Saving…' : 'Let it stay'}
        </Button>
        <Button size="small" buttonStyle="secondary" onClick={() => onEnd(false)} margin={false}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
