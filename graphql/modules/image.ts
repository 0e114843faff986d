import { type ImageEntry, imageUrl, srcSetOf } from '@/src/delivery/images'
import { SRC_SET_WIDTHS, STEPS } from '@/src/images/sizes'

import { builder } from '../builder'
import { badUserInput } from '../errors'

const ImageFormat = builder.enumType('ImageFormat', {
  description: 'A format of files.',
  values: {
    AUTO: {
      value: 'auto',
      description:
        'The smallest that the `Accept` header of each client names: AVIF, else WebP, else JPEG, or PNG where the picture is see-through. A moving picture moves as WebP.',
    },
    AVIF: { value: 'avif', description: 'AVIF, the smallest; without movement.' },
    WEBP: { value: 'webp', description: 'WebP; a moving picture moves.' },
    JPEG: { value: 'jpeg', description: 'JPEG, white where the picture is see-through.' },
    PNG: { value: 'png', description: 'PNG, without loss and large.' },
  } as const,
})

const ImageFit = builder.enumType('ImageFit', {
  description: 'How a picture fills a width and a height that are both given.',
  values: {
    COVER: {
      value: 'COVER',
      description:
        'Filled and cropped around the focal point, to its own shape or the nearest common one.',
    },
    CONTAIN: { value: 'CONTAIN', description: 'The whole picture, in its own shape.' },
  } as const,
})

const MOST_WIDTHS = 20

const checkSide = (name: string, value: number | null | undefined): void => {
  if (typeof value === 'number' && value < 1)
    throw badUserInput(`\`${name}\` is ${value}, but must be 1 or more.`)
}

const checkWidths = (widths: number[] | null | undefined): void => {
  if (widths && (widths.length < 1 || widths.length > MOST_WIDTHS))
    throw badUserInput(`\`widths\` has ${widths.length} values, but must have 1 to ${MOST_WIDTHS}.`)
  for (const width of widths ?? []) checkSide('widths', width)
}

const FocalPoint = builder.objectRef<{ x: number; y: number }>('FocalPoint').implement({
  description: 'The point of a picture to keep in view when it is cropped.',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'From the left edge, 0 to 1.' }),
    y: t.exposeFloat('y', { description: 'From the top edge, 0 to 1.' }),
  }),
})

export const Image = builder.objectRef<ImageEntry>('Image').implement({
  description: 'A picture, free of the metadata that its camera wrote.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the picture.' }),
    alt: t.exposeString('alt', {
      description: 'What the picture shows, for someone who cannot see it.',
    }),
    width: t.exposeInt('width', { description: 'Pixels across, of the original.' }),
    height: t.exposeInt('height', { description: 'Pixels down, of the original.' }),
    url: t.field({
      type: 'URL',
      description: `Where the picture is served, in the next size that is made of it: ${STEPS.join(', ')} pixels wide or as wide as the original, and never enlarged. Without a width and a height it is the largest. Another file or another focal point has another address.`,
      args: {
        width: t.arg.int({ description: 'Pixels across that it fills at least.' }),
        height: t.arg.int({ description: 'Pixels down that it fills at least.' }),
        format: t.arg({ type: ImageFormat, defaultValue: 'auto', description: 'The format.' }),
        fit: t.arg({
          type: ImageFit,
          defaultValue: 'COVER',
          description: 'How a width and a height together are filled.',
        }),
      },
      extensions: { isWork: true },
      resolve: (image, { format, ...wish }) => {
        checkSide('width', wish.width)
        checkSide('height', wish.height)
        return imageUrl(image, wish, format)
      },
    }),
    srcSet: t.string({
      description:
        'For the `srcset` attribute: the whole picture in several widths, each once, as `url` gives it.',
      args: {
        widths: t.arg.intList({
          description: `1 to ${MOST_WIDTHS} widths in pixels; ${SRC_SET_WIDTHS.join(', ')} where none are given.`,
        }),
        format: t.arg({ type: ImageFormat, defaultValue: 'auto', description: 'The format.' }),
      },
      extensions: { isWork: true },
      resolve: (image, { widths, format }) => {
        checkWidths(widths)
        return srcSetOf(image, widths, format)
      },
    }),
    placeholder: t.exposeString('placeholder', {
      description: 'A tiny picture as a data URI, to show while loading.',
    }),
    focalPoint: t.expose('focalPoint', {
      type: FocalPoint,
      description: 'The point to keep in view when the picture is cropped.',
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'Where it is from, such as the address of its page.',
    }),
    licence: t.exposeString('licence', {
      nullable: true,
      description: 'What it may be used for: in words, or a name of SPDX such as "CC-BY-4.0".',
    }),
    credit: t.exposeString('credit', { nullable: true, description: 'Whom to name beside it.' }),
  }),
})
