import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { allDone } from '@/src/operations/soon'
import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { createReader, PASSWORD } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp(UNLIMITED)
  await app.payload.updateGlobal({ slug: 'site', locale: 'en', data: { name: 'Plain Talk' } })
  await app.payload.updateGlobal({ slug: 'site', locale: 'es', data: { name: 'Hablar Claro' } })
})
afterAll(() => app.close())

const ANSWER = 'reader { displayName } userErrors { code path message }'
const SIGN_UP = `mutation ($input: SignUpInput!) { answer: signUp(input: $input) { ${ANSWER} } }`
const UPDATE = `mutation ($input: UpdateProfileInput!) { answer: updateProfile(input: $input) { ${ANSWER} } }`

const LOCALES = ['en', 'es'] as const
type UserError = { code: string; path: string[]; message: string }
type Answer = { reader: { displayName: string } | null; userErrors: UserError[] }

let serial = 0
const call = async (mutation: string, input: object, token?: string): Promise<Answer> => {
  const { data, errors } = await app.query(mutation, { input }, { token })
  expect(errors).toBeUndefined()
  return data?.answer as Answer
}
const signUp = (input: { displayName: string; locale?: string; email?: string }) =>
  call(SIGN_UP, { email: `names-${++serial}@example.org`, password: PASSWORD, ...input })
const rename = async (input: { displayName: string; locale?: string }) =>
  call(UPDATE, input, (await createReader(app.payload)).token)
const atBothDoors = async (displayName: string): Promise<UserError[][]> => {
  const answers: UserError[][] = []
  for (const locale of LOCALES) {
    answers.push((await signUp({ displayName, locale })).userErrors)
    answers.push((await rename({ displayName, locale })).userErrors)
  }
  return answers
}
const refusedWith = (words: string) => [
  { code: 'INVALID', path: ['displayName'], message: expect.stringContaining(words) },
]
const everywhere = <Value>(value: Value): Value[] => Array<Value>(2 * LOCALES.length).fill(value)

describe('a name with a banned word', () => {
  it.each([
    ['in English', 'kill yourself faggot'],
    ['in Spanish', 'Maricón feliz'],
    ['in capitals, without the accent', 'MARICON'],
    ['with figures for letters', 'f4gg0t'],
    ['with letters that look alike', 'f\u0430gg\u043et'],
    ['with spaces between its letters', 'f a g g o t'],
    ['in words written as one', 'KillYourself'],
    ['in words written as one, in small letters', 'killyourself'],
    ['in words of which all letters are parted', 'k i l l y o u r s e l f'],
    ['in words of which one is in disguise', 'k i l l yourself'],
    ['with a number behind it', 'faggot88'],
    ['in wide letters', '\uff46\uff41\uff47\uff47\uff4f\uff54'],
  ])('%s is refused, and the answer does not say it again', async (_, displayName) => {
    const answers = await atBothDoors(displayName)

    expect(answers).toEqual(everywhere(refusedWith('not taken here')))
    expect(JSON.stringify(answers)).not.toMatch(/fag|kill|maric/i)
  })

  it('follows the list of the editors as it is now', async () => {
    const before = (await signUp({ displayName: 'Zebra Crossing' })).userErrors
    const { bannedWords } = await app.payload.findGlobal({ slug: 'moderation' })
    await app.payload.updateGlobal({
      slug: 'moderation',
      data: { bannedWords: `${bannedWords}\nzebra*` },
    })

    const after = await atBothDoors('Zebras cross')

    await app.payload.updateGlobal({ slug: 'moderation', data: { bannedWords } })
    expect(before).toEqual([])
    expect(after).toEqual(everywhere(refusedWith('not taken here')))
  })
})

describe('a name with an address', () => {
  it.each([
    'BUY PILLS https://cheap.example',
    'cheap-pills.com',
    'Pills www.cheap.net',
    'pills [.] com',
    'ｃｈｅａｐ.com',
    'robin@example.org',
    'Write to robin＠example.org',
    'robin@example[.]org',
    'mailto:robin@example.org',
  ])('%s is refused', async (displayName) => {
    expect(await atBothDoors(displayName)).toEqual(everywhere(refusedWith('address')))
  })
})

