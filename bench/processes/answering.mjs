const answers = new Map()
/** Asked before the part of this process that answers it was loaded. */
let early = []

const answer = async (asked) => {
  const { id, name, input } = asked
  const run = answers.get(name)
  if (!run) return void early.push(asked)
  try {
    process.send({ id, result: await run(input) })
  } catch (error) {
    process.send({ id, error: error instanceof Error ? error.stack : String(error) })
  }
}

process.on('message', (message) => {
  if (message?.name) void answer(message)
})

/** Answers what the benchmark asks of this process over Node's own channel: one function a question. */
export const answering = (questions) => {
  for (const [name, run] of Object.entries(questions)) answers.set(name, run)
  const waiting = early
  early = []
  for (const asked of waiting) void answer(asked)
}
