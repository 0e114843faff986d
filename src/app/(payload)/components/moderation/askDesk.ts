import type { DeskErrorCode, DeskErrors } from '@/src/moderationDesk/contract'

type Line = DeskErrors['errors'][number]

/** What the desk's server refused, or that it could not be reached: then `status` is 0. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly errors: Partial<Line>[] = [],
  ) {
    super(errors.map(({ message }) => message).join(' ') || WORDS[status] || WORDS[500])
  }

  get code(): DeskErrorCode | undefined {
    return this.errors[0]?.code
  }

  /** Nobody has answered: it may go through later. */
  get isUnreachable(): boolean {
    return this.status === 0 || this.status === 429 || (this.status > 501 && this.status < 505)
  }
}

const WORDS: Record<number, string> = {
  0: 'The server cannot be reached.',
  500: 'The server could not do it. Try again; if it stays so, tell whoever runs it.',
}
/** To whoever is not signed in, the admin's REST API does not exist. */
const SIGNED_OUT: Line = {
  message: 'You are not signed in any more. Sign in again in another tab, then retry.',
  code: 'NOT_SIGNED_IN',
}

const errorsOf = async (response: Response): Promise<Partial<Line>[]> => {
  const { errors = [] } = (await response.json().catch(() => ({}))) as Partial<DeskErrors>
  const isSignedOut = response.status === 404 && !errors.some(({ code }) => code)
  return isSignedOut ? [SIGNED_OUT] : errors
}

/** Nobody knows whether it was done. */
const unreached = (error: unknown): never => {
  if (error instanceof DOMException && error.name === 'AbortError') throw error
  throw new Refusal(0)
}

type Asked = { body?: object; signal?: AbortSignal; keepalive?: boolean }

/** Asks `/api/moderation…`; with a body by POST. Throws a `Refusal`. */
export const askDesk = async <Value>(
  path: string,
  { body, ...init }: Asked = {},
): Promise<Value> => {
  const response = await fetch(`/api/moderation${path}`, {
    ...init,
    credentials: 'same-origin',
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(unreached)
  if (!response.ok) throw new Refusal(response.status, await errorsOf(response))
  return (await response.json().catch(unreached)) as Value
}

export const refusalOf = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal(500, [{ message: String(error) }])
