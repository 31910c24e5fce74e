/**
 * What a campaign that is drawn from a seed needs: chance, the office, what it counts for itself, and two ways to act:
 * what must be done, and what must be refused.
 */
import { addDays, type Day, day } from '@oneruler/campaign/day'
import type { JsonObject } from '@oneruler/campaign/event'
import type { ActingOffice } from './acting-office.ts'

/** mulberry32: the same seed draws the same campaign. */
export function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface Counted {
  households: number
  certificates: number
  signed: Map<string, string>
  certificatesSigned: number
  revoked: number
  surveyed: number
  served: number
  paidFen: number
  vacated: number
  closed: number
  ordered: number
  /** Refusals by gate and code, as they were met. */
  readonly refused: Map<string, number>
}

export const nothingCounted = (): Counted => ({
  households: 0,
  certificates: 0,
  signed: new Map(),
  certificatesSigned: 0,
  revoked: 0,
  surveyed: 0,
  served: 0,
  paidFen: 0,
  vacated: 0,
  closed: 0,
  ordered: 0,
  refused: new Map(),
})

export const GROUPS = 8

export const pad = (n: number): string => String(n).padStart(4, '0')
export const on = (text: string, later = 0): Day => addDays(day(text), later)

/** What the account is for, by what it is paid under; a hundred yuan of rewards is soon found to be too little. */
export const budget = (amounts: { readonly 腾空奖励: string }): JsonObject => ({
  items: Object.entries({ 补偿款: '1800000000', 差价: '900000000', 不可预见费: '200000000', ...amounts }).map(
    ([item, amountFen]) => ({ item, amountFen }),
  ),
  document: '示财建〔2018〕1号',
  reason: '按补偿方案和调查结果编制',
})

export interface Home {
  readonly number: string
  readonly areaM2: string
}

export class Run {
  readonly office: ActingOffice
  readonly counted: Counted
  readonly chance: () => number
  readonly numbers: readonly string[]
  /** Of each household: its group's people, its houses, its owners where there are several. */
  readonly houses = new Map<string, { readonly number: string; readonly unregistered: string }[]>()
  readonly owners = new Map<string, readonly string[]>()
  readonly homes: Home[] = []

  constructor(office: ActingOffice, counted: Counted, chance: () => number, households: number) {
    this.office = office
    this.counted = counted
    this.chance = chance
    this.numbers = Array.from({ length: households }, (_, n) => `H${pad(n + 1)}`)
  }

  /** Done, or it is a fault of the campaign: nothing here is expected to be refused. */
  async must(name: string, target: string, input: JsonObject = {}): Promise<void> {
    const met = await this.office.attempt(name, target, input)
    if (met.length > 0) throw new Error(`${this.office.today} ${name} ${target}: ${met.join('; ')}`)
  }

  /** Tried too early, or by the wrong person: it must be refused, and by this gate. */
  async refusedBy(gate: string, name: string, target: string, input: JsonObject = {}): Promise<void> {
    const met = await this.office.attempt(name, target, input)
    if (!met.some((refusal) => refusal.startsWith(`${gate} `)))
      throw new Error(`${this.office.today} ${name} ${target}: not refused by ${gate}: ${met.join('; ')}`)
    this.counted.refused.set(gate, (this.counted.refused.get(gate) ?? 0) + 1)
  }

  isOneIn(n: number): boolean {
    return this.chance() * n < 1
  }

  personOf(number: string, which = 0): string {
    const group = Number(number.slice(1)) % GROUPS
    return `R${pad(group * 9 + which + 1)}`
  }

  /** Spreads the households over days, each in its place, so that days never run back. */
  async over(
    numbers: readonly string[],
    first: string,
    days: number,
    act: (number: string) => Promise<void>,
  ): Promise<void> {
    for (const [index, number] of numbers.entries()) {
      this.office.on(on(first, Math.floor((index * days) / numbers.length)))
      await act(number)
    }
  }
}
