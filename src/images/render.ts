import sharp, { type Sharp } from 'sharp'

import type { Format } from './formats'
import type { Picture } from './picture'
import type { Size } from './sizes'

/** More of AVIF's effort takes three times as long for a twentieth less. */
const ENCODE: Record<Format, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 50, effort: 2 }),
  webp: (image) => image.webp({ quality: 78 }),
  jpeg: (image) => image.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }),
  png: (image) => image.png(),
}

const LONGEST_SECONDS = 30

/** Where a window begins that has this point in its middle, as far as the edges let it. */
const startOf = (window: number, whole: number, point: number): number =>
  Math.round(Math.min(Math.max(whole * point - window / 2, 0), whole - window))

/** Scaled until it just covers the size, then cut around the focal point. */
const crop = (image: Sharp, picture: Picture, width: number, height: number): Sharp => {
  const scale = Math.max(width / picture.width, height / picture.height)
  const scaled = {
    width: Math.max(width, Math.round(picture.width * scale)),
    height: Math.max(height, Math.round(picture.height * scale)),
  }
  return image.resize({ ...scaled, fit: 'fill' }).extract({
    left: startOf(width, scaled.width, picture.focalPoint.x),
    top: startOf(height, scaled.height, picture.focalPoint.y),
    width,
    height,
  })
}

export const render = (
  original: Buffer,
  picture: Picture,
  { width, height }: Size,
  format: Format,
): Promise<Buffer> => {
  const image = sharp(original, { animated: format === 'webp' })
  const sized = height === null ? image.resize({ width }) : crop(image, picture, width, height)
  return ENCODE[format](sized).timeout({ seconds: LONGEST_SECONDS }).toBuffer()
}
