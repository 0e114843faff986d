import { createHash } from 'node:crypto'

/** What a shared link shows where a page has no picture: its title and the publication's name, in its colours. */
export type Card = { title: string; name: string; background: string; text: string }

export const CARD_SIZE = { width: 1200, height: 630 }

/** Step it when cards come out differently than before. */
const RECIPE = 1

export const versionOfCard = (card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([RECIPE, card]))
    .digest('base64url')
    .slice(0, 10)
