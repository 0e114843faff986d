import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, getVariableValues, GraphQLError } from 'graphql'

import { env } from '@/src/env'

import type { Context } from '../context'
import { MOST_ERRORS } from '../validation'
import { budgetOf } from './rateLimit'
import { type Asked, introspectionCost, requestedCost } from './requestedCost'

/** What every request pays at the door, and all that one pays which is refused before it runs. */
export const DEPOSIT = 10
/** What an operation costs that asks for nothing of weight. */
const LEAST = 1

export type Price = { requested: number; ofIntrospection: number }

const tooDear = (requested: number): GraphQLError =>
  new GraphQLError(
    `The operation may cost ${requested}; ${env.LIMIT_COST} is the most. Page sizes multiply what stands below them: ask for smaller pages, or in several operations.`,
    { extensions: { code: 'COST_LIMIT_EXCEEDED', http: { status: 400 } } },
  )

/** How many prices of one document are remembered: it is asked with few variables again and again, or with new ones. */
const MOST_PRICES = 100
const LONGEST_KEY = 1000
const prices = new WeakMap<DocumentNode, Map<string, Price>>()

/** What an operation may cost, and how much of that is for questions about the schema. */
export const priceOf = (asked: Asked): Price => {
  const { document, operation, variables } = asked
  const known = prices.get(document) ?? new Map<string, Price>()
  prices.set(document, known)
  const key = `${operation.name?.value ?? ''} ${JSON.stringify(variables)}`
  const before = known.get(key)
  if (before) return before

  const price = {
    requested: Math.max(LEAST, requestedCost(asked)),
    ofIntrospection: introspectionCost(asked),
  }
  if (known.size < MOST_PRICES && key.length <= LONGEST_KEY) known.set(key, price)
  return price
}

/** Takes it beyond the deposit, and says what both are. Throws where it is too dear, or the budget too small. */
export const pay = async (context: Context, { requested }: Price): Promise<number> => {
  if (requested > env.LIMIT_COST) throw tooDear(requested)
  const charge = Math.max(DEPOSIT, requested)
  await context.budget?.take(charge - DEPOSIT)
  return charge
}

/** Throws RATE_LIMITED for a client whose budget is spent, before anything of the request is read. */
export const admit = async (context: Context): Promise<void> => {
  context.budget = budgetOf(context)
  await context.budget?.take(DEPOSIT)
}

/** Takes all of it in one, where the price of a request is known before it is read. */
export const admitAtPrice = async (context: Context, { requested }: Price): Promise<number> => {
  context.budget = budgetOf(context)
  const charge = Math.max(DEPOSIT, requested)
  await context.budget?.take(charge)
  return charge
}

/** Gives back what an operation did not cost in the end, and says so. */
export const settle = async (
  { budget, meter }: Context,
  { requested, ofIntrospection }: Price,
  charge: number,
  isShared: boolean,
): Promise<object> => {
  const actual = charge > 0 ? Math.max(LEAST, ofIntrospection + (meter?.spent ?? 0)) : 0
  if (charge > 0) await budget?.giveBack(charge - actual)
  // What a cache may keep for everyone says nothing of one client.
  const remaining = budget && !isShared ? { remaining: budget.remaining } : {}
  return { requested, actual, limit: env.LIMIT_COST, ...remaining }
}

/** Refuses what is too dear, takes what an operation may cost, and gives back what it did not. */
export const cost: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: context }) {
    const { budget } = context
    let price: Price | null = null
    let charge = 0

    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return
        const variables = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
          { maxErrors: MOST_ERRORS },
        )
        if (!variables.coerced) return // execution refuses them, in its words

        price = priceOf({ schema, document, operation, variables: variables.coerced })
        charge = await pay(context, price)
        const { operationName, variables: given = {} } = request
        context.outcome.asked = { schema, document, operationName, variables: given, price }
      },

      async willSendResponse({ contextValue, request, response }) {
        if (!price || response.body.kind !== 'single') return

        const isShared = request.http?.method === 'GET'
        const { singleResult } = response.body
        singleResult.extensions = {
          ...singleResult.extensions,
          cost: await settle(contextValue, price, charge, isShared),
        }
        if (budget && !isShared)
          for (const [name, value] of budget.headers) response.http.headers.set(name, value)
      },
    }
  },
}
