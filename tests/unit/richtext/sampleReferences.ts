import type { References } from '@/src/richtext/references'

export const nothingVisible: References = {
  images: new Map(),
  stories: new Map(),
  links: new Map(),
  crisisResources: [],
}

export const sampleReferences: References = {
  images: new Map([
    [
      'tree',
      {
        id: 'tree',
        alt: 'A "tall" tree',
        width: 1200,
        height: 800,
        url: '/media/tree.jpg?w=1200&q=80',
        srcSet: '/media/tree.jpg?w=400 400w, /media/tree.jpg?w=800 800w',
        credit: 'Ann Lee',
      },
    ],
  ]),
  stories: new Map([['hope', { id: 'hope', title: 'A way back', path: '/stories/a-way-back' }]]),
  links: new Map([['articles:sleep', { path: '/articles/sleep' }]]),
  crisisResources: [
    {
      name: '988 Lifeline',
      description: 'Talk to somebody',
      phone: '988',
      text: 'HOME to 741741',
      url: 'https://988lifeline.org',
      region: 'US',
      available: 'Day and night',
    },
    { name: 'Samaritans', phone: '116 123', region: 'UK' },
  ],
}
