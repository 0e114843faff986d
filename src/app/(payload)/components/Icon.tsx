/** The sign of Firsthand: a page held by a hand's curve. Takes the colours of the theme. */
export const Icon = ({ size = 24 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <path
      d="M5 3.5h9.5A4.5 4.5 0 0 1 19 8v0a4.5 4.5 0 0 1-4.5 4.5H9v8"
      stroke="var(--theme-elevation-1000)"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx="17.5" cy="19" r="2.2" fill="#c8643c" />
  </svg>
)
