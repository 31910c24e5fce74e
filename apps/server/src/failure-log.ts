/**
 * 故障记录 · Failure log: what went wrong and where in the code, never what the request held: a message, an
 * address or a query can name a person.
 */
export function logFailure(error: unknown, at: { readonly requestId: string; readonly route: string }): void {
  const kind = error instanceof Error ? error.name : typeof error
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : ''
  const frames = error instanceof Error ? (error.stack?.match(/^\s+at .*$/gm) ?? []) : []
  process.stderr.write(`${at.requestId} ${at.route} ${kind}${code}\n${frames.join('\n')}\n`)
}
