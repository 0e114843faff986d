'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

type Props = {
  label: string
  hasQuote?: boolean
  send: (words: { text: string; quote?: string }) => Promise<void>
}

/** What was written stays in the form where it could not be sent. */
export const RemarkForm = ({ label, hasQuote = false, send }: Props) => {
  const field = useId()
  const [text, setText] = useState('')
  const [quote, setQuote] = useState('')
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const submit = async () => {
    setSending(true)
    setProblem(null)
    try {
      await send({ text: text.trim(), ...(quote.trim() && { quote: quote.trim() }) })
      setText('')
      setQuote('')
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
    setSending(false)
  }

  return (
    <div className="remarks__form">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        value={text}
        rows={2}
        maxLength={5000}
        onChange={({ target }) => setText(target.value)}
      />
      {hasQuote && text ? (
        <textarea
          rows={1}
          aria-label="The words that it is about"
          placeholder="The words that it is about"
          value={quote}
          maxLength={500}
          onChange={({ target }) => setQuote(target.value)}
        />
      ) : null}
      {problem ? (
        <p role="alert" className="remarks__problem">
          {problem}
        </p>
      ) : null}
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={!text.trim() || isSending}
        onClick={() => void submit()}
      >
        {isSending ? 'Sending …' : 'Send'}
      </Button>
    </div>
  )
}
