import type { Context } from '@/graphql/context'
import { deviceOf } from '@/src/readers/device'

export const deviceOfCaller = ({ headers }: Context): string | undefined =>
  deviceOf(headers.get('user-agent'))
