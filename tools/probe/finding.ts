/** 发现 · What the probe found: how bad, by which check, where. */
export const SEVERITIES = ['high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface ProbeFinding {
  readonly severity: Severity
  /** `P…` looked at an answer; `A…` asked for harm. */
  readonly check: string
  readonly what: string
  /** `GET /api/projects/:project/map as auditor` */
  readonly where: string
}

/** One line a finding, the worst first; what is found alike in many places, once with how many. */
export function told(findings: readonly ProbeFinding[]): string[] {
  const alike = Map.groupBy(findings, ({ severity, check, what }) => `${severity} ${check} ${what}`)
  return [...alike]
    .map(([line, places]) => ({ line, places, worst: SEVERITIES.indexOf(places[0]?.severity ?? 'low') }))
    .sort((a, b) => a.worst - b.worst || (a.line < b.line ? -1 : 1))
    .map(({ line, places }) => `${line}\n    ${places[0]?.where}${more(places.length - 1)}`)
}

const more = (places: number): string => (places > 0 ? `, and ${places} more` : '')
