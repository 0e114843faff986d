import { beforeEach, describe, expect, it } from '@jest/globals'

import type { TypedUser } from 'payload'

import { Keeper, Visit } from '@/src/delivery/keeper'
import { Store } from '@/src/delivery/store'

const READER = { id: 'reader', collection: 'readers' } as TypedUser

let store: Store
beforeEach(() => {
  store = new Store(100_000)
})
const keeper = (viewer: TypedUser | null = null) => new Keeper(new Visit(store, viewer))

/** Something that is made when it is let, and counts how often it was begun. */
const slow = <Value>() => {
  let finish: (value: Value) => void = () => {}
  let begun = 0
  return {
    begun: () => begun,
    finish: (value: Value) => finish(value),
    make: (own: Keeper) => {
      begun += 1
      own.touch('article:1')
      return new Promise<Value>((resolve) => (finish = resolve))
    },
  }
}

describe('what is kept', () => {
  it('is made once for a thousand who wait for it', async () => {
    const text = slow<string>()
    const asked = Array.from({ length: 1000 }, () =>
      Promise.resolve(keeper().keep(null, 'text', text.make)),
    )

    text.finish('here')

    expect(await Promise.all(asked)).toEqual(Array(1000).fill('here'))
    expect(text.begun()).toBe(1)
    expect(keeper().keep(null, 'text', text.make)).toBe('here')
  })

  it('is forgotten with any of the tags that were touched, and with no other', () => {
    const make = (tag: string) => (own: Keeper) => {
      own.touch(tag)
      return tag
    }
    for (const tag of ['article:1', 'article:2']) void keeper().keep(null, tag, make(tag))

    store.drop(['article:1', 'list:pieces'])

    expect(store.find(store.root, 'article:1')).toBeUndefined()
    expect(store.find(store.root, 'article:2')?.value).toBe('article:2')
  })

  it('is forgotten with what a part of it was made from, also where that part was kept before', () => {
    const author = (own: Keeper) =>
      own.keep(null, 'author', (inner) => {
        inner.touch('author:1')
        return { name: 'Robin' }
      })
    void keeper().keep(null, 'author', (inner) => {
      inner.touch('author:1')
      return { name: 'Robin' }
    })
    void keeper().keep(null, 'page', author)

    store.drop(['author:1'])

    expect(store.find(store.root, 'page')).toBeUndefined()
  })

  it('was not begun before something that it is made from changed', async () => {
    const text = slow<string>()
    const asked = keeper().keep(null, 'text', text.make)

    store.drop(['article:1'])
    text.finish('as it was')

    expect(await asked).toBe('as it was')
    expect(store.find(store.root, 'text')).toBeUndefined()
  })

  it('is not given to someone who asks after a change, while it is being made since before', async () => {
    const before = slow<string>()
    const after = slow<string>()
    const old = keeper().keep(null, 'text', before.make)
    store.drop(['article:1'])

    const asked = keeper().keep(null, 'text', after.make)
    after.finish('as it is')
    before.finish('as it was')

    expect(await asked).toBe('as it is')
    expect(await old).toBe('as it was')
    expect(store.find(store.root, 'text')?.value).toBe('as it is')
  })

  it('is not made from what the same request had read before the change', async () => {
    const visit = new Visit(store, null)
    const read = (own: Keeper) => {
      own.touch('article:1')
      return Promise.resolve('as it was')
    }
    await new Keeper(visit).once({}, 'read', read)
    store.drop(['article:1'])

    await new Keeper(visit).keep(null, 'text', read)

    expect(store.find(store.root, 'text')).toBeUndefined()
  })

  it('ends when everything is forgotten, also what is being made', async () => {
    const text = slow<string>()
    void keeper().keep(null, 'other', () => 'other')
    const asked = keeper().keep(null, 'text', text.make)

    store.clear()
    text.finish('as it was')
    await asked

    expect(store.find(store.root, 'text')).toBeUndefined()
    expect(store.find(store.root, 'other')).toBeUndefined()
    expect(store.bytes).toBe(0)
  })

  it('is made again for the next who asks where making it failed', async () => {
    const fails = () => Promise.reject(new Error('no database'))

    await expect(keeper().keep(null, 'text', fails)).rejects.toThrow('no database')

    expect(await keeper().keep(null, 'text', () => Promise.resolve('here'))).toBe('here')
  })

  it('ends at the time that it is good until', () => {
    const soon = Date.now() + 30
    void keeper().keep(null, 'due', (own) => {
      own.changesAt(soon)
      return false
    })
    expect(store.find(store.root, 'due')?.value).toBe(false)

    while (Date.now() < soon);

    expect(store.find(store.root, 'due')).toBeUndefined()
  })
})

