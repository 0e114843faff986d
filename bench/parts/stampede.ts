import { articlesOf } from '../data/contents'
import { dataFolder } from '../data/dataFolder'
import { ask, askJson, type Request } from '../load/ask'
import type { Load } from '../load/load'
import type { Options } from '../options'
import { progress, said } from '../progress'
import { byGet, DETAIL, LIST } from '../questions/firsthand'
import { signInAsStaff } from '../questions/people'
import { retitle } from '../questions/writes'
import type { Stampede } from '../report/results'
import { median } from '../report/statistics'
import { startFirsthand } from '../servers/firsthand'
import { endAll, whenQuiet } from '../servers/server'
import { ARTICLES } from './throughput'

const CLIENTS = 1000

/** A crowd asks for what a change has just invalidated. */
export const stampede = async (load: Load, { rounds }: Options): Promise<Stampede> => {
  const server = await startFirsthand({
    name: 'stampede',
    data: dataFolder(ARTICLES),
    countsStatements: true,
  })
  const { url } = server
  const staff = await signInAsStaff(server)
  const [newest] = await articlesOf(url, ARTICLES)
  const statements = async () => (await server.process.ask<string[]>('statements')).length

  let number = 0
  let title = ''
  const crowdOf = async (clients: number, request: Request) => {
    const { after, stale } = await load.crowd({ url, request, clients, shows: title })
    if (stale > 0) throw new Error(`${stale} of ${clients} answers were not the newest.`)
    return after.at(-1)!
  }
  const invalidate = async (request: Request) => {
    await ask(url, request)
    title = `Invalidated ${++number}`
    await askJson(url, retitle(newest!, title, staff))
    // The search index reads what was changed for itself, a moment later.
    await whenQuiet(server)
    await statements()
  }

  const ofQuestion = async (name: string, request: Request): Promise<Stampede['LIST']> => {
    const result: Stampede['LIST'] = {
      one: { statements: [], all: [] },
      crowd: { statements: [], all: [] },
      known: { all: [] },
    }
    for (let round = 1; round <= rounds; round++) {
      progress(`${name}: round ${round} of ${rounds}`)
      for (const [who, clients] of [
        ['one', 1],
        ['crowd', CLIENTS],
      ] as const) {
        await invalidate(request)
        result[who].all.push(await crowdOf(clients, request))
        result[who].statements.push(await statements())
      }
      result.known.all.push(await crowdOf(CLIENTS, request))
    }
    said(
      `    ${name}: ${median(result.crowd.statements)} statements for ${CLIENTS} clients, ${median(result.one.statements)} for one`,
    )
    return result
  }

  const result = {
    clients: CLIENTS,
    LIST: await ofQuestion('LIST', byGet(LIST)),
    DETAIL: await ofQuestion('DETAIL', byGet(DETAIL, { slug: newest!.slug })),
  }
  await endAll(server)
  return result
}
