'use client'

import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'

import type { CheckResult } from '@/src/checks/results'

import { askRest } from '../useRest'

/** Long enough that a sentence is not read word by word. */
const PAUSE_MS = 900

export type Checks = {
  checks: CheckResult[] | null
  isReading: boolean
  problem: string | null
  readAgain: () => void
}

/** The checks of the form as it stands, read again whenever somebody stops typing. */
export const useChecks = (): Checks => {
  const [fields] = useAllFormFields()
  const { code: locale } = useLocale()
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo()
  const [checks, setChecks] = useState<CheckResult[] | null>(null)
  const [isReading, setReading] = useState(true)
  const [problem, setProblem] = useState<string | null>(null)
  const [asked, setAsked] = useState(0)

  useEffect(() => {
    const stopped = new AbortController()
    const read = async () => {
      setReading(true)
      try {
        const data = reduceFieldsToValues(fields, true)
        const answer = await askRest<{ checks: CheckResult[] }>(
          `/${collectionSlug}/checks`,
          'POST',
          { id, locale, data },
          stopped.signal,
        )
        setChecks(answer.checks)
        setProblem(null)
      } catch (error) {
        if (stopped.signal.aborted) return
        setProblem(error instanceof Error ? error.message : String(error))
      }
      setReading(false)
    }
    const waiting = setTimeout(() => void read(), checks || problem ? PAUSE_MS : 0)
    return () => {
      clearTimeout(waiting)
      stopped.abort()
    }
    // What was read last says only how long to wait.
  }, [fields, locale, collectionSlug, id, savedDocumentData, asked])

  const readAgain = useCallback(() => setAsked((times) => times + 1), [])
  return { checks, isReading, problem, readAgain }
}
