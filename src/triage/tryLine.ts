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

const problemOf = ({ issues: [issue] }: z.ZodError): string => {
  const where = issue!.path.join('.')
  if (issue!.code === 'unrecognized_keys')
    return `it has ${issue!.keys.map((key) => `"${key}"`).join(', ')}, but ${where || 'a line'} may have ${where ? 'approved, rejected, spam, premoderated and accountDays' : KNOWN} alone`
  if (where === '') return 'it is no object such as {"body": "…"}'
  return `"${where}" is not as it should be: ${issue!.message}`
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
