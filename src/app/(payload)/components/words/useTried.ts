'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { CommentMode } from '@/src/moderation/commentRule'
import type { TriedAnswer } from '@/src/triage/tryWords'

import { askRest } from '../useRest'

/** Long enough that a word is not tried letter by letter. */
const PAUSE_MS = 350

export type Tried = { answer: TriedAnswer | null; isReading: boolean; problem: string | null }

/** What the triage says of a text by the lists as they stand in the form, saved or not. */
export const useTried = (body: string, mode: CommentMode): Tried => {
  const bannedWords = useFormFields(([fields]) => fields.bannedWords?.value) as string | undefined
  const suspectWords = useFormFields(([fields]) => fields.suspectWords?.value) as string | undefined
  const [answer, setAnswer] = useState<TriedAnswer | null>(null)
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    if (!body.trim()) {
      setAnswer(null)
      setProblem(null)
      setReading(false)
      return
    }
    const stopped = new AbortController()
    const read = async () => {
      setReading(true)
      try {
        const asked = { body, mode, bannedWords, suspectWords }
        setAnswer(await askRest('/globals/moderation/try', 'POST', asked, stopped.signal))
        setProblem(null)
      } catch (error) {
        if (stopped.signal.aborted) return
        setProblem(error instanceof Error ? error.message : String(error))
      }
      setReading(false)
    }
    const waiting = setTimeout(() => void read(), PAUSE_MS)
    return () => {
      clearTimeout(waiting)
      stopped.abort()
    }
  }, [body, mode, bannedWords, suspectWords])

  return { answer, isReading, problem }
}
