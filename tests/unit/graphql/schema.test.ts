import { readFileSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'

let schema: GraphQLSchema
beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'firsthand-schema-'))
  schema = (await import('@/graphql/schema')).schema
})

const ownTypes = () =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

/** Type by type what front ends are built on: "field(argument: Type = default): Type". */
const CONTRACT: Record<string, string[]> = {
  Query: [
    'node(id: ID!): Node',
    'nodes(ids: [ID!]!): [Node]!',
    'article(slug: String!, locale: Locale): Article',
    'story(slug: String!, locale: Locale): Story',
    'series(slug: String!, locale: Locale): Series',
    'page(slug: String!, locale: Locale): Page',
    'author(slug: String!): Author',
    'topic(slug: String!, locale: Locale): Topic',
    'community(slug: String!, locale: Locale): Community',
    'pieces(filter: PieceFilter, order: PieceOrder, locale: Locale, first: Int, after: String, last: Int, before: String): PieceConnection!',
    'authors(first: Int, after: String): AuthorConnection!',
    'topics(first: Int, after: String): TopicConnection!',
    'conditions(first: Int, after: String): ConditionConnection!',
    'communities(first: Int, after: String): CommunityConnection!',
    'route(path: String!, locale: Locale): Route',
    'site(locale: Locale): Site!',
    'me: Reader',
  ],
  Piece: [
    'id: ID!',
    'kind: PieceKind!',
    'slug: String!',
    'path: String!',
    'url: URL!',
    'title: String!',
    'subtitle: String',
    'excerpt(maxLength: Int): String!',
    'body: RichText!',
    'cover: Image',
    'authors: [Author!]!',
    'topics: [Topic!]!',
    'conditions: [Condition!]!',
    'community: Community',
    'locale: Locale!',
    'translations: [Piece!]!',
    'publishedAt: DateTime!',
    'updatedAt: DateTime!',
    'readingMinutes: Int!',
    'wordCount: Int!',
    'contentNotes: [ContentNote!]!',
    'review: ClinicalReview',
    'citations: [Citation!]!',
    'seo: Seo!',
    'insights: InsightSummary!',
    'comments(first: Int, after: String, last: Int, before: String, order: CommentOrder): CommentConnection!',
    'commentsOpen: Boolean!',
    'related(first: Int): [Piece!]!',
  ],
  Article: ['claims: [Claim!]!'],
  Story: ['narrator: Narrator!', 'series: Series', 'anonymized: Boolean!'],
  Series: ['stories(first: Int, after: String): PieceConnection!', 'closing: RichText'],
  Narrator: ['alias: String!', 'description: String', 'ageRange: String'],
  RichText: [
    'html: String!',
    'markdown: String!',
    'text: String!',
    'document: JSON!',
    'headings: [Heading!]!',
    'blocks: [Block!]!',
  ],
  Heading: ['id: String!', 'level: Int!', 'text: String!'],
  HtmlBlock: ['html: String!'],
  ImageBlock: ['image: Image!', 'caption: String'],
  PullQuoteBlock: ['quote: String!', 'attribution: String'],
  CalloutBlock: ['tone: CalloutTone!', 'html: String!'],
  JourneyBlock: ['steps: [JourneyStep!]!'],
  JourneyStep: ['title: String!', 'timing: String', 'html: String!'],
  StoryBlock: ['story: Story!'],
  CrisisResourcesBlock: ['resources: [CrisisResource!]!'],
  Image: [
    'id: ID!',
    'alt: String!',
    'width: Int!',
    'height: Int!',
    'url(width: Int): URL!',
    'srcSet(widths: [Int!]): String!',
    'placeholder: String!',
    'focalPoint: FocalPoint!',
    'credit: String',
  ],
  FocalPoint: ['x: Float!', 'y: Float!'],
  Author: [
    'id: ID!',
    'slug: String!',
    'path: String!',
    'name: String!',
    'credentials: String',
    'bio: RichText',
    'portrait: Image',
    'links: [Link!]!',
    'pieces(first: Int, after: String, filter: PieceFilter): PieceConnection!',
  ],
  Topic: [
    'slug: String!',
    'path: String!',
    'name: String!',
    'description: String',
    'pieces(first: Int, after: String, filter: PieceFilter): PieceConnection!',
  ],
  Condition: [
    'slug: String!',
    'name: String!',
    'pieces(first: Int, after: String, filter: PieceFilter): PieceConnection!',
  ],
  Community: [
    'name: String!',
    'logo: Image',
    'guidelines: RichText',
    'pieces(first: Int, after: String, filter: PieceFilter): PieceConnection!',
  ],
  Page: [
    'id: ID!',
    'slug: String!',
    'path: String!',
    'title: String!',
    'body: RichText!',
    'seo: Seo!',
    'updatedAt: DateTime!',
  ],
  ContentNote: ['code: String!', 'label: String!'],
  ClinicalReview: [
    'reviewer: Author!',
    'reviewedAt: DateTime!',
    'nextReviewDue: DateTime',
    'overdue: Boolean!',
  ],
  Citation: [
    'id: ID!',
    'title: String!',
    'url: URL',
    'doi: String',
    'publisher: String',
    'year: Int',
  ],
  Claim: ['text: String!', 'citations: [Citation!]!'],
  Link: ['label: String!', 'url: String!'],
  Seo: [
    'title: String!',
    'description: String!',
    'image: Image',
    'canonicalUrl: URL!',
    'noIndex: Boolean!',
    'jsonLd: JSON!',
  ],
  Site: [
    'name: String!',
    'tagline: String',
    'logo: Image',
    'navigation: [Link!]!',
    'social: [Link!]!',
    'footer: [Link!]!',
    'copyright: String',
    'locales: [Locale!]!',
    'insightsHelp: RichText',
    'insightLabels: [InsightLabel!]!',
    'offLabelNotice: RichText',
    'commentPolicy: RichText',
    'disclaimer: RichText',
    'crisisResources(region: String): [CrisisResource!]!',
  ],
  CrisisResource: [
    'name: String!',
    'description: String',
    'phone: String',
    'text: String',
    'url: URL',
    'region: String!',
    'available: String',
  ],
  InsightLabel: ['code: String!', 'label: String!', 'description: String'],
  Insight: [
    'id: ID!',
    'rating: InsightRating',
    'labels: [InsightLabel!]!',
    'note: String',
    'status: ModerationStatus!',
    'createdAt: DateTime!',
    'piece: Piece!',
  ],
  InsightSummary: [
    'total: Int!',
    'ratings: [InsightRatingCount!]!',
    'top(first: Int): [InsightLabelCount!]!',
    'mine: Insight',
  ],
  InsightRatingCount: ['rating: InsightRating!', 'count: Int!'],
  InsightLabelCount: ['label: InsightLabel!', 'count: Int!'],
  Comment: [
    'id: ID!',
    'author: ReaderProfile!',
    'body: String!',
    'html: String!',
    'createdAt: DateTime!',
    'editedAt: DateTime',
    'status: ModerationStatus!',
    'featured: Boolean!',
    'byPieceAuthor: Boolean!',
    'helpful: Int!',
    'helpfulByMe: Boolean!',
    'canEdit: Boolean!',
    'canDelete: Boolean!',
    'depth: Int!',
    'parent: Comment',
    'replies(first: Int, after: String): CommentConnection!',
    'piece: Piece!',
  ],
  ReaderProfile: [
    'id: ID!',
    'displayName: String!',
    'memberSince: DateTime!',
    'badges: [String!]!',
  ],
  Reader: [
    'id: ID!',
    'email: String!',
    'displayName: String!',
    'emailVerified: Boolean!',
    'locale: Locale',
    'createdAt: DateTime!',
    'comments(first: Int, after: String): CommentConnection!',
    'insights(first: Int, after: String): InsightConnection!',
  ],
  PageInfo: [
    'hasNextPage: Boolean!',
    'hasPreviousPage: Boolean!',
    'startCursor: String',
    'endCursor: String',
  ],
  PieceConnection: [
    'edges: [PieceEdge!]!',
    'nodes: [Piece!]!',
    'pageInfo: PageInfo!',
    'totalCount: Int!',
  ],
  PieceEdge: ['cursor: String!', 'node: Piece!'],
  Redirect: ['to: String!', 'permanent: Boolean!'],
  Mutation: [
    'signUp(input: SignUpInput!): SignInPayload!',
    'verifyEmail(input: VerifyEmailInput!): SignInPayload!',
    'signIn(input: SignInInput!): SignInPayload!',
    'signOut: SignOutPayload!',
    'requestPasswordReset(input: RequestPasswordResetInput!): RequestPasswordResetPayload!',
    'resetPassword(input: ResetPasswordInput!): SignInPayload!',
    'updateProfile(input: UpdateProfileInput!): ReaderPayload!',
    'exportMyData: ExportMyDataPayload!',
    'deleteMyAccount(input: DeleteMyAccountInput!): DeleteMyAccountPayload!',
    'submitInsight(input: SubmitInsightInput!): InsightPayload!',
    'withdrawInsight(input: WithdrawInsightInput!): InsightPayload!',
    'addComment(input: AddCommentInput!): CommentPayload!',
    'editComment(input: EditCommentInput!): CommentPayload!',
    'deleteComment(input: DeleteCommentInput!): CommentPayload!',
    'reportComment(input: ReportCommentInput!): ReportPayload!',
    'markHelpful(input: MarkHelpfulInput!): CommentPayload!',
    'moderateComments(input: ModerateCommentsInput!): ModerateCommentsPayload!',
  ],
  SignInPayload: [
    'reader: Reader',
    'token: String',
    'expiresAt: DateTime',
    'userErrors: [UserError!]!',
  ],
  RequestPasswordResetPayload: ['accepted: Boolean!', 'userErrors: [UserError!]!'],
  ReaderPayload: ['reader: Reader', 'userErrors: [UserError!]!'],
  ExportMyDataPayload: ['data: JSON', 'userErrors: [UserError!]!'],
  DeleteMyAccountPayload: ['accepted: Boolean!', 'userErrors: [UserError!]!'],
  InsightPayload: ['insight: Insight', 'summary: InsightSummary', 'userErrors: [UserError!]!'],
  CommentPayload: ['comment: Comment', 'support: [CrisisResource!]!', 'userErrors: [UserError!]!'],
  ReportPayload: ['accepted: Boolean!', 'userErrors: [UserError!]!'],
  ModerateCommentsPayload: ['comments: [Comment!]!', 'userErrors: [UserError!]!'],
  UserError: ['code: UserErrorCode!', 'message: String!', 'path: [String!]'],
}

