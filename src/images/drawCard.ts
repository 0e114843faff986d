import { createRequire } from 'node:module'

import sharp from 'sharp'

import { type Card, CARD_SIZE } from './card'

const MARGIN = 90
const WIDTH = CARD_SIZE.width - 2 * MARGIN
const TITLE = { width: WIDTH, height: 350, size: 64 }
const NAME = { width: WIDTH, size: 30 }

/** Brought along, since a small server has no font at all, and what it draws then is empty. */
const fontFile = (): string =>
  createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const markup = (words: string, color: string): string => {
  const shown = words
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
    .replace(/[&<>]/g, (c) => ESCAPES[c]!)
  return `<span foreground="${color}">${shown}</span>`
}

type Box = { width: number; height?: number; size?: number }

/** In this size, or else as large as the box takes. */
const drawn = ({ width, height, size }: Box, words: string, color: string) =>
  sharp({
    text: {
      text: markup(words, color),
      fontfile: fontFile(),
      font: size ? `DejaVu Sans Bold ${size}` : 'DejaVu Sans Bold',
      ...(size ? { dpi: 72 } : { height }),
      ...{ width, rgba: true, wrap: 'word-char' },
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })

export const drawCard = async ({ title, name, background, text }: Card): Promise<Buffer> => {
  const asPlanned = await drawn({ width: WIDTH, size: TITLE.size }, title, text)
  const fits = asPlanned.info.height <= TITLE.height && asPlanned.info.width <= WIDTH
  const shown = fits ? asPlanned : await drawn({ width: WIDTH, height: TITLE.height }, title, text)
  const below = await drawn(NAME, name, text)

  return sharp({ create: { ...CARD_SIZE, channels: 3, background } })
    .composite([
      { input: shown.data, left: MARGIN, top: MARGIN },
      { input: below.data, left: MARGIN, top: CARD_SIZE.height - MARGIN - below.info.height },
    ])
    .png()
    .toBuffer()
}
