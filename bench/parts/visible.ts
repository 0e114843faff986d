import { type Article, articlesOf } from '../data/contents'
import { dataFolder } from '../data/dataFolder'
import { ask, askJson, type Request } from '../load/ask'
import { CONNECTIONS } from '../load/interleaved'
import type { Load } from '../load/load'
import type { Options } from '../options'
import { progress, said } from '../progress'
import { byGet, byPost, DETAIL, LIST } from '../questions/firsthand'
import { signInAsStaff } from '../questions/people'
import { BODY, draftOf, publish, retitle } from '../questions/writes'
import type { Seen, Visible } from '../report/results'
import { quantile } from '../report/statistics'
import { endAll } from '../servers/server'
import { startVariant } from '../servers/variants'
import { ARTICLES } from './throughput'

const REPETITIONS = 100

type Body = { data: { article: { body: { document: unknown } } } }
type Change = { write: Request; read: Request; shows: string }

/** Writes, then asks until the change is seen. An answer without it after the write was acknowledged is stale. */
const see = async (url: string, { write, read, shows }: Change, seen: Seen): Promise<void> => {
  const start = performance.now()
  await askJson(url, write)
  const acknowledged = performance.now()
  while (!(await ask(url, read)).body.includes(shows)) seen.stale++
  const end = performance.now()
  seen.afterStart.push(end - start)
  seen.afterAcknowledged.push(end - acknowledged)
}

export const visible = async (load: Load, { seconds, rounds }: Options): Promise<Visible> => {
  const server = await startVariant('cached', dataFolder(ARTICLES))
  const { url } = server
  const staff = await signInAsStaff(server)
  const articles = await articlesOf(url, ARTICLES)

  const nothingYet = (): Seen => ({ afterStart: [], afterAcknowledged: [], stale: 0 })
  let number = 0
  const update = async (article: Article, seen: Seen): Promise<void> => {
    const title = `Seen at once ${++number}`
    const read = byGet(DETAIL, { slug: article.slug })
    await ask(url, read) // so that there is an old answer to be shown by mistake
    await see(url, { write: retitle(article, title, staff), read, shows: title }, seen)
  }
  const publishOne = async (article: Article, seen: Seen): Promise<void> => {
    const title = `Published at once ${++number}`
    const { data } = await askJson<Body>(url, byPost(BODY, { slug: article.slug }))
    const draft = draftOf(data.article.body.document, title, staff)
    const { doc } = await askJson<{ doc: { id: string } }>(url, draft)
    await ask(url, byGet(LIST))
    await see(url, { write: publish(doc.id, staff), read: byGet(LIST), shows: title }, seen)
  }

  const quiet = { updated: nothingYet(), published: nothingYet() }
  for (const article of articles.slice(0, REPETITIONS)) {
    progress(`quiet: ${quiet.updated.afterStart.length + 1} of ${REPETITIONS}`)
    await update(article, quiet.updated)
    await publishOne(article, quiet.published)
  }

  const busy = nothingYet()
  progress(`the same while ${CONNECTIONS} connections read`)
  const requests = [byGet(LIST), ...articles.map(({ slug }) => byGet(DETAIL, { slug }))]
  let isRead = true
  const reading = load
    .press({ url, connections: CONNECTIONS, requests, until: { seconds: seconds * rounds } })
    .finally(() => (isRead = false))
  for (let at = 0; isRead; at++) await update(articles[at % articles.length]!, busy)
  await reading

  const p99 = (seen: Seen) => quantile(seen.afterAcknowledged, 0.99).toFixed(1)
  said(
    `    99 of 100 seen within ${p99(quiet.updated)} ms (updated), ${p99(quiet.published)} ms (published), ${p99(busy)} ms (busy)`,
  )
  await endAll(server)
  return { quiet, busy }
}
