import { describe, expect, it } from '@jest/globals'

import { retried } from '@/src/operations/retried'
import { ChangedMeanwhile } from '@/src/errors'

const labelled = (label: string) =>
  Object.assign(new Error('met another'), { hasErrorLabel: (asked: string) => asked === label })

const failing = (times: number, error: Error) => {
  let calls = 0
  return {
    calls: () => calls,
    write: async () => {
      calls += 1
      if (calls <= times) throw error
      return 'written'
    },
  }
}

describe('retried', () => {
  it('writes again where the transaction only lost a race', async () => {
    const { write, calls } = failing(3, labelled('TransientTransactionError'))

    await expect(retried(write)).resolves.toBe('written')
    expect(calls()).toBe(4)
  })

  it('signs in again where the account changed while its password was checked', async () => {
    const { write, calls } = failing(1, new ChangedMeanwhile())

    await expect(retried(write)).resolves.toBe('written')
    expect(calls()).toBe(2)
  })

  it('gives up after eight attempts with the last error', async () => {
    const { write, calls } = failing(100, labelled('TransientTransactionError'))

    await expect(retried(write)).rejects.toThrow('met another')
    expect(calls()).toBe(8)
  })

  it('does not repeat a write that failed for another reason', async () => {
    const { write, calls } = failing(1, new Error('full'))

    await expect(retried(write)).rejects.toThrow('full')
    expect(calls()).toBe(1)
  })
})
