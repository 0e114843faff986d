import { describe, expect, it } from '@jest/globals'

import { atMost, TooBusy } from '@/src/images/atMost'

/** Works that end when they are told to. */
const works = (count: number) =>
  Array.from({ length: count }, (_, name) => {
    let end = () => {}
    const ended = new Promise<void>((resolve) => (end = resolve))
    return { name, ended, end: () => end() }
  })

describe('atMost', () => {
  it('runs so many at a time, in order, and turns away who would wait behind too many', async () => {
    const turn = atMost(2, 2)
    const all = works(5)
    const begun: number[] = []
    const run = ({ name, ended }: (typeof all)[number]) =>
      turn(async () => {
        begun.push(name)
        await ended
        return name
      })

    const running = all.slice(0, 4).map(run)
    await expect(run(all[4]!)).rejects.toBeInstanceOf(TooBusy)
    const first = [...begun]
    all[1]!.end()
    await running[1]
    const second = [...begun]
    for (const { end } of all) end()

    expect(await Promise.all(running)).toEqual([0, 1, 2, 3])
    expect([first, second, begun]).toEqual([
      [0, 1],
      [0, 1, 2],
      [0, 1, 2, 3],
    ])
  })

  it('gives the turn on where a work fails', async () => {
    const turn = atMost(1, 1)

    const failing = turn(() => Promise.reject(new Error('broken')))
    const next = turn(() => Promise.resolve('done'))

    await expect(failing).rejects.toThrow('broken')
    expect(await next).toBe('done')
  })
})
