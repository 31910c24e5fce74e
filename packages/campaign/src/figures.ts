/**
 * 数字 · Figures: the figures of a day, summed from tallies; keys as in the contract of the command line.
 *
 * Rates are compared as integers (`a/b` against `c/d` as `a·d` against `c·b`) and rounded only to be shown.
 */
import { addDays, type Day, daysBetween, daysFrom, earlier } from './day.ts'
import type { Delta, Measure } from './measures.ts'
import { toYuan } from './money.ts'
import { ANSWERING_CATEGORY } from './partner.ts'
import { rankGroups } from './ranking.ts'

export interface GroupStanding {
  readonly 小组: string
  readonly 户数: number
  readonly 签约: number
  readonly 签约率: number
  readonly 名次: number
}

/** Money in 元; rates in percent, rounded half up: 签约率 to one decimal, in 小组排名 to two. */
export interface Figures {
  readonly 截至: string
  readonly 征收户: number
  readonly 签约: number
  readonly 签约率: number
  readonly 签约天数: number
  readonly 小组数: number
  readonly 小组人员: number
  readonly 承诺书: number
  readonly 包干单位: number
  readonly 完成包干单位: number
  readonly 协调解决问题: number
  readonly 入户调查: number
  readonly 入户调查天数: number
  readonly 告知书送达: number
  readonly 送达天数: number
  readonly 难户: number
  readonly 难户化解: number
  readonly 超额最多干部: {
    readonly 工号: string
    readonly 包干: number
    readonly 包干签约: number
    readonly 超额: number
  } | null
  readonly 协议总额合计: number
  readonly 安置房款合计: number
  readonly 满意度均分: number | null
  readonly 小组排名: readonly GroupStanding[]
  readonly 逐日: readonly {
    readonly 日期: string
    readonly 当日签约: number
    readonly 小组名次: Readonly<Record<string, number>>
  }[]
}

/** What figures need to know besides tallies: the groups in the ledger's order and the signing period. */
export interface Frame {
  readonly groups: readonly string[]
  readonly signingPeriod: { readonly startsOn: Day; readonly endsOn: Day } | null
}

/** Tallies, asked by measure: sums up to a day, in all or by key, and the days on which something happened. */
export class Tallies {
  readonly #deltas = new Map<Measure, Delta[]>()

  constructor(deltas: Iterable<Delta>) {
    for (const delta of deltas) {
      const list = this.#deltas.get(delta.measure)
      if (list) list.push(delta)
      else this.#deltas.set(delta.measure, [delta])
    }
  }

  of(measure: Measure): readonly Delta[] {
    return this.#deltas.get(measure) ?? []
  }

  total(measure: Measure, day: Day): number {
    return this.of(measure).reduce((sum, delta) => (delta.day <= day ? sum + delta.amount : sum), 0)
  }

  byKey(measure: Measure, day: Day): Map<string, number> {
    const sums = new Map<string, number>()
    for (const delta of this.of(measure))
      if (delta.day <= day) sums.set(delta.key, (sums.get(delta.key) ?? 0) + delta.amount)
    return sums
  }

  /** From the first day to the last, both counted; 0 where nothing happened by the day. */
  span(measure: Measure, day: Day): number {
    const days = [...this.#byDay(measure, day)].filter(([, amount]) => amount > 0).map(([on]) => on)
    const first = days.sort()[0]
    return first === undefined ? 0 : daysBetween(first, days.at(-1) as Day) + 1
  }

  onDay(measure: Measure, day: Day): number {
    return this.#byDay(measure, day).get(day) ?? 0
  }

  #byDay(measure: Measure, last: Day): Map<Day, number> {
    const sums = new Map<Day, number>()
    for (const { day, amount } of this.of(measure))
      if (day <= last) sums.set(day, (sums.get(day) ?? 0) + amount)
    return sums
  }
}

/** `part / whole` in percent, rounded half up to so many decimals, without a float in between; 0 of nothing. */
export function percent(part: number, whole: number, decimals: number): number {
  if (whole === 0) return 0
  const scale = 10n ** BigInt(decimals)
  const doubled = (2n * 100n * scale * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole))
  return Number(doubled) / Number(scale)
}

