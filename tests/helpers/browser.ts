import type { App } from './app'

const FORM = '{ insightForm { token } }'

/** Keeps the cookies that it is given, and sends them along, as each tab of a browser does. */
export const openBrowser = (app: Pick<App, 'query'>) => {
  const cookies = new Map<string, string>()
  const given: string[] = []

  const ask = async (query: string, variables?: object, headers: Record<string, string> = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.query(query, variables, {
      headers: { ...headers, ...(cookie && { cookie }) },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split('=') as [string, string]
      given.push(line)
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return answer
  }
  return {
    cookies,
    /** As the server wrote them. */
    given,
    ask,
    form: async (): Promise<string> => (await ask(FORM)).data!.insightForm.token as string,
  }
}

export type Browser = ReturnType<typeof openBrowser>
