/** The sign of Firsthand, an F whose last stroke ends in a point. Takes the colours of the theme. */
export const Icon = ({ size = 18 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <path
      d="M5.5 22V2.5H20M5.5 12.5H12"
      stroke="var(--theme-elevation-1000)"
      strokeWidth="4"
      strokeLinejoin="round"
    />
    <circle cx="17.5" cy="12.5" r="3" fill="#c8643c" />
  </svg>
)
