/**
 * 故障记录 · Failure log: what went wrong and where in the code, never what the request held: a message, an
 * address or a query can name a person.
 */
export interface FailurePlace {
  readonly requestId: string
  readonly route: string
  /** False where the cause lies in the system beneath us, and no place in our code explains it. */
  readonly isOurs?: boolean
}

export function logFailure(error: unknown, at: FailurePlace): void {
  const kind = error instanceof Error ? error.name : typeof error
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : ''
  // A database that is away for a minute makes a line for each request, and not a page.
  const frames = at.isOurs === false ? [] : tracedIn(error)
  process.stderr.write(`${[`${at.requestId} ${at.route} ${kind}${code}`, ...frames].join('\n')}\n`)
}

const tracedIn = (error: unknown): readonly string[] =>
  error instanceof Error ? (error.stack?.match(/^\s+at .*$/gm) ?? []) : []
