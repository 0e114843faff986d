import { SERIAL } from '../load/serial'
import type { Request } from '../load/ask'
import type { Article } from '../data/contents'
import { byPost } from './firsthand'

const SUBMIT_INSIGHT = /* GraphQL */ `
  mutation SubmitInsight($input: SubmitInsightInput!) {
    submitInsight(input: $input) {
      summary {
        total
      }
      userErrors {
        message
      }
    }
  }
`

const ADD_COMMENT = /* GraphQL */ `
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      comment {
        id
      }
      userErrors {
        message
      }
    }
  }
`

const MARK_HELPFUL = /* GraphQL */ `
  mutation MarkHelpful($input: MarkHelpfulInput!) {
    markHelpful(input: $input) {
      comment {
        helpful
      }
      userErrors {
        message
      }
    }
  }
`

export const WRITES = [SUBMIT_INSIGHT, ADD_COMMENT, MARK_HELPFUL]

export const BODY = /* GraphQL */ `
  query Body($slug: String!) {
    article(slug: $slug) {
      body {
        document
      }
    }
  }
`

/** What an editor saves, by the door that the admin uses. */
const save = (method: 'PATCH' | 'POST', place: string, data: object, staff: string): Request => ({
  method,
  path: `/api/articles${place}`,
  headers: { 'content-type': 'application/json', authorization: `JWT ${staff}` },
  body: JSON.stringify(data),
})

export const retitle = ({ documentId }: Article, title: string, staff: string): Request =>
  save('PATCH', `/${documentId}?depth=0`, { title, _status: 'published' }, staff)

export const draftOf = (body: unknown, title: string, staff: string): Request =>
  save('POST', '?depth=0&draft=true', { title, body, _status: 'draft' }, staff)

export const publish = (documentId: string, staff: string): Request =>
  save('PATCH', `/${documentId}?depth=0`, { _status: 'published' }, staff)

/** What reaches a server meanwhile: an insight, a comment, a helpful mark or its end, an editor's change. */
export const writesOn = (articles: Article[], readers: string[], staff: string): Request[] =>
  articles.flatMap((article, at) => {
    const reader = readers[at % readers.length]!
    const pieceId = article.id
    const mark = { commentId: article.commentId, helpful: at % 2 === 0, clientMutationId: SERIAL }
    return [
      byPost(SUBMIT_INSIGHT, { input: { pieceId, note: `Thank you, ${SERIAL}` } }, reader),
      byPost(ADD_COMMENT, { input: { pieceId, body: `I felt the same, ${SERIAL}.` } }, reader),
      byPost(MARK_HELPFUL, { input: mark }, reader),
      retitle(article, `${article.title}, ${SERIAL}`, staff),
    ]
  })
