import { type ImageEntry, imageUrl, renditionFor, srcSetOf } from '@/src/delivery/images'

import { builder } from '../builder'

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
      description: 'Where the picture is served.',
      args: {
        width: t.arg.int({ description: 'The smallest rendition at least this wide is chosen.' }),
      },
      resolve: (image, { width }) => imageUrl(renditionFor(image, width)),
    }),
    srcSet: t.string({
      description: 'For the `srcset` attribute: every rendition, or those nearest to `widths`.',
      args: { widths: t.arg.intList({ description: 'Widths in pixels.' }) },
      resolve: (image, { widths }) => srcSetOf(image, widths),
    }),
    placeholder: t.exposeString('placeholder', {
      description: 'A tiny picture as a data URI, to show while loading.',
    }),
    focalPoint: t.expose('focalPoint', {
      type: FocalPoint,
      description: 'The point to keep in view when the picture is cropped.',
    }),
    credit: t.exposeString('credit', { nullable: true, description: 'Whom to name beside it.' }),
  }),
})
