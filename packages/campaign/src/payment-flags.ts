/**
 * 付款前的提示 · Flags: what must be looked at before money leaves: a payee who is no owner, one account for several
 * households, an owner of several, or in another project.
 */
import type { Dossier } from './campaign.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { ownersRecorded } from './owner.ts'
import { type BatchLine, batchDrafted, batchState, type Flag, type Payee } from './payment-batch.ts'

export interface Flagged {
  readonly flag: Flag
  readonly household: string
  readonly item: string
}

interface PaidLine {
  readonly line: BatchLine
  readonly payee: Payee
}

const linesWithPayees = (batch: FactsAtHand): PaidLine[] => {
  const drafted = batch.last(batchDrafted)
  return (drafted?.body.lines ?? []).flatMap((line, index) => {
    const payee = drafted?.private?.payees[index]
    return payee ? [{ line, payee }] : []
  })
}

/**
 * @param others every other batch, dropped ones among them
 * @param households by 户号
 * @param elsewhere households (stream ids) of which an owner stands in another project too
 */
export function flagsOf(
  batch: FactsAtHand,
  others: readonly FactsAtHand[],
  households: ReadonlyMap<string, Dossier>,
  elsewhere: ReadonlySet<string>,
): Flagged[] {
  const inOthers = others.filter((other) => batchState(other) !== 'dropped').flatMap(linesWithPayees)
  const own = linesWithPayees(batch)
  const holders = householdsByName(households)
  return own.flatMap(({ line, payee }) => {
    const { household, item } = line
    const flag = (flag: Flag, is: boolean): Flagged[] => (is ? [{ flag, household, item }] : [])
    const sharing = [...own, ...inOthers].some(
      (other) => other.line.household !== household && plain(other.payee.account) === plain(payee.account),
    )
    const owners = namesOf(households.get(household))
    return [
      ...flag('收款人不是权利人', !owners.has(plain(payee.name))),
      ...flag('一个账户收多户款', sharing),
      ...flag(
        '权利人在多户名下',
        [...owners].some((name) => (holders.get(name)?.size ?? 0) > 1),
      ),
      ...flag('权利人在其他项目', elsewhere.has(households.get(household)?.registered.streamId ?? '')),
    ]
  })
}

/** As people type names and accounts, without spaces. */
const plain = (text: string): string => text.replace(/\s/g, '')

/** The registered owner and every recorded one; none where the keys were erased. */
function namesOf(household: Dossier | undefined): Set<string> {
  if (!household) return new Set()
  const registered = household.registered.private?.owner
  const recorded = household
    .of(ownersRecorded)
    .flatMap((fact) => fact.private?.owners.map(({ name }) => name) ?? [])
  return new Set([...(registered ? [registered] : []), ...recorded].map(plain))
}

function householdsByName(households: ReadonlyMap<string, Dossier>): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>()
  for (const [number, household] of households)
    for (const name of namesOf(household)) {
      const known = holders.get(name)
      if (known) known.add(number)
      else holders.set(name, new Set([number]))
    }
  return holders
}
