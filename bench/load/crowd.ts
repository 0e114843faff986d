import { ask, createAgent, type Request } from './ask'

export type Crowd = {
  url: string
  request: Request
  clients: number
  /** What every answer must contain. */
  shows: string
}

/** Milliseconds from the first question to each answer, the quickest first. */
export type Answered = { after: number[]; stale: number }

/** Costs the server nothing, and opens the connection. */
const GREETING: Request = { path: '/healthz' }

/** So many clients, whose connections are open already, ask the same at once. */
export const crowd = async ({ url, request, clients, shows }: Crowd): Promise<Answered> => {
  const agent = createAgent()
  const everyone = <Result>(act: () => Promise<Result>) =>
    Promise.all(Array.from({ length: clients }, act))
  await everyone(() => ask(url, GREETING, agent))

  const since = performance.now()
  const answers = await everyone(async () => {
    const { status, body } = await ask(url, request, agent)
    return { after: performance.now() - since, isRight: status === 200 && body.includes(shows) }
  })
  agent.destroy()

  return {
    after: answers.map(({ after }) => after).sort((a, b) => a - b),
    stale: answers.filter(({ isRight }) => !isRight).length,
  }
}
