/** Longer than a purge takes anywhere. */
const LONGEST_CALL_MS = 15_000

/** A CDN answered, and did not purge. */
export class PurgeRefused extends Error {
  constructor(
    readonly status: number,
    readonly retryAfterMs: number | null,
    message: string,
  ) {
    super(message)
  }
}

/** A number of seconds, or a date. */
const inMs = (retryAfter: string | null): number | null => {
  if (!retryAfter) return null
  const ms = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - Date.now()
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}

type Call = {
  url: string
  headers: Record<string, string>
  body: string
  /** The settings that it goes by. */
  setBy: string
  signal: AbortSignal
}

/** Sends JSON, and throws where it is not taken. */
export const callCdn = async ({ url, headers, body, setBy, signal }: Call): Promise<void> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body,
    redirect: 'manual', // what is signed or carries a token goes nowhere else
    signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_CALL_MS)]),
  })
  const text = await response.text()
  if (response.ok && !/"success"\s*:\s*false/.test(text)) return

  const isRefused = response.status === 401 || response.status === 403
  throw new PurgeRefused(
    response.status,
    inMs(response.headers.get('retry-after')),
    isRefused
      ? `${url} answered ${response.status}: check ${setBy}, and that it allows purges.`
      : `${url} answered ${response.status}: ${text.slice(0, 200)}`,
  )
}
