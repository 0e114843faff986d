import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Story } from '@/payload-types'
import { link } from '@/src/richtext/inlineNodes'
import { heading, paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createConsent,
  createImage,
  createSeries,
  createStory,
  createTerm,
  makeReady,
} from '@/tests/helpers/factories'
import { type Caller, signIn } from '@/tests/helpers/rest'

let app: App
let editor: Caller
let contributor: Caller
let admin: Caller
beforeAll(async () => {
  app = await startApp()
  editor = await signIn(app, 'editor')
  contributor = await signIn(app, 'contributor')
  admin = await signIn(app, 'admin')
  await app.payload.updateGlobal({
    slug: 'site',
    data: { crisisResources: [{ name: 'A line', region: 'US', phone: '988' }] },
  })
})
afterAll(() => app.close())

type Check = {
  code: string
  status: string
  blocks: boolean
  mayExcept: boolean
  findings: Finding[]
}
type Finding = {
  key: string
  rule: string
  text: string
  message: string
  locale?: string
  field?: string
  exception?: { reason: string }
}

const draftStory = async (text = 'It was a long night.', data: Partial<Story> = {}) => {
  const story = await createStory(app.payload, {
    _status: 'draft',
    body: richText(paragraph(text)),
    ...(data as object),
  })
  await makeReady(app.payload, 'stories', story.id)
  return story
}
const checksOf = async (path: string, by = editor): Promise<Check[]> =>
  (await by.rest(`${path}/checks`)).body.checks
const check = (checks: Check[], code: string) => checks.find((each) => each.code === code)!
const publish = (path: string, by = editor, body: object = {}) =>
  by.rest(path, { method: 'PATCH', body: { ...body, _status: 'published' } })
const isLive = async ({ slug }: { slug?: string | null }) =>
  Boolean((await app.query(`{ story(slug: "${slug}") { id } }`)).data?.story)
const except = (by: Caller, id: string, code: string, finding: Finding, reason: string) =>
  by.rest('/exceptions', {
    method: 'POST',
    body: {
      documentKind: 'stories',
      documentId: id,
      check: code,
      key: finding.key,
      text: finding.text,
      reason,
    },
  })

