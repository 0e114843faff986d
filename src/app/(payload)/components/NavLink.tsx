'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** A page of our own in the menu. */
export const NavLink = ({ href, label }: { href: string; label: string }) => {
  const isHere = usePathname() === href
  return (
    <Link href={href} className="nav__link" aria-current={isHere ? 'page' : undefined}>
      {isHere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
