'use client'

import { Button, toast, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { DAY_MS } from '@/src/durations'

import { askRest } from '../useRest'

type Props = { path: string; updatedAt: string; onSigned: () => Promise<void> }

const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** Signs what was saved last, so an unsaved change stands in the way. */
export const SignForm = ({ path, updatedAt, onSigned }: Props) => {
  const isModified = useFormModified()
  const router = useRouter()
  const [due, setDue] = useState(() => dayIn(365))
  const [isSigning, setSigning] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const sign = async () => {
    setSigning(true)
    setProblem(null)
    try {
      await askRest(`${path}/sign`, 'POST', { nextReviewDue: due, updatedAt })
      toast.success('Signed.')
      await onSigned()
      router.refresh()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
    setSigning(false)
  }

  return (
    <div className="review__form">
      <label className="review__due">
        Next review
        <input
          type="date"
          value={due}
          min={dayIn(1)}
          onChange={({ target }) => setDue(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      <Button
        buttonStyle="primary"
        size="medium"
        margin={false}
        disabled={isModified || isSigning}
        onClick={() => void sign()}
      >
        {isSigning ? 'Signing …' : 'Sign this version'}
      </Button>
      <p
        className="review__hint"
        role={problem ? 'alert' : undefined}
        data-problem={problem !== null}
      >
        {problem ??
          (isModified
            ? 'Save the changes of this form first: you sign what is saved.'
            : 'You sign the text of every language as it was saved last, under your author page.')}
      </p>
    </div>
  )
}