describe('the checks of a piece', () => {
  it('are one list in one order, and all pass where nothing is missing', async () => {
    const story = await draftStory()

    const checks = await checksOf(`/stories/${story.id}`)

    expect(checks.map(({ code }) => code)).toEqual([
      'consent',
      'narrator',
      'anonymity',
      'faces',
      'suicide-details',
      'content-notes',
      'crisis-resources',
      'off-label',
      'clinical-review',
      'approval',
      'wording',
      'readability',
      'access',
    ])
    expect(checks.filter(({ status }) => status !== 'passed')).toEqual([])
    expect((await publish(`/stories/${story.id}`)).status).toBe(200)
    expect(await isLive(story)).toBe(true)
  })

  it('ask whose consent it is, and take another name of the same person', async () => {
    const { id: others } = await createConsent(app.payload, { alias: 'Kim' })
    const { id: longer } = await createConsent(app.payload, { alias: 'Róbin M.' })
    const story = await draftStory()
    const choose = (consent: string) =>
      editor.rest(`/stories/${story.id}?draft=true`, { method: 'PATCH', body: { consent } })

    await choose(others)
    const wrong = check(await checksOf(`/stories/${story.id}`), 'narrator')
    const refused = await publish(`/stories/${story.id}`)
    await choose(longer)
    const right = check(await checksOf(`/stories/${story.id}`), 'narrator')
    await choose(others)
    await except(editor, story.id, 'narrator', wrong.findings[0]!, 'They go by both names.')

    expect(wrong).toMatchObject({ status: 'todo', findings: [{ rule: 'otherNarrator' }] })
    expect(wrong.findings[0]!.message).not.toContain('Kim')
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].message).toContain('under another alias than “Robin”')
    expect(right.status).toBe('passed')
    expect((await publish(`/stories/${story.id}`)).status).toBe(200)
  })

  it('are told of a form that is not saved, in its own words', async () => {
    const story = await draftStory()

    const { body } = await editor.rest('/stories/checks', {
      method: 'POST',
      body: {
        id: story.id,
        locale: 'en',
        data: { body: richText(paragraph('My doctor, Dr. Harriet Lowell, sat with me.')) },
      },
    })

    const { status, findings } = check(body.checks, 'anonymity')
    expect(status).toBe('todo')
    expect(findings[0]).toMatchObject({ rule: 'name', field: 'body', locale: 'en' })
    expect(findings[0]!.text).toContain('Harriet Lowell')
    expect(check(await checksOf(`/stories/${story.id}`), 'anonymity').status).toBe('passed')
  })

  it('are told of a form whose fields have the shapes of a form, or none at all', async () => {
    const article = await createArticle(app.payload, { _status: 'draft' })
    const asked = (data: object) =>
      editor.rest('/articles/checks', {
        method: 'POST',
        body: { id: article.id, locale: 'en', data },
      })

    const empty = await asked({ claims: 0, citations: 0, topics: null, cover: null, meta: {} })
    const odd = await asked({
      title: 5,
      body: 'x',
      citations: [1],
      meta: 7,
      narrator: [],
      claims: {},
    })

    expect([empty.status, odd.status]).toEqual([200, 200])
  })

  it('refuse a form that is none, and whoever is no staff', async () => {
    const asked = await editor.rest('/stories/checks', { method: 'POST', body: { data: 'x' } })
    const missing = await editor.rest('/stories/00000000-0000-4000-8000-000000000000/checks')
    const stranger = await editor.rest('/stories/checks', {
      method: 'POST',
      body: {},
      headers: { authorization: '' },
    })

    expect(asked.status).toBe(400)
    expect(missing.status).toBe(404)
    expect(stranger.status).toBe(401)
  })
})

/** Each as only its own check stands in the way. */
const UNREADY: [code: string, make: () => Promise<{ path: string; words: RegExp }>][] = [
  [
    'anonymity',
    async () => ({
      path: `/stories/${(await draftStory('I met Harriet Lowell in Boise.')).id}`,
      words: /Anonymity: .*Safe Harbor/,
    }),
  ],
  [
    'suicide-details',
    async () => {
      const text = 'He attempted suicide by taking an overdose of pills.'
      const story = await draftStory(text, {
        contentNotes: ['suicide', 'self-harm', 'substance-use'],
      })
      return { path: `/stories/${story.id}`, words: /No method/ }
    },
  ],
  [
    'content-notes',
    async () => ({
      path: `/stories/${(await draftStory('After the suicide of a friend I could not sleep.')).id}`,
      words: /Content notes: .*Suicide/,
    }),
  ],
  [
    'faces',
    async () => {
      const { id: cover } = await createImage(app.payload)
      const story = await draftStory('A quiet night.', { cover })
      return { path: `/stories/${story.id}`, words: /Pictures of people: Say on the picture/ }
    },
  ],
  [
    'off-label',
    async () => {
      await createTerm(app.payload, 'topics', {
        name: 'Esketamine spray',
        offLabel: { applies: true },
      })
      const body = richText(paragraph('What esketamine spray is, and what it is not.'))
      const article = await createArticle(app.payload, { _status: 'draft', body })
      await makeReady(app.payload, 'articles', article.id)
      return { path: `/articles/${article.id}`, words: /mentions Esketamine spray.*in English/ }
    },
  ],
  [
    'claims',
    async () => {
      const body = richText(paragraph('In a trial, 68% of the patients felt better after a week.'))
      const article = await createArticle(app.payload, { _status: 'draft', body })
      await makeReady(app.payload, 'articles', article.id)
      return { path: `/articles/${article.id}`, words: /Claims and sources: .*“In a trial”/ }
    },
  ],
  [
    'citations',
    async () => {
      const citations = [{ title: 'A trial without a year', url: 'https://example.org/trial' }]
      const article = await createArticle(app.payload, { _status: 'draft', citations })
      await makeReady(app.payload, 'articles', article.id)
      return { path: `/articles/${article.id}`, words: /Citation 1: .*year/ }
    },
  ],
  [
    'clinical-review',
    async () => {
      const article = await createArticle(app.payload, { _status: 'draft' })
      const path = `/articles/${article.id}`
      await editor.rest(path, { method: 'PATCH', body: { workflow: { stage: 'approved' } } })
      return { path, words: /Clinical review: No clinical reviewer/ }
    },
  ],
  [
    'approval',
    async () => {
      const series = await createSeries(app.payload, { _status: 'draft' })
      return { path: `/series/${series.id}`, words: /Approval: An editor has not approved/ }
    },
  ],
  [
    'crisis-resources',
    async () => {
      await app.payload.updateGlobal({ slug: 'site', data: { crisisResources: [] } })
      const notes = { contentNotes: ['suicide'] as never }
      const story = await draftStory('After the suicide of a friend, therapy helped me.', notes)
      return { path: `/stories/${story.id}`, words: /Crisis resources: .*names nobody who helps/ }
    },
  ],
]

