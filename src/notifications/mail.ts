import { escapeHtml, htmlElement } from '@/src/richtext/htmlElement'

type Link = { label: string; url: string }

export type Letter = {
  subject: string
  lead: string
  /** What somebody said, each with who said it. */
  said?: { by: string; words: string }[]
  link: Link
  /** Below it: other places to go to. */
  more?: Link[]
  note: string
  /** At its end, such as where to go to get no more of these. */
  last?: Link
}

const textOf = ({ label, url }: Link) => `${label}:\n${url}`
const htmlOf = ({ label, url }: Link) => htmlElement('a', escapeHtml(label), { href: url })

/** A letter around one link, for readers of plain text and of HTML alike. */
export const mailOf = (
  { subject, lead, said = [], link, more = [], note, last }: Letter,
  locale: string,
): { subject: string; text: string; html: string } => {
  const body = [
    escapeHtml(lead),
    ...said.map(({ by, words }) => `${htmlElement('b', escapeHtml(by))}<br>${escapeHtml(words)}`),
    ...[link, ...more].map(htmlOf),
    escapeHtml(note),
    ...(last ? [htmlOf(last)] : []),
  ].map((html) => htmlElement('p', html))
  const text = [
    lead,
    ...said.map(({ by, words }) => `${by}:\n${words}`),
    ...[link, ...more].map(textOf),
    note,
    ...(last ? [textOf(last)] : []),
  ]

  return {
    subject,
    text: text.join('\n\n'),
    html: `<!doctype html>${htmlElement('html', htmlElement('body', body.join('')), { lang: locale })}`,
  }
}
