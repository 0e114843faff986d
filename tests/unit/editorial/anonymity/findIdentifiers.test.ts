import { describe, expect, it } from '@jest/globals'

import { findIdentifiers } from '@/src/editorial/anonymity/findIdentifiers'

const found = (text: string, options = {}) =>
  findIdentifiers(text, options).map((finding) => `${finding.class}: ${finding.text}`)

describe('a finding', () => {
  it('has its class, its text, its place in UTF-16 units and its line', () => {
    const text = '🙂 Hello.\r\n\r\nMy sister Lucía called\nfrom 503-555-0199.'

    const findings = findIdentifiers(text)

    expect(findings).toEqual([
      { class: 'name', text: 'Lucía', start: 23, end: 28, line: 3 },
      { class: 'phone', text: '503-555-0199', start: 41, end: 53, line: 4 },
    ])
    for (const { text: found, start, end } of findings) expect(text.slice(start, end)).toBe(found)
  })

  it('comes in the order of the text', () => {
    const starts = findIdentifiers(
      'Call 503-555-0199, said Ngozi. She left Boise on May 3, 2019, with MRN 448213.',
    ).map(({ start }) => start)

    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it.each([
    [
      'a number of the record that looks like a telephone',
      'My NHS number is 943 476 5919.',
      ['record: 943 476 5919'],
    ],
    ['a street with a name in it', 'I live at 12 Daniel Street.', ['place: 12 Daniel Street']],
    [
      'an address of mail with a name in it',
      'Write to Ana.Ruiz@example.org.',
      ['email: Ana.Ruiz@example.org'],
    ],
    ['a fax', 'Fax 503-555-0120.', ['fax: 503-555-0120']],
    ['a month that is a name', 'We met in June.', ['date: June']],
  ])('is of the more specific class: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('the alias', () => {
  it.each([
    ['whole', 'Maria L. was there.', ['Maria L.']],
    ['in part', 'My name is Maria, said Maria.', ['Maria L.']],
    ['with other accents and letters', 'I am MARÍA.', ['Maria']],
    ['where it is a month', 'My friend April came on time.', ['April']],
    ['where it is a town', 'I told Florence everything.', ['Florence']],
    ['where there are two', 'Ana met Ben.', ['Ana', 'Ben']],
    ['with a hyphen', 'I am Mei-Ling.', ['Mei-Ling']],
  ])('is no finding %s', (_, text, alias) => {
    expect(found(text, { alias })).toEqual([])
  })

  it('does not cover a surname behind it', () => {
    expect(found('I am Ana Ruiz.', { alias: ['Ana'] })).toEqual(['name: Ana Ruiz'])
  })
})

describe('a name', () => {
  it('is known again where it stands at the beginning of a sentence', () => {
    expect(found('I told Xochi. Xochi wept.')).toEqual(['name: Xochi', 'name: Xochi'])
  })

  it('is none where the text has the word in small letters too', () => {
    expect(found('We did breathwork. I love Breathwork.')).toEqual([])
  })

  it('is found in small letters behind a relative', () => {
    expect(found('my brother danny died')).toEqual(['name: danny'])
  })

  it('is found over the end of a full line', () => {
    const text = `${'I had been on the ward for some weeks when at last'} I met my old friend Daniel\nWhitcombe again.`

    expect(found(text)).toEqual(['name: Daniel\nWhitcombe'])
  })
})

describe('a cited work', () => {
  it('has an address that is found, and authors that are not', () => {
    expect(
      found('Wilkinson and colleagues (doi:10.1001/jama.2017.80) found the same. See Breck et al.'),
    ).toEqual(['url: doi:10.1001/jama.2017.80'])
  })
})

it('finds nothing in nothing', () => {
  expect(findIdentifiers('')).toEqual([])
  expect(findIdentifiers(' \n\n ')).toEqual([])
})

it('comes to an end with a story of a megabyte', () => {
  const part = 'My sister Lucía and I left Portland in May 2019. Call 503-555-0199.\n\n'

  expect(findIdentifiers(part.repeat(15_000))).toHaveLength(60_000)
})

it.each([
  [
    'with blanks that do not break',
    'My number is 208\u00a0555\u202f0123.',
    'phone: 208\u00a0555\u202f0123',
  ],
  [
    'with hyphens that do not break',
    'Call 208\u2011555\u20110123.',
    'phone: 208\u2011555\u20110123',
  ],
  ['with dashes', 'It was 208–555–0123.', 'phone: 208–555–0123'],
  ['of ten digits', 'It was 2085550123 on the card.', 'phone: 2085550123'],
  ['with blanks, of a number', 'My SSN was 123\u00a045\u00a06789.', 'ssn: 123\u00a045\u00a06789'],
  [
    'with what is not seen',
    'My sister Luc\u00adía Fer\u200breira came.',
    'name: Luc\u00adía Fer\u200breira',
  ],
  ['of a short month', 'We met on 5 Mar 2019.', 'date: 5 Mar 2019'],
  ['of a short month before its day', 'It was Jun 5, 2019.', 'date: Jun 5, 2019'],
  ['with hyphens, of a date', 'Seen 5-Mar-2019.', 'date: 5-Mar-2019'],
  ['in capitals', 'IT WAS MAY 12 AGAIN.', 'date: MAY 12'],
  ['in capitals, with its ending', 'On JUNE 12TH 2019.', 'date: JUNE 12TH 2019'],
  ['with two digits of a year', 'Discharged 03-05-19.', 'date: 03-05-19'],
  ['as a nurse writes an age', 'She saw a 93 yo woman.', 'age: 93 yo'],
  ['of an age in words', 'He turned one hundred and one.', 'age: one hundred and one'],
  ['of a town in a heading', 'My Year in Boise', 'place: Boise'],
  ['of a hospital that all know', 'I went to the Mayo Clinic.', 'place: Mayo Clinic'],
  ['of a street in small letters', 'We lived at 14 elm street.', 'place: 14 elm street'],
  ['of a relative, at the beginning', 'My sister kate came.', 'name: kate'],
  ['of mail, in words', 'Try robin at example dot org.', 'email: robin at example dot org'],
  ['of a forum', 'I am u/harriet_l there.', 'code: u/harriet_l'],
  ['of a chat', 'My name there is harriet#4421.', 'code: harriet#4421'],
  ['of a network', 'I am on Instagram as harriet_low.', 'code: harriet_low'],
  ['in figures with blanks', 'It happened on 12 06 2019.', 'date: 12 06 2019'],
  ['of a doctor in small letters', 'Then dr. lowell came.', 'name: lowell'],
  ['of a relative whose name no dictionary has', 'my husband ravi waited', 'name: ravi'],
  ['with a short first name', 'It was signed by Wm. Tolliver.', 'name: Wm. Tolliver'],
  ['as forums write an age', 'My grandmother, 93F, loved it.', 'age: 93'],
  ['with the letter before it', 'The chart said A-229814.', 'record: A-229814'],
  [
    'with wide letters',
    'I told \uff2c\uff55\uff43\u00ed\uff41.',
    'name: \uff2c\uff55\uff43\u00ed\uff41',
  ],
  ['with a wide sign', 'Mail robin\uff20example.org.', 'email: robin\uff20example.org'],
  ['with signs of minus', 'Call 208\u2212555\u22120123.', 'phone: 208\u2212555\u22120123'],
  ['with joiners within', 'I told Luc\u200d\u00eda.', 'name: Luc\u200d\u00eda'],
])('an identifier %s is found as it is written', (_, text, expected) => {
  expect(found(text)).toEqual([expected])
})

describe('a year of birth', () => {
  const born = (age: number) => new Date().getUTCFullYear() - age

  it.each([
    ['My aunt was born in ', '.', 'en'],
    ['I was born around ', ', in the war.', 'en'],
    ['Year of birth: ', '.', 'en'],
    ['Mi tía nació en ', '.', 'es'],
  ] as const)('is an age over 89 where it makes one: %s', (before, after, locale) => {
    expect(found(`${before}${born(95)}${after}`, { locale })).toEqual([`age: ${born(95)}`])
    expect(found(`${before}${born(60)}${after}`, { locale })).toEqual([])
  })

  it('is none of what has no age, and of whom all know', () => {
    expect(found(`The clinic was born in ${born(95)}.`)).toEqual([])
    expect(found(`Grof was born in ${born(95)}.`)).toEqual([])
  })
})

describe('the language', () => {
  const spanish = 'El 4 de marzo de 2020 se lo dije a la doctora Fernández.'
  const english = 'Then, on March 4, 2020, I told my sister Lucía about it.'

  it('is told by the words, whatever was said of it', () => {
    expect(found(spanish)).toEqual(['date: 4 de marzo de 2020', 'name: Fernández'])
    expect(found(english, { locale: 'es' })).toEqual(['date: March 4, 2020', 'name: Lucía'])
  })

  it.each(['\n', '\n\n'])('is told of each line where they are mixed, parted by %j', (gap) => {
    expect(found([english, spanish, english].join(gap))).toEqual([
      ...['date: March 4, 2020', 'name: Lucía', 'date: 4 de marzo de 2020', 'name: Fernández'],
      ...['date: March 4, 2020', 'name: Lucía'],
    ])
  })

  it('is that of the text where a paragraph does not tell', () => {
    expect(found(`${spanish}\n\nCumplió noventa y tres años.`)).toContain(
      'age: noventa y tres años',
    )
  })
})

it.each([
  ['Cumplió noventa y seis.', 'age: noventa y seis'],
  ['Vivo en el 28013.', 'place: 28013'],
])('en español se encuentra: %s', (text, expected) => {
  expect(found(text, { locale: 'es' })).toEqual([expected])
})

it('una fecha en mayúsculas se encuentra', () => {
  expect(found('Fue el 3 DE MAYO DE 2019.', { locale: 'es' })).toEqual(['date: 3 DE MAYO DE 2019'])
})

it.each([
  ...['Version 3.5.19 is out.', 'See pages 208–555.', 'I read it 5 may times.', 'Steps 1–2–3.'],
  ...['A Guide to Breathing', 'Hope in Hard Times', 'Living in Peace', 'My Life in Therapy'],
  ...['In Search of Meaning', 'Notes from EMDR', 'Learning in Silence', 'He may march 3 miles.'],
  ...[
    'A dose of 0.5\u00a0mg\u202fa day.',
    'The well\u2011known form.',
    'He may return one hundred times.',
  ],
  ...['The Clinic was closed.', 'I went to a Ketamine Clinic.', 'The General Hospital is old.'],
  ...['It is 2 miles down the road.', 'My mother may come.', 'I was at home, dot by dot.'],
  ...[
    'My mother forbade it and left.',
    'My brother overslept and I was late.',
    'It was 93F outside.',
  ],
  ...[
    'On Instagram as well as at home, I hid.',
    'Section 12 06 of the code.',
    'Mr right never came.',
  ],
  ...['WE MAY MARCH IN.', 'YOU MAY COME IN MAY BE.', 'It weighs 90\u00a0kg.'],
])('nothing is found in: %s', (text) => {
  expect(found(text)).toEqual([])
})

it.each([
  ['one endless paragraph', 'Then Dr. Okafor came, and I felt better for it. '],
  ['capitals joined by signs', "A-'"],
  ['open ends', 'serial of my http://10.1234/('],
  ['figures', '1 '],
  ['addresses', 'a.b@a.'],
])('comes to an end with %s', (_, part) => {
  const text = part.repeat(Math.ceil(200_000 / part.length))

  expect(Array.isArray(findIdentifiers(text))).toBe(true)
})
