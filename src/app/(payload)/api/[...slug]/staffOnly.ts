import config from '@payload-config'
import { getPayload } from 'payload'

import { isStaff } from '@/src/access/roles'

import { STAFF_DOORS } from './staffDoors'

type Handler = (
  request: Request,
  args: { params: Promise<{ slug?: string[] }> },
) => Promise<Response>

/** What else must be reached without a session, and what asks for a key of its own. */
const OPEN = new Set([
  'POST users/logout',
  'POST users/reset-password',
  'GET users/me',
  'GET users/init',
  'POST mcp',
])

/** REST serves the admin. To everyone else it does not exist: the public API is GraphQL. */
export const staffOnly =
  (handler: Handler): Handler =>
  async (request, args) => {
    const { slug = [] } = await args.params
    const asked = `${request.method} ${slug.join('/')}`
    const door = STAFF_DOORS[asked]
    if (door) return door((given) => handler(given, args))(request)
    if (OPEN.has(asked)) return handler(request, args)

    const payload = await getPayload({ config })
    const { user } = await payload.auth({ headers: request.headers })
    if (isStaff(user)) return handler(request, args)

    return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
  }
