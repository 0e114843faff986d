import '@payloadcms/next/css'
import './narrow.css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { isStaff } from '@/src/access/roles'

import { importMap } from './admin/importMap'
import { schedulePublish } from './schedulePublish'

/** A reader's token is no key to the admin, wherever it is put. */
const refuseReaders = async (): Promise<void> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (user && !isStaff(user)) throw new Error('The admin is for staff.')
}

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  await refuseReaders()
  return handleServerFunctions({
    ...args,
    config,
    importMap,
    serverFunctions: { 'schedule-publish': schedulePublish },
  })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
