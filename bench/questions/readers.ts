/** What a reader writes, each answering with what tells whether it was taken, and of what. */
const mutation = (name: string, type: string, fields: string): string => /* GraphQL */ `
  mutation Write($input: ${type}!) {
    written: ${name}(input: $input) {
      ${fields}
      userErrors {
        code
        message
      }
    }
  }
`

const COMMENT = 'comment { id }'

export const SUBMIT_INSIGHT = mutation('submitInsight', 'SubmitInsightInput', 'insight { id }')
export const WITHDRAW_INSIGHT = mutation(
  'withdrawInsight',
  'WithdrawInsightInput',
  'insight { id }',
)
export const ADD_COMMENT = mutation('addComment', 'AddCommentInput', COMMENT)
export const DELETE_COMMENT = mutation('deleteComment', 'DeleteCommentInput', COMMENT)
export const MARK_HELPFUL = mutation('markHelpful', 'MarkHelpfulInput', COMMENT)
export const REPORT_COMMENT = mutation('reportComment', 'ReportCommentInput', 'accepted')

export const PIECES = /* GraphQL */ `
  query Pieces($first: Int!) {
    pieces(first: $first, order: MOST_DISCUSSED) {
      nodes {
        id
        insights {
          ratings {
            rating
            count
          }
        }
        comments(first: 10, order: OLDEST) {
          nodes {
            id
            helpful
          }
        }
      }
    }
  }
`

export const MINE = /* GraphQL */ `
  query Mine($after: String) {
    me {
      comments(first: 100, after: $after) {
        nodes {
          id
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      insights(first: 100) {
        nodes {
          rating
          status
          piece {
            id
          }
        }
      }
    }
  }
`
