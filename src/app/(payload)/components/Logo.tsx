import { Icon } from './Icon'

/** The sign and the name, above the form for signing in. */
export const Logo = () => (
  <div style={{ display: 'flex', alignItems: 'center', gap: '0.6rem' }}>
    <Icon size={44} />
    <span style={{ fontSize: '2rem', fontWeight: 600, color: 'var(--theme-elevation-1000)' }}>
      Firsthand
    </span>
  </div>
)
