'use client'

import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'

import type { CheckResult } from '@/src/checks/results'

/** Long enough that a sentence is not read word by word. */
const PAUSE_MS = 900

export type Checks = {
  checks: CheckResult[] | null
  isReading: boolean
  problem: string | null
  readAgain: () => void
}

const problemOf = async (response: Response): Promise<string> => {
  const body = (await response.json().catch(() => null)) as {
    errors?: { message: string }[]
  } | null
  return body?.errors?.[0]?.message ?? `The server answered ${response.status}.`
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
        const response = await fetch(`/api/${collectionSlug}/checks`, {
          method: 'POST',
          credentials: 'include',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ id, locale, data: reduceFieldsToValues(fields, true) }),
          signal: stopped.signal,
        })
        if (!response.ok) throw new Error(await problemOf(response))
        setChecks(((await response.json()) as { checks: CheckResult[] }).checks)
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
