import { FORM_SECONDS, type Form, newForm } from '@/src/visitors/form'

import { builder } from '../builder'

const InsightForm = builder.objectRef<Form>('InsightForm').implement({
  description: 'What a form for an insight without an account has to send along.',
  fields: (t) => ({
    token: t.exposeString('token', { description: 'What `submitInsight` takes as `form`.' }),
    readyAt: t.expose('readyAt', {
      type: 'DateTime',
      description: 'Before this it is refused: nobody fills in a form so fast.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'From here on it is refused, and another one is to be asked for.',
    }),
  }),
})

builder.queryField('insightForm', (t) =>
  t.field({
    type: InsightForm,
    nullable: true,
    description:
      'A form for an insight without an account, for the person who asks alone: ask when the form is shown, and keep it in no shared cache. Null where the site takes insights from readers with an account only.',
    resolve: async (_, __, { edition, keeper }) => {
      keeper.isForOne()
      const { anonymousInsights, insightFormSeconds } = await edition.site('en')
      return anonymousInsights ? newForm(insightFormSeconds ?? FORM_SECONDS) : null
    },
  }),
)
