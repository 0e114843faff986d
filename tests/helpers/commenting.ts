import { expect } from '@playwright/test'

import type { Installation } from './installation'

export type Writer = { token: string; name: string }

const PASSWORD = 'a long password of theirs'

/** Readers with an account of their own. */
export const signUp = async (site: Installation, ...names: string[]): Promise<Writer[]> => {
  const writers: Writer[] = []
  for (const name of names) {
    const email = `${name.toLowerCase().replace(/\W+/g, '-')}@example.org`
    const { data } = await site.query(
      `mutation ($input: SignUpInput!) { signUp(input: $input) { token userErrors { message } } }`,
      { input: { email, password: PASSWORD, displayName: name } },
    )
    expect(data.signUp.userErrors).toEqual([])
    writers.push({ token: data.signUp.token as string, name })
  }
  return writers
}

export type Place = { globalId: string; id: string }

/** What can be commented on, each with the two ids that it goes by. */
export const placesOf = async (site: Installation): Promise<Place[]> => {
  const { data } = await site.query('{ pieces(first: 10) { nodes { id } } }')
  return (data.pieces.nodes as { id: string }[]).map(({ id }) => ({
    globalId: id,
    id: Buffer.from(id, 'base64').toString().split(':').at(-1)!,
  }))
}

export const say = async (
  site: Installation,
  { token }: Writer,
  input: { pieceId: string; body: string; parentId?: string },
): Promise<string> => {
  const { data, errors } = await site.query(
    `mutation ($input: AddCommentInput!) {
      addComment(input: $input) { comment { id } userErrors { message } } }`,
    { input },
    token,
  )
  expect(errors).toBeUndefined()
  expect(data.addComment.userErrors).toEqual([])
  return data.addComment.comment.id as string
}