describe.each(UNREADY)('while %s is open', (code, make) => {
  it('nothing is published by REST, and the answer says why', async () => {
    const { path, words } = await make()

    const { status, body } = await publish(path)

    const open = (await checksOf(path)).filter((each) => each.status === 'todo')
    expect(open.map((each) => each.code)).toEqual([code])
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(words)
    expect((await editor.rest(path)).body._status).toBe('draft')
  })
})

describe('what is not ready', () => {
  it.each(['locale=all', 'locale=*', 'publishSpecificLocale=all', 'unpublishAllLocales=true'])(
    'is not published with other words than are stored, by %s',
    async (query) => {
      const story = await draftStory('I met Harriet Lowell in Boise.')
      const harmless = { title: 'Fine', subtitle: null, body: richText(paragraph('Harmless.')) }

      const { status } = await publish(`/stories/${story.id}?${query}`, editor, harmless)

      expect(status).toBe(400)
      expect(await isLive(story)).toBe(false)
    },
  )

  it('is not hidden where one language is published, and the other was public once', async () => {
    const story = await draftStory()
    const path = `/stories/${story.id}`
    await editor.rest(`${path}?locale=es&draft=true`, {
      method: 'PATCH',
      body: { title: 'Otra', body: richText(paragraph('Fue una noche larga.')) },
    })
    await makeReady(app.payload, 'stories', story.id)
    await publish(path)
    await app.payload.update({
      ...{ collection: 'stories', id: story.id, locale: 'es' },
      data: {
        body: richText(paragraph('Conocí a Harriet Lowell en Boise.')),
        _status: 'published',
      },
    })
    await app.payload.update({
      ...{ collection: 'stories', id: story.id, locale: 'es', draft: true },
      data: { body: richText(paragraph('Fue una noche larga.')) },
    })
    await editor.rest(path, { method: 'PATCH', body: { _status: 'draft' } })

    const { status, body } = await publish(`${path}?publishSpecificLocale=en`)

    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('Harriet Lowell')
  })

  it('is not copied as published', async () => {
    const series = await createSeries(app.payload)

    const { status } = await editor.rest(`/series/${series.id}/duplicate?draft=false`, {
      method: 'POST',
      body: { _status: 'published', workflow: { stage: 'approved' } },
    })

    expect(status).toBe(400)
  })

  const unready = () => draftStory('I met Harriet Lowell in Boise.')

  it('stays a draft in a bulk edit, while the others go live', async () => {
    const [bad, good] = [await unready(), await draftStory()]

    const { body } = await editor.rest(
      `/stories?where[id][in][0]=${bad.id}&where[id][in][1]=${good.id}&draft=true&publishSpecificLocale=es`,
      { method: 'PATCH', body: { _status: 'published' } },
    )

    expect(body.errors).toHaveLength(1)
    expect(await isLive(bad)).toBe(false)
    expect(await isLive(good)).toBe(true)
  })

  it('is not made published either, nor copied so', async () => {
    const story = await draftStory()
    await publish(`/stories/${story.id}`)

    const made = await editor.rest('/stories', {
      method: 'POST',
      body: {
        title: 'New',
        narrator: { alias: 'Robin' },
        anonymized: true,
        body: richText(paragraph('New.')),
        workflow: { stage: 'approved' },
        _status: 'published',
      },
    })
    const copy = await editor.rest(`/stories/${story.id}/duplicate`, {
      method: 'POST',
      body: { _status: 'published' },
    })

    expect(made.status).toBe(400)
    expect(copy.body.doc?._status ?? 'draft').toBe('draft')
    expect(copy.body.doc?.workflow?.stage ?? 'draft').toBe('draft')
  })

  it('is not published by the Local API with a user, nor by an admin', async () => {
    const { id } = await unready()

    const publishing = app.payload.update({
      collection: 'stories',
      id,
      data: { _status: 'published' },
      user: admin.user,
    })

    await expect(publishing).rejects.toThrow('Harriet Lowell')
  })

  it('is neither saved nor read where it is too long to be checked', async () => {
    const { id } = await draftStory()
    const body = richText(
      ...Array.from({ length: 3000 }, () => paragraph('I met her. '.repeat(30))),
    )

    const answers = [
      await editor.rest(`/stories/${id}?draft=true`, { method: 'PATCH', body: { body } }),
      await editor.rest('/stories?draft=true', { method: 'POST', body: { title: 'Long', body } }),
      await editor.rest('/stories/checks', {
        ...{ method: 'POST', body: { locale: 'en', data: { title: 'Long', body } } },
      }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([413, 413, 413])
    for (const answer of answers)
      expect(answer.body.errors[0].message).toMatch(/too long to be checked.*1000000 are the most/)
  })

  it('is not published by restoring a version that was', async () => {
    const story = await draftStory()
    await publish(`/stories/${story.id}`)
    await editor.rest(`/stories/${story.id}`, { method: 'PATCH', body: { _status: 'draft' } })
    const { docs } = await app.payload.findVersions({
      collection: 'stories',
      where: {
        and: [{ parent: { equals: story.id } }, { 'version._status': { equals: 'published' } }],
      },
    })

    const asLive = await editor.rest(`/stories/versions/${docs[0]!.id}`, { method: 'POST' })
    const asDraft = await editor.rest(`/stories/versions/${docs[0]!.id}?draft=true`, {
      method: 'POST',
    })

    expect([asLive.status, asDraft.status]).toEqual([200, 200])
    expect([asLive.body._status, asDraft.body._status]).toEqual(['draft', 'draft'])
    expect(await isLive(story)).toBe(false)
  })

  it('is not published at the time that was set', async () => {
    const [bad, good] = [await unready(), await draftStory()]
    for (const { id } of [bad, good])
      await app.payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type: 'publish',
          doc: { relationTo: 'stories', value: id },
          user: { relationTo: 'users', value: editor.user.id },
        } as never,
      })

    await app.payload.jobs.run({ limit: 10 })

    expect(await isLive(bad)).toBe(false)
    expect(await isLive(good)).toBe(true)
  })
})

