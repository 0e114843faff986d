import { graphql } from 'relay-runtime'

// What `relay-compiler` reads. A bundler's plugin would put the compiled documents in these places;
// this example imports them from `__generated__` itself.

export const list = graphql`
  query queriesListQuery($first: Int!) {
    ...queriesList_query @arguments(first: $first)
  }
`

export const connection = graphql`
  fragment queriesList_query on Query
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "queriesNextPageQuery") {
    pieces(first: $first, after: $after, order: TITLE, filter: { kind: [ARTICLE] })
      @connection(key: "queriesList_pieces") {
      edges {
        node {
          id
          slug
          title
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`

export const article = graphql`
  query queriesArticleQuery($slug: String!) {
    article(slug: $slug) {
      id
      title
      body {
        html
      }
    }
  }
`

export const signUp = graphql`
  mutation queriesSignUpMutation($input: SignUpInput!) {
    signUp(input: $input) {
      token
      reader {
        displayName
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`

export const insight = graphql`
  mutation queriesInsightMutation($input: SubmitInsightInput!) {
    submitInsight(input: $input) {
      insight {
        rating
      }
      summary {
        total
      }
    }
  }
`
