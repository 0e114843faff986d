'use client'

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { type ReactNode, useMemo } from 'react'

/**
 * Payload's drawer for appointments reports success for whatever comes back, and shows what is thrown. Needed until it
 * reads the `error` of the answer itself.
 */
export const SayRefusals = ({ children }: { children: ReactNode }) => {
  const functions = useServerFunctions()
  const heeding = useMemo(
    () => ({
      ...functions,
      schedulePublish: async (...args: Parameters<typeof functions.schedulePublish>) => {
        const answer = (await functions.schedulePublish(...args)) as { error?: string } | undefined
        if (answer?.error) throw new Error(answer.error)
        return answer
      },
    }),
    [functions],
  )
  return <ServerFunctionsContext value={heeding}>{children}</ServerFunctionsContext>
}
