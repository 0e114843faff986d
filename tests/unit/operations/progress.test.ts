import { expect, it } from '@jest/globals'

import { progress } from '@/src/operations/progress'

const output = (isTTY: boolean) => {
  const written: string[] = []
  const out = {
    isTTY,
    write: (text: string) => written.push(text),
  } as unknown as NodeJS.WriteStream
  return { out, written }
}

it('says in a log, for each tenth, how much is done and how long the rest may take', () => {
  const { out, written } = output(false)

  const report = progress('articles', 5000, out)
  for (let done = 100; done <= 5000; done += 100) report(done)

  expect(written).toHaveLength(10)
  expect(written[0]).toMatch(/^ {2}… articles: 500 of 5,000 \([\d,]+\/s, \d+ s left\)\n$/)
  expect(written.at(-1)).toMatch(/^ {2}✓ articles: 5,000 of 5,000 \([\d,]+\/s, \d+\.\d s\)\n$/)
})

it('writes over its own line on a terminal, and ends it when all is done', () => {
  const { out, written } = output(true)

  const report = progress('articles', 20, out)
  report(10)
  report(20)

  expect(written.every((text) => text.startsWith('\r'))).toBe(true)
  expect(written.filter((text) => text.endsWith('\n'))).toHaveLength(1)
})
