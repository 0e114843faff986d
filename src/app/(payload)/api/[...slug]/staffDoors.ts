import config from '@payload-config'
import { getPayload } from 'payload'

import { Refused } from '@/src/errors'
import { CLIENT_ADDRESS } from '@/src/http/clientAddress'
import { spend } from '@/src/limits/spend'
import { soon } from '@/src/operations/soon'
import { sameTime, whereOpen } from '@/src/passwords/sameTime'

const WRONG =
  'The address and the password do not belong together. After too many wrong passwords an account rests for ten minutes.'

type Answer = (request: Request) => Promise<Response>
type Given = { email?: unknown; password?: unknown }

/** As JSON, or in the one field of the form that the admin sends. */
const givenIn = async (request: Request): Promise<{ email: string; password: string }> => {
  const read = async (): Promise<Given> => {
    const copy = request.clone()
    const isForm = copy.headers.get('content-type')?.includes('form')
    const json = isForm ? (await copy.formData()).get('_payload') : await copy.text()
    return JSON.parse(typeof json === 'string' ? json : '') as Given
  }
  const { email, password } = await read().catch((): Given => ({}))
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return { email: text(email).trim().toLowerCase(), password: text(password) }
}

const limited =
  (name: 'signInOfStaff' | 'requestPasswordReset', door: Answer): Answer =>
  async (request) => {
    const payload = await getPayload({ config })
    const { email } = await givenIn(request)
    const address = request.headers.get(CLIENT_ADDRESS) ?? ''
    try {
      await spend(payload, name, { address, account: `${email} from ${address}` })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return Response.json({ errors: [{ message: error.message }] }, { status: 429 })
    }
    return door(request)
  }

/** Neither the time nor the words tell whether an address is one of the staff's. */
const signIn =
  (door: Answer): Answer =>
  async (request) => {
    const payload = await getPayload({ config })
    const { email, password } = await givenIn(request)
    const open = await payload.count({ collection: 'users', where: whereOpen(email) })
    const answer = await door(request)
    if (answer.status !== 401) return answer
    if (open.totalDocs === 0 && password) await sameTime(password)
    return Response.json({ errors: [{ message: WRONG }] }, { status: 401 })
  }

/** The answer waits for nothing, so it is the same for every address. */
const forgotPassword =
  (door: Answer): Answer =>
  async (request) => {
    const payload = await getPayload({ config })
    if (!(await givenIn(request)).email) return door(request)

    const copy = request.clone()
    soon(payload, 'A link to a new password', async () => {
      const { ok, status } = await door(copy)
      if (!ok) throw new Error(`Payload answered with ${status}.`)
    })
    return Response.json({ message: 'Success' })
  }

/** What a member of staff must reach before they are signed in. */
export const STAFF_DOORS: Record<string, (door: Answer) => Answer> = {
  'POST users/login': (door) => limited('signInOfStaff', signIn(door)),
  'POST users/forgot-password': (door) => limited('requestPasswordReset', forgotPassword(door)),
}
