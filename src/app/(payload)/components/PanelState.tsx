'use client'

import { Button, ShimmerEffect } from '@payloadcms/ui'

type Props = { isFailed: boolean; what: string; reload: () => Promise<void> }

/** In place of a panel's content, while it is read or where it cannot be. */
export const PanelState = ({ isFailed, what, reload }: Props) =>
  isFailed ? (
    <div role="alert">
      <p>{what} could not be read.</p>
      <Button buttonStyle="secondary" size="small" onClick={() => void reload()}>
        Try again
      </Button>
    </div>
  ) : (
    <div aria-busy="true" aria-label={`${what} …`}>
      <ShimmerEffect height="3rem" />
    </div>
  )
