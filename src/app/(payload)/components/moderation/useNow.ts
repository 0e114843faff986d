'use client'

import { useEffect, useState } from 'react'

const STEP_MS = 30_000

/** The time, for what is told in minutes; first as the server had it, so that both render the same. */
export const useNow = (first: number): number => {
  const [now, setNow] = useState(first)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), STEP_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
