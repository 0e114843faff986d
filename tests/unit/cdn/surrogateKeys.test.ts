import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { EVERYTHING, keysOf, keysToPurge } from '@/src/cdn/surrogateKeys'
import type { Change } from '@/src/delivery/changes'

const change = (tags: string[]) => ({ tags }) as Change
const purgedBy = (tags: string[]) => new Set(keysToPurge([change(tags)]))
const isHit = (answer: Iterable<string>, tags: string[]) => {
  const purged = purgedBy(tags)
  return keysOf(answer).some((key) => purged.has(key))
}
const bytes = (keys: string[]) => Buffer.byteLength(keys.join(' '))
const many = (family: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${family}:${String(at).padStart(36, '0')}`)

/** From few to far too many, of few ids, so that answers and changes meet often. */
const ids = fc.nat(150).map((id) => String(id).padStart(36, '0'))
const families = fc.constantFrom('article', 'story', 'topic', 'media', 'comments', 'list')
const known = fc.tuple(families, ids).map((parts) => parts.join(':'))
const odd = fc.oneof(
  fc.constantFrom('site', 'path:/año nuevo', 'path:/a,b', `path:/${'long'.repeat(400)}`, ':', ''),
  fc.string({ unit: 'binary' }),
)
const tags = fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: odd })
const answers = fc.uniqueArray(tags, { maxLength: 200, size: 'max' })
const changes = fc.uniqueArray(tags, { maxLength: 5 })

describe('the keys of an answer', () => {
  it('are its tags, and the one that all answers have', () => {
    expect(keysOf(['article:1', 'list:pieces', 'site'])).toEqual(
      expect.arrayContaining([EVERYTHING, 'article:1', 'list:pieces', 'site']),
    )
    expect(keysOf(['article:1', 'article:1'])).toHaveLength(2)
  })

  it('stand for whole families where there are too many, the largest first', () => {
    const keys = keysOf([...many('article', 500), ...many('topic', 3), 'list:pieces'])

    expect(keys.sort()).toEqual(
      [EVERYTHING, 'list:any:article', 'list:pieces', ...many('topic', 3)].sort(),
    )
  })

  it('are two where even the families are too many, or what it is made from is not known', () => {
    const everySort = Array.from({ length: 1000 }, (_, at) => `sort${at}:1`)

    expect(keysOf(everySort)).toEqual([EVERYTHING, 'list:any'])
    expect(keysOf(null)).toEqual([EVERYTHING, 'list:any'])
  })

  it('always fit, and are such as every CDN takes', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const keys = keysOf(answer)

        expect(bytes(keys)).toBeLessThanOrEqual(3000)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.filter((key) => !/^[\x21-\x2b\x2d-\x7e]{1,200}$/.test(key))).toEqual([])
      }),
    )
  })
})

describe('a purge', () => {
  it('hits every answer that carries one of the tags, however many it carries', () => {
    fc.assert(
      fc.property(answers, changes, (answer, changed) => {
        fc.pre(changed.some((tag) => answer.includes(tag)))

        expect(isHit(answer, changed)).toBe(true)
      }),
      { numRuns: 300 },
    )
    expect(isHit([...many('article', 500), 'list:pieces'], ['article:none', 'list:pieces'])).toBe(
      true,
    )
  })

  it('hits no other answer, but for those that stand for a family of it', () => {
    fc.assert(
      fc.property(answers, changes, (answer, changed) => {
        fc.pre(!changed.some((tag) => answer.includes(tag)))
        const collapsed = keysOf(answer).filter((key) => key.startsWith('list:any'))
        const own = new Set(changed.map((tag) => tag.split(':')[0]))
        const stands = collapsed.some((key) => key === 'list:any' || own.has(key.split(':')[2]))

        expect(isHit(answer, changed)).toBe(stands)
      }),
      { numRuns: 300 },
    )
  })

  it('hits what may tell of anything with each change, and is none where nothing is touched', () => {
    expect(keysOf(null).some((key) => purgedBy(['site']).has(key))).toBe(true)
    expect(keysToPurge([change([])])).toEqual([])
  })

  it('takes everything where the log was not read in time', () => {
    expect(keysToPurge([change(['site']), 'reset'])).toEqual([EVERYTHING])
    fc.assert(fc.property(answers, (answer) => keysOf(answer).includes(EVERYTHING)))
  })
})