const INPUTS: Record<string, string[]> = {
  PieceFilter: [
    'kind: [PieceKind!]',
    'topic: [String!]',
    'condition: [String!]',
    'community: [String!]',
    'author: [String!]',
    'publishedAfter: DateTime',
    'publishedBefore: DateTime',
    'excludeContentNotes: [String!]',
    'reviewed: Boolean',
  ],
  SignUpInput: [
    'email: String!',
    'password: String!',
    'displayName: String!',
    'locale: Locale',
    'clientMutationId: String',
  ],
  VerifyEmailInput: ['token: String!', 'clientMutationId: String'],
  SignInInput: ['email: String!', 'password: String!', 'clientMutationId: String'],
  RequestPasswordResetInput: ['email: String!', 'clientMutationId: String'],
  ResetPasswordInput: ['token: String!', 'password: String!', 'clientMutationId: String'],
  UpdateProfileInput: [
    'displayName: String',
    'locale: Locale',
    'password: String',
    'currentPassword: String',
    'clientMutationId: String',
  ],
  DeleteMyAccountInput: ['password: String!', 'clientMutationId: String'],
  SubmitInsightInput: [
    'pieceId: ID!',
    'rating: InsightRating',
    'labels: [String!]',
    'note: String',
    'clientMutationId: String',
  ],
  WithdrawInsightInput: ['pieceId: ID!', 'clientMutationId: String'],
  AddCommentInput: ['pieceId: ID!', 'parentId: ID', 'body: String!', 'clientMutationId: String'],
  EditCommentInput: ['commentId: ID!', 'body: String!', 'clientMutationId: String'],
  DeleteCommentInput: ['commentId: ID!', 'clientMutationId: String'],
  ReportCommentInput: [
    'commentId: ID!',
    'reason: ReportReason!',
    'note: String',
    'clientMutationId: String',
  ],
  MarkHelpfulInput: ['commentId: ID!', 'helpful: Boolean!', 'clientMutationId: String'],
  ModerateCommentsInput: [
    'commentIds: [ID!]!',
    'decision: ModerationDecision!',
    'reason: String',
    'note: String',
    'clientMutationId: String',
  ],
}

