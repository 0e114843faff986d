import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { TriedAnswer } from '@/src/triage/tryWords'
import { type App, startApp } from '@/tests/helpers/app'
import { type Rest, restAs } from '@/tests/helpers/restAs'

let app: App
const folder = mkdtempSync(path.join(tmpdir(), 'firsthand-triage-'))
beforeAll(async () => {
  app = await startApp()
  await app.payload.updateGlobal({
    slug: 'moderation',
    data: { bannedWords: 'zebra', suspectWords: 'llama*' },
  })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const write = (name: string, ...lines: string[]) => {
  const file = path.join(folder, name)
  writeFileSync(file, lines.join('\n'))
  return file
}
const run = async (args: string[], input = '') => {
  const { runTriage } = await import('@/src/triage/cli')
  let printed = ''
  let complained = ''
  const code = await runTriage(async () => app.payload, args, {
    input: Readable.from([Buffer.from(input)]),
    print: (text) => (printed += text),
    complain: (text) => (complained += text),
  })
  const lines = printed.split('\n').filter(Boolean)
  return { code, complained, printed, lines }
}
const outcomesOf = async (args: string[], input?: string) =>
  (await run(args, input)).lines.map((line) => (JSON.parse(line) as { outcome: string }).outcome)
const failure = (args: string[]) =>
  run(args).then(
    () => 'none',
    (error: Error) => error.message.replaceAll(`${folder}/`, ''),
  )

describe('npm run triage', () => {
  it('prints a line for each comment, by the lists of the installation', async () => {
    const file = write(
      'comments.jsonl',
      '{"body":"Thank you for this.","locale":"en"}',
      '',
      '{"body":"A z3bra came by."}',
      '{"body":"Dos llamas pasaron.","locale":"es"}',
      '{"body":"I want to die, zebra"}',
    )

    const { code, complained, lines } = await run([file])

    expect([code, complained]).toEqual([0, ''])
    const answers = lines.map((line) => JSON.parse(line) as TriedAnswer)
    expect(answers.map(({ outcome }) => outcome)).toEqual(['approve', 'reject', 'hold', 'hold'])
    expect(answers[1]!.phases[5]).toEqual({
      phase: 'banned-words',
      verdict: 'reject',
      reason: 'Banned words: “zebra”.',
      score: 1,
    })
    expect(Object.keys(answers[0]!)).toEqual(['outcome', 'phases'])
    expect(answers[0]!.phases).toHaveLength(14)
  })

  it('reads the standard input, and takes the last line without its end', async () => {
    expect(await outcomesOf(['-'], '{"body":"Hello there"}\r\n{"body":"zebra"}')).toEqual([
      'approve',
      'reject',
    ])
  })

  it('names a line that cannot be read, and goes on with the others', async () => {
    const { code, complained, lines } = await run(
      ['-'],
      ['{"body":1}', 'nonsense', '[]', '{"body":"fine","mood":"good"}', '{"body":"fine"}'].join(
        '\n',
      ),
    )

    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(complained.split('\n')).toEqual([
      expect.stringMatching(/^Line 1: "body" is not as it should be: .*string/),
      'Line 2: it is no JSON. Write {"body": "…"} in one line.',
      'Line 3: it is no object such as {"body": "…"}.',
      'Line 4: it has "mood", but a line may have body, locale, mode, reader alone.',
      '',
    ])
  })

  it('judges as of the reader and the mode that a line names', async () => {
    const lines = [
      '{"body":"Hello there","mode":"mixed","reader":{"approved":0}}',
      '{"body":"Hello there","mode":"mixed"}',
      '{"body":"Hello there","mode":"closed"}',
      '{"body":"Hello there","reader":{"premoderated":true}}',
      '{"body":"Hello there","reader":{"approved":1,"rejected":5}}',
      '{"body":"Hello there"}',
    ].join('\n')

    expect(await outcomesOf(['-'], lines)).toEqual([
      ...['hold', 'approve', 'reject', 'hold', 'hold', 'approve'],
    ])
    expect((await outcomesOf(['-', '--mode', 'moderated'], lines)).at(-1)).toBe('hold')
  })

  it('takes lists from files, and says how long it took', async () => {
    const banned = write('banned.txt', '# ours', 'hello')
    const empty = write('empty.txt', '')
    const args = ['-', '--banned', banned, '--suspect', empty, '--milliseconds']

    const { lines } = await run(args, '{"body":"Hello llama"}\n{"body":"zebra llama"}')

    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { outcome: 'reject', milliseconds: expect.any(Number) },
      { outcome: 'approve' },
    ])
  })

  it.each([
    [[], 'Name a file. Write: npm run triage -- FILE.jsonl'],
    [['a', 'b'], 'b: one file at a time, and the first was a.'],
    [['a', '--mode', 'shut'], '--mode shut: give open, mixed, moderated or closed.'],
    [['a', '--lists'], "Unknown option '--lists'"],
    [[path.join(folder, 'none.jsonl')], 'none.jsonl: the file cannot be read (ENOENT).'],
    [
      ['-', '--banned', path.join(folder, 'none.txt')],
      'none.txt: the file cannot be read (ENOENT).',
    ],
  ])('says what is wrong with %j', async (args, message) => {
    expect(await failure(args)).toContain(message)
  })

  it('names the line of a list that cannot be used', async () => {
    expect(await failure(['-', '--banned', write('bad.txt', 'fine', '/a(/')])).toBe(
      'bad.txt: Line 2: /a(/ is no pattern: missing closing ).',
    )
  })
})

describe('the lists, tried in the admin', () => {
  const tried = async (rest: Rest, body: object) => {
    const answer = await rest('POST', '/globals/moderation/try', body)
    return { status: answer.status, body: JSON.parse(answer.body) as TriedAnswer }
  }

  it('judge a text as they are typed, and mark its words', async () => {
    const rest = await restAs(app, 'moderator')

    const { status, body } = await tried(rest, {
      body: ' A v1cuna came by.',
      bannedWords: 'vicuna',
      suspectWords: 'fine\n/a(/',
    })

    expect(status).toBe(200)
    expect(body).toMatchObject({
      outcome: 'reject',
      body: 'A v1cuna came by.',
      problems: [{ list: 'suspectWords', line: 2, message: expect.stringContaining('no pattern') }],
    })
    expect(body.phases.find(({ phase }) => phase === 'banned-words')!.spans).toEqual([[2, 8]])
    expect(await app.payload.findGlobal({ slug: 'moderation' })).toMatchObject({
      bannedWords: 'zebra',
    })
  })

  it.each([
    ['contributor', 403],
    ['moderator', 200],
    ['editor', 200],
  ] as const)('are tried by a %s: %i', async (role, status) => {
    const rest = await restAs(app, role)

    expect((await tried(rest, { body: 'zebra' })).status).toBe(status)
  })

  it('are not tried by anyone else, nor on something else than a text', async () => {
    const asNobody = await restAs(app)
    const asEditor = await restAs(app, 'editor')

    expect((await tried(asNobody, { body: 'zebra' })).status).toBe(403)
    expect((await tried(asEditor, { text: 'zebra' })).status).toBe(400)
    expect((await tried(asEditor, { body: 'x'.repeat(20_001) })).status).toBe(400)
  })
})
