/** 标 · The mark: a ruler of five divisions. */
export const Mark = () => (
  <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
    <rect x=".5" y="6.5" width="23" height="11" fill="var(--brand)" stroke="var(--brand)" />
    <path d="M4.5 7v3.5M8.25 7v5.5M12 7v3.5M15.75 7v5.5M19.5 7v3.5" stroke="var(--paper)" strokeWidth="1.3" />
  </svg>
)
