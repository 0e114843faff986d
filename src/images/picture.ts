import { createHash } from 'node:crypto'

import type { Media } from '@/payload-types'

import type { Card } from './card'
import type { Traits } from './formats'
import type { Dimensions } from './sizes'

/** What is needed to name and to make the renditions of a picture. */
export type Picture = Dimensions &
  Traits & {
    id: string
    filename: string
    version: string
    /** From the left and upper edge, 0 to 1. */
    focalPoint: { x: number; y: number }
    /** What it is drawn from, where it is no upload. */
    card?: Card
    /** What it is made of, as the log of changes names it; its own upload where they are missing. */
    tags?: string[]
  }

/** Step it when renditions come out differently than before, so that everyone fetches the new ones. */
const RECIPE = 1

/** Names what the picture looks like: another file or another focal point is another version. */
export const versionOf = ({ checksum, focalX, focalY }: Partial<Media>): string =>
  createHash('sha256')
    .update(JSON.stringify([RECIPE, checksum, focalX, focalY]))
    .digest('base64url')
    .slice(0, 10)

export const pictureOf = (media: Media): Picture | null => {
  const { width, height, filename } = media
  if (!width || !height || !filename) return null

  return {
    id: String(media.id),
    filename,
    width,
    height,
    version: versionOf(media),
    opaque: media.opaque ?? media.mimeType === 'image/jpeg',
    animated: media.animated === true,
    focalPoint: { x: (media.focalX ?? 50) / 100, y: (media.focalY ?? 50) / 100 },
  }
}