describe('a name that passes for the publication', () => {
  it.each([
    ['the name of the site', 'Plain Talk'],
    ['its name in Spanish', 'hablar claro'],
    ['its name among other words', 'The Plain-Talk desk'],
    ['its name as one word', 'plaintalk'],
    ['its name with an accent', 'Pláin Tálk'],
    ['its name in letters that look alike', 'Pl\u0430in T\u0430lk'],
    ['a word of staff', 'Admin'],
    ['a word of staff with signs', 'admin ✓ staff'],
    ['a Cyrillic letter in it', 'Аdmin'],
    ['a figure in it', 'm0derator'],
    ['a figure behind it', 'Moderator1'],
    ['figures around it and in it', 'xX_4dm1n88_Xx'],
    ['two letters that look like one', 'Adrnin'],
    ['capitals that look like small letters', 'PIain TaIk'],
    ['words written as one', 'AdminTeam'],
    ['words with a low line between them', 'the_admin_'],
    ['letters with dots between them', 'a.d.m.i.n'],
    ['a hyphen in it', 'Ad-min'],
    ['words that nothing to see parts', 'Admin\u200cTeam'],
    ['a letter without its dot', 'adm\u0131n'],
    ['letters with stars between them', 'a*d*m*i*n'],
    ['an administrator', 'Site Administrator'],
    ['an editor', 'Ana, editor'],
    ['a team', 'The team'],
    ['a Spanish moderator', 'Moderadora Ana'],
    ['a Spanish administrator', 'El administrador'],
    ['a Spanish team', 'Equipo médico'],
    ['a Spanish newsroom', 'La redaccion'],
  ])('with %s is refused', async (_, displayName) => {
    expect(await atBothDoors(displayName)).toEqual(everywhere(refusedWith('publication')))
  })

  it('follows the name of the site as it is now', async () => {
    const before = (await signUp({ displayName: 'Lighthouse' })).userErrors
    await app.payload.updateGlobal({ slug: 'site', locale: 'es', data: { name: '*Lighthouse*' } })

    const after = await atBothDoors('The Lighthouse')

    await app.payload.updateGlobal({ slug: 'site', locale: 'es', data: { name: 'Hablar Claro' } })
    expect(before).toEqual([])
    expect(after).toEqual(everywhere(refusedWith('publication')))
  })
})

describe('an ordinary name', () => {
  it.each([
    ...['Edith', 'Adminata', 'Modesto', 'Modou', 'Stafford', 'Editha Teamer', 'Administra'],
    ...[
      'Plain Jane',
      'Claro',
      'Plains Talker',
      'Small talk',
      'Scunthorpe',
      'Dick van Dyke',
      'Godie',
      'J. Li',
    ],
    ...['José Ángel', 'Nuño', 'Zoë', 'Ñ 2', 'Łukasz', 'Nguyễn Thị', 'Ærøskøbing'],
    ...[
      'محمد',
      'می‌خواهم',
      'שרה',
      '王小明',
      '田中さくら',
      '김민준',
      'Анна',
      'Модест',
      'Ρόδα',
      'नमस्ते',
      'สมชาย',
    ],
    ...[
      "O'Neill",
      'O’Neill',
      'Anne-Marie',
      'J. R. R.',
      'St. John',
      'Dr. Ana',
      'T***',
      'A****',
      'K***',
    ],
    ...['River 42', 'TeaAtFour', 'mother_of_2', '@robin', '👩‍👩‍👧 ❤️', 'Ana 🌻', 'Robin ✓', '1984'],
  ])('%s is taken', async (displayName) => {
    expect(await atBothDoors(displayName)).toEqual(everywhere([]))
  })
})

describe('a name that an account has already', () => {
  const named = async (displayName: string) => createReader(app.payload, displayName)

  it('stays while something else changes, also where the form sends it again', async () => {
    const { token } = await named('Admin Ana')

    const other = await call(UPDATE, { locale: 'es' }, token)
    const again = await call(UPDATE, { displayName: ' Admin  Ana', region: 'MX' }, token)

    expect([other, again]).toEqual(
      Array(2).fill({ reader: { displayName: 'Admin Ana' }, userErrors: [] }),
    )
  })

  it('is gone once it was changed: it is not taken a second time', async () => {
    const { token } = await named('Admin Ana')

    const changed = await call(UPDATE, { displayName: 'Ana' }, token)
    const back = await call(UPDATE, { displayName: 'Admin Ana' }, token)

    expect(changed.userErrors).toEqual([])
    expect(back.userErrors).toEqual(refusedWith('publication'))
  })

  it('is as it was where the new one is refused, and so is all else', async () => {
    const { token } = await named('Ana')

    await call(UPDATE, { displayName: 'faggot', region: 'MX' }, token)
    const { data } = await app.query('{ me { displayName region } }', {}, { token })

    expect(data?.me).toEqual({ displayName: 'Ana', region: null })
  })
})

it('everything that is wrong with a name is said at once', async () => {
  const { userErrors } = await signUp({ displayName: 'Admin faggot cheap-pills.com' })

  expect(userErrors).toEqual([
    ...refusedWith('not taken here'),
    ...refusedWith('address'),
    ...refusedWith('publication'),
  ])
})

it('a name that is refused tells nothing of the address that it came with', async () => {
  const { email } = await createReader(app.payload)

  const known = await signUp({ displayName: 'Moderator', email })
  const unknown = await signUp({ displayName: 'Moderator', email: 'nobody-yet@example.org' })
  await allDone()
  const { totalDocs } = await app.payload.count({
    collection: 'readers',
    where: { email: { equals: 'nobody-yet@example.org' } },
  })

  expect(known).toEqual(unknown)
  expect(known.userErrors).toEqual(refusedWith('publication'))
  expect(totalDocs).toBe(0)
})

it('a name that is far too long is not read any further', async () => {
  const { userErrors } = await signUp({ displayName: 'Admin faggot '.repeat(1000) })

  expect(userErrors).toMatchObject([{ code: 'TOO_LONG', path: ['displayName'] }])
})
