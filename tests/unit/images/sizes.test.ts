import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isOnList, sizeFor, srcSetWidths } from '@/src/images/sizes'

const side = fc.integer({ min: 1, max: 20_000 })
const picture = fc.record({ width: side, height: side })
const asked = fc.option(fc.integer({ min: 1, max: 2 ** 31 - 1 }))
const wish = fc.record({
  width: asked,
  height: asked,
  fit: fc.constantFrom('COVER' as const, 'CONTAIN' as const),
})

describe('the size for a wish', () => {
  it('is on the list, and lies within the picture', () => {
    fc.assert(
      fc.property(picture, wish, (of, wanted) => {
        const { width, height } = sizeFor(of, wanted)

        expect(isOnList(of, { width, height })).toBe(true)
        expect(width).toBeGreaterThanOrEqual(1)
        expect(width).toBeLessThanOrEqual(Math.min(of.width, 2560))
        expect(height ?? 1).toBeGreaterThanOrEqual(1)
        expect(height ?? 1).toBeLessThanOrEqual(of.height)
      }),
    )
  })

  it('is the same for what it names, so asking again changes nothing', () => {
    fc.assert(
      fc.property(picture, side, (of, width) => {
        const size = sizeFor(of, { width })

        expect(sizeFor(of, { width: size.width })).toEqual(size)
      }),
    )
  })

  it('keeps the shape of a picture that lies in a box', () => {
    fc.assert(
      fc.property(picture, wish, (of, wanted) => {
        expect(sizeFor(of, { ...wanted, fit: 'CONTAIN' }).height).toBeNull()
      }),
    )
  })

  it('lets no picture have more than a few hundred', () => {
    const of = { width: 6000, height: 4000 }
    const sizes = new Set<string>()
    for (let width = 1; width <= 2600; width += 13)
      for (let height = 1; height <= 2600; height += 13)
        sizes.add(JSON.stringify(sizeFor(of, { width, height })))

    expect(sizes.size).toBeLessThan(300)
  })
})

describe('a list of candidates', () => {
  it('rises, and says each width once', () => {
    fc.assert(
      fc.property(picture, fc.array(side, { minLength: 1, maxLength: 20 }), (of, widths) => {
        const listed = srcSetWidths(of, widths)

        expect(listed).toEqual([...new Set(listed)].sort((a, b) => a - b))
        expect(listed.every((width) => isOnList(of, { width, height: null }))).toBe(true)
      }),
    )
  })
})
