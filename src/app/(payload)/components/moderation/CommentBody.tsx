'use client'

import { useState } from 'react'

import type { Finding } from '@/src/moderation/triage/finding'

import { segmentsOf } from './segments'
import { PHASE_WORDS } from './words'

const LONG = 900
const LINES = 12

const isLong = (body: string): boolean => body.length > LONG || body.split('\n').length > LINES

type Props = { body: string; findings?: Finding[] }

/** A reader's words, with what the triage stopped at marked. */
export const CommentBody = ({ body, findings = [] }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const canFold = isLong(body)

  return (
    <div className="moderation-body">
      <p
        dir="auto"
        className={`moderation-body__words${canFold && !isOpen ? ' moderation-body__words--folded' : ''}`}
      >
        {segmentsOf(body, findings).map(({ text, phases }, at) =>
          phases.length === 0 ? (
            text
          ) : (
            <mark key={at} title={phases.map((phase) => PHASE_WORDS[phase]).join(', ')}>
              {text}
            </mark>
          ),
        )}
      </p>
      {canFold ? (
        <button
          type="button"
          className="moderation__link"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Show less' : `Show all ${body.length.toLocaleString('en')} characters`}
        </button>
      ) : null}
    </div>
  )
}
