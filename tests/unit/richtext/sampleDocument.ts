import {
  block,
  heading,
  horizontalRule,
  internalLink,
  lineBreak,
  link,
  list,
  paragraph,
  quote,
  richText,
  text,
} from '@/src/richtext/nodes'

/** Every kind of node once, all of it visible with `sampleReferences`. */
export const sampleDocument = richText(
  heading(2, 'Questions'),
  paragraph('Plain, ', text('bold', { bold: true }), ' and ', text('slanted', { italic: true })),
  paragraph(
    link('https://example.org', 'outside'),
    ', ',
    internalLink('articles', 'sleep', 'inside'),
  ),
  block('image', { image: 'tree', caption: 'In autumn' }),
  block('pullQuote', { quote: 'It got lighter', attribution: 'Maya' }),
  block('callout', {
    tone: 'caution',
    body: richText(heading(3, 'Questions'), paragraph('Ask a doctor')),
  }),
  block('journey', {
    steps: [
      { title: 'Preparation', timing: 'First week', body: richText(paragraph('Rest')) },
      { title: 'Integration', body: richText(heading(3, 'Afterwards'), paragraph('Talk')) },
    ],
  }),
  block('storyEmbed', { story: 'hope' }),
  block('crisisResources', { region: 'UK' }),
  list('number', ['one', ['two', list('bullet', ['nested', 'deeper'])], 'three']),
  quote('First', lineBreak(), 'second', lineBreak(), lineBreak(), 'third'),
  horizontalRule(),
  paragraph('The end'),
)
