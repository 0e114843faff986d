import type { Payload, PayloadRequest, TypedUser } from 'payload'

import type { PreviewCollection } from '@/src/preview/token'

import { createUser } from './factories'

type Options = { user?: TypedUser | null; locale?: 'en' | 'es' }

/** The address that the admin gives to its live preview; null where it gives none. */
export const previewAddressOf = async (
  payload: Payload,
  collection: PreviewCollection,
  doc: { id: unknown; slug?: string | null },
  { user, locale = 'en' }: Options = {},
): Promise<string | null> => {
  const staff = { ...(await createUser(payload, ['editor'])), collection: 'users' as const }
  const { config } = payload.collections[collection]
  const url = config.admin.livePreview?.url
  if (typeof url !== 'function') throw new Error(`${collection} have no live preview.`)

  const address = await url({
    collectionConfig: config,
    data: doc as Record<string, unknown>,
    locale: { code: locale, label: '' },
    payload,
    req: { payload, user: user === undefined ? staff : user } as PayloadRequest,
  })
  return address ?? null
}

/** The token in it, as our own preview page finds it. */
export const previewTokenOf = async (
  ...args: Parameters<typeof previewAddressOf>
): Promise<string> => (await previewAddressOf(...args))!.split('#')[1]!
