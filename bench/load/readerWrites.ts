import { setTimeout as pause } from 'node:timers/promises'

import { byPost } from '../questions/firsthand'
import { ask, createAgent } from './ask'

type Written = {
  comment?: { id: string } | null
  userErrors: { code: string; message: string }[]
}
type Answer = { data?: { written: Written | null } | null; errors?: { message: string }[] }

/** A reader's network drops a request, or their front end sends it twice. */
export type Mishap = 'none' | 'twice' | 'cut'

export type Tally = { acknowledged: number; twice: number; cut: number; again: number }

/** Longer than a busy server takes to begin with a request, shorter than it takes to answer. */
const CUT_AFTER_MS = 15
const MOST_TRIES = 10

/** One reader's way of writing: each write is sent again until it is acknowledged, as a careful front end does. */
export const writerFor = (url: string, token: string, tally: Tally) => {
  const agent = createAgent()

  /** A connection that lay idle may be closed by the server in the moment in which it is used again. */
  const attempt = async (query: string, input: object): Promise<Answer> => {
    try {
      const { body } = await ask(url, byPost(query, { input }, token), agent)
      return JSON.parse(body.toString('utf8')) as Answer
    } catch (error) {
      return { errors: [{ message: String(error) }] }
    }
  }

  const send = async (query: string, input: object): Promise<Written> => {
    for (let tries = 1; ; tries++) {
      const { data, errors } = await attempt(query, input)
      const written = data?.written
      if (written?.userErrors.length === 0) return written
      // What was deleted by a request whose answer was lost is not there any more.
      const isGone = tries > 1 && written?.userErrors.every(({ code }) => code === 'NOT_FOUND')
      if (written && isGone) return written
      if (written || tries === MOST_TRIES)
        throw new Error(`Not taken: ${JSON.stringify(written?.userErrors ?? errors)}`)
      tally.again++
    }
  }

  const sendAndHangUp = async (query: string, input: object): Promise<void> => {
    const cut = createAgent()
    const sent = ask(url, byPost(query, { input }, token), cut).catch(() => {})
    await pause(CUT_AFTER_MS)
    cut.destroy()
    await sent
  }

  return {
    write: async (query: string, input: object, mishap: Mishap): Promise<Written> => {
      if (mishap === 'cut') {
        tally.cut++
        await sendAndHangUp(query, input)
      }
      const beside = mishap === 'twice' ? send(query, input) : null
      if (beside) tally.twice++
      const written = await send(query, input)
      const other = await beside
      if (other?.comment && other.comment.id !== written.comment?.id)
        throw new Error('One request that was sent twice made two comments.')
      tally.acknowledged++
      return written
    },
    end: () => agent.destroy(),
  }
}
