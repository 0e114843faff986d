import { isSealed, seal } from '@/src/preview/seal'

/**
 * In a preview a picture carries a pass that opens it for as long as a preview lasts, since what nothing published
 * shows is not served.
 */
export const passFor = (image: string): string => seal('picture', image)

export const isPassFor = (image: string, pass: string | null): boolean =>
  pass !== null && isSealed('picture', image, pass)
