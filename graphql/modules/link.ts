import { builder } from '../builder'

export const Link = builder.objectRef<{ label: string; url: string }>('Link').implement({
  description: 'A link with its words.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The words to click on.' }),
    url: t.exposeString('url', { description: 'An address, or a path of this publication.' }),
  }),
})
