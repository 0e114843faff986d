/** The field that every input of a reader's mutation takes. */
export const CLIENT_MUTATION_ID = {
  description:
    'A name of your own for this request: sent again under the same name, it adds nothing twice.',
} as const
