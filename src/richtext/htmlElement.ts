type Attributes = Record<string, string | number | null | undefined>

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

const openTag = (name: string, attributes: Attributes): string =>
  Object.entries(attributes).reduce(
    (tag, [key, value]) =>
      value === null || value === undefined ? tag : `${tag} ${key}="${escapeHtml(String(value))}"`,
    `<${name}`,
  ) + '>'

/** Content is HTML already; attributes without a value are left out. */
export const htmlElement = (name: string, content: string, attributes: Attributes = {}): string =>
  `${openTag(name, attributes)}${content}</${name}>`

/** As `htmlElement`, but nothing at all where there is no content. */
export const optionalElement = (
  name: string,
  content: string,
  attributes: Attributes = {},
): string => (content ? htmlElement(name, content, attributes) : '')

export const voidElement = (name: string, attributes: Attributes): string =>
  openTag(name, attributes)
