export const FORMATS = ['avif', 'webp', 'jpeg', 'png'] as const
export type Format = (typeof FORMATS)[number]
/** `auto` leaves the choice to what each client accepts. */
export type AskedFormat = Format | 'auto'

/** What is known of a picture since its upload, and decides in which format it is best served. */
export type Traits = { opaque: boolean; animated: boolean }

/** A wildcard says nothing about a new format: only its name counts, and not with a weight of zero. */
const names = (accept: string, type: string): boolean =>
  accept.split(',').some((range) => {
    const [name, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    return name === type && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })

/** The smallest format that the client names, or the one that every client reads. AVIF would not move. */
export const formatFor = (accept: string, { opaque, animated }: Traits): Format => {
  if (!animated && names(accept, 'image/avif')) return 'avif'
  if (names(accept, 'image/webp')) return 'webp'
  return opaque ? 'jpeg' : 'png'
}
