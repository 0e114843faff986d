import type { Payload, SendEmailOptions } from 'payload'

const SECOND = 1000
/** After each attempt that failed. */
const WAITS_MS = [SECOND, 10 * SECOND, 60 * SECOND, 600 * SECOND]

/** What a mail server says, without the address that it may repeat. */
type Failure = { code?: string; responseCode?: number }

/** What may be told of it: not its message, which may repeat the address. */
export const failureOf = (error: unknown): Failure => {
  const { code, responseCode } = error as Failure
  return { code, responseCode }
}

export const isForGood = ({ responseCode = 0 }: Failure): boolean => responseCode >= 500

/**
 * Sends a mail, and tries it again where the mail server does not answer or cannot take it now. It never fails: nobody who
 * caused a mail may learn what became of it. What waits is in memory alone, since a mail holds secrets.
 */
export const deliver = async (
  payload: Payload,
  mail: SendEmailOptions,
  [wait, ...later]: number[] = WAITS_MS,
): Promise<void> => {
  try {
    const headers = { 'Auto-Submitted': 'auto-generated', ...mail.headers }
    await payload.sendEmail({ ...mail, headers })
  } catch (error) {
    const why = failureOf(error)
    if (wait === undefined || isForGood(why)) {
      payload.logger.error({ msg: 'A mail was not sent, and is not tried again.', ...why })
      return
    }
    payload.logger.warn({
      msg: `A mail was not sent; it is tried again in ${wait / SECOND} s.`,
      ...why,
    })
    setTimeout(() => void deliver(payload, mail, later), wait).unref()
  }
}
