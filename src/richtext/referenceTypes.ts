export type RichTextImage = {
  id: string
  alt: string
  width: number
  height: number
  url: string
  srcSet?: string | null
  credit?: string | null
}

export type CrisisResource = {
  name: string
  description?: string | null
  phone?: string | null
  text?: string | null
  url?: string | null
  region: string
  available?: string | null
}

/** What a document points at and its reader may see: whatever is absent does not exist for them. */
export type References = {
  images: Map<string, RichTextImage>
  stories: Map<string, { id: string; title: string; path: string }>
  /** By `${collection}:${id}`. */
  links: Map<string, { path: string }>
  crisisResources: CrisisResource[]
}
