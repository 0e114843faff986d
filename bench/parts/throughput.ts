import { type Article, articlesOf } from '../data/contents'
import { dataFolder } from '../data/dataFolder'
import { ask, type Request } from '../load/ask'
import { askEach, asking, interleaved, summary } from '../load/interleaved'
import type { Load } from '../load/load'
import type { Options } from '../options'
import { progress, said } from '../progress'
import { byGet, byPost, DETAIL, LIST } from '../questions/firsthand'
import { PAYLOAD_DETAIL, PAYLOAD_LIST, toPayload } from '../questions/payloadApi'
import type { Throughput } from '../report/results'
import { buildPayloadApi, startPayloadApi } from '../servers/payloadApi'
import { endAll } from '../servers/server'
import { startStatic } from '../servers/staticAnswers'
import { startVariant } from '../servers/variants'

export const ARTICLES = 500

type Asked = { name: 'LIST' | 'DETAIL'; get: Request[]; post: Request[]; payload: Request[] }

/** LIST is one address, and DETAIL as many as there are articles. */
const askedOf = (articles: Article[]): Asked[] => [
  { name: 'LIST', get: [byGet(LIST)], post: [byPost(LIST)], payload: [toPayload(PAYLOAD_LIST)] },
  {
    name: 'DETAIL',
    get: articles.map(({ slug }) => byGet(DETAIL, { slug })),
    post: articles.map(({ slug }) => byPost(DETAIL, { slug })),
    payload: articles.map(({ slug, documentId: id }) => toPayload(PAYLOAD_DETAIL, { slug, id })),
  },
]

export const throughput = async (load: Load, options: Options): Promise<Throughput> => {
  buildPayloadApi()
  const data = dataFolder(ARTICLES)
  progress('starting the servers')
  const cached = await startVariant('cached', data)
  const prepared = await startVariant('prepared', data)
  const cold = await startVariant('cold', data)
  const payload = await startPayloadApi(data)
  const asked = askedOf(await articlesOf(cached.url, ARTICLES))
  const fixed = await startStatic(
    cached,
    asked.flatMap(({ get }) => get),
  )

  const questions: Throughput['questions'] = []
  for (const { name, get, post, payload: toPayloadApi } of asked)
    for (const method of ['GET', 'POST'] as const) {
      const requests = method === 'GET' ? get : post
      // By the address it knows what to answer; the body it only reads.
      const toStatic = requests.map((request, at) => ({ ...request, path: get[at]!.path }))
      for (const server of [cached, prepared]) await askEach(load, server, requests)
      const firsthand = {
        static: asking(fixed, toStatic),
        cached: asking(cached, requests),
        prepared: asking(prepared, requests),
        cold: asking(cold, requests),
      }
      const plan = { ...options, what: `${name} by ${method}`, load }
      const rounds =
        method === 'GET'
          ? await interleaved({ ...plan, subjects: firsthand })
          : await interleaved({
              ...plan,
              subjects: { ...firsthand, payload: asking(payload, toPayloadApi) },
            })
      const { body } = await ask(cached.url, requests[0]!)
      questions.push({ name, method, bytes: body.length, rounds })
      said(`    ${name} by ${method}: ${summary(rounds)}`)
    }

  await endAll(fixed, cached, prepared, cold, payload)
  return { questions }
}
