import type { CollectionConfig, Field } from 'payload'

import { editors, staff, writers } from '@/src/access/rules'
import { keepStoriesSafe } from '@/src/checks/keepStoriesSafe'
import { pictureRights } from '@/src/fields/pictureRights'
import { cleanImage } from '@/src/hooks/cleanImage'
import { logDeletedMedia, logMedia } from '@/src/hooks/logMedia'
import { describeImage } from '@/src/hooks/describeImage'
import { forgetOldRenditions, forgetRenditions } from '@/src/hooks/forgetRenditions'
import {
  forgetFilesAside,
  noteWrittenFiles,
  putFilesAside,
  putFilesBack,
} from '@/src/hooks/keepReplacedFile'
import { keepUsedPicture } from '@/src/hooks/keepUsedPicture'
import { recordAttestation } from '@/src/hooks/recordAttestation'
import { ORIGINALS_DIR } from '@/src/images/folders'
import { usageEndpoint } from '@/src/images/usageEndpoint'

/** Noted by a hook, for the renditions. */
const noted = (name: string, type: 'text' | 'checkbox') =>
  ({ name, type, admin: { hidden: true } }) as Field

/** Pictures. The public gets them from `/media`, and only while something published shows them. */
export const Media: CollectionConfig<'media'> = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: { group: 'Library', defaultColumns: ['filename', 'alt', 'updatedAt'] },
  access: { read: staff, create: writers, update: editors, delete: editors },
  hooks: {
    beforeOperation: [cleanImage, putFilesAside],
    beforeDelete: [keepUsedPicture],
    beforeChange: [noteWrittenFiles, describeImage, keepStoriesSafe],
    afterChange: [forgetOldRenditions, logMedia, recordAttestation],
    afterOperation: [forgetFilesAside],
    afterError: [putFilesBack],
    afterDelete: [forgetRenditions, logDeletedMedia],
  },
  endpoints: [usageEndpoint],
  upload: {
    staticDir: ORIGINALS_DIR,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    adminThumbnail: 'w320',
    // For the admin alone: what the public sees is made when it is first asked for.
    imageSizes: [
      {
        name: 'w320',
        width: 320,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 78 } },
      },
    ],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      admin: { description: 'What the picture shows, for someone who cannot see it.' },
    },
    ...pictureRights(),
    {
      name: 'usage',
      type: 'ui',
      admin: {
        components: { Field: '/src/app/(payload)/components/PictureUsage#PictureUsage' },
      },
    },
    noted('placeholder', 'text'),
    noted('checksum', 'text'),
    noted('opaque', 'checkbox'),
    noted('animated', 'checkbox'),
  ],
}
