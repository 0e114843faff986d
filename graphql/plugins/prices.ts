import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql'

/** Work beyond handing over what was read: a look-up or count of its own, a text to render, a write. */
export const BASES: Record<string, number> = {
  'Comment.statement': 1,
  'Query.__schema': 100,
  'Query.__type': 10,
  'Query.insightForm': 1,
  'Query.search': 10,
  'Query.site': 1,
  'Mutation.changeEmail': 100,
  'Mutation.deleteMyAccount': 100,
  'Mutation.exportMyData': 100,
  'Mutation.resetPassword': 100,
  'Mutation.signIn': 100,
  'Mutation.signUp': 100,
  'Mutation.updateProfile': 100,
  'Page.offLabelNotices': 2,
  'Piece.crisisResources': 2,
  'Piece.excerpt': 1,
  'Piece.newComments': 10,
  'Piece.offLabelNotices': 2,
  'Piece.readingMinutes': 1,
  'Piece.wordCount': 1,
  'Reader.appeals': 1,
  'Reader.sanctions': 1,
  'Reader.statements': 2,
  'RichText.blocks': 2,
  'RichText.document': 2,
  'RichText.headings': 2,
  'RichText.html': 2,
  'RichText.markdown': 2,
  'RichText.text': 2,
  'Seo.description': 1,
  'Seo.jsonLd': 2,
  'Seo.sharingImageUrl': 1,
  'InsightSummary.ratings': 1,
  'InsightSummary.top': 1,
  'InsightSummary.total': 1,
}
const MUTATION = 10
const CONNECTION = 1

/** How many things a list without a size of its own is taken to have, before it is read. */
export const LENGTHS: Record<string, number> = {
  'Page.offLabelNotices': 2,
  'Piece.authors': 3,
  'Piece.conditions': 5,
  'Piece.crisisResources': 3,
  'Piece.offLabelNotices': 2,
  'Piece.topics': 5,
  'Piece.translations': 1,
  'RichText.blocks': 20,
}
const LENGTH = 10

/** Their ids are names within what they belong to and come with: nothing is looked up. */
const PARTS = new Set(['Citation'])

export const isConnection = ({ name }: { name: string }): boolean => name.endsWith('Connection')

type Field = Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>

/** Entries stand under the type itself or under an interface that the field comes from. */
const listed = (list: Record<string, number>, parent: GraphQLObjectType, name: string) =>
  [parent, ...parent.getInterfaces()]
    .map((type) => list[`${type.name}.${name}`])
    .find((entry) => entry !== undefined)

/** What a field costs once, however many objects it gives. */
export const basePrice = (
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  field: Field,
): number => {
  const own = listed(BASES, parent, field.name)
  if (own !== undefined) return own
  if (parent === schema.getMutationType()) return MUTATION
  const isCount = isConnection(parent) && field.name === 'totalCount'
  return isCount || isConnection(getNamedType(field.type)) ? CONNECTION : 0
}

/** What each object costs that a field gives: one where it is looked up by an id. */
export const itemPrice = (schema: GraphQLSchema, { type }: Field): number => {
  const named = getNamedType(type)
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named]
  return types.some(
    (each) => isObjectType(each) && 'id' in each.getFields() && !PARTS.has(each.name),
  )
    ? 1
    : 0
}

export const isList = ({ type }: Field): boolean =>
  isListType(getNullableType(type)) && !isLeafType(getNamedType(type))

export const assumedLength = (parent: GraphQLObjectType, { name }: Field): number =>
  listed(LENGTHS, parent, name) ?? LENGTH
