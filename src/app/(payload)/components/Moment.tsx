'use client'

import { useEffect, useState } from 'react'

type Props = { at: string; withTime?: boolean }

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit' } as const

const written = (at: string, withTime: boolean, timeZone?: string) =>
  new Date(at).toLocaleString('en-GB', { ...DAY, ...(withTime && TIME), timeZone })

/** A day or a time where the reader is, and until the page has found out where that is, in UTC. */
export const Moment = ({ at, withTime = false }: Props) => {
  const [text, setText] = useState(() => written(at, withTime, 'UTC'))
  useEffect(() => setText(written(at, withTime)), [at, withTime])

  return <time dateTime={at}>{text}</time>
}
