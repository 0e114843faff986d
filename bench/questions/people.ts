import { readFileSync } from 'node:fs'
import path from 'node:path'

import { askJson } from '../load/ask'
import type { Firsthand } from '../servers/firsthand'
import { byPost } from './firsthand'

/** Signs in with the account that a new installation makes; the token is for Payload's REST API. */
export const signInAsStaff = async ({ url, dataDir }: Firsthand): Promise<string> => {
  const account = readFileSync(path.join(dataDir, 'first-admin.txt'), 'utf8')
  const [email, password] = account.split('\n')
  const { token } = await askJson<{ token: string }>(url, {
    method: 'POST',
    path: '/api/users/login',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return token
}

export const SIGN_UP = /* GraphQL */ `
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      token
      userErrors {
        message
      }
    }
  }
`

/** Makes accounts of readers, and gives their tokens. */
export const signUpReaders = async ({ url }: Firsthand, count: number): Promise<string[]> => {
  const tokens: string[] = []
  for (let number = 1; number <= count; number++) {
    const input = {
      email: `reader-${number}@bench.example.org`,
      password: `correct horse battery ${number}`,
      displayName: `Reader ${number}`,
    }
    const { data } = await askJson<{ data: { signUp: { token: string } } }>(
      url,
      byPost(SIGN_UP, { input }),
    )
    tokens.push(data.signUp.token)
  }
  return tokens
}
