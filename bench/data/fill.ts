import type { Payload } from 'payload'

import { articles } from '@/seed/content/articles'
import { seedAuthors, seedCommunities, seedConditions, seedTopics } from '@/seed/steps/library'
import { seedMedia } from '@/seed/steps/media'
import { pieceData } from '@/seed/steps/pieceData'
import { seedStories } from '@/seed/steps/pieces'
import { seedReaders } from '@/seed/steps/readers'
import { seedSite } from '@/seed/steps/site'
import { Ids } from '@/seed/ids'
import { comments } from '@/seed/content/comments'
import { readers } from '@/seed/content/readers'
import { openPayload } from '@/src/operations/openPayload'

const COMMENTS_EACH = 5
const FIRST_DAY = Date.UTC(2020, 0, 1)
const HOUR = 3_600_000

const timeOf = (hours: number) => new Date(FIRST_DAY + hours * HOUR).toISOString()

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!

const writeArticle = async (payload: Payload, ids: Ids, number: number): Promise<void> => {
  const model = at(articles, number)
  const { id } = await payload.create({
    collection: 'articles',
    locale: 'en',
    data: {
      ...pieceData({ ...model, key: `${model.key}-${number}` }, ids),
      title: `${model.title}, ${number}`,
      publishedAt: timeOf(number),
    },
  })
  for (let nth = 0; nth < COMMENTS_EACH; nth++)
    await payload.create({
      collection: 'comments',
      data: {
        piece: id,
        reader: ids.get('readers', at(readers, number + nth).key),
        body: at(comments, number * COMMENTS_EACH + nth).body,
        depth: 0,
        status: 'approved',
        createdAt: timeOf(number + nth + 1),
      },
    })
  await payload.create({
    collection: 'insights',
    data: {
      piece: id,
      reader: ids.get('readers', at(readers, number).key),
      rating: 'nice-work',
      labels: ['heartfelt'],
      status: 'approved',
    },
  })
}

const payload = await openPayload()
const ids = new Ids()
for (const step of [
  ...[seedMedia, seedTopics, seedConditions, seedCommunities, seedAuthors, seedSite, seedReaders],
])
  await step(payload, ids)
await seedStories(payload, ids, [])

const total = Number(process.argv[2])
for (let number = 0; number < total; number++) {
  await writeArticle(payload, ids, number)
  if ((number + 1) % 100 === 0) process.stdout.write(`    ${number + 1} of ${total}\n`)
}
await payload.destroy()
process.exit(0)
