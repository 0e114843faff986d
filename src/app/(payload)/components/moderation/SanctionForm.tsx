'use client'

import { useState } from 'react'

import { DAY_MS } from '@/src/durations'
import type { Reason } from '@/src/moderation/reasons'
import { type Sanction, SANCTIONS } from '@/src/moderation/sanctions'
import type { ReasonLine, SanctionInput } from '@/src/moderationDesk/contract'

import { askDesk, refusalOf } from './askDesk'
import { SANCTION_WORDS } from './words'

const DAYS = [1, 3, 7, 30, 90]

type Props = {
  reader: { id: string; name: string }
  comment: string | null
  reasons: ReasonLine[]
  onDone: (words: string) => void
  onCancel: () => void
}

const endOf = (days: string): string | null =>
  days ? new Date(Date.now() + Number(days) * DAY_MS).toISOString() : null

/** Whoever is sanctioned is told what, why, and until when. */
export const SanctionForm = ({ reader, comment, reasons, onDone, onCancel }: Props) => {
  const [kind, setKind] = useState<Sanction>('ban')
  const [reason, setReason] = useState<Reason | ''>('')
  const [days, setDays] = useState('')
  const [message, setMessage] = useState('')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const lacksEnd = kind === 'suspend' && !days
  const submit = async () => {
    if (!reason) return
    setSending(true)
    const input: SanctionInput = {
      ...{ kind, reason, message: message.trim(), comment },
      note: note.trim() || null,
      endsAt: kind === 'warn' ? null : endOf(days),
    }
    try {
      await askDesk(`/readers/${reader.id}/sanctions`, { body: input })
      onDone(`${SANCTION_WORDS[kind].name}: ${reader.name} is told.`)
    } catch (error) {
      setProblem(refusalOf(error).message)
      setSending(false)
    }
  }

  return (
    <form
      className="moderation-form moderation-form--sanction"
      aria-label={`Sanction ${reader.name}`}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <fieldset className="moderation-form__choices moderation-form__choices--wide">
        <legend>Sanction</legend>
        {SANCTIONS.map((each) => (
          <label key={each} className="moderation-form__choice">
            <input
              type="radio"
              name="kind"
              checked={kind === each}
              autoFocus={each === 'ban'}
              onChange={() => setKind(each)}
            />
            <span>
              {SANCTION_WORDS[each].name}{' '}
              <span className="moderation__faint">{SANCTION_WORDS[each].meaning}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="moderation-form__field">
        <span>Reason</span>
        <select
          value={reason}
          required
          onChange={({ target }) => setReason(target.value as Reason)}
        >
          <option value="">Choose …</option>
          {reasons.map((line) => (
            <option key={line.reason} value={line.reason}>
              {line.label}
            </option>
          ))}
        </select>
      </label>
      {kind === 'warn' ? null : (
        <label className="moderation-form__field">
          <span>For how long</span>
          <select
            value={days}
            required={kind === 'suspend'}
            onChange={({ target }) => setDays(target.value)}
          >
            <option value="">{kind === 'suspend' ? 'Choose …' : 'Until somebody lifts it'}</option>
            {DAYS.map((each) => (
              <option key={each} value={each}>
                {each === 1 ? '1 day' : `${each} days`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="moderation-form__field">
        <span>Message to the reader</span>
        <textarea
          rows={3}
          maxLength={2000}
          required
          value={message}
          onChange={({ target }) => setMessage(target.value)}
        />
      </label>
      <label className="moderation-form__field">
        <span>Note for the staff (optional)</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      {problem ? (
        <p role="alert" className="moderation__bad">
          {problem}
        </p>
      ) : null}
      <p className="moderation-form__end">
        <button
          type="submit"
          className="moderation__button moderation__button--reject"
          disabled={isSending || !reason || lacksEnd || !message.trim()}
        >
          {isSending ? 'Sending …' : SANCTION_WORDS[kind].name}
        </button>
        <button type="button" className="moderation__quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}
