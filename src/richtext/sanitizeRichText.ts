import sanitizeHtml from 'sanitize-html'

const blockClasses = {
  aside: ['callout', 'callout-note', 'callout-caution', 'callout-resource', 'crisis-resources'],
  figure: ['image', 'pull-quote'],
  ol: ['journey'],
  p: ['story'],
}

/** Our converters already escape; this holds when one of them is one day wrong. */
export const sanitizeRichText = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [
      ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br'],
      ...['a', 'strong', 'em', 's', 'u', 'small', 'span'],
      ...['figure', 'figcaption', 'img', 'aside'],
    ],
    allowedAttributes: {
      a: ['href', 'rel', 'target'],
      h2: ['id'],
      h3: ['id'],
      h4: ['id'],
      img: ['src', 'alt', 'width', 'height', 'loading', 'srcset'],
      ol: ['start'],
    },
    allowedClasses: blockClasses,
    allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms'],
  })
