import { builder } from '../builder'
import { Author, Comment, Community, Condition, Insight, Piece, Topic } from './refs'

export const PieceEdge = builder.edgeObject({
  type: Piece,
  name: 'PieceEdge',
  description: 'A piece in a list.',
})
export const PieceConnection = builder.connectionObject(
  { type: Piece, name: 'PieceConnection', description: 'A page of pieces.' },
  PieceEdge,
)

export const AuthorEdge = builder.edgeObject({
  type: Author,
  name: 'AuthorEdge',
  description: 'An author in a list.',
})
export const AuthorConnection = builder.connectionObject(
  { type: Author, name: 'AuthorConnection', description: 'A page of authors.' },
  AuthorEdge,
)

export const TopicEdge = builder.edgeObject({
  type: Topic,
  name: 'TopicEdge',
  description: 'A topic in a list.',
})
export const TopicConnection = builder.connectionObject(
  { type: Topic, name: 'TopicConnection', description: 'A page of topics.' },
  TopicEdge,
)

export const ConditionEdge = builder.edgeObject({
  type: Condition,
  name: 'ConditionEdge',
  description: 'A condition in a list.',
})
export const ConditionConnection = builder.connectionObject(
  { type: Condition, name: 'ConditionConnection', description: 'A page of conditions.' },
  ConditionEdge,
)

export const CommunityEdge = builder.edgeObject({
  type: Community,
  name: 'CommunityEdge',
  description: 'A community in a list.',
})
export const CommunityConnection = builder.connectionObject(
  { type: Community, name: 'CommunityConnection', description: 'A page of communities.' },
  CommunityEdge,
)

export const CommentEdge = builder.edgeObject({
  type: Comment,
  name: 'CommentEdge',
  description: 'A comment in a list.',
})
export const CommentConnection = builder.connectionObject(
  { type: Comment, name: 'CommentConnection', description: 'A page of comments.' },
  CommentEdge,
)

export const InsightEdge = builder.edgeObject({
  type: Insight,
  name: 'InsightEdge',
  description: 'An insight in a list.',
})
export const InsightConnection = builder.connectionObject(
  { type: Insight, name: 'InsightConnection', description: 'A page of insights.' },
  InsightEdge,
)
