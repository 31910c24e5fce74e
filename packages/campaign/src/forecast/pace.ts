/**
 * 进度 · Pace: of every day of a signing window, how many households were open in the morning and signed by evening.
 *
 * What a forecast looks at, and nothing else: no name, no caseworker, no household.
 */
import { certificatesOf, type Dossier } from '../campaign.ts'
import { addDays, type Day, daysFrom } from '../day.ts'
import { hardCaseListed, hardCaseResolved } from '../hard-case.ts'
import { countedAgreements } from '../measures.ts'

/** 难户 sign more slowly, so they are counted apart; every other household is 一般户. */
export type CaseKind = '一般户' | '难户'

/** The households of one group and kind on one day. Certificates are what the threshold counts (条例 §38). */
export interface PaceCell {
  readonly group: string
  readonly kind: CaseKind
  /** Without an agreement in the morning. */
  readonly open: number
  readonly openCertificates: number
  /** Of these, signed by evening. */
  readonly signed: number
}

/** `lived`: the days of the window so far, the first first; `ahead`: the morning after them. */
export interface Pace {
  readonly days: readonly Day[]
  readonly lived: readonly (readonly PaceCell[])[]
  readonly ahead: readonly PaceCell[]
  /** Group → its households, signed or not. */
  readonly groups: ReadonlyMap<string, number>
  readonly certificates: number
}

/** @param households as they stood on that evening; an evening after the window counts as its last. */
export function paceOf(
  households: Iterable<Dossier>,
  window: { readonly startsOn: Day; readonly endsOn: Day },
  evening: Day,
): Pace {
  const days = daysFrom(window.startsOn, window.endsOn)
  const lived = days.filter((day) => day <= evening)
  const all = [...households].map(lifeOf)
  const mornings = lived.map((day) => cellsOf(all, day))
  return {
    days,
    lived: mornings,
    ahead: cellsOf(all, addDays(evening, 1)),
    groups: counted(all.map(({ group }) => group)),
    certificates: all.reduce((sum, { certificates }) => sum + certificates, 0),
  }
}

/** What was known on the evening of an earlier day of the same window. */
export const paceUntil = (pace: Pace, lived: number): Pace => ({
  ...pace,
  lived: pace.lived.slice(0, lived),
  ahead: pace.lived[lived] ?? pace.ahead,
})

function counted(groups: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

interface Life {
  readonly group: string
  readonly certificates: number
  readonly agreements: readonly { readonly from: Day; readonly until: Day | null }[]
  readonly hard: readonly { readonly from: Day; readonly until: Day | null }[]
}

function lifeOf(household: Dossier): Life {
  const resolved = new Map(
    household.of(hardCaseResolved).map(({ body, onDay }) => [body.listedOn, onDay] as const),
  )
  return {
    group: household.registered.body.group ?? '',
    certificates: certificatesOf(household).length,
    agreements: countedAgreements(household).map(({ agreement, revokedOn }) => ({
      from: agreement.onDay,
      until: revokedOn,
    })),
    hard: household
      .of(hardCaseListed)
      .map(({ body, onDay }) => ({ from: onDay, until: resolved.get(body.listedOn) ?? null })),
  }
}

function cellsOf(all: readonly Life[], morning: Day): PaceCell[] {
  const cells = new Map<string, { -readonly [Key in keyof PaceCell]: PaceCell[Key] }>()
  for (const { group, certificates, agreements, hard } of all) {
    const isSigned = agreements.some(
      ({ from, until }) => from < morning && (until === null || until >= morning),
    )
    if (isSigned) continue
    const isHard = hard.some(({ from, until }) => from < morning && (until === null || until >= morning))
    const kind = isHard ? '难户' : '一般户'
    const key = `${kind}/${group}`
    const cell = cells.get(key) ?? { group, kind, open: 0, openCertificates: 0, signed: 0 }
    cell.open++
    cell.openCertificates += certificates
    if (agreements.some(({ from }) => from === morning)) cell.signed++
    cells.set(key, cell)
  }
  return [...cells.values()]
}
