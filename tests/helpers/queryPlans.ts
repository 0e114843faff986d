import { jest } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import type { App } from './app'

type Statement = { sql: string; args: unknown[] }
type Step = { id: number; parent: number; detail: string }

/** Settings and the log of changes stay as small as they are. */
const isSmall = (name: string) => /^_?(site|moderation|changes|users|payload_)/.test(name)

/** What a part of a plan goes through is bounded by the ids that were asked for. */
const isBounded = ({ detail }: Step) =>
  /[( ](_?parent_id|id|slug|readers_id|stories_id|comment_id|comment|counted)=\?|INTEGER PRIMARY KEY|reader_id=\? AND piece_id=\?/.test(
    detail,
  )

/** What makes the work of a statement grow with the database: whole tables, and rows sorted without a bound. */
const growing = (statement: string, plan: Step[]): string[] => {
  const made = new Set(
    plan.flatMap(({ detail }) => /^(?:MATERIALIZE|CO-ROUTINE) (\S+)/.exec(detail)?.[1] ?? []),
  )
  const nameOf = ({ detail }: Step) => /^(?:SCAN|SEARCH) ([a-z_]\w*)/i.exec(detail)?.[1]
  const mayGrow = (step: Step): boolean => {
    const name = nameOf(step)
    return name !== undefined && name !== 'CONSTANT' && !made.has(name) && !isSmall(name)
  }
  const besides = (step: Step) => plan.filter(({ parent }) => parent === step.parent)
  const isSort = ({ detail }: Step) => detail.startsWith('USE TEMP B-TREE')

  /** As far as the first rows in the order of an index. */
  const isCutShort = (step: Step): boolean =>
    /USING (COVERING )?INDEX/.test(step.detail) &&
    /order by[^]*limit/i.test(statement) &&
    !besides(step).some(isSort)
  const isWhole = (step: Step): boolean =>
    step.detail.startsWith('SCAN') && mayGrow(step) && !isCutShort(step)
  const isUnbounded = (step: Step): boolean =>
    isSort(step) &&
    besides(step).some(
      (read) =>
        mayGrow(read) &&
        !isBounded(read) &&
        // What readers left on a piece is counted when it is asked for.
        !(step.detail.endsWith('GROUP BY') && read.detail.includes('(piece_id=?')),
    )
  return plan.filter((step) => isWhole(step) || isUnbounded(step)).map(({ detail }) => detail)
}

export type Grown = { statement: string; growing: string[]; plan: string[] }

/** Runs something on SQLite, and tells of each statement whose work grows with the database. */
export const findGrowing = async (app: App, run: () => Promise<unknown>): Promise<Grown[]> => {
  const { client } = app.payload.db as unknown as SQLiteAdapter
  const execute = jest.spyOn(client, 'execute')
  await run()
  const statements = execute.mock.calls.map(([statement]) => statement as unknown as Statement)
  execute.mockRestore()

  const found: Grown[] = []
  for (const { sql, args } of statements) {
    if (!/^\s*(select|with)/i.test(sql)) continue
    const { rows } = await client.execute({
      sql: `explain query plan ${sql}`,
      args: args as never[],
    })
    const plan = rows as unknown as Step[]
    const details = growing(sql, plan)
    if (details.length > 0)
      found.push({ statement: sql, growing: details, plan: plan.map(({ detail }) => detail) })
  }
  return found
}
