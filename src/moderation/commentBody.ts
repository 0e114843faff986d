export const LONGEST_BODY = 5000

type Problem = { code: 'REQUIRED' | 'TOO_LONG'; message: string }

/**
 * Control characters, halves of characters, what turns the direction of all that follows, and what is not seen and joins nothing:
 * emoji and some scripts need joiners.
 */
const UNSAFE =
  /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/gu
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu
/** Also letters that are blank, such as the Hangul filler. */
const NOT_SEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu
const SOMETHING_TO_SEE = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A reader's text as it is kept; null where there is nothing to see in it. */
export const cleanText = (text: string): string | null => {
  const clean = text.replace(/\r\n?/g, '\n').replace(UNSAFE, '').replace(PILED_MARKS, '$1').trim()
  return SOMETHING_TO_SEE.test(clean.replace(NOT_SEEN, '')) ? clean : null
}

/** A comment as it is kept, whether it is new or edited; or what is wrong with it. */
export const commentBody = (text: string): { body: string } | { problem: Problem } => {
  const body = cleanText(text)
  if (body === null) return { problem: { code: 'REQUIRED', message: 'Write something first.' } }
  if (body.length > LONGEST_BODY)
    return {
      problem: {
        code: 'TOO_LONG',
        message: `The comment has ${body.length} characters; ${LONGEST_BODY} are the most.`,
      },
    }
  return { body }
}