describe('languages', () => {
  const spanish = { title: 'Otra', body: richText(paragraph('Conocí a Harriet Lowell en Boise.')) }

  it('are published one by one, each when it is ready', async () => {
    const story = await draftStory()
    const path = `/stories/${story.id}`
    await editor.rest(`${path}?locale=es&draft=true`, { method: 'PATCH', body: spanish })

    const both = await publish(path)
    const english = await publish(`${path}?publishSpecificLocale=en`)
    const other = await publish(`${path}?publishSpecificLocale=es&locale=en`)

    expect([both.status, english.status, other.status]).toEqual([400, 200, 400])
    const { data } = await app.query(
      `{ story(slug: "${story.slug}", locale: es) { locale title } }`,
    )
    expect(data).toEqual({ story: { locale: 'en', title: story.title } })
  })
})

describe('an exception', () => {
  it('is made with a reason, lets the piece pass, and stands in the audit log', async () => {
    const story = await draftStory('The clinic was in Boise.')
    const path = `/stories/${story.id}`
    const { findings, mayExcept } = check(await checksOf(path), 'anonymity')

    const made = await except(editor, story.id, 'anonymity', findings[0]!, 'The town was changed.')

    expect(mayExcept).toBe(true)
    expect(made.status).toBe(201)
    const after = check(await checksOf(path), 'anonymity')
    expect(after.status).toBe('overridden')
    expect(after.findings[0]!.exception).toMatchObject({
      reason: 'The town was changed.',
      by: editor.user.name,
    })
    expect((await publish(path)).status).toBe(200)
    const { body } = await editor.rest(
      `/audit-log?where[documentId][equals]=${story.id}&where[action][equals]=exception-made`,
    )
    expect(body.docs).toMatchObject([
      { reason: 'The town was changed.', to: 'anonymity', actorName: editor.user.name },
    ])
  })

  it('is for what was found then, and for nothing that is written later', async () => {
    const story = await draftStory('The clinic was in Boise.')
    const path = `/stories/${story.id}`
    const { findings } = check(await checksOf(path), 'anonymity')
    await except(editor, story.id, 'anonymity', findings[0]!, 'The town was changed.')

    const moved = richText(
      heading(2, 'Boise again'),
      paragraph('The clinic was in Boise, or in Fresno.'),
    )
    const { status, body } = await publish(path, editor, { body: moved })

    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('Fresno')
    expect(body.errors[0].message).not.toContain('(“Boise”)')
  })

  it('ends when it is taken back, which the audit log tells', async () => {
    const story = await draftStory('The clinic was in Boise.')
    const path = `/stories/${story.id}`
    const { findings } = check(await checksOf(path), 'anonymity')
    const { body } = await except(editor, story.id, 'anonymity', findings[0]!, 'It was changed.')

    const ended = await editor.rest(`/exceptions/${body.doc.id}`, { method: 'DELETE' })

    expect(ended.status).toBe(200)
    expect(check(await checksOf(path), 'anonymity').status).toBe('todo')
    const lines = await editor.rest(
      `/audit-log?where[documentId][equals]=${story.id}&where[action][equals]=exception-ended`,
    )
    expect(lines.body.docs).toHaveLength(1)
  })

  it.each([
    { of: 'without a reason', code: 'anonymity', by: 'editor', reason: ' ', words: /Say why/ },
    { of: 'for no words', code: 'anonymity', by: 'editor', reason: '......', words: /Say why/ },
    {
      of: 'for what is not seen',
      code: 'anonymity',
      by: 'editor',
      reason: '\u200b'.repeat(9),
      words: /Say why/,
    },
    {
      of: 'from the review by an editor',
      code: 'clinical-review',
      by: 'editor',
      reason: 'It is fine.',
      words: /Only admin/,
    },
    {
      of: 'from a consent',
      code: 'consent',
      by: 'admin',
      reason: 'It is fine.',
      words: /knows no exceptions/,
    },
    {
      of: 'from a check that is none',
      code: 'luck',
      by: 'admin',
      reason: 'It is fine.',
      words: /no such check/,
    },
  ] as const)('is not made $of', async ({ code, by, reason, words }) => {
    const story = await draftStory('The clinic was in Boise.')
    const caller = { editor, admin }[by]
    const key = check(await checksOf(`/stories/${story.id}`), 'anonymity').findings[0]!

    const { status, body } = await except(caller, story.id, code, key, reason)

    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(words)
  })

  it('is made by nobody but editors and admins', async () => {
    const story = await draftStory('The clinic was in Boise.')
    const { findings, mayExcept } = check(
      await checksOf(`/stories/${story.id}`, contributor),
      'anonymity',
    )

    const { status } = await except(contributor, story.id, 'anonymity', findings[0]!, 'It is fine.')

    expect(mayExcept).toBe(false)
    expect(status).toBe(403)
  })

  it('is made for what is found alone, and named as it was found', async () => {
    const story = await draftStory('The clinic was in Boise.')
    const [finding] = check(await checksOf(`/stories/${story.id}`), 'anonymity').findings
    const make = (key: string, text: string) =>
      except(editor, story.id, 'anonymity', { ...finding!, key, text }, 'It was changed.')

    const forged = await make('0'.repeat(32), 'Boise')
    const renamed = await make(finding!.key, 'May')

    expect(forged.status).toBe(400)
    expect(forged.body.errors[0].message).toMatch('finds no such thing')
    expect(renamed.body.doc.text).toContain('Boise')
  })

  it('is changed by nobody', async () => {
    const story = await draftStory('The clinic was in Boise.')
    const { findings } = check(await checksOf(`/stories/${story.id}`), 'anonymity')
    const { body } = await except(editor, story.id, 'anonymity', findings[0]!, 'It was changed.')

    const { status } = await admin.rest(`/exceptions/${body.doc.id}`, {
      method: 'PATCH',
      body: { reason: 'Another one.' },
    })

    expect(status).toBe(403)
  })
})

