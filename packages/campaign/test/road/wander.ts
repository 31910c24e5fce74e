/** 随走 · A walk: what a hurried office tries from some stage of the road on, mostly what its page offers as open. */
import { audit } from '@oneruler/campaign/audit/audit'
import type { Finding } from '@oneruler/campaign/audit/finding'
import type { Dossier } from '@oneruler/campaign/campaign'
import { addDays } from '@oneruler/campaign/day'
import { SETTLEMENT_ITEMS } from '@oneruler/campaign/due'
import type { StreamKind } from '@oneruler/campaign/event'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { orderRevoked } from '@oneruler/campaign/order'
import { moneyRefunded, paidNetFen } from '@oneruler/campaign/refund'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { isOpen, type Offer } from '@oneruler/campaign/road/possible'
import fc from 'fast-check'
import { filled, type Picks } from './filled.ts'
import type { Office } from './office.ts'
import { sensibleFor } from './sensible.ts'

type Draw = fc.GeneratorValue

export interface Wandering {
  readonly picks: Picks
  /** What is acted upon, as often as it is drawn. */
  readonly targets: readonly (readonly [StreamKind, string])[]
  /** Acts that are taken wherever they are open, since few walks come to them. */
  readonly forward: readonly string[]
  readonly steps: number
}

/** A visit at any hour, an answer and an announcement that came late are recorded as they were; the audit tells them. */
const TOLD_NOT_REFUSED = ['W3', 'V6', 'V7', 'P4']
const DAYS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 5, 100] as const
/** Acts after which few others are left: only near the end of a walk. */
const ENDINGS = ['archiveProject', 'leaveOffice', 'declareLapse', 'noteDispute', 'withholdHome']

/** The rules of the audit that a campaign breaks, each once. */
export function broken(office: Office): string[] {
  const { households } = office.campaign()
  // What was paid on an order that was revoked and that the next one does not grant is to come back: a fact that M2 tells.
  const isOwedBack = ({ rule, household, params }: Finding) =>
    rule === 'M2' && Number(params.difference) * 100 <= owedBack(households.get(household ?? ''))
  const errors = audit(office.campaign(), office.today).filter(
    (finding) =>
      finding.severity === 'error' && !TOLD_NOT_REFUSED.includes(finding.rule) && !isOwedBack(finding),
  )
  return [...new Set(errors.map(({ rule, code }) => `${rule} ${code}`))]
}

/** In fen: what was paid before the last order was revoked, less what came back. */
function owedBack(household: Dossier | undefined): number {
  const revoked = household?.last(orderRevoked)
  if (!household || !revoked) return 0
  return paidNetFen(
    new FactsAtHand(
      household.facts.filter(({ seq, type }) => seq < revoked.seq || type === moneyRefunded.type),
    ),
    (item) => SETTLEMENT_ITEMS.includes(item),
  )
}

/**
 * Walks from where the office stands.
 *
 * @param accepted the names of the acts that earlier walks came to; takes those of this one, so that a failure is met again
 *   from the seed of all walks
 * @returns what was done, as it can be read when something went wrong
 */
export function wander(
  office: Office,
  draw: Draw,
  { picks, targets, forward, steps }: Wandering,
  accepted: Set<string>,
): string[] {
  const done: string[] = []
  const names = new Set<string>()
  for (let n = 0; n < steps; n++) {
    office.on(addDays(office.today, draw(fc.constantFrom, ...DAYS)))
    office.as(draw(fc.constantFrom, ...picks.people))
    const [kind, target] = draw(() => fc.constantFrom(...targets))
    const isNearEnd = n > steps * 0.8
    const open: readonly Offer[] = office
      .offers(kind, target, COMMANDS)
      .filter(isOpen)
      .filter(({ command }: Offer) => isNearEnd || !ENDINGS.includes(command.name))
    if (open.length === 0) continue
    // What no walk has done yet, else mostly what this one has not, so that it comes far.
    const untried = open.filter(({ command }) => !accepted.has(command.name))
    const fresh = open.filter(({ command }) => !names.has(command.name))
    const onward = open.filter(({ command }) => forward.includes(command.name))
    const from = [untried, onward, fresh, fresh, open].filter((some) => some.length > 0)
    const some: readonly Offer[] = draw(() => fc.constantFrom(...from))
    const { command }: Offer = draw(() => fc.constantFrom(...some))
    const back = draw(fc.constantFrom, {}, {}, {}, { on: addDays(office.today, -1) })
    const sensible = sensibleFor(office, command, target, draw)
    const input = { ...draw(filled, command.fields, picks), ...sensible, ...back }
    const before = office.events.length
    const { kind: came } = office.do(command.name, target, input)
    if (office.events.length > before !== (came === 'accepted'))
      throw new Error(`${command.name} ${came}: ${office.events.length - before} events`)
    if (came !== 'accepted') continue
    names.add(command.name)
    accepted.add(command.name)
    done.push(`${office.today} ${office.by} ${command.name} ${target} ${JSON.stringify(back)}`)
  }
  return done
}
