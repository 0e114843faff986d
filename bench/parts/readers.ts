import { documentIdOf } from '../data/contents'
import { type DemoData, demoData } from '../data/demoData'
import { askJson } from '../load/ask'
import { type Acknowledged, live, type World } from '../load/readerLife'
import { progress, said } from '../progress'
import { byPost } from '../questions/firsthand'
import { signInAsStaff, signUpReaders } from '../questions/people'
import { MINE, PIECES } from '../questions/readers'
import { shown } from '../report/numbers'
import type { Crowd, Readers } from '../report/results'
import { type Firsthand, startFirsthand } from '../servers/firsthand'
import { endAll } from '../servers/server'

const READERS = 200
const WRITES_EACH = 20
/** Few, so that the readers meet. */
const PIECES_WRITTEN_ABOUT = 6

type Piece = {
  id: string
  insights: { ratings: { rating: string; count: number }[] }
  comments: { nodes: { id: string; helpful: number }[] }
}
type Mine = {
  comments: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  insights: { nodes: { rating: string; status: string; piece: { id: string } }[] }
}

const piecesOf = async (url: string): Promise<Piece[]> => {
  const question = byPost(PIECES, { first: PIECES_WRITTEN_ABOUT })
  type Pieces = { data: { pieces: { nodes: Piece[] } } }
  return (await askJson<Pieces>(url, question)).data.pieces.nodes
}

const mineOf = async (url: string, token: string) => {
  const found: { comments: string[]; insights: Map<string, string> } = {
    ...{ comments: [], insights: new Map() },
  }
  for (let after: string | null = null; ;) {
    const answer: { data: { me: Mine } } = await askJson(url, byPost(MINE, { after }, token))
    const { comments, insights } = answer.data.me
    found.comments.push(...comments.nodes.map(({ id }) => id))
    for (const { rating, status, piece } of insights.nodes)
      if (status === 'APPROVED') found.insights.set(piece.id, rating)
    if (!comments.pageInfo.hasNextPage) return found
    after = comments.pageInfo.endCursor
  }
}

/** How often each thing was counted, by its name. */
type Counts = Map<string, number>

const add = (counts: Counts, name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by)

const countsOfPieces = (pieces: Piece[]): Counts => {
  const counts: Counts = new Map()
  for (const { id, insights, comments } of pieces) {
    for (const { rating, count } of insights.ratings) add(counts, `${id} ${rating}`, count)
    for (const comment of comments.nodes) add(counts, `${comment.id} helpful`, comment.helpful)
  }
  return counts
}

const addAcknowledged = (counts: Counts, { insights, helpful }: Acknowledged): void => {
  for (const [piece, rating] of insights) if (rating) add(counts, `${piece} ${rating}`)
  for (const [comment, is] of helpful) if (is) add(counts, `${comment} helpful`)
}

const reportsOf = async (server: Firsthand, staff: string, comments: string[]): Promise<Counts> => {
  const counts: Counts = new Map()
  for (const id of comments) {
    const { reportCount } = await askJson<{ reportCount: number }>(server.url, {
      path: `/api/comments/${documentIdOf(id)}?depth=0`,
      headers: { authorization: `JWT ${staff}` },
    })
    add(counts, `${id} reports`, reportCount)
  }
  return counts
}

/** Names each, since that is where to look. */
const differences = (is: Counts, shouldBe: Counts) => {
  let [lost, countedTwice] = [0, 0]
  for (const name of new Set([...is.keys(), ...shouldBe.keys()])) {
    const by = (is.get(name) ?? 0) - (shouldBe.get(name) ?? 0)
    if (by !== 0) said(`    ${name}: ${by > 0 ? 'too many' : 'too few'} by ${Math.abs(by)}`)
    if (by < 0) lost -= by
    else countedTwice += by
  }
  return { lost, countedTwice }
}

/** Many readers write at once; then all that the server tells is compared with what it has acknowledged. */
const crowdOn = async ({ database, folder, settings, drop }: DemoData): Promise<Crowd> => {
  progress(`starting the server on ${database}`)
  const server = await startFirsthand({ name: `readers-${database}`, data: folder, settings })
  const { url } = server
  const staff = await signInAsStaff(server)
  const tokens = await signUpReaders(server, READERS)
  const before = await piecesOf(url)
  const world: World = {
    pieces: before.map(({ id }) => id),
    comments: before.flatMap(({ comments }) => comments.nodes.map(({ id }) => id)),
  }
  const shouldBe = countsOfPieces(before)
  for (const [name, count] of await reportsOf(server, staff, world.comments))
    add(shouldBe, name, count)

  const tally = { acknowledged: 0, twice: 0, cut: 0, again: 0 }
  const since = performance.now()
  const lives = await Promise.all(
    tokens.map((token, reader) => live({ url, token, reader, tally }, world, WRITES_EACH)),
  )
  const seconds = (performance.now() - since) / 1000

  const is = countsOfPieces(await piecesOf(url))
  for (const [name, count] of await reportsOf(server, staff, world.comments)) add(is, name, count)
  for (const [reader, acknowledged] of lives.entries()) {
    progress(`reading what reader ${reader + 1} of ${READERS} has`)
    addAcknowledged(shouldBe, acknowledged)
    for (const comment of acknowledged.reported) add(shouldBe, `${comment} reports`)
    for (const comment of acknowledged.comments) add(shouldBe, comment)
    for (const [piece, rating] of acknowledged.insights)
      if (rating) add(shouldBe, `${reader} ${piece} ${rating}`)

    const mine = await mineOf(url, tokens[reader]!)
    for (const comment of mine.comments) add(is, comment)
    for (const [piece, rating] of mine.insights) add(is, `${reader} ${piece} ${rating}`)
  }
  await endAll(server)
  await drop()

  return { database, readers: READERS, ...tally, seconds, ...differences(is, shouldBe) }
}

export const readers = async (): Promise<Readers> => {
  const crowds: Crowd[] = []
  for (const make of demoData()) {
    const crowd = await crowdOn(make())
    const { database, acknowledged, seconds, lost, countedTwice } = crowd
    said(
      `    ${database}: ${acknowledged} writes acknowledged, ${shown(acknowledged / seconds)}/s; ${lost} lost, ${countedTwice} counted twice`,
    )
    crowds.push(crowd)
  }
  return { crowds }
}
