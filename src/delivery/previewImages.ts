import { isSealed, seal } from '@/src/preview/seal'

import type { Images } from './images'

/**
 * Pictures as a preview shows them: what nothing published shows is not served, so each address carries a pass
 * that opens this one picture for as long as a preview lasts.
 */
export const withPasses =
  (images: Images): Images =>
  async (id, locale) => {
    const image = await images(id, locale)
    return image && { ...image, pass: seal('picture', image.id) }
  }

export const isPassFor = (image: string, pass: string | null): boolean =>
  pass !== null && isSealed('picture', image, pass)
