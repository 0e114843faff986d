import { env } from '@/src/env'
import { signedHeaders } from '@/src/http/standardWebhooks'

const LONGEST_CALL_MS = 10_000

export type ModerationEvent =
  | 'comment.pending'
  | 'comment.care'
  | 'comment.reported'
  | 'report.care'
  | 'appeal.opened'
  | 'appeal.care'
  | 'overdue'

export const hasWebhook = (): boolean => Boolean(env.MODERATION_WEBHOOK_URL)

/** Tells whoever the operator named: ids and counts, no words of anybody. Throws where it is not taken. */
export const callModerationWebhook = async (
  type: ModerationEvent,
  data: Record<string, number | string[]>,
): Promise<void> => {
  const url = env.MODERATION_WEBHOOK_URL!
  const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data })
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...signedHeaders(body, env.MODERATION_WEBHOOK_SECRET!),
    },
    body,
    redirect: 'manual', // what is signed goes nowhere else
    signal: AbortSignal.timeout(LONGEST_CALL_MS),
  })
  await response.body?.cancel()
  if (!response.ok)
    throw new Error(
      `${url} answered ${response.status}: check MODERATION_WEBHOOK_URL and its secret.`,
    )
}
