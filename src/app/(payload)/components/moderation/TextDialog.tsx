'use client'

import { useState } from 'react'

import { refusalOf } from './askDesk'
import { Dialog } from './Dialog'

type Props = {
  title: string
  label: string
  button: string
  quote?: string
  text?: string
  longest: number
  isOptional?: boolean
  /** What was written stays in the form where it is refused. */
  send: (text: string) => Promise<void>
  onClose: () => void
}

/** A reply, or a note. */
export const TextDialog = ({
  title,
  label,
  button,
  quote,
  longest,
  send,
  onClose,
  ...rest
}: Props) => {
  const [text, setText] = useState(rest.text ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const submit = async () => {
    setSending(true)
    try {
      await send(text.trim())
      onClose()
    } catch (error) {
      setProblem(refusalOf(error).message)
      setSending(false)
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="moderation-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {quote ? (
          <blockquote className="moderation-form__quote" dir="auto">
            {quote.slice(0, 400)}
          </blockquote>
        ) : null}
        <label className="moderation-form__field">
          <span>{label}</span>
          <textarea
            rows={6}
            dir="auto"
            maxLength={longest}
            data-autofocus
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
                event.currentTarget.form?.requestSubmit()
            }}
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
            className="moderation__button moderation__button--main"
            disabled={isSending || (!rest.isOptional && !text.trim())}
          >
            {isSending ? 'Sending …' : button}
          </button>
          <button type="button" className="moderation__quiet" onClick={onClose}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  )
}
