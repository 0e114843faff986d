import type { Payload } from 'payload'

import { fileOf } from './form'

/** What the narrator of a story of the demo agreed to; nobody of that name exists, and the form says so. */
export const seedConsent = async (payload: Payload, alias: string): Promise<string> => {
  const signature = await payload.create({
    collection: 'signatures',
    data: {},
    file: fileOf(`consent-${alias.toLowerCase().replace(/\W+/g, '-')}.pdf`),
  })
  const { id } = await payload.create({
    collection: 'consents',
    data: {
      alias,
      what: 'The story as it was read to me, with names, places and dates changed.',
      purpose: 'To be read by others who think about this treatment.',
      recipient: 'Firsthand',
      grantedAt: '2026-01-12T00:00:00.000Z',
      signature: signature.id,
    },
  })
  return String(id)
}