const VALUES: Record<string, string[]> = {
  PieceKind: ['ARTICLE', 'STORY', 'SERIES'],
  Locale: ['en', 'es'],
  PieceOrder: ['NEWEST', 'OLDEST', 'MOST_INSIGHTFUL', 'MOST_DISCUSSED', 'TITLE'],
  CommentOrder: ['NEWEST', 'OLDEST', 'MOST_HELPFUL'],
  ReportReason: [
    ...['OFFENSIVE', 'HARASSMENT', 'MISINFORMATION', 'MEDICAL_ADVICE', 'IDENTIFIES_SOMEONE'],
    ...['SELF_HARM', 'SPAM', 'OTHER'],
  ],
  ModerationDecision: ['APPROVE', 'REJECT', 'SPAM', 'FEATURE', 'UNFEATURE'],
  CalloutTone: ['NOTE', 'CAUTION', 'RESOURCE'],
  InsightRating: ['GOOD_EFFORT', 'NICE_WORK', 'OUTSTANDING'],
  ModerationStatus: ['PENDING', 'APPROVED', 'REJECTED', 'SPAM', 'WITHDRAWN'],
  UserErrorCode: [
    ...['REQUIRED', 'TOO_SHORT', 'TOO_LONG', 'INVALID', 'NOT_FOUND', 'DUPLICATE', 'CLOSED'],
    ...['NOT_SIGNED_IN', 'NOT_ALLOWED', 'NOT_VERIFIED', 'RATE_LIMITED', 'BANNED'],
  ],
}

