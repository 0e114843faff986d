import { type GraphqlError, GraphqlErrors, NetworkError } from './errors'
import { type ClientOptions, fetchOperation, type Operation, type RequestOptions } from './send'

type Message = { event: string; data: string }

const parseMessage = (text: string): Message => {
  const message: Message = { event: 'message', data: '' }
  for (const line of text.split('\n')) {
    const [, field, value] = /^(event|data): ?(.*)$/.exec(line) ?? []
    if (field === 'event') message.event = value!
    if (field === 'data') message.data += value!
  }
  return message
}

async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Message> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return

      rest += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n')
      const messages = rest.split('\n\n')
      rest = messages.pop()!
      for (const message of messages) yield parseMessage(message)
    }
  } finally {
    await reader.cancel()
  }
}

/** The events of a subscription over server-sent events, until it is over or no longer iterated. */
export async function* subscribe(
  client: ClientOptions,
  operation: Operation,
  options: RequestOptions,
): AsyncGenerator<unknown, void, undefined> {
  const url = `${client.url}/stream`
  const response = await fetchOperation({ ...client, url }, operation, options, 'text/event-stream')
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
  if (!isStream || !response.body) {
    const { errors, data } = (await response.json().catch(() => ({}))) as {
      errors?: GraphqlError[]
      data?: unknown
    }
    if (errors) throw new GraphqlErrors(errors, data, response)
    throw new NetworkError(`${url} answered ${response.status} with no events.`, {
      response,
    })
  }

  for await (const { event, data } of messagesOf(response.body)) {
    if (event === 'complete') return
    if (event !== 'next') continue
    const answer = JSON.parse(data) as { data?: unknown; errors?: GraphqlError[] }
    if (answer.errors) throw new GraphqlErrors(answer.errors, answer.data, response)
    yield answer.data
  }
}
