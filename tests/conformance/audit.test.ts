import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type AuditResult, auditServer } from 'graphql-http'

import { type App, startApp } from '../helpers/app'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const idsOf = (results: AuditResult[], wanted: AuditResult['status']) =>
  results.filter(({ status }) => status === wanted).map(({ id, name }) => `${id} ${name}`)

const auditOfApolloItself = async () => {
  const apollo = new ApolloServer({ typeDefs: 'type Query { anything: Int }' })
  const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } })
  const results = await auditServer({ url: url.replace(/\/$/, ''), fetchFn: fetch })
  await apollo.stop()
  return results
}

it('passes the audit of GraphQL over HTTP with no error, and no warning that Apollo itself has not', async () => {
  const results = await auditServer({ url: `${app.url}/graphql`, fetchFn: fetch })
  const apollos = await auditOfApolloItself()

  expect(results.length).toBeGreaterThan(50)
  expect(idsOf(results, 'error')).toEqual([])
  expect(idsOf(apollos, 'warn')).toEqual(expect.arrayContaining(idsOf(results, 'warn')))
  expect(idsOf(apollos, 'notice')).toEqual(expect.arrayContaining(idsOf(results, 'notice')))
})
