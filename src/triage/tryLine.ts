import { z } from 'zod'

import { LOCALES } from '@/src/delivery/locales'
import { COMMENT_MODES } from '@/src/moderation/commentRule'

const count = z.number().int().min(0)

/** A line of the command: a comment, and what is known of it. What is not given is as of a reader who is trusted. */
const Line = z.strictObject({
  body: z.string(),
  locale: z.enum(LOCALES).nullish(),
  mode: z.enum(COMMENT_MODES).optional(),
  reader: z
    .strictObject({
      approved: count.optional(),
      rejected: count.optional(),
      spam: count.optional(),
      premoderated: z.boolean().optional(),
      accountDays: z.number().min(0).optional(),
    })
    .optional(),
})
export type TriedLine = z.infer<typeof Line>

const KNOWN = Object.keys(Line.shape).join(', ')
const KNOWN_OF_READER = 'approved, rejected, spam, premoderated, accountDays'

const problemOf = ({ issues }: z.ZodError): string => {
  const [issue] = issues
  if (!issue || (issue.path.length === 0 && issue.code !== 'unrecognized_keys'))
    return 'it is no object such as {"body": "…"}'
  const where = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys')
    return `"${where}" is not as it should be: ${issue.message}`
  const unknown = issue.keys.map((key) => `"${key}"`).join(', ')
  return where
    ? `it has ${unknown}, but ${where} may have ${KNOWN_OF_READER} alone`
    : `it has ${unknown}, but a line may have ${KNOWN} alone`
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The comment that a line of JSON holds, or what is wrong with it. */
export const readLine = (text: string): { line: TriedLine } | { problem: string } => {
  const json = jsonOf(text)
  if (json === undefined) return { problem: 'it is no JSON. Write {"body": "…"} in one line.' }
  const parsed = Line.safeParse(json)
  return parsed.success ? { line: parsed.data } : { problem: `${problemOf(parsed.error)}.` }
}
