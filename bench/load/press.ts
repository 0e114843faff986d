import { createHistogram } from 'node:perf_hooks'

import autocannon from 'autocannon'

import type { Request } from './ask'
import { SERIAL } from './serial'

/** So many connections, each of which asks one request after another, from a place of its own in the list. */
export type Stream = {
  url: string
  connections: number
  requests: Request[]
  /** How long, or how many answers altogether: then nothing is left half-answered at the end. */
  until: { seconds: number } | { answers: number }
}

export type Pressed = {
  answered: number
  /** From the first question to the last answer. */
  seconds: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Answers with another status than 200, lost connections, and mutations that were not taken. */
  failed: number
  example?: string
}

/** A slow answer is a figure, not a failure. */
const LONGEST_ANSWER_SECONDS = 100

let serial = 0

/** What a mutation answers that was taken, and what Payload's REST API does. */
const TAKEN = /"userErrors":\[\]|"doc":\{/

const rotated = <Item>(items: readonly Item[], by: number): Item[] => {
  const start = Math.floor(by) % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

const prepared = (request: Request, refuse: (body: string) => void): autocannon.Request => {
  if (!request.body?.includes(SERIAL)) return { ...request }
  const { body } = request
  return {
    ...request,
    setupRequest: (given) => ({ ...given, body: body.replaceAll(SERIAL, String(++serial)) }),
    onResponse: (_, answer) => {
      if (!TAKEN.test(answer)) refuse(answer)
    },
  }
}

/** Runs autocannon; a histogram of our own, since autocannon's knows whole milliseconds only. */
export const press = ({ url, connections, requests, until }: Stream): Promise<Pressed> =>
  new Promise((resolve, reject) => {
    const latencies = createHistogram()
    let start = 0
    let last = 0
    let answered = 0
    let refused = 0
    let begun = 0
    let example: string | undefined
    const refuse = (body: string) => {
      refused++
      example ??= body.slice(0, 300)
    }

    const run = autocannon(
      {
        url,
        connections,
        ...('answers' in until ? { amount: until.answers } : { duration: until.seconds }),
        sampleInt: 100,
        timeout: LONGEST_ANSWER_SECONDS,
        setupClient: (client) => {
          const own = rotated(requests, (begun++ * requests.length) / connections)
          client.setRequests(own.map((request) => prepared(request, refuse)))
        },
      },
      (error: Error | null, { non2xx, errors }) => {
        if (error) return reject(error)
        resolve({
          answered,
          seconds: (last - start) / 1000,
          p50: latencies.percentile(50) / 1000,
          p99: latencies.percentile(99) / 1000,
          failed: non2xx + errors + refused,
          example,
        })
      },
    )
    start = performance.now()
    run.on('response', (_, status, __, milliseconds) => {
      last = performance.now()
      answered++
      latencies.record(Math.max(1, Math.round(milliseconds * 1000)))
      if (status !== 200) example ??= `status ${status}`
    })
  })
