import { describe, expect, it } from '@jest/globals'

import { commandOf, SHORTCUTS } from '@/src/app/(payload)/components/moderation/shortcuts'

const press = (key: string, more: object = {}) =>
  commandOf({
    ...{ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
    ...{ repeat: false, ...more },
  })

describe('a key', () => {
  it('stands for one command alone', () => {
    const keys = SHORTCUTS.map(({ key }) => key)

    expect(new Set(keys).size).toBe(keys.length)
  })

  it('stands for its command, and with shift for the one about many', () => {
    expect([press('a'), press('A', { shiftKey: true }), press('?', { shiftKey: true })]).toEqual([
      ...['assign', 'approve-selected', 'help'],
    ])
  })

  it('is the letter whether capitals are locked or not', () => {
    expect(press('F')).toBe('approve')
  })

  it('counts by its place on a keyboard of another script', () => {
    expect(press('а', { code: 'KeyF' })).toBe('approve')
  })

  it('that is held down decides once, and moves on and on', () => {
    expect([press('f', { repeat: true }), press('j', { repeat: true })]).toEqual([null, 'next'])
  })

  it('with Ctrl is the browser’s, but for undo', () => {
    expect([press('f', { ctrlKey: true }), press('z', { ctrlKey: true })]).toEqual([null, 'undo'])
  })
})
