import { createHmac } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { type SmallClassifier, startClassifier } from '@/tests/helpers/classifier'

let service: SmallClassifier
let classify: typeof import('@/src/triage/classify').classify
beforeAll(async () => {
  service = await startClassifier()
  Object.assign(process.env, service.settings, {
    MODERATION_CLASSIFIER_ON_FAILURE: 'closed',
    PAYLOAD_SECRET: 'x'.repeat(32),
  })
  ;({ classify } = await import('@/src/triage/classify'))
})
afterAll(() => service.close())
beforeEach(() => {
  service.calls.length = 0
  service.says({ outcome: 'spam', score: 0.9, reason: 'Seen before.' })
})

describe('the classifier', () => {
  it('is told the words and their language, signed, and nothing else', async () => {
    const answer = await classify('  Some words ', 'en')

    const [{ headers, body }] = service.calls as [(typeof service.calls)[0]]
    const id = String(headers['webhook-id'])
    const timestamp = String(headers['webhook-timestamp'])
    const key = Buffer.from(service.secret.slice('whsec_'.length), 'base64')
    const signature = createHmac('sha256', key)
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64')
    expect(answer).toEqual({ outcome: 'spam', score: 0.9, reason: 'Seen before.' })
    expect(JSON.parse(body)).toEqual({ body: 'Some words', locale: 'en' })
    expect(headers['webhook-signature']).toBe(`v1,${signature}`)
    expect(
      Object.keys(headers).filter((name) => /cookie|forward|authorization/.test(name)),
    ).toEqual([])
  })

  it.each([
    ['words that suggest danger', 'I want to die'],
    ['danger behind too many words', `${'word '.repeat(1100)} I want to die`],
    ['what is too long', 'x'.repeat(5001)],
    ['nothing', '  '],
  ])('is never told %s', async (_, body) => {
    expect(await classify(body, null)).toBeNull()
    expect(service.calls).toEqual([])
  })

  it.each([
    ['is slow', () => {}, 'gave no answer within 250 ms'],
    [
      'stops in the middle',
      (response) => response.writeHead(200).write('{"outcome":'),
      'gave no answer within 250 ms',
    ],
    ['fails', (response) => response.writeHead(500).end('{}'), 'answered 500'],
    [
      'sends elsewhere',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'answered 302',
    ],
    ['hangs up', (response) => response.destroy(), 'could not be reached'],
    ['is no JSON', (response) => response.end('spam'), 'gave an answer that is no JSON'],
    ['says nothing', (response) => response.end('{}'), 'whose outcome is not as it should be'],
    [
      'says what does not exist',
      (response) => response.end('{"outcome":"delete","score":1}'),
      'whose outcome is not as it should be',
    ],
    [
      'is surer than sure',
      (response) => response.end('{"outcome":"spam","score":7}'),
      'whose score is not as it should be',
    ],
    ['is a list', (response) => response.end('[]'), 'is not as it should be'],
    [
      'never ends',
      (response) => response.end(' '.repeat(1_000_000)),
      'gave an answer that is too large',
    ],
  ] as [string, Parameters<SmallClassifier['does']>[0], string][])(
    'has failed where its answer %s',
    async (_, how, why) => {
      service.does(how)

      expect(await classify('Some words', 'es')).toEqual({
        failure: expect.stringContaining(why),
        isHeld: true,
      })
    },
  )
})