/** The figures as of a day. */
export function figuresOf(tallies: Tallies, frame: Frame, day: Day): Figures {
  const households = tallies.total('households', day)
  const signed = tallies.total('signed', day)
  const ratings = tallies.total('ratings', day)
  const partnerHouseholds = tallies.byKey('partnerHouseholds', day)
  const partnerSigned = tallies.byKey('partnerSigned', day)
  const answering = [...tallies.byKey('partners', day).keys()]
    .filter((key) => key.startsWith(`${ANSWERING_CATEGORY}/`))
    .map((key) => key.slice(ANSWERING_CATEGORY.length + 1))
  const complete = answering.filter((code) => {
    const owed = partnerHouseholds.get(code) ?? 0
    return owed > 0 && (partnerSigned.get(code) ?? 0) === owed
  })
  return {
    截至: day,
    征收户: households,
    签约: signed,
    签约率: percent(signed, households, 1),
    签约天数: windowDays(frame, day).length,
    小组数: frame.groups.length,
    小组人员: tallies.total('staff', day),
    承诺书: tallies.total('pledges', day),
    包干单位: answering.length,
    完成包干单位: complete.length,
    协调解决问题: tallies.total('issuesSolved', day),
    入户调查: tallies.total('surveyed', day),
    入户调查天数: tallies.span('surveyed', day),
    告知书送达: tallies.total('noticed', day),
    送达天数: tallies.span('noticed', day),
    难户: tallies.total('hardListed', day),
    难户化解: tallies.total('hardResolved', day),
    超额最多干部: mostBeyond(tallies, day),
    协议总额合计: toYuan(tallies.total('totalFen', day)),
    安置房款合计: toYuan(tallies.total('homePriceFen', day)),
    满意度均分: ratings === 0 ? null : percent(tallies.total('scores', day), ratings * 100, 2),
    小组排名: groupStandings(tallies, frame, day),
    逐日: windowDays(frame, day).map((on) => ({
      日期: on,
      当日签约: tallies.onDay('signed', on),
      小组名次: Object.fromEntries(groupStandings(tallies, frame, on).map((row) => [row.小组, row.名次])),
    })),
  }
}

/** The days of the signing period up to a day: none before it, all of them after it. */
export function windowDays({ signingPeriod }: Frame, day: Day): Day[] {
  if (!signingPeriod) return []
  return daysFrom(signingPeriod.startsOn, earlier(day, signingPeriod.endsOn))
}

/** The day before, for "change since yesterday". */
export const dayBefore = (day: Day): Day => addDays(day, -1)

export function groupStandings(tallies: Tallies, frame: Frame, day: Day): GroupStanding[] {
  const households = tallies.byKey('households', day)
  const signed = tallies.byKey('signed', day)
  return rankGroups(
    frame.groups.map((group) => ({
      group,
      signed: signed.get(group) ?? 0,
      households: households.get(group) ?? 0,
    })),
  ).map((row) => ({
    小组: row.group,
    户数: row.households,
    签约: row.signed,
    签约率: percent(row.signed, row.households, 2),
    名次: row.rank,
  }))
}

function mostBeyond(tallies: Tallies, day: Day): Figures['超额最多干部'] {
  const roster = new Set(tallies.of('roster').map(({ key }) => key))
  const caseload = tallies.byKey('caseload', day)
  const own = tallies.byKey('caseloadSigned', day)
  const [most] = [...tallies.byKey('beyond', day)]
    .filter(([person, beyond]) => roster.has(person) && beyond > 0)
    .sort(
      ([a, beyondA], [b, beyondB]) =>
        beyondB - beyondA || (own.get(b) ?? 0) - (own.get(a) ?? 0) || (a < b ? -1 : 1),
    )
  if (!most) return null
  const [person, beyond] = most
  return { 工号: person, 包干: caseload.get(person) ?? 0, 包干签约: own.get(person) ?? 0, 超额: beyond }
}
