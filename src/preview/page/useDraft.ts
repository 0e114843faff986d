import { useCallback, useEffect, useRef, useState } from 'react'

import { type Address, type Answer, fetchDraft } from './draft'

/** The draft as it was last saved. An answer that comes after a later one is dropped. */
export const useDraft = (address: Address): { answer: Answer | null; reload: () => void } => {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const latest = useRef(0)

  const reload = useCallback(() => {
    const asked = ++latest.current
    void fetchDraft(address).then((next) => {
      if (asked === latest.current) setAnswer(next)
    })
  }, [address])
  useEffect(reload, [reload])

  return { answer, reload }
}