describe('every field of a story that reaches the public', () => {
  const NAME = 'Harriet Lowell'
  it.each([
    ['title', { title: `With ${NAME}` }],
    ['subtitle', { subtitle: `A letter to my friend ${NAME}` }],
    ['narrator.description', { narrator: { alias: 'Robin', description: `A friend of ${NAME}` } }],
    ['meta.description', { meta: { description: `How ${NAME} helped me` } }],
  ])('is looked at: %s', async (field, data) => {
    const story = await draftStory('Quiet.', data)

    const { findings } = check(await checksOf(`/stories/${story.id}`), 'anonymity')

    expect(findings.map((finding) => finding.field)).toContain(field)
  })

  it('is looked at: where links lead, and the sources', async () => {
    const here = link('mailto:harriet.lowell@example.org', 'here')
    const story = await draftStory('Quiet.', {
      body: richText(paragraph('Write to me ', here, '.')),
      citations: [{ title: 'My own page', year: 2024, url: 'https://harriet-lowell.example.org/' }],
    })

    const { findings } = check(await checksOf(`/stories/${story.id}`), 'anonymity')

    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'link', rule: 'email' }),
        expect.objectContaining({ field: 'citations', rule: 'url' }),
      ]),
    )
  })

  it.each([
    ['narrator.alias', 'email', { narrator: { alias: 'Ana ana.k@example.org' } }],
    ['narrator.ageRange', 'age', { narrator: { alias: 'Ana', ageRange: '93' } }],
    ['narrator.ageRange', 'age', { narrator: { alias: 'Ana', ageRange: 'born 1929' } }],
    [
      'link',
      'phone',
      { body: richText(paragraph('Call ', link('tel:5550123', 'me'), ' one day.')) },
    ],
    ['citations', 'url', { citations: [{ title: 'Mine', year: 2024, doi: '10.1234/abc.def' }] }],
  ])('is looked at, and nothing around it needs to say what it is: %s, %s', async (...row) => {
    const [field, rule, data] = row
    const story = await draftStory('Quiet.', data)

    const { findings } = check(await checksOf(`/stories/${story.id}`), 'anonymity')

    expect(findings).toMatchObject([{ field, rule }])
  })

  it.each(['Ana', 'Ana L.', 'April', 'Florence of Assisi'])(
    'an alias is nobody’s name: %s',
    async (alias) => {
      const story = await draftStory('Quiet.', { narrator: { alias, ageRange: '60–65' } })

      expect(check(await checksOf(`/stories/${story.id}`), 'anonymity').findings).toEqual([])
    },
  )

  it('is looked at: the pictures with their texts and files', async () => {
    const picture = await createImage(app.payload, { alt: `A portrait of Harriet Lowell` })
    const story = await draftStory('Quiet.', { cover: picture.id })

    const { findings } = check(await checksOf(`/stories/${story.id}`), 'anonymity')

    expect(findings.map((finding) => finding.field)).toContain('picture.alt')
  })
})

