import type { Client } from '@libsql/client'

const LONGEST_WAIT_MS = 30_000
/** A second's work at most: for so long nothing else is done. */
const LARGEST_VACUUMED = 100_000_000

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

const numberOf = async (client: Client, pragma: string): Promise<number> => {
  const { rows } = await client.execute(`PRAGMA ${pragma}`)
  return Number(rows[0]?.[0])
}

/** Where a page was split, the half that moved stays in the gap of the old one, which `secure_delete` never overwrites. */
const vacuum = async (client: Client): Promise<void> => {
  const bytes = (await numberOf(client, 'page_count')) * (await numberOf(client, 'page_size'))
  if (bytes <= LARGEST_VACUUMED) await client.execute('VACUUM')
}

/** False where another process is reading the log. */
const emptyLog = async (client: Client): Promise<boolean> => {
  const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  return rows[0]?.busy !== 1
}

type Writer = { client: () => Client; takeTurn: () => Promise<() => void> }

/**
 * Takes what was deleted off the disk, once the write that is under way has ended. Where another process holds the
 * database it is tried again, and after that with the next deletion.
 */
export const createErasing = ({ client, takeTurn }: Writer) => {
  const inTurn = async (work: () => Promise<boolean>): Promise<boolean> => {
    const release = await takeTurn()
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error)) throw error
      return false
    } finally {
      release()
    }
  }
  const untilDone = async (work: () => Promise<boolean>): Promise<void> => {
    const deadline = Date.now() + LONGEST_WAIT_MS
    while (!(await inTurn(work)) && Date.now() < deadline) await pause(100)
  }

  let next: Promise<void> | null = null
  const erase = async (): Promise<void> => {
    // Deletions that come while this one waits are erased with it.
    await untilDone(async () => {
      next = null
      await vacuum(client())
      return true
    })
    await untilDone(() => emptyLog(client()))
  }
  return (): Promise<void> => (next ??= erase())
}
