import type { PayloadRequest } from 'payload'

import { slugify } from '@/src/fields/slug'

import type { ImportedAuthor, ImportedPiece } from './document'
import { sameContent } from './sameContent'
import type { Saved } from './saved'

type TermCollection = 'topics' | 'conditions' | 'communities'
type RelatedCollection = TermCollection | 'authors'

const KINDS: Record<RelatedCollection, Saved['kind']> = {
  authors: 'author',
  topics: 'topic',
  conditions: 'condition',
  communities: 'community',
}

export type RelatedIds = {
  authors: string[]
  topics: string[]
  conditions: string[]
  community?: string
}

const isLive = (status: string | null | undefined) => status === 'published'

const find = async (req: PayloadRequest, collection: RelatedCollection, name: string) => {
  const { docs } = await req.payload.find({
    collection,
    where: { or: [{ name: { equals: name } }, { slug: { equals: slugify(name) } }] },
    draft: true,
    depth: 0,
    limit: 10,
    locale: 'en',
    req,
  })

  return docs.find((doc) => doc.name === name) ?? docs[0]
}

/** The ids of those that are there already; what is missing is not in the list. */
export const findRelated = async (
  req: PayloadRequest,
  piece: ImportedPiece,
): Promise<RelatedIds> => {
  const idsOf = async (collection: RelatedCollection, names: string[]) => {
    const ids: string[] = []
    for (const name of names) {
      const doc = await find(req, collection, name)
      if (doc) ids.push(doc.id)
    }
    return ids
  }
  const [community] = await idsOf('communities', piece.community ? [piece.community] : [])

  return {
    authors: await idsOf(
      'authors',
      piece.authors.map(({ name }) => name),
    ),
    topics: await idsOf('topics', piece.topics),
    conditions: await idsOf('conditions', piece.conditions),
    ...(community ? { community } : {}),
  }
}

/** Makes what is missing, and with `publish` publishes what nobody can see yet. */
export const provideRelated = async (
  req: PayloadRequest,
  piece: ImportedPiece,
  publish: boolean,
): Promise<{ ids: RelatedIds; saved: Saved[] }> => {
  const saved: Saved[] = []
  const provideTerms = async (collection: TermCollection, names: string[]) => {
    const ids: string[] = []
    for (const name of names) {
      const term = await provideTerm(req, collection, name, publish)
      ids.push(term.id)
      saved.push(term.saved)
    }
    return ids
  }

  const authors: string[] = []
  for (const author of piece.authors) {
    const provided = await provideAuthor(req, author, publish)
    authors.push(provided.id)
    saved.push(provided.saved)
  }
  const topics = await provideTerms('topics', piece.topics)
  const conditions = await provideTerms('conditions', piece.conditions)
  const [community] = await provideTerms('communities', piece.community ? [piece.community] : [])

  return { ids: { authors, topics, conditions, ...(community ? { community } : {}) }, saved }
}

type Provided = { id: string; saved: Saved }

const report = (
  collection: RelatedCollection,
  doc: { id: string; name?: string | null; slug?: string | null },
  outcome: Saved['outcome'],
  note?: string,
): Provided => ({
  id: doc.id,
  saved: {
    kind: KINDS[collection],
    title: doc.name ?? '',
    path: `/${collection}/${doc.slug ?? ''}`,
    outcome,
    ...(note ? { note } : {}),
  },
})

const provideTerm = async (
  req: PayloadRequest,
  collection: TermCollection,
  name: string,
  publish: boolean,
): Promise<Provided> => {
  const found = await find(req, collection, name)
  if (found) return keep(req, collection, found, publish)

  const created = await req.payload.create({
    collection,
    data: { name, slug: slugify(name), _status: publish ? 'published' : 'draft' },
    ...(publish ? {} : { draft: true }),
    locale: 'en',
    req,
  })

  return report(collection, created, publish ? 'new, published' : 'new draft')
}

const provideAuthor = async (
  req: PayloadRequest,
  author: ImportedAuthor,
  publish: boolean,
): Promise<Provided> => {
  const found = await find(req, 'authors', author.name)
  if (found) {
    const isKept = author.bio !== undefined && !sameContent({ bio: author.bio }, found)
    const note = isKept
      ? 'the file’s biography is not saved: the one in the admin stays'
      : undefined
    return keep(req, 'authors', found, publish, note)
  }

  const created = await req.payload.create({
    collection: 'authors',
    data: { ...author, slug: slugify(author.name), _status: publish ? 'published' : 'draft' },
    ...(publish ? {} : { draft: true }),
    locale: 'en',
    req,
  })
  const note = author.bio ? 'with the biography' : undefined

  return report('authors', created, publish ? 'new, published' : 'new draft', note)
}

const keep = async (
  req: PayloadRequest,
  collection: RelatedCollection,
  found: { id: string; name?: string | null; slug?: string | null },
  publish: boolean,
  note?: string,
): Promise<Provided> => {
  const { _status } = await req.payload.findByID({ collection, id: found.id, depth: 0, req })
  if (!publish || isLive(_status)) return report(collection, found, 'already there', note)

  await req.payload.update({
    collection,
    id: found.id,
    data: { _status: 'published' },
    locale: 'en',
    req,
  })
  return report(collection, found, 'published', note)
}