describe('what was made with regard to who asks', () => {
  const name = (own: Keeper) => (own.viewer ? 'a reader' : 'a visitor')

  it('is kept of visitors, for visitors', () => {
    void keeper().keep(null, 'name', name)

    expect(keeper().keep(null, 'name', () => 'anew')).toBe('a visitor')
    expect(keeper(READER).keep(null, 'name', name)).toBe('a reader')
  })

  it('is not kept of a reader, nor is anything that is made of it', () => {
    void keeper(READER).keep(null, 'page', (own) => own.keep(null, 'name', name))

    expect(store.find(store.root, 'name')).toBeUndefined()
    expect(store.find(store.root, 'page')).toBeUndefined()
  })

  it('is made for each who waits, where a reader is among them', async () => {
    const later = async (own: Keeper) => {
      await Promise.resolve()
      return name(own)
    }
    const asked = [null, READER, null].map((viewer) =>
      Promise.resolve(keeper(viewer).keep(null, 'name', later)),
    )

    expect(await Promise.all(asked)).toEqual(['a visitor', 'a reader', 'a visitor'])
  })

  it('is kept for all where nobody asked who it is for', () => {
    void keeper(READER).keep(null, 'title', () => 'A title')

    expect(store.find(store.root, 'title')?.value).toBe('A title')
  })
})

describe('the room', () => {
  const filled = (key: string, bytes: number) =>
    keeper().keep(null, key, () => 'x'.repeat(bytes)) as string

  it('is never more than was given, and what was used last stays', () => {
    for (let at = 0; at < 100; at += 1) {
      filled(`text ${at}`, 5000)
      filled('text 0', 5000)
      expect(store.bytes).toBeLessThanOrEqual(100_000)
    }

    expect(store.find(store.root, 'text 0')).toBeDefined()
    expect(store.find(store.root, 'text 99')).toBeDefined()
    expect(store.find(store.root, 'text 1')).toBeUndefined()
  })

  it('is not given to what is larger than all of it', () => {
    expect(filled('huge', 200_000)).toHaveLength(200_000)

    expect(store.find(store.root, 'huge')).toBeUndefined()
    expect(store.bytes).toBe(0)
  })

  it('counts an object once that stands in many lists, which do not outlive it', () => {
    const entry = { text: 'x'.repeat(20_000) }
    const list = (key: string) =>
      keeper().keep(null, key, (own) => [own.keep(null, 'entry', () => entry)])
    for (let at = 0; at < 20; at += 1) void list(`list ${at}`)
    expect(store.bytes).toBeLessThan(40_000)

    for (let at = 0; at < 10; at += 1) filled(`text ${at}`, 10_000)

    const holders = Array.from({ length: 20 }, (_, at) => store.find(store.root, `list ${at}`))
    const isHeld = holders.some((kept) => kept !== undefined)
    expect(isHeld).toBe(store.find(store.root, 'entry') !== undefined)
  })

  it('is not filled with what belongs to an object that nobody finds again', () => {
    void keeper().keep({}, 'text', () => 'x'.repeat(1000))

    expect(store.bytes).toBe(0)
  })
})

describe('what is being made for one alone', () => {
  const FIRST: [string, TypedUser | null, (own: Keeper) => unknown][] = [
    ['with regard to a reader', READER, (own) => own.viewer],
    ['of drafts', null, (own) => own.showsDrafts()],
  ]

  it.each(FIRST)('%s is made once more for a hundred who ask the same', async (_, who, act) => {
    const theirs = slow<string>()
    const ours = slow<string>()
    const own = keeper(who).keep(null, 'the same', (making) => {
      act(making)
      return theirs.make(making)
    })
    const asked = Array.from({ length: 100 }, () =>
      Promise.resolve(
        keeper().keep(null, 'the same', (making) => {
          making.viewerMatters()
          return ours.make(making)
        }),
      ),
    )

    theirs.finish('theirs')
    await own
    await new Promise(setImmediate)
    ours.finish('ours')

    expect(await own).toBe('theirs')
    expect(await Promise.all(asked)).toEqual(Array(100).fill('ours'))
    expect(ours.begun()).toBe(1)
  })

  it('fails for nobody else', async () => {
    const own = keeper(READER).keep(null, 'the same', async (making) => {
      making.viewerMatters()
      await Promise.resolve()
      throw new Error('Theirs alone.')
    })
    const other = keeper().keep(null, 'the same', async () => Promise.resolve('ours'))

    await expect(own).rejects.toThrow('Theirs alone.')
    expect(await other).toBe('ours')
  })
})
