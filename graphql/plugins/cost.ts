import type { ApolloServerPlugin } from '@apollo/server'
import { getVariableValues, GraphQLError } from 'graphql'

import { env } from '@/src/env'

import type { Context } from '../context'
import { MOST_ERRORS } from '../validation'
import { budgetOf } from './rateLimit'
import { type Asked, introspectionCost, requestedCost } from './requestedCost'

/** What every request pays at the door, and all that one pays which is refused before it runs. */
const DEPOSIT = 10
/** What an operation costs that asks for nothing of weight. */
const LEAST = 1

const tooDear = (requested: number): GraphQLError =>
  new GraphQLError(
    `The operation may cost ${requested}; ${env.LIMIT_COST} is the most. Page sizes multiply what stands below them: ask for smaller pages, or in several operations.`,
    { extensions: { code: 'COST_LIMIT_EXCEEDED', http: { status: 400 } } },
  )

/** What an operation may cost. */
export const priceOf = (asked: Asked): number => Math.max(LEAST, requestedCost(asked))

/** Takes it beyond the deposit, and says what both are. Throws where it is too dear, or the budget too small. */
export const pay = async (context: Context, price: number): Promise<number> => {
  if (price > env.LIMIT_COST) throw tooDear(price)
  const charge = Math.max(DEPOSIT, price)
  await context.budget?.take(charge - DEPOSIT)
  return charge
}

/** Throws RATE_LIMITED for a client whose budget is spent, before anything of the request is read. */
export const admit = async (context: Context): Promise<Context> => {
  context.budget = budgetOf(context)
  await context.budget?.take(DEPOSIT)
  return context
}

/** Refuses what is too dear, takes what an operation may cost, and gives back what it did not. */
export const cost: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: context }) {
    const { budget } = context
    let requested: number | null = null
    let taken = 0
    let ofIntrospection = 0

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

        const asked = { schema, document, operation, variables: variables.coerced }
        requested = priceOf(asked)
        taken = await pay(context, requested)
        ofIntrospection = introspectionCost(asked)
      },

      async willSendResponse({ contextValue, request, response }) {
        if (requested === null || response.body.kind !== 'single') return

        const spent = ofIntrospection + (contextValue.meter?.spent ?? 0)
        const actual = taken > 0 ? Math.max(LEAST, spent) : 0
        if (taken > 0) await budget?.giveBack(taken - actual)

        // What a cache may keep for everyone says nothing of one client.
        const isShared = request.http?.method === 'GET'
        const remaining = budget && !isShared ? { remaining: budget.remaining } : {}
        const { singleResult } = response.body
        singleResult.extensions = {
          ...singleResult.extensions,
          cost: { requested, actual, limit: env.LIMIT_COST, ...remaining },
        }
        if (budget && !isShared)
          for (const [name, value] of budget.headers) response.http.headers.set(name, value)
      },
    }
  },
}
