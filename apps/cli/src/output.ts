/**
 * 输出 · Output: words for people on stderr and stdout, or one JSON document on stdout and nothing else there.
 */
import { legible } from '@oneruler/campaign/written-text'
import { cliWords } from '@oneruler/words/cli'

export const words = cliWords.zh

/** What a command was asked to print. */
export interface Output {
  readonly json: boolean
}

/** A document of the contract: printed whole with `--json`, told in words otherwise. */
export function answer(output: Output, document: unknown, told: () => void): void {
  if (output.json) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
  else told()
}

/** A line for the person; with `--json` it goes to stderr, where it disturbs nothing. */
export function tell(output: Output, line: string): void {
  if (output.json) note(line)
  else process.stdout.write(`${legible(line)}\n`)
}

/** A line on stderr. What a ledger holds must not steer the terminal. */
export function note(line: string): void {
  process.stderr.write(`${legible(line)}\n`)
}

/** Progress in place on a terminal; nothing at all where nobody watches. */
export function progressLine(): { show(text: string): void; clear(): void } {
  const live = process.stderr.isTTY === true
  return {
    show: (text) => live && process.stderr.write(`\r\u001b[K${text}`),
    clear: () => live && process.stderr.write('\r\u001b[K'),
  }
}

/** Why a command ends without having done its work; exit code 1 (refused) or 2 (wrongly asked). */
export class Refused extends Error {
  readonly exitCode: 1 | 2
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
