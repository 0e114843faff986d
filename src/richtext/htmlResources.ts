import { resourceLines, resourcesOf, resourceTitle } from './crisisResources'
import { escapeHtml, htmlElement, optionalElement } from './htmlElement'
import type { CrisisResource, References } from './referenceTypes'

const htmlResource = (resource: CrisisResource): string => {
  const title = htmlElement('strong', escapeHtml(resourceTitle(resource)))
  const lines = resourceLines(resource).map(({ words, href }) =>
    href ? htmlElement('a', escapeHtml(words), { href }) : escapeHtml(words),
  )
  const paragraphs = [title, ...lines].map((line) => htmlElement('p', line))

  return htmlElement('li', paragraphs.join(''))
}

export const htmlResources = (region: string | undefined, references: References): string => {
  const items = resourcesOf(references, region).map(htmlResource)

  return optionalElement('aside', optionalElement('ul', items.join('')), {
    class: 'crisis-resources',
  })
}
