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
    if (!image) return null

    const pass = seal('picture', image.id)
    return { ...image, renditions: image.renditions.map((each) => ({ ...each, pass })) }
  }

export const isPassFor = (image: string, pass: string | null): boolean =>
  pass !== null && isSealed('picture', image, pass)
