import { it } from '@jest/globals'
import { MongoClient } from 'mongodb'

const uri = process.env.TEST_MONGODB_URI

/** Asks the server: only a replica set that is addressed as one gives the adapter transactions. */
const isReplicaSet = async (address: string): Promise<boolean> => {
  const client = new MongoClient(address, { serverSelectionTimeoutMS: 5000 })
  try {
    const hello = await client.db().command({ hello: 1 })
    return Boolean(client.options.replicaSet) && typeof hello.setName === 'string'
  } catch {
    return false // a server that does not know `hello` is none
  } finally {
    await client.close()
  }
}

/** Whether what is undone half-way is undone as a whole. */
export const hasTransactions = uri ? await isReplicaSet(uri) : true

/** A test of what only transactions give; elsewhere it is skipped, and says why. */
export const itWithTransactions = (
  name: string,
  test: () => Promise<void>,
  timeout?: number,
): void => {
  if (hasTransactions) it(name, test, timeout)
  else it.skip(`${name} (skipped: needs transactions, and this MongoDB is no replica set)`, test)
}

/** A test of what migrations do on SQLite, which MongoDB has none of. */
export const itOnMongodb = (name: string, test: () => Promise<void>): void => {
  if (uri) it(name, test)
  else it.skip(`${name} (skipped: only MongoDB has no migrations)`, test)
}
