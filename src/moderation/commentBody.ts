export const LONGEST_BODY = 5000

type Problem = { code: 'REQUIRED' | 'TOO_LONG'; message: string }

/** Control characters, halves of characters, and what turns the direction of all that follows. */
const UNSAFE = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu
const SOMETHING_TO_SEE = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A reader's text as it is kept, whether it is new or edited; or what is wrong with it. */
export const commentBody = (text: string): { body: string } | { problem: Problem } => {
  const body = text.replace(/\r\n?/g, '\n').replace(UNSAFE, '').replace(PILED_MARKS, '$1').trim()
  if (!SOMETHING_TO_SEE.test(body))
    return { problem: { code: 'REQUIRED', message: 'Write something first.' } }
  if (body.length > LONGEST_BODY)
    return {
      problem: {
        code: 'TOO_LONG',
        message: `The comment has ${body.length} characters; ${LONGEST_BODY} are the most.`,
      },
    }
  return { body }
}
