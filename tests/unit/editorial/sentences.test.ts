import { describe, expect, it } from '@jest/globals'

import { sentencesOf } from '@/src/editorial/sentences'

const texts = (text: string, options = {}) => sentencesOf(text, options).map((each) => each.text)

describe('sentences', () => {
  it('end at their marks and at lines, with the place where each begins', () => {
    const text = 'It rained.  We left!\nHome'

    expect(texts(text)).toEqual(['It rained.', 'We left!', 'Home'])
    for (const sentence of sentencesOf(text))
      expect(text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text)
  })

  it('do not end at abbreviations, initials and before small letters', () => {
    expect(texts('Dr. Okafor and T. J. Ruiz came. e.g. this … and that. ¿Y la Sra. Paz?')).toEqual([
      'Dr. Okafor and T. J. Ruiz came. e.g. this … and that.',
      '¿Y la Sra. Paz?',
    ])
  })

  it('go on over the end of a full line where lines are broken, and not before an item of a list', () => {
    const full = 'I had been on the ward for some weeks when at last I met my old'

    expect(texts(`${full}\nfriend Daniel`, { areLinesBroken: true })).toHaveLength(1)
    expect(texts(`${full}\nfriend Daniel`)).toHaveLength(2)
    expect(texts(`${full}\n- friend Daniel`, { areLinesBroken: true })).toHaveLength(2)
    expect(texts('A heading\nThen a line', { areLinesBroken: true })).toHaveLength(2)
  })
})
