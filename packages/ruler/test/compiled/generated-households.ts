/**
 * Invented households for any plan: facts from its own ranges, the edges of its tables more often than not,
 * facts that may be missing missing now and then. One seed gives the same households everywhere.
 */
import { addDays } from '../../src/calendar.ts'
import { withUnit } from '../../src/facts.ts'
import type { Fact, Plan } from '../../src/plan.ts'
import { HOUSEHOLD } from '../../src/plan-index.ts'
import { decimal } from '../../src/rational.ts'

/** A number from 0 up to but not 1. */
export type Chance = () => number

/** mulberry32 */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type FactsFile = Record<string, Record<string, unknown> | Record<string, unknown>[]>

export interface Spread {
  /** Days around which facts lie. */
  readonly day: string
  /** How far a quantity is usual; otherwise up to its declared limit. */
  readonly usually: number
}

export function householdOf(plan: Plan, chance: Chance, spread: Spread): FactsFile {
  const file: FactsFile = {}
  for (const { name, facts, minimum, maximum } of plan.entities) {
    const row = () => Object.fromEntries(facts.flatMap((fact) => factOf(fact, chance, spread)))
    if (name === HOUSEHOLD) file[name] = row()
    else {
      const several = chance() < 0.02 ? 20 : Math.floor(chance() * 4)
      const count = Math.min(maximum, Math.max(minimum, several))
      file[name] = Array.from({ length: count }, row)
    }
  }
  return file
}

const pick = <T>(chance: Chance, all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T

function factOf(fact: Fact, chance: Chance, spread: Spread): [string, unknown][] {
  const { type, name } = fact
  if ((fact.optional || fact.fallback !== null) && chance() < 0.2) return []
  if (type.kind === 'truth') return [[name, chance() < 0.5]]
  if (type.kind === 'choice') return [[name, pick(chance, type.values)]]
  if (type.kind === 'date') {
    const days = Math.floor(chance() * (chance() < 0.8 ? 60 : 1500)) - 10
    return [[name, addDays(spread.day, days)]]
  }
  return [[name, withUnit(fact, quantityOf(fact, chance, spread))]]
}

function quantityOf(fact: Fact, chance: Chance, { usually }: Spread): string {
  const decimals = fact.type.kind === 'quantity' ? (fact.type.decimals ?? 0) : 0
  const scale = 10n ** BigInt(decimals)
  const scaled = (limit: string): bigint => (decimal(limit).n * scale) / decimal(limit).d
  const [low, high] = [scaled(fact.low ?? '0'), scaled(fact.high ?? '1000000')]
  const near = BigInt(Math.floor(usually * Number(scale)))
  const most = chance() < 0.97 && low + near < high ? near : high - low
  const many =
    chance() < 0.1 ? pick(chance, [0n, most]) : (BigInt(Math.floor(chance() * 2 ** 50)) * most) / 2n ** 50n
  const value = low + many
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const split = digits.length - decimals
  return `${value < 0n ? '-' : ''}${digits.slice(0, split)}${decimals > 0 ? `.${digits.slice(split)}` : ''}`
}
