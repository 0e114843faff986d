import config from '@payload-config'
import { getPayload } from 'payload'

import { isStaff } from '@/src/access/roles'

type Handler = (
  request: Request,
  args: { params: Promise<{ slug?: string[] }> },
) => Promise<Response>

/** What a member of staff must reach before they are signed in, and what asks for a key of its own. */
const OPEN = new Set([
  'POST users/login',
  'POST users/logout',
  'POST users/forgot-password',
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
    if (OPEN.has(`${request.method} ${slug.join('/')}`)) return handler(request, args)

    const payload = await getPayload({ config })
    const { user } = await payload.auth({ headers: request.headers })
    if (isStaff(user)) return handler(request, args)

    return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
  }
