/**
 * 读词 · Token reader: goes through tokens one by one; the first that does not fit ends the reading.
 */
import type { Report } from '../diagnostic.ts'
import { slipAt } from './slips.ts'
import type { Token } from './tokens.ts'

/** Ends the reading of one definition; its reason has been reported. */
export class Stop extends Error {}

export class TokenReader {
  readonly #tokens: readonly Token[]
  readonly report: Report
  readonly #isBroken: boolean
  #at = 0

  /**
   * `tokens` end with `end`. Where some of the text was no token (`isBroken`) and has been reported, what does
   * not fit after it is its consequence and ends the reading silently.
   */
  constructor(tokens: readonly Token[], report: Report, isBroken: boolean) {
    this.#tokens = tokens
    this.report = report
    this.#isBroken = isBroken
  }

  get token(): Token {
    return this.#tokens[this.#at] as Token
  }

  get next(): Token {
    return this.#tokens[this.#at + 1] ?? this.token
  }

  take(): Token {
    const token = this.token
    if (token.kind !== 'end') this.#at += 1
    return token
  }

  /** True where the token is this sign or keyword. */
  is(text: string): boolean {
    return (this.token.kind === 'sign' || this.token.kind === 'keyword') && this.token.text === text
  }

  /** Takes the token where it is this sign or keyword. */
  skip(text: string): boolean {
    const found = this.is(text)
    if (found) this.take()
    return found
  }

  expect(text: string): Token {
    if (!this.is(text)) this.fail(text)
    return this.take()
  }

  name(want = 'name'): Token {
    if (this.token.kind !== 'name') this.fail(want)
    return this.take()
  }

  /** Reports what should stand here, a sign or a key of the words `wants`, and stops. */
  fail(want: string): never {
    const slip = slipAt(this.#tokens[this.#at - 1], this.token, this.#tokens[this.#at + 1])
    if (slip !== undefined) this.stop(slip.key, slip.params, slip.place)
    if (!this.#isBroken) this.report('E104', this.token.place, { want, got: this.token.text })
    throw new Stop()
  }

  stop(key: string, params: Readonly<Record<string, string>> = {}, place = this.token.place): never {
    this.report(key, place, params)
    throw new Stop()
  }
}

/** What a reading gives; undefined where it stopped. */
export function reading<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Stop) return undefined
    throw error
  }
}
