'use client'

import { useCallback, useEffect, useState } from 'react'

type Answer<Value> = { value: Value | null; isFailed: boolean; reload: () => Promise<void> }

const messageOf = async (response: Response): Promise<string> => {
  const answer = (await response.json().catch(() => null)) as {
    errors?: { message?: string; data?: { errors?: { message: string }[] } }[]
  } | null
  const [error] = answer?.errors ?? []
  return (
    error?.data?.errors?.[0]?.message ??
    error?.message ??
    'The server did not answer as it should. Try again.'
  )
}

/** Asks the admin's REST API under the account that is signed in. Throws what the server says is wrong. */
export const askRest = async <Value>(
  path: string,
  method = 'GET',
  body?: object,
  signal?: AbortSignal,
): Promise<Value> => {
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    signal,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(await messageOf(response))
  return (await response.json()) as Value
}

/** What stands behind a path, read again when `version` changes; nothing is asked where there is no path. */
export const useRest = <Value>(path: string | null, version: unknown): Answer<Value> => {
  const [value, setValue] = useState<Value | null>(null)
  const [isFailed, setFailed] = useState(false)
  const reload = useCallback(async () => {
    if (!path) return
    try {
      setValue(await askRest<Value>(path))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }, [path])
  useEffect(() => void reload(), [reload, version])

  return { value, isFailed, reload }
}
