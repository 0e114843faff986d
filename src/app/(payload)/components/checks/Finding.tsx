'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { CheckResult, FindingResult } from '@/src/checks/results'

import { ExceptionForm } from './ExceptionForm'
import { placeOf } from './placeOf'
import { showInForm } from './showInForm'

type Props = {
  document: { kind: string; id: string } | null
  check: CheckResult
  finding: FindingResult
  readAgain: () => void
}

const takeBack = async (id: string): Promise<void> => {
  try {
    const response = await fetch(`/api/exceptions/${id}`, {
      method: 'DELETE',
      credentials: 'include',
    })
    if (!response.ok) toast.error('Only an editor or an admin may take this exception back.')
  } catch {
    toast.error('The server cannot be reached. The exception stands; try again.')
  }
}

/** What was found, where, and what may be done about it. */
export const Finding = ({ document, check, finding, readAgain }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const { text, message, exception, rule } = finding
  const place = placeOf(finding)

  const show = () => {
    if (!showInForm(finding.field, text)) toast.info('It stands on another tab or in the picture.')
  }

  return (
    <li className={`checks__finding${exception ? ' checks__finding--excepted' : ''}`}>
      {text && (
        <p className="checks__words">
          <q>{text.length > 160 ? `${text.slice(0, 160)}…` : text}</q>
          {check.code === 'anonymity' && <span className="checks__class">{rule}</span>}
        </p>
      )}
      <p className="checks__message">{message}</p>
      {place && <p className="checks__place">{place}</p>}
      {exception && (
        <p className="checks__reason">
          {exception.by || 'Somebody'} let this stay: “{exception.reason}”
        </p>
      )}
      {isOpen && document ? (
        <ExceptionForm
          document={document}
          check={check.code}
          finding={finding}
          onEnd={(wasMade) => {
            setOpen(false)
            if (wasMade) readAgain()
          }}
        />
      ) : (
        <div className="checks__links">
          {finding.field && (
            <button type="button" onClick={show}>
              Show
            </button>
          )}
          {check.mayExcept && document && !exception && (
            <button type="button" onClick={() => setOpen(true)}>
              Make an exception
            </button>
          )}
          {check.mayExcept && exception && (
            <button type="button" onClick={() => void takeBack(exception.id).then(readAgain)}>
              Take the exception back
            </button>
          )}
        </div>
      )}
    </li>
  )
}
