import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'

type Id = number | string
export type InTransaction = { transactionID?: Id }

/** What is done with everything that one transaction gathered. */
export type LastAct<Item> = {
  /** When all else is written, and still in the transaction: what is thrown here undoes it. */
  write: (items: Item[], req: InTransaction) => Promise<void>
  /** Once others can read it. Never called for what was rolled back. */
  committed: () => void
}

type Gathered = { items: unknown[]; act: LastAct<unknown> }
type Session = { inTransaction?: () => boolean }
type Adapter = Pick<BaseDatabaseAdapter, 'commitTransaction' | 'rollbackTransaction'>

/** On the adapter, which is one for all bundles of a process. */
const GATHERED = Symbol.for('firsthand.gathered')
const gatheredBy = (db: object): Map<Id, Gathered> => {
  const holder = db as { [GATHERED]?: Map<Id, Gathered> }
  return (holder[GATHERED] ??= new Map<Id, Gathered>())
}

const isUnderWay = (db: object, id: Id): boolean => {
  const session = (db as { sessions?: Record<Id, Session | undefined> }).sessions?.[id]
  return session !== undefined && session.inTransaction?.() !== false
}

/** Makes an adapter run the last act of each transaction; Payload has no hook for the commit. */
export const withLastActs = <Config extends DatabaseAdapterObj>(config: Config): Config => ({
  ...config,
  init: (args: Parameters<Config['init']>[0]) => {
    const adapter = config.init(args)
    const connect = adapter.connect?.bind(adapter)
    adapter.connect = async (options) => {
      await connect?.(options)
      followCommits(adapter)
    }
    return adapter
  },
})

const followCommits = (adapter: Adapter): void => {
  const gathered = gatheredBy(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollBack = adapter.rollbackTransaction.bind(adapter)

  adapter.commitTransaction = async (idOrPromise) => {
    const id = await idOrPromise
    const last = gathered.get(id)
    if (!last || !isUnderWay(adapter, id)) return commit(id)

    await last.act.write(last.items, { transactionID: id })
    gathered.delete(id)
    await commit(id)
    last.act.committed()
  }
  adapter.rollbackTransaction = async (idOrPromise) => {
    const id = await idOrPromise
    gathered.delete(id)
    await rollBack(id)
  }
}

/** Leaves something for the last act of the caller's transaction; acts at once where there is none. */
export const atCommit = async <Item>(
  req: PayloadRequest,
  item: Item,
  makeAct: () => LastAct<Item>,
): Promise<void> => {
  const id = await req.transactionID
  if (id && isUnderWay(req.payload.db, id)) {
    const gathered = gatheredBy(req.payload.db)
    const last = gathered.get(id) ?? { items: [], act: makeAct() as LastAct<unknown> }
    last.items.push(item)
    gathered.set(id, last)
    return
  }

  const act = makeAct()
  await inTransaction(req.payload.db, (own) => act.write([item], own))
  act.committed()
}

/** In a transaction of its own, where the database has them. */
const inTransaction = async (
  db: Payload['db'],
  run: (req: InTransaction) => Promise<void>,
): Promise<void> => {
  const transactionID = await db.beginTransaction()
  if (!transactionID) return run({})

  try {
    await run({ transactionID })
    await db.commitTransaction(transactionID)
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
}
