/** The part of sanitize-html that this folder uses; it ships no types of its own. */
declare module 'sanitize-html' {
  type Options = {
    allowedTags: string[]
    allowedAttributes: Record<string, string[]>
    allowedClasses?: Record<string, string[]>
    allowedSchemes?: string[]
    allowProtocolRelative?: boolean
  }

  export default function sanitizeHtml(dirty: string, options: Options): string
}
