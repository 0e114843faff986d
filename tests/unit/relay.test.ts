import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from '@jest/globals'

const COMPILER = path.resolve('node_modules/relay-compiler/cli.js')
const FIXTURES = 'tests/fixtures/relay'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firsthand-relay-'))
  mkdirSync(path.join(folder, 'artifacts'))
  cpSync(FIXTURES, path.join(folder, 'src'), { recursive: true })
  cpSync('graphql/schema.graphql', path.join(folder, 'schema.graphql'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const compile = () => {
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'typescript',
    artifactDirectory: './artifacts',
  }
  writeFileSync(path.join(folder, 'relay.config.json'), JSON.stringify(config))
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER], {
    cwd: folder,
    encoding: 'utf8',
  })
  return {
    status,
    printed: stdout + stderr,
    artifacts: readdirSync(path.join(folder, 'artifacts')),
  }
}

it('Relay compiles its connections and refetchable fragments against the committed schema', () => {
  const { status, printed, artifacts } = compile()

  expect(printed).not.toContain('ERROR')
  expect(status).toBe(0)
  expect(artifacts).toEqual(
    expect.arrayContaining([
      'storiesListPaginationQuery.graphql.ts',
      'storiesCardRefetchQuery.graphql.ts',
      'storiesCommentsBackwardsQuery.graphql.ts',
      'storiesInSeriesPaginationQuery.graphql.ts',
    ]),
  )
})

it('Relay refuses a connection over a field that is none, so the test above can fail', () => {
  const file = 'export const none = graphql`query noneQuery { site { name } nothing(first: 1) }`'
  writeFileSync(path.join(folder, 'src/none.ts'), file)

  const { status, printed } = compile()

  expect(status).not.toBe(0)
  expect(printed).toContain('nothing')
})
