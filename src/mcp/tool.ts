import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { PIECE_COLLECTIONS } from '@/src/delivery/pieceKinds'
import { LOCALES } from '@/src/delivery/locales'

type Answer = { content: { type: 'text'; text: string }[]; isError?: boolean }

export type Tool = {
  name: string
  description: string
  parameters: z.ZodRawShape
  handler: (args: Record<string, unknown>, req: PayloadRequest) => Promise<Answer>
}

export const collection = z.enum(PIECE_COLLECTIONS).describe('Which kind of piece.')
export const id = z.string().min(1).max(64).describe('Its id, as listPieces gives it.')
export const locale = z.enum(LOCALES).default('en').describe('The language of the text.')

/** One thing that an assistant can ask for. What it cannot mend it is not told about. */
export const tool = <Shape extends z.ZodRawShape>(
  name: string,
  description: string,
  parameters: Shape,
  run: (args: z.infer<z.ZodObject<Shape>>, req: PayloadRequest) => Promise<unknown>,
): Tool => {
  const shape = z.strictObject(parameters)

  return {
    name,
    description,
    parameters,
    handler: async (args, req) => {
      const answer = (value: unknown): Answer => ({
        content: [{ type: 'text', text: JSON.stringify(value, null, 2) }],
      })
      try {
        return answer(await run(shape.parse(args), req))
      } catch (err) {
        if (err instanceof APIError && err.status < 500)
          return { ...answer({ error: err.message }), isError: true }
        req.payload.logger.error({ msg: 'A tool of an assistant failed.', tool: name, err })
        return { ...answer({ error: 'Something went wrong.' }), isError: true }
      }
    },
  }
}

/** A read or a write in the name of who made the key, under the access rules. */
export const asCaller = (req: PayloadRequest) => ({
  ...{ overrideAccess: false, user: req.user, req, depth: 0 },
})
