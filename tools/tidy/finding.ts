/** What a check says: where, what stands there, and why the rule exists. */

export interface Finding {
  /** An error fails the run; a warning is only shown. */
  readonly severity: 'error' | 'warning'
  /** From the root of the repository, with slashes. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly what: string
  readonly why: string
}

/** One line for a terminal: `packages/campaign/src/day.ts:12 error Date.now (why …)`. */
export const showFinding = ({ path, line, severity, what, why }: Finding): string =>
  `${path}:${line} ${severity}: ${what}\n    ${why}`
