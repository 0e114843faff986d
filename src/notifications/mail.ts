import { escapeHtml, htmlElement } from '@/src/richtext/htmlElement'

export type Letter = {
  subject: string
  lead: string
  link: { label: string; url: string }
  note: string
}

/** A letter around one link, for readers of plain text and of HTML alike. */
export const mailOf = ({ subject, lead, link, note }: Letter, locale: string) => {
  const anchor = htmlElement('a', escapeHtml(link.label), { href: link.url })
  const body = [escapeHtml(lead), anchor, escapeHtml(note)].map((html) => htmlElement('p', html))

  return {
    subject,
    text: [lead, `${link.label}:\n${link.url}`, note].join('\n\n'),
    html: `<!doctype html>${htmlElement('html', htmlElement('body', body.join('')), { lang: locale })}`,
  }
}
