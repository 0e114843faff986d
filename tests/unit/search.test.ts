import { describe, expect, it } from '@jest/globals'

import { highlightsOf } from '@/src/search/highlights'
import { createTextIndex, type SearchText } from '@/src/search/textIndex'

const text = (id: string, words: Partial<SearchText>): SearchText => ({
  id,
  title: '',
  subtitle: '',
  names: '',
  body: '',
  ...words,
})

describe('a text index', () => {
  const indexOf = (...texts: SearchText[]) => {
    const index = createTextIndex()
    for (const each of texts) index.put(each)
    return (query: string) => index.match(query).map(({ id }) => id)
  }

  it('finds what has all the words, and puts a title before a body', () => {
    const found = indexOf(
      text('body', { body: 'Some quiet words about sleep.' }),
      text('title', { title: 'Sleep and quiet' }),
      text('half', { title: 'Sleep' }),
    )

    expect(found('quiet sleep')).toEqual(['title', 'body'])
  })

  it('looks past accents, case, and the kind of apostrophe', () => {
    const found = indexOf(text('a', { body: 'La ANSIEDÁD no lo es todo; it’s not.' }))

    expect(found('ansiedad')).toEqual(['a'])
    expect(found("IT'S")).toEqual(['a'])
  })

  it('forgives a slip in a long word, and lets the last one be unfinished', () => {
    const found = indexOf(text('a', { body: 'The integration of a ceremony' }))

    expect(found('intergration')).toEqual(['a'])
    expect(found('ceremony integ')).toEqual(['a'])
    expect(found('integ ceremony')).toEqual([])
    expect(found('cat')).toEqual([])
  })

  it('knows the last version of a text, and nothing of one that was dropped', () => {
    const index = createTextIndex()
    index.put(text('a', { body: 'before' }))
    index.put(text('a', { body: 'after' }))
    index.put(text('b', { body: 'after' }))
    index.drop('b')
    index.drop('never there')

    expect(index.match('before')).toEqual([])
    expect(index.match('after').map(({ id }) => id)).toEqual(['a'])
  })
})

it('scores what is left alike, at once after something was dropped', () => {
  const index = createTextIndex()
  for (const id of ['a', 'b', 'c', 'd']) index.put(text(id, { title: 'Tourmaline', body: 'stone' }))

  index.drop('b')

  expect(new Set(index.match('tourmaline').map(({ score }) => score)).size).toBe(1)
})

describe('highlights', () => {
  it('mark the words as they are written, whole words alone', () => {
    expect(highlightsOf('Ansiedád, and no ansiedades.', ['ansiedad'])).toEqual([
      '<mark>Ansiedád</mark>, and no ansiedades.',
    ])
  })

  it('are HTML in which nothing but the mark is markup', () => {
    expect(highlightsOf('a <script>sleep</script> & "b"', ['sleep'])).toEqual([
      'a &lt;script&gt;<mark>sleep</mark>&lt;/script&gt; &amp; &quot;b&quot;',
    ])
  })

  it('cut a long text between words, and say so', () => {
    const [html] = highlightsOf(`${'before '.repeat(40)}sleep${' after'.repeat(40)}`, ['sleep'])

    expect(html).toMatch(/^…(before )+<mark>sleep<\/mark>( after)+…$/)
    expect(html!.length).toBeLessThan(230)
  })

  it('are three at most, one for a paragraph', () => {
    expect(highlightsOf(Array(9).fill('sleep').join('\n\n'), ['sleep'])).toHaveLength(3)
    expect(highlightsOf('nothing here', ['sleep'])).toEqual([])
  })
})