describe('the workflow', () => {
  const stageOf = async (id: string) =>
    (await editor.rest(`/stories/${id}?draft=true`)).body.workflow.stage
  const move = (by: Caller, id: string, stage: string) =>
    by.rest(`/stories/${id}?draft=true`, { method: 'PATCH', body: { workflow: { stage } } })
  let begunSo = 0
  const begun = async () =>
    (
      await contributor.rest('/stories?draft=true', {
        method: 'POST',
        body: { title: `Begun ${(begunSo += 1)}`, _status: 'draft', narrator: { alias: 'Robin' } },
      })
    ).body.doc?.id as string

  it('goes from the draft by review to the approval of an editor', async () => {
    const id = await begun()

    expect((await move(contributor, id, 'in-review')).status).toBe(200)
    const own = await move(contributor, id, 'approved')
    expect((await move(editor, id, 'approved')).status).toBe(200)

    expect(own.status).toBe(400)
    expect(own.body.errors[0].message).toMatch('Only admin or editor may take this from in review')
    expect(await stageOf(id)).toBe('approved')
  })

  it('goes back to the review where a contributor changes what was approved', async () => {
    const id = await begun()
    await move(editor, id, 'approved')

    await contributor.rest(`/stories/${id}?draft=true`, {
      method: 'PATCH',
      body: { title: 'Other' },
    })

    expect(await stageOf(id)).toBe('in-review')
  })

  it('is told by the audit log, also where the form saved itself', async () => {
    const id = await begun()
    await editor.rest(`/stories/${id}?draft=true&autosave=true`, {
      method: 'PATCH',
      body: { workflow: { stage: 'approved' } },
    })

    const { body } = await editor.rest(
      `/audit-log?where[documentId][equals]=${id}&where[action][equals]=stage-changed`,
    )

    expect(body.docs).toMatchObject([
      { from: 'draft', to: 'approved', actorName: editor.user.name },
    ])
  })

  it('lets editors assign and set a date, and contributors not', async () => {
    const id = await begun()
    const given = {
      workflow: { assignee: contributor.user.id, dueDate: '2031-01-01T00:00:00.000Z' },
    }

    await contributor.rest(`/stories/${id}?draft=true`, { method: 'PATCH', body: given })
    const before = (await editor.rest(`/stories/${id}?draft=true`)).body.workflow
    await editor.rest(`/stories/${id}?draft=true`, { method: 'PATCH', body: given })
    const after = (await editor.rest(`/stories/${id}?draft=true`)).body.workflow

    expect(before.assignee ?? null).toBeNull()
    expect(after).toMatchObject(given.workflow)
  })

  it('takes no step that there is not', async () => {
    const id = await begun()

    const { status, body } = await move(editor, id, 'withdrawn')

    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch('From draft there is no step to withdrawn')
  })
})

describe('two who edit the same', () => {
  it('are told of each other, and nothing that was saved is written over', async () => {
    const { id } = await createArticle(app.payload, { title: 'By two', _status: 'draft' })
    const path = `/articles/${id}?draft=true`
    const opened = (await editor.rest(path)).body
    const save = (by: Caller, data: object, query = '') =>
      by.rest(`${path}${query}`, { method: 'PATCH', body: { ...opened, ...data } })

    const first = await save(admin, { subtitle: 'The first' })
    const second = await save(editor, { subtitle: 'The second' }, '&autosave=true')
    const again = await save(
      admin,
      { subtitle: 'The first again', updatedAt: first.body.doc.updatedAt },
      '&autosave=true',
    )
    const bulk = await editor.rest(`/articles?where[id][equals]=${id}&draft=true`, {
      method: 'PATCH',
      body: { commenting: 'closed' },
    })

    expect([first.status, second.status, again.status, bulk.status]).toEqual([200, 409, 200, 200])
    expect(second.body.errors[0].message).toMatch('Somebody else saved this after you opened it')
    expect((await editor.rest(path)).body.subtitle).toBe('The first again')
  })
})
