import { z } from 'zod'

import { env } from '@/src/env'
import { type Language, needsCare } from '@/src/moderation/care'
import { commentBody } from '@/src/moderation/commentBody'
import { OUTCOMES } from '@/src/moderation/triage/finding'
import type { Classified } from '@/src/moderation/triage/input'
import { signedHeaders } from '@/src/http/standardWebhooks'

const Answer = z.object({
  outcome: z.enum(OUTCOMES),
  score: z.number().min(0).max(1),
  reason: z.string().max(500).default(''),
})
const LARGEST_ANSWER = 10_000

/** Why there is no answer that can be used, for whoever moderates. */
class NoAnswer extends Error {}

const bounded = async ({ body }: Response): Promise<string> => {
  const decoder = new TextDecoder()
  let text = ''
  // The types of the DOM do not know that its streams can be iterated.
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > LARGEST_ANSWER) throw new NoAnswer('gave an answer that is too large')
  }
  return text
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new NoAnswer('gave an answer that is no JSON')
  }
}

const ask = async (url: string, secret: string, words: object): Promise<Classified> => {
  const body = JSON.stringify(words)
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...signedHeaders(body, secret),
    },
    body,
    redirect: 'manual', // readers' words go nowhere else
    signal: AbortSignal.timeout(env.MODERATION_CLASSIFIER_TIMEOUT_MS),
  })
  if (response.status !== 200) {
    await response.body?.cancel()
    throw new NoAnswer(`answered ${response.status}`)
  }
  const answer = Answer.safeParse(parsed(await bounded(response)))
  if (answer.success) return answer.data
  const [issue] = answer.error.issues
  throw new NoAnswer(
    `gave an answer whose ${issue?.path.join('.') || 'form'} is not as it should be`,
  )
}

const whyOf = (error: unknown): string => {
  if (error instanceof NoAnswer) return error.message
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `gave no answer within ${env.MODERATION_CLASSIFIER_TIMEOUT_MS} ms`
  return 'could not be reached'
}

/**
 * What the operator's own service says of a comment; null where there is none, or where the words are not for it: what
 * is not kept, and what somebody says who may be in danger. It is told the words and their language, and nothing of their writer.
 */
export const classify = async (
  text: string,
  locale: Language | null,
): Promise<Classified | null> => {
  const { MODERATION_CLASSIFIER_URL: url, MODERATION_CLASSIFIER_SECRET: secret } = env
  if (!url || !secret) return null
  const words = commentBody(text)
  if ('problem' in words || needsCare(text) !== null) return null

  try {
    return await ask(url, secret, { body: words.body, locale })
  } catch (error) {
    const isHeld = env.MODERATION_CLASSIFIER_ON_FAILURE === 'closed'
    return { failure: `The classifier ${whyOf(error)}.`, isHeld }
  }
}
