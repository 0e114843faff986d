import { describe, expect, it } from '@jest/globals'

import { saysAnonymized } from '@/src/importers/anonymity'
import { bylineOf } from '@/src/importers/byline'
import { conditionsOf } from '@/src/importers/conditions'
import { headingShape } from '@/src/importers/headingShape'
import { timingIn } from '@/src/importers/journey'
import { narratorOf } from '@/src/importers/narrator'
import { publicationDate } from '@/src/importers/publicationDate'
import { sameContent } from '@/src/importers/sameContent'

import { TODAY } from './fixtures'

describe('anonymity', () => {
  it.each([
    'The stories below are anonymised.',
    'Names and some details have been changed.',
    'We changed their names.',
    'Sam is not her real name.',
    'All of them chose a pseudonym.',
  ])('is read out of “%s”', (text) => {
    expect(saysAnonymized(text)).toBe(true)
  })

  it.each([
    'This story is not anonymised.',
    'No names have been changed.',
    'The names haven’t been changed.',
    'My life changed. I made a name for myself.',
    '',
  ])('is not read into “%s”', (text) => {
    expect(saysAnonymized(text)).toBe(false)
  })
})

describe('narrators', () => {
  it.each([
    [
      '“Sam,” a gardener in their sixties, dug.',
      { alias: 'Sam', description: 'A gardener in their sixties', ageRange: '60s' },
    ],
    ['"Sam", 34, a nurse, dug.', { alias: 'Sam', description: 'A nurse', ageRange: '30s' }],
    ['Let us call her Sam. She dug.', { alias: 'Sam' }],
    ['A man named Sam dug.', { alias: 'Sam' }],
    [
      'Sam, who had lost his garden, dug.',
      { alias: 'Sam', description: 'Who had lost his garden' },
    ],
    ['Sam dug. Later that year Sam stopped, and when Sam began again it rained.', { alias: 'Sam' }],
    ['“Yes,” the gardener said.', {}],
    ['Depression came early. My depression stayed, and the depression grew.', {}],
    ['I dug.', {}],
  ])('are found in “%s”', (text, narrator) => {
    expect(narratorOf([text])).toEqual(narrator)
  })
})

describe('conditions', () => {
  it('come from the title where it names one', () => {
    expect(conditionsOf('My Anxiety', 'It was depression, depression, depression.')).toEqual([
      'Anxiety',
    ])
  })

  it('come from the text otherwise, the most told first', () => {
    expect(conditionsOf('A Spring', 'Grief. Grief and insomnia.')).toEqual(['Grief', 'Insomnia'])
  })

  it('do not take post-traumatic stress for trauma', () => {
    expect(conditionsOf('', 'It is called post-traumatic stress.')).toEqual(['PTSD'])
  })
})

describe('bylines', () => {
  it.each([
    ['By Ana RuizPublished 2 days ago 4 min read', { people: [{ name: 'Ana Ruiz' }], minutes: 4 }],
    [
      'By Ana Ruiz and Ben de Vries, MD',
      { people: [{ name: 'Ana Ruiz' }, { name: 'Ben de Vries', credentials: 'MD' }] },
    ],
    ['Ana Ruiz · May 3, 2024 · 6 min read', { people: [{ name: 'Ana Ruiz' }], minutes: 6 }],
    ['Published in Harbour 2 years ago', { people: [], community: 'Harbour' }],
    ['5 minute read', { people: [], minutes: 5 }],
    ['Written by Ana Ruiz', { people: [{ name: 'Ana Ruiz' }] }],
  ])('are read out of “%s”', (text, byline) => {
    expect(bylineOf(text, TODAY)).toMatchObject(byline)
  })

  it.each([
    'By the time I got there it was dark.',
    'By degrees',
    'Ana Ruiz',
    'Published by hand, they lasted.',
  ])('are not read into “%s”', (text) => {
    expect(bylineOf(text, TODAY)).toBeUndefined()
  })
})

describe('dates', () => {
  it.each([
    ['2 days ago', '2026-03-18', true],
    ['a year ago', '2025-03-20', true],
    ['3 May 2024', '2024-05-03', false],
    ['May 3rd, 2024', '2024-05-03', false],
    ['2024-05-03', '2024-05-03', false],
  ])('are read out of “%s”', (text, day, isApproximate) => {
    expect(publicationDate(text, TODAY)).toEqual({ iso: `${day}T00:00:00.000Z`, isApproximate })
  })

  it.each(['03/05/2024', '31 June 2024', 'soon', 'seven lives'])(
    'are not guessed from “%s”',
    (text) => {
      expect(publicationDate(text, TODAY)).toBeUndefined()
    },
  )

  it('do not slip into the next month when a month is counted back', () => {
    const date = publicationDate('1 month ago', new Date('2026-03-31T12:00:00Z'))

    expect(date?.iso).toBe('2026-02-28T00:00:00.000Z')
  })
})

describe('headings', () => {
  it.each([
    ['A Small Question of Trust', 'sure'],
    ['What Is a Float Tank?', 'sure'],
    ['What did it cost', 'likely'],
    ['Who would have known?', 'likely'],
    ['It rained.', 'no'],
    ['We packed:', 'no'],
    ['and then', 'no'],
    ['Never again!', 'no'],
  ])('“%s” looks like one: %s', (text, shape) => {
    expect(headingShape(text)).toBe(shape)
  })
})

describe('timings of steps', () => {
  it.each([
    ['Within 2–3 days, someone calls.', 'Within 2–3 days'],
    ['It lasts for about an hour.', 'for about an hour'],
    ['A week later you come back.', 'A week later'],
    ['Sessions 2 to 4 go deeper.', 'Sessions 2 to 4'],
    ['A session to get to know each other.', undefined],
    ['You sit down.', undefined],
  ])('in “%s”', (text, timing) => {
    expect(timingIn(text)).toBe(timing)
  })
})

describe('comparing with what is stored', () => {
  it('overlooks ids, empty fields and what the import does not write', () => {
    const stored = { id: '1', title: 'A', rows: [{ id: 'x', text: 'b' }], note: null, other: 1 }

    expect(sameContent({ title: 'A', rows: [{ text: 'b' }], note: undefined }, stored)).toBe(true)
  })

  it('sees a changed word and a changed order', () => {
    expect(sameContent({ title: 'A' }, { title: 'B' })).toBe(false)
    expect(sameContent({ stories: ['1', '2'] }, { stories: ['2', '1'] })).toBe(false)
  })
})
