import { createHash } from 'node:crypto'

import {
  ADD_COMMENT,
  DELETE_COMMENT,
  MARK_HELPFUL,
  REPORT_COMMENT,
  SUBMIT_INSIGHT,
  WITHDRAW_INSIGHT,
} from '../questions/readers'
import { type Mishap, type Tally, writerFor } from './readerWrites'

export const RATINGS = ['GOOD_EFFORT', 'NICE_WORK', 'OUTSTANDING'] as const
export type Rating = (typeof RATINGS)[number]

export type World = { pieces: string[]; comments: string[] }

/** What the server has acknowledged to one reader, as it stands after the last of it. */
export type Acknowledged = {
  insights: Map<string, Rating | null>
  comments: Set<string>
  helpful: Map<string, boolean>
  reported: Set<string>
}

/** The same numbers for the same reader in each run, from 0 to 1. */
const numbersOf = (reader: number) => {
  let at = 0
  return (): number =>
    createHash('sha256')
      .update(`${reader}:${(at += 1)}`)
      .digest()
      .readUInt32BE() /
    2 ** 32
}

const mishapOf = (chance: number): Mishap => {
  if (chance < 0.2) return 'twice'
  return chance < 0.3 ? 'cut' : 'none'
}

/** So many writes of one reader, one after another, some sent twice, some cut off and sent again. */
export const live = async (
  { url, token, reader, tally }: { url: string; token: string; reader: number; tally: Tally },
  { pieces, comments }: World,
  writes: number,
): Promise<Acknowledged> => {
  const random = numbersOf(reader)
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const { write, end } = writerFor(url, token, tally)
  const state: Acknowledged = {
    ...{ insights: new Map(), comments: new Set() },
    ...{ helpful: new Map(), reported: new Set() },
  }

  const doings = [
    async (mishap: Mishap) => {
      const [pieceId, rating] = [oneOf(pieces), oneOf(RATINGS)]
      const clientMutationId = `${reader}-${random()}`
      await write(SUBMIT_INSIGHT, { pieceId, rating, clientMutationId }, mishap)
      state.insights.set(pieceId, rating)
    },
    async (mishap: Mishap) => {
      const pieceId = [...state.insights].find(([, rating]) => rating !== null)?.[0]
      if (!pieceId) return
      const clientMutationId = `${reader}-${random()}`
      await write(WITHDRAW_INSIGHT, { pieceId, clientMutationId }, mishap)
      state.insights.set(pieceId, null)
    },
    async (mishap: Mishap) => {
      const clientMutationId = `${reader}-${random()}`
      const body = `Words ${clientMutationId} of a reader who was there.`
      const input = { pieceId: oneOf(pieces), body, clientMutationId }
      const { comment } = await write(ADD_COMMENT, input, mishap)
      state.comments.add(comment!.id)
    },
    async () => {
      const [commentId] = state.comments
      if (!commentId) return
      // Never sent twice: the second would be told that there is no such comment any more.
      await write(DELETE_COMMENT, { commentId }, 'none')
      state.comments.delete(commentId)
    },
    async (mishap: Mishap) => {
      const [commentId, helpful] = [oneOf(comments), random() < 0.7]
      await write(MARK_HELPFUL, { commentId, helpful }, mishap)
      state.helpful.set(commentId, helpful)
    },
    async (mishap: Mishap) => {
      const commentId = oneOf(comments)
      await write(REPORT_COMMENT, { commentId, reason: 'SPAM' }, mishap)
      state.reported.add(commentId)
    },
  ]
  for (let nth = 0; nth < writes; nth++) await oneOf(doings)(mishapOf(random()))
  end()
  return state
}
