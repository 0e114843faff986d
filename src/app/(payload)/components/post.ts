type Said = { message?: string; errors?: { message: string }[] }

/** Asks the server to do something, and says in its words what came of it. */
export const post = async (
  url: string,
  body: object = {},
): Promise<{ isDone: boolean; message: string }> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const { errors, message } = (await response.json()) as Said
    const words = message ?? errors?.map((error) => error.message).join(' ')
    return { isDone: response.ok, message: words ?? 'The server gave no answer that says more.' }
  } catch {
    return { isDone: false, message: 'The server did not answer. Try again.' }
  }
}
