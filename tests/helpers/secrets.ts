import type { Payload } from 'payload'
import sharp from 'sharp'

import {
  block,
  heading,
  internalLink,
  list,
  paragraph,
  quote,
  richText,
} from '@/src/richtext/nodes'

import {
  createArticle,
  createComment,
  createImage,
  createInsight,
  createPage,
  createReader,
  createRedirect,
  createSeries,
  createStory,
  createTerm,
  globalId,
} from './factories'

type Kind = 'articles' | 'stories' | 'series' | 'pages'
type Term = 'topics' | 'conditions' | 'communities' | 'authors'
type Hidden = { type: string; id: string }

const TYPES = {
  articles: 'Article',
  stories: 'Story',
  series: 'Series',
  pages: 'Page',
  authors: 'Author',
  topics: 'Topic',
  conditions: 'Condition',
  communities: 'Community',
} as const

const pick = (document: object, names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name)))

/** Words that nobody but the staff may ever see; each place of a document has one of its own. */
const createWords = () => {
  const words: string[] = []
  const secret = (): string => {
    const word = `hush${words.length}q`
    words.push(word)
    return word
  }
  return { words, secret }
}

/** A publication in which something is hidden behind everything that is shown. */
export const createSecrets = async (payload: Payload) => {
  const { words, secret } = createWords()
  const pixels = await sharp({
    create: { width: 16, height: 16, channels: 3, background: '#334455' },
  })
    .jpeg()
    .toBuffer()
  const hidden: Hidden[] = []
  const hiddenSlugs: string[] = []

  const hide = <Doc extends { id: unknown; slug?: string | null }>(type: string, doc: Doc): Doc => {
    hidden.push({ type, id: String(doc.id) })
    if (doc.slug) hiddenSlugs.push(doc.slug)
    return doc
  }
  const hiddenImage = async () => {
    const image = await createImage(payload, { alt: secret(), data: pixels })
    return hide('Media', image).id
  }

  /** Every field of a document that holds words, each with a secret. */
  const secretBody = async () =>
    richText(
      heading(2, secret()),
      paragraph(secret()),
      quote(secret()),
      list('bullet', [secret()]),
      block('image', { image: await hiddenImage(), caption: secret() }),
      block('pullQuote', { quote: secret(), attribution: secret() }),
      block('callout', { tone: 'note', body: richText(paragraph(secret())) }),
      block('journey', {
        steps: [{ title: secret(), timing: secret(), body: richText(paragraph(secret())) }],
      }),
    )
  const secretPage = async () => ({
    title: secret(),
    slug: secret(),
    body: await secretBody(),
    meta: { title: secret(), description: secret(), image: await hiddenImage() },
  })
  const secretPiece = async () => ({
    ...(await secretPage()),
    subtitle: secret(),
    cover: await hiddenImage(),
    citations: [{ title: secret(), publisher: secret() }],
  })
  const secretTerm = async (collection: Term) => ({
    name: secret(),
    slug: secret(),
    ...(collection !== 'authors' && { description: secret() }),
    // It goes by a name that stands in every text, and is no treatment that the public knows of.
    ...(['topics', 'conditions'].includes(collection) && {
      offLabel: {
        ...{ applies: true, otherNames: ['shown quote', secret()] },
        notice: richText(paragraph(secret())),
      },
    }),
    ...(collection === 'communities' && {
      logo: await hiddenImage(),
      guidelines: richText(paragraph(secret())),
    }),
    ...(collection === 'authors' && {
      credentials: secret(),
      bio: richText(paragraph(secret())),
      portrait: await hiddenImage(),
      links: [{ label: secret(), url: `https://example.org/${secret()}` }],
    }),
  })

  const TERMS = ['authors', 'topics', 'conditions', 'communities'] as const
  const secretOf: Record<Kind, () => Promise<object>> = {
    articles: async () => ({
      ...(await secretPiece()),
      claims: [{ text: secret(), citations: [{ title: secret() }] }],
    }),
    stories: async () => ({
      ...(await secretPiece()),
      narrator: { alias: secret(), description: secret(), ageRange: secret() },
    }),
    series: async () => ({ ...(await secretPiece()), closing: await secretBody() }),
    pages: secretPage,
  }
  const create = {
    articles: createArticle,
    stories: createStory,
    series: createSeries,
    pages: createPage,
  } as const
  const KINDS = Object.keys(create) as Kind[]

  /** Rows of a list belong to all languages: a translation keeps them, and translates their words. */
  const inSpanish = async (collection: Kind | Term, id: string, data: object, draft: boolean) => {
    const known = await payload.findByID({ collection, id, draft: true, depth: 0 })
    const { claims, ...kept } = pick(known, ['claims', 'citations', 'links'])
    const rows = (claims ?? []) as { text: string }[]
    const translated = rows.length > 0 && {
      claims: rows.map((row) => ({ ...row, text: secret() })),
    }
    await payload.update({
      collection,
      id,
      locale: 'es',
      draft,
      data: { ...data, ...kept, ...translated },
    })
  }

  /** Once never published, and once published and taken back; both in two languages. */
  const hiddenDocuments = async (withdrawn: boolean) => {
    const ids = {} as Record<Kind | Term, string>
    const state = withdrawn ? ('published' as const) : ('draft' as const)
    const keep = async (collection: Kind | Term, doc: { id: unknown; slug?: string | null }) => {
      ids[collection] = String(hide(TYPES[collection], doc).id)
      const spanish = TERMS.includes(collection as Term)
        ? await secretTerm(collection as Term)
        : await secretOf[collection as Kind]()
      hiddenSlugs.push((spanish as { slug: string }).slug)
      await inSpanish(collection, ids[collection], { ...spanish, _status: state }, !withdrawn)
      if (withdrawn)
        await payload.update({
          collection,
          id: ids[collection],
          data: { _status: 'draft' } as never,
        })
    }
    for (const term of TERMS)
      await keep(
        term,
        await createTerm(payload, term, { ...(await secretTerm(term)), _status: state }),
      )
    for (const kind of KINDS)
      await keep(kind, await create[kind](payload, { ...(await secretOf[kind]()), _status: state }))
    return ids
  }
  const draft = await hiddenDocuments(false)
  const gone = await hiddenDocuments(true)

  const links = (ids: Record<Kind | Term, string>) =>
    (['articles', 'stories', 'series', 'pages', 'authors'] as const).map((collection) =>
      internalLink(collection, ids[collection], 'words of a link'),
    )
  const picture = await createImage(payload, { alt: 'A shown picture' })
  const shownBody = (opening: string, embedded: string[] = []) =>
    richText(
      block('pullQuote', { quote: 'A shown quote', attribution: 'A shown voice' }),
      block('crisisResources', {}),
      ...embedded.map((story) => block('storyEmbed', { story })),
      heading(2, 'A shown heading'),
      paragraph(opening, ...links(draft), ...links(gone)),
      quote(...links(draft)),
      list('number', [links(draft), [list('bullet', [links(gone)])]]),
      block('image', { image: picture.id, caption: 'A shown caption' }),
      block('storyEmbed', { story: draft.stories }),
      block('storyEmbed', { story: gone.stories }),
      block('callout', { tone: 'caution', body: richText(paragraph(...links(draft))) }),
      block('journey', { steps: [{ title: 'A step', body: richText(paragraph(...links(gone))) }] }),
    )

  await payload.updateGlobal({
    slug: 'site',
    data: {
      insightLabels: [{ code: 'moving', label: 'A shown label' }],
      insightsMinimum: 1,
      anonymousInsights: true,
      crisisResources: [{ name: 'A shown service', region: 'US' }],
      readerTerms: { version: '1', url: '/terms' },
    },
  })
  const shownTerms = {} as Record<Term, string>
  for (const term of TERMS) {
    const { id } = await createTerm(payload, term, {
      name: `Shown ${term}`,
      ...(['topics', 'conditions'].includes(term) && {
        offLabel: { applies: true, notice: richText(paragraph('A shown notice')) },
      }),
    })
    shownTerms[term] = String(id)
  }
  await payload.update({
    collection: 'authors',
    id: shownTerms.authors,
    data: {
      bio: richText(paragraph('Who they are.', ...links(draft))),
      links: [{ label: 'A shown link', url: 'https://example.org' }],
    },
  })
  const relations = (community: string) => ({
    authors: [draft.authors, shownTerms.authors, gone.authors],
    topics: [draft.topics, shownTerms.topics, gone.topics],
    conditions: [draft.conditions, shownTerms.conditions, gone.conditions],
    community,
    cover: picture.id,
  })

  const story = await createStory(payload, {
    title: 'Shown story',
    body: shownBody('The shown story.'),
    ...relations(shownTerms.communities),
    review: { reviewer: draft.authors, reviewedAt: '2026-01-01T00:00:00.000Z' },
    contentNotes: ['trauma'],
    citations: [{ title: 'A shown source' }],
  })
  const shown = {
    stories: story,
    articles: await createArticle(payload, {
      title: 'Shown article',
      body: shownBody('The shown article.', [String(story.id)]),
      ...relations(draft.communities),
      review: { reviewer: gone.authors, reviewedAt: '2026-01-01T00:00:00.000Z' },
      claims: [{ text: 'A shown claim', citations: [{ title: 'A shown study' }] }],
    }),
    pages: await createPage(payload, { title: 'Shown page', body: shownBody('The shown page.') }),
  }
  const series = await createSeries(payload, {
    title: 'Shown series',
    body: shownBody('The shown series.'),
    closing: shownBody('The shown closing.'),
    stories: [draft.stories, shown.stories.id, gone.stories],
    ...relations(gone.communities),
    review: { reviewer: shownTerms.authors, reviewedAt: '2026-01-01T00:00:00.000Z' },
  })
  await payload.update({
    collection: 'series',
    id: draft.series,
    data: { stories: [(await createStory(payload, { title: 'Shown alone' })).id] },
    draft: true,
  })

  const hiddenStory = async () => {
    const { id } = await createStory(payload, { ...(await secretOf.stories()), _status: 'draft' })
    return String(id)
  }

  /** Published in both languages, with a newer version of each that is not published. */
  const newerDraft = async (collection: Kind | Term, id: string, data: object, spanish: object) => {
    const own = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'cover'))
    await payload.update({
      collection,
      id,
      draft: true,
      data: { ...own, _status: 'draft' } as never,
    })
    await inSpanish(collection, id, { ...spanish, _status: 'draft' }, true)
    for (const { slug } of [data, spanish] as { slug: string }[]) hiddenSlugs.push(slug)
  }
  for (const kind of KINDS) {
    const { id } = await create[kind](payload, {
      title: `Rewritten ${kind}`,
      ...(kind !== 'pages' && { topics: [shownTerms.topics] }),
    })
    await inSpanish(
      kind,
      String(id),
      { title: `Reescrito ${kind}`, body: richText(paragraph('Cuerpo.')), _status: 'published' },
      false,
    )
    await newerDraft(
      kind,
      String(id),
      {
        ...(await secretOf[kind]()),
        ...(kind !== 'pages' && { topics: [draft.topics], authors: [draft.authors] }),
        ...(kind === 'series' && { stories: [await hiddenStory()] }),
      },
      await secretOf[kind](),
    )
  }
  for (const term of TERMS) {
    const { id } = await createTerm(payload, term, { name: `Renamed ${term}` })
    await newerDraft(term, String(id), await secretTerm(term), await secretTerm(term))
  }

  /** What was published once left its path behind; these lead to what is hidden on purpose. */
  await createRedirect(payload, '/shown-road', ['stories', story.id])
  for (const [at, ids] of [draft, gone].entries())
    for (const kind of [...KINDS, ...TERMS])
      await createRedirect(payload, `/hidden-road-${at}-${kind}`, [kind, ids[kind]])
  await createRedirect(payload, '/hidden-road-typed', `/articles/${hiddenSlugs[0]}`)
  const roads = [0, 1].flatMap((at) =>
    [...KINDS, ...TERMS].map((kind) => `/hidden-road-${at}-${kind}`),
  )

  const writer = await createReader(payload, 'Shown writer')
  await payload.update({
    collection: 'readers',
    id: writer.reader.id,
    data: {
      ...{ termsVersion: '1', termsAcceptedAt: new Date().toISOString() },
      ...{ newEmail: `${secret()}@example.org`, formerEmail: `${secret()}@example.org` },
    },
  })
  const other = await createReader(payload, 'Another reader')
  const silent = await createReader(payload, secret())
  words.push(writer.email, silent.email)
  hide('Reader', silent.reader)

  const on = (piece: string, reader: { id: unknown } = writer.reader) => ({
    piece,
    reader: String(reader.id),
  })
  const hiddenComment = async (
    data: Parameters<typeof createComment>[1],
  ): Promise<{ id: unknown }> =>
    hide('Comment', await createComment(payload, { ...data, body: secret() }))

  const withdraw = (id: unknown) =>
    payload.update({ collection: 'comments', id: String(id), data: { status: 'withdrawn' } })

  const article = shown.articles.id
  const approved = await createComment(payload, { ...on(article), body: 'A shown comment' })
  const reply = { parent: approved.id, depth: 1 }
  await createComment(payload, { ...on(article), ...reply, body: 'A shown answer' })
  // Its words and its writer go; its place stays for the answer.
  const withdrawn = await createComment(payload, { ...on(article, silent.reader), body: secret() })
  const kept = { parent: withdrawn.id, body: 'A shown answer to nobody' }
  await createComment(payload, { ...on(article), ...kept })
  const unanswered = await hiddenComment(on(article, silent.reader))
  for (const { id } of [withdrawn, unanswered]) await withdraw(id)
  for (const status of ['pending', 'rejected', 'spam'] as const) {
    const parent = await hiddenComment({ ...on(article, silent.reader), status })
    const answer = { parent: String(parent.id), depth: 1 }
    const below = await hiddenComment({ ...on(article), ...answer, status: 'approved' })
    await hiddenComment({ ...on(article), parent: String(below.id), depth: 2, status: 'approved' })
    await hiddenComment({ ...on(article, silent.reader), ...reply, status })
  }
  await hiddenComment(on(gone.articles))
  // What moderators decided about a reader and their words is told to that reader alone.
  const rejected = await hiddenComment({ ...on(article), status: 'rejected' })
  await payload.db.create({
    collection: 'decisions',
    data: { comment: rejected.id, decision: 'reject', message: secret(), note: secret() },
  })
  const sanction = await payload.db.create({
    collection: 'sanctions',
    data: {
      ...{ reader: writer.reader.id, kind: 'pre-moderate', reason: 'other' },
      ...{ message: secret(), note: secret() },
    },
  })
  await payload.db.create({
    collection: 'appeals',
    data: {
      ...{ reader: writer.reader.id, sanction: sanction.id, against: `sanction ${sanction.id}` },
      ...{ words: secret(), answer: secret(), state: 'denied' },
    },
  })
  hide(
    'Insight',
    await createInsight(payload, { ...on(article), note: secret(), labels: ['moving'] }),
  )
  hide('Insight', await createInsight(payload, { ...on(gone.articles), note: secret() }))
  hide(
    'Insight',
    await createInsight(payload, {
      ...on(article, silent.reader),
      note: secret(),
      status: 'rejected',
    }),
  )
  const deleted = await createArticle(payload, await secretOf.articles())
  hide('Article', deleted)
  await hiddenComment(on(deleted.id))
  await payload.delete({ collection: 'articles', id: deleted.id })

  const nodeTypes = new Set<string>([...Object.values(TYPES), 'Comment', 'Insight', 'Reader'])
  return {
    words,
    hiddenSlugs,
    roads: ['/shown-road', '/hidden-road-typed', ...roads],
    hiddenIds: hidden.flatMap(({ type, id }) => [id, globalId(type, id)]),
    hiddenNodes: hidden.flatMap(({ type, id }) =>
      nodeTypes.has(type) ? [globalId(type, id)] : [],
    ),
    shownNodes: [
      ...Object.entries(shown).map(([collection, { id }]) =>
        globalId(TYPES[collection as Kind], id),
      ),
      globalId('Series', series.id),
      ...TERMS.map((term) => globalId(TYPES[term], shownTerms[term])),
      globalId('Comment', approved.id),
    ],
    writer,
    other,
  }
}

export type Secrets = Awaited<ReturnType<typeof createSecrets>>
