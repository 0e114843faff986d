'use client'

import { type KeyboardEvent, useState } from 'react'

import type { Reason } from '@/src/moderation/reasons'
import type { Card, ReasonLine } from '@/src/moderationDesk/contract'

import { Dialog } from './Dialog'
import { countOf } from './words'

type Props = {
  cards: Card[]
  reasons: ReasonLine[]
  reject: (choice: { reason: Reason; message: string | null }) => void
  onClose: () => void
}

const LONGEST = 2000

/** A reason by its number at once, or chosen with a message beside it. */
export const RejectDialog = ({ cards, reasons, reject, onClose }: Props) => {
  const [reason, setReason] = useState<Reason | null>(null)
  const [message, setMessage] = useState('')
  const send = (chosen: Reason) => reject({ reason: chosen, message: message.trim() || null })
  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const line = /^[1-9]$/.test(event.key) ? reasons[Number(event.key) - 1] : undefined
    if (!line) return
    event.preventDefault()
    send(line.reason)
  }

  const many = cards.length > 1
  const chosen = reasons.find((line) => line.reason === reason)
  return (
    <Dialog
      title={many ? `Reject ${countOf(cards.length, 'comment')}` : 'Reject this comment'}
      onClose={onClose}
    >
      <form
        className="moderation-form"
        onKeyDown={press}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason) send(reason)
        }}
      >
        {many ? null : (
          <blockquote className="moderation-form__quote" dir="auto">
            {cards[0]!.body.slice(0, 200)}
          </blockquote>
        )}
        {cards.some(({ care }) => care) ? (
          <p className="moderation-card__care">
            Its reader may be in danger. If you take it down, write to them.
          </p>
        ) : null}
        <fieldset className="moderation-form__choices">
          <legend>Why? A number rejects at once.</legend>
          {reasons.map((line, at) => (
            <label key={line.reason} className="moderation-form__choice">
              <input
                type="radio"
                name="reason"
                value={line.reason}
                checked={reason === line.reason}
                data-autofocus={at === 0 || undefined}
                onChange={() => setReason(line.reason)}
              />
              <span>{line.label}</span>
              {at < 9 ? <kbd className="moderation__key">{at + 1}</kbd> : null}
            </label>
          ))}
        </fieldset>
        <p className="moderation-form__hint" aria-live="polite">
          {chosen
            ? `${many ? 'Each reader' : 'Its reader'} is told: “${chosen.statement}”`
            : 'Choose a reason to see what its reader is told.'}
        </p>
        <label className="moderation-form__field">
          <span>Message to the reader, beside that (optional)</span>
          <textarea
            rows={3}
            maxLength={LONGEST}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
          />
        </label>
        <p className="moderation-form__end">
          <button
            type="submit"
            className="moderation__button moderation__button--reject"
            disabled={!reason}
          >
            {many ? `Reject ${cards.length}` : 'Reject'}
          </button>
          <button type="button" className="moderation__quiet" onClick={onClose}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  )
}
