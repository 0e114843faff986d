import { describe, expect, it } from '@jest/globals'

import { findTerms } from '@/src/moderation/triage/words/findTerms'
import { checkList, MOST_PATTERNS, MOST_TERMS } from '@/src/moderation/triage/words/parseList'

const found = (list: string, text: string) =>
  findTerms(list, text).map(({ start, end }) => text.slice(start, end))

describe('a term of a list', () => {
  it.each([
    ['in any case', 'fuck', 'FUCK that', 'FUCK'],
    ['between punctuation', 'fuck', '“fuck!”', 'fuck'],
    ['with dots between', 'fuck', 'oh f.u.c.k this', 'f.u.c.k'],
    ['with hyphens between', 'fuck', 'f-u-c-k', 'f-u-c-k'],
    ['with spaces between', 'fuck', 'well f u c k it', 'f u c k'],
    ['with underscores between', 'fuck', '_f_u_c_k_', 'f_u_c_k'],
    ['cut in two', 'fuck', 'fu.ck off', 'fu.ck'],
    ['with a star in it', 'fuck', 'what the f*ck', 'f*ck'],
    ['with stars at its end', 'fuck', 'f*** this', 'f***'],
    ['between stars', 'fuck', '*fuck*', 'fuck'],
    ['with figures for letters', 'viagra', 'cheap v1agra here', 'v1agra'],
    ['with signs for letters', 'viagra', 'cheap v!@gra here', 'v!@gra'],
    ['with $ for s', 'asshole', 'such an a$$hole', 'a$$hole'],
    ['with keys held down', 'fuck', 'fuuuuuck', 'fuuuuuck'],
    ['in letters of another alphabet', 'viagra', 'vіаgrа', 'vіаgrа'],
    ['in wide letters', 'viagra', 'ｖｉａｇｒａ', 'ｖｉａｇｒａ'],
    ['in mathematical letters', 'fuck', '𝓯𝓾𝓬𝓴', '𝓯𝓾𝓬𝓴'],
    ['with something unseen in it', 'viagra', 'vi\u200bag\u2060ra', 'vi\u200bag\u2060ra'],
    ['without its accents', 'cabrón', 'cabron', 'cabron'],
    ['with accents that it has not', 'cabron', 'CABRÓN', 'CABRÓN'],
    ['written apart from its accents', 'cabrón', 'cabro\u0301n', 'cabro\u0301n'],
    ['of several words', 'shut up', 'Shut  up!', 'Shut  up'],
    ['of several words, disguised', 'kill yourself', 'k1ll y0urself', 'k1ll y0urself'],
    ['with an apostrophe', "don't care", 'we don’t care', 'don’t care'],
    ['in Greek', 'βλάκας', 'είσαι ΒΛΑΚΑΣ', 'ΒΛΑΚΑΣ'],
    ['in Cyrillic', 'дурак', 'ты Дурак!', 'Дурак'],
    ['in Arabic', 'كلب', 'يا كلب!', 'كلب'],
    ['in Hindi', 'कुत्ता', 'तू कुत्ता है', 'कुत्ता'],
    ['in Chinese', '笨蛋', '你是笨蛋吗', '笨蛋'],
    ['in Japanese', '馬鹿', 'あなたは馬鹿です', '馬鹿'],
    ['in Thai', 'ควาย', 'เขาเป็นควายจริง', 'ควาย'],
    ['that is an emoji', '🍆', 'so 🍆 you', '🍆'],
    ['that begins as it says', 'medic*', 'the medication', 'medication'],
    ['that ends as it says', '*phobe', 'a ketaminophobe', 'ketaminophobe'],
    ['that has it within', '*fuck*', 'motherfucking', 'motherfucking'],
    ['by a pattern', '/colou?rs?/', 'What Colours', 'Colours'],
    ['by a pattern with accents', '/ni[ñn][oa]s/', 'las NIÑAS', 'NIÑAS'],
  ])('is met %s', (_, list, text, words) => {
    expect(found(list, text)).toEqual([words])
  })

  it.each([
    ['within another', 'ass', 'The assessment of class in Essex'],
    ['within the name of a town', 'cunt', 'I live in Scunthorpe'],
    ['within another, in Spanish', 'puta', 'la reputación y la disputa'],
    ['where ñ is a letter of its own', 'ano', 'este año'],
    ['where ñ is a letter of its own, the other way', 'coño', 'un cono'],
    ['where an apostrophe parts words', 'hell', "he'll see, and she'll too"],
    ['where a letter is not doubled', 'ass', 'as good as it gets'],
    ['where a hyphen joins words', 'resent', 'I re-read what they sent'],
    ['across the end of a word', 'penis', 'the pen is there'],
    ['in figures', 'is', 'I took 15 of 15'],
    ['within a word of a script without spaces', '生', '我是学生'],
    ['within a word in Greek', 'και', 'δίκαιο'],
    ['within a word in Hindi', 'कुत', 'कुत्ता'],
  ])('is not met %s', (_, list, text) => {
    expect(found(list, text)).toEqual([])
  })

  it('says which one it is, and where each stands', () => {
    expect(findTerms('# insults\n\nmoron\nidiot', 'Idiot, m0ron, idiot')).toEqual([
      { term: 'idiot', start: 0, end: 5 },
      { term: 'moron', start: 7, end: 12 },
      { term: 'idiot', start: 14, end: 19 },
    ])
  })
})

describe('a list', () => {
  it.each([
    '',
    '\n\n',
    '# a remark',
    'a word\ntwo words\nmedic*\n/ab+c/\n🍆\n笨蛋',
    null,
    undefined,
  ])('is taken where nothing is wrong: %j', (list) => {
    expect(checkList(list)).toBe(true)
  })

  it.each([
    ['fine\n/fo(o/', /^Line 2: \/fo\(o\/ is no pattern: missing closing \)\.$/],
    ['/a(?!b)/', /^Line 1: .* is no pattern: /],
    ['/x*/', /^Line 1: .* is met by nothing at all/],
    ['...', /^Line 1: “...” has no letter, figure or sign/],
    ['me*ic', /^Line 1: me\*ic has a \* in the middle/],
    ['ab*', /^Line 1: ab\* would meet too many words/],
    ['x'.repeat(121), /^Line 1: It has 121 characters; 120 are the most/],
    [
      Array.from({ length: MOST_TERMS + 1 }, (_, at) => `term${at}`).join('\n'),
      /^Line 5001: The list has 5001 terms/,
    ],
    [
      Array.from({ length: MOST_PATTERNS + 1 }, (_, at) => `term${at}*`).join('\n'),
      /^Line 201: The list has 201 terms with a \*/,
    ],
  ])('is refused, and the line is named: %#', (list, message) => {
    expect(checkList(list)).toMatch(message)
  })

  it('tells of the first few lines, and how many more there are', () => {
    expect(checkList('...\n'.repeat(7))).toMatch(/^Line 1: .* Line 5: .* And 2 more\.$/)
  })
})

describe('hostile words', () => {
  it.each(['a ', 'f u c ', 'a.', 'f*', 'aaab', 'fuck ', '笨', 'ñ ', 'e\u0301', '1', '🍆', 'v1'])(
    'such as "%s" for 5000 characters are read to the end',
    (words) => {
      const list = 'fuck\nviagra\nmedic*\n/(a+)+b/\n笨蛋\n🍆🍆\ncabrón'

      expect(Array.isArray(findTerms(list, words.repeat(5000 / words.length)))).toBe(true)
    },
  )
})
