import { types } from 'node:util'

import { env } from '@/src/env'

import type { Context } from './context'
import type { KnownRequest } from './knownRequests'
import { ownBytes } from './ownBytes'
import { Meter } from './plugins/meter'
import { type RootField, rootFieldsOf } from './rootFields'
import { run } from './runOften'

const { isPromise } = types

/** A part of an answer, without the braces around it, and what it cost to find. */
export type Part = { json: Buffer; spent: number }

const makePart = async (
  { schema, variables }: KnownRequest,
  { document }: RootField,
  context: Context,
  begunAt: number,
): Promise<Part> => {
  const meter = new Meter(env.LIMIT_MILLISECONDS, begunAt)
  context.meter = meter
  try {
    const { data, errors } = await run({ schema, document, variables }, context)
    if (errors) throw new AggregateError(errors)
    context.keeper.tracker.letGo()
    return { json: ownBytes(JSON.stringify(data).slice(1, -1)), spent: meter.spent }
  } finally {
    meter.end()
  }
}

/** The parts of an answer, each kept by itself: many pages ask the same of the site, and readers the same of a piece. */
export const partsOf = (
  request: KnownRequest,
  context: Context,
  begunAt: number,
): Part[] | Promise<Part[]> => {
  const { document, operationName, variables } = request
  const fields = rootFieldsOf(document, operationName)
  const keys = (request.keys ??= fields.map(({ keyFor }) => keyFor(variables)))
  const parts = fields.map((field, at) =>
    context.keeper.keep(null, keys[at]!, (own) =>
      makePart(request, field, context.within(own), begunAt),
    ),
  )
  // To wait for what is there takes as long as to put it together.
  return parts.some(isPromise) ? Promise.all(parts as Promise<Part>[]) : (parts as Part[])
}

const OPENING = '{"data":{'

/** The bytes of an answer, in which is said what it cost, in memory of their own. */
export const bytesOf = (parts: readonly Part[], cost: object): Buffer => {
  const data = parts.filter(({ json }) => json.length > 0)
  const ending = `},"extensions":{"cost":${JSON.stringify(cost)}}}`
  const ofParts = data.reduce((sum, { json }) => sum + json.length, Math.max(0, data.length - 1))
  const bytes = Buffer.allocUnsafeSlow(OPENING.length + ofParts + ending.length)

  let at = bytes.write(OPENING, 'latin1')
  for (const [index, { json }] of data.entries()) {
    if (index > 0) at += bytes.write(',', at, 'latin1')
    at += json.copy(bytes, at)
  }
  bytes.write(ending, at, 'latin1')
  return bytes
}