const MEMBERS: Record<string, string[]> = {
  Block: [
    ...['CalloutBlock', 'CrisisResourcesBlock', 'HtmlBlock', 'ImageBlock', 'JourneyBlock'],
    ...['PullQuoteBlock', 'StoryBlock'],
  ],
  Route: [
    ...['Article', 'Author', 'Community', 'Condition', 'Page', 'Redirect', 'Series', 'Story'],
    'Topic',
  ],
}

/** A contract's line against the schema: further arguments may stand beside those that it names. */
const isKept = (typeName: string, line: string): boolean => {
  const type = schema.getType(typeName)
  const [, name, args, result] = /^(\w+)(?:\((.*)\))?: (.+)$/.exec(line)!
  if (!isObjectType(type) && !isInterfaceType(type)) return false

  const field = type.getFields()[name!]
  const named = (args ?? '').split(', ').filter(Boolean)
  return (
    String(field?.type) === result &&
    named.every((text) => field?.args.some((arg) => `${arg.name}: ${String(arg.type)}` === text))
  )
}

describe('the schema', () => {
  it('is the one that is committed', () => {
    const committed = readFileSync('graphql/schema.graphql', 'utf8')

    expect(`${printSchema(lexicographicSortSchema(schema))}`.trim()).toBe(committed.trim())
  })

  it('describes every type, field, argument and value', () => {
    const silent: string[] = []
    const check = (name: string, { description }: { description?: string | null }) =>
      silent.push(...[name].filter(() => !description?.trim()))

    for (const type of ownTypes()) {
      check(type.name, type)
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value)
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          check(`${type.name}.${field.name}`, field)
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field)
          for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg)
        }
    }

    expect(silent).toEqual([])
  })

  it.each(Object.keys(CONTRACT))('keeps the public shape of %s', (name) => {
    expect(CONTRACT[name]!.filter((line) => !isKept(name, line))).toEqual([])
  })

  it.each(Object.keys(INPUTS))('keeps what %s takes', (name) => {
    const type = schema.getType(name)
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : []

    expect(fields.map((field) => `${field.name}: ${String(field.type)}`)).toEqual(
      expect.arrayContaining(INPUTS[name]!),
    )
  })

  it.each(Object.keys(VALUES))('keeps the values of %s', (name) => {
    const type = schema.getType(name)

    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(
      expect.arrayContaining(VALUES[name]!),
    )
  })

  it.each(Object.keys(MEMBERS))('keeps the members of %s', (name) => {
    const type = schema.getType(name)

    expect(isUnionType(type) && type.getTypes().map((member) => member.name)).toEqual(
      expect.arrayContaining(MEMBERS[name]!),
    )
  })

  it('lets every piece be fetched by its id', () => {
    const interfacesOf = (name: string) => {
      const type = schema.getType(name)
      return isObjectType(type) ? type.getInterfaces().map((each) => each.name) : []
    }

    for (const name of ['Article', 'Story', 'Series'])
      expect(interfacesOf(name).sort()).toEqual(['Node', 'Piece'])
  })
})
