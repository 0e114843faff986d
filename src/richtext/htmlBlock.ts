import { nodesOf } from './documentNodes'
import { escapeHtml, htmlElement, optionalElement, voidElement } from './htmlElement'
import { htmlResources } from './htmlResources'
import type { BlockNode, JourneyStep, TopNode } from './nodeTypes'
import { linesOf } from './linesOf'
import type { References } from './referenceTypes'

type Render = (nodes: TopNode[]) => string

const words = (text: string | null | undefined): string => escapeHtml(text ?? '')

const spaced = (...parts: string[]): string => parts.filter(Boolean).join(' ')

const figure = (name: string, content: string, caption: string): string =>
  htmlElement('figure', content + optionalElement('figcaption', caption), { class: name })

const htmlImage = (id: string, caption: string | undefined, { images }: References): string => {
  const image = images.get(id)
  const picture = voidElement('img', {
    src: image?.url,
    srcset: image?.srcSet || null,
    alt: image?.alt ?? '',
    width: image?.width,
    height: image?.height,
    loading: 'lazy',
  })

  return figure(
    'image',
    picture,
    spaced(words(caption), optionalElement('small', words(image?.credit))),
  )
}

const htmlStep = ({ title, timing, body }: JourneyStep, render: Render): string => {
  const head = spaced(
    optionalElement('strong', words(title)),
    optionalElement('span', words(timing)),
  )

  return htmlElement('li', optionalElement('p', head) + render(nodesOf(body)))
}

const htmlStory = (id: string, { stories }: References): string => {
  const story = stories.get(id)

  return htmlElement('p', htmlElement('a', words(story?.title), { href: story?.path }), {
    class: 'story',
  })
}

export const htmlBlock = (
  { fields }: BlockNode,
  references: References,
  render: Render,
): string => {
  switch (fields.blockType) {
    case 'image':
      return htmlImage(fields.image, fields.caption, references)
    case 'pullQuote': {
      const quote = htmlElement('blockquote', render(linesOf(fields.quote)))

      return figure('pull-quote', quote, words(fields.attribution))
    }
    case 'callout':
      return htmlElement('aside', render(nodesOf(fields.body)), {
        class: `callout callout-${fields.tone}`,
      })
    case 'journey': {
      const steps = fields.steps.map((step) => htmlStep(step, render))

      return htmlElement('ol', steps.join(''), { class: 'journey' })
    }
    case 'storyEmbed':
      return htmlStory(fields.story, references)
    case 'crisisResources':
      return htmlResources(fields.region, references)
  }
}
