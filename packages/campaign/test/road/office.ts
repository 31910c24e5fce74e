/**
 * An office that works by commands alone, in memory: what is accepted is recorded in order, what is refused leaves
 * nothing. It has what a store has: streams, a `seq` for all, values that are claimed once.
 */

import { readFileSync } from 'node:fs'
import { assembleCampaign, type Campaign, Dossier } from '@oneruler/campaign/campaign'
import type { ClaimedValue } from '@oneruler/campaign/claimed'
import { type Day, day } from '@oneruler/campaign/day'
import { type Due, dueItems } from '@oneruler/campaign/due'
import { APART, type JsonObject, type RecordedEvent, type StreamKind } from '@oneruler/campaign/event'
import type { KeptFile } from '@oneruler/campaign/evidence'
import { householdRegistered } from '@oneruler/campaign/household'
import type { PlanAdopted } from '@oneruler/campaign/plan'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import { type Read, situationOf } from '@oneruler/campaign/road/at-hand'
import { type Command, type Decision, dayOfAct, decide } from '@oneruler/campaign/road/command'
import { commandNamed } from '@oneruler/campaign/road/commands'
import { isOpen, lookingAtAll, type Offer, offers } from '@oneruler/campaign/road/possible'
import { eventsOf } from '@oneruler/campaign/road/recorded-acts'
import { othersKey, type Situation } from '@oneruler/campaign/road/situation'
import { type Fact, factsOf, standingFacts } from '@oneruler/campaign/standing'
import { checkPlan } from '@oneruler/ruler/authoring/check'
import { PROJECT } from '../imported.ts'
import { hear } from './heard-acts.ts'

export const SAMPLE_PLAN = readFileSync(
  new URL('../../../../examples/xiaoqiaotou/补偿方案.md', import.meta.url),
  'utf8',
)

export type Done =
  | Decision
  | { readonly kind: 'claim-taken'; readonly claim: ClaimedValue; readonly by: string }

/** A photograph that was handed in. */
export const PICTURE = 'ab'.repeat(32)

export class Office {
  today: Day
  /** 工号 of whoever acts. */
  by = 'R1'
  /** What was handed in, by SHA-256. */
  readonly files = new Map<string, KeptFile>([[PICTURE, { media: 'image/jpeg', bytes: 1000 }]])
  readonly events: RecordedEvent[] = []
  /** Households with an owner who stands in another project, by 户号. */
  readonly elsewhere = new Set<string>()
  readonly #streams = new Map<string, RecordedEvent[]>()
  readonly #office: RecordedEvent[] = []
  readonly #claims = new Map<string, string>()
  readonly #plan: ReturnType<typeof checkPlan>['plan']

  /** @param planText the plan that computes, whichever is adopted */
  constructor(before: readonly RecordedEvent[], today: string, planText = SAMPLE_PLAN) {
    this.#plan = checkPlan(planText).plan
    for (const event of before) this.#record(event)
    this.today = day(today)
  }

  /** Moves on to a day. */
  on(today: string): this {
    this.today = day(today)
    return this
  }

  as(by: string): this {
    this.by = by
    return this
  }

  /** @param target the key of what is acted upon: 户号, a home's number; '' for the project */
  do(name: string, target: string, input: JsonObject = {}, commandId = `c${this.events.length}`): Done {
    const command = this.#named(name)
    const at = this.situation(command, target, input)
    const decision = decide(command, at, input)
    hear(command, at, input, decision)
    if (decision.kind !== 'accepted') return decision
    const streamId = streamOf(command.of, target)
    const given = (decision.released ?? []).map(({ kind, value }) => `${kind} ${value}`)
    for (const claim of decision.claims ?? []) {
      const key = `${claim.kind} ${claim.value}`
      const by = this.#claims.get(key)
      if (by !== undefined && by !== streamId && !given.includes(key))
        return { kind: 'claim-taken', claim, by }
    }
    for (const key of given) this.#claims.delete(key)
    for (const { kind, value } of decision.claims ?? []) this.#claims.set(`${kind} ${value}`, streamId)
    const identity = { streamId, stream: streamOf, event: (n: number) => `${commandId}:${n}` }
    for (const [n, event] of eventsOf(command, decision, identity).entries())
      this.#record({
        ...event,
        seq: this.events.length + 1,
        streamVersion: (this.#streams.get(event.streamId)?.length ?? 0) + 1,
        recordedAt: `${this.today}T02:00:00.000Z`,
        claimedAt: null,
        actor: this.by,
        onBehalfOf: null,
        via: 'console',
        commandId,
        n,
        batchId: null,
      })
    return decision
  }

  /** What the page of the target offers today. */
  offers(of: StreamKind, target: string, commands: readonly Command[]): Offer[] {
    const ofKind = commands.filter((command) => command.of === of)
    const [first] = ofKind
    if (!first) return []
    const at = this.situation(first, target, {})
    const wide = at.campaign === null ? lookingAtAll(ofKind, at) : null
    return offers(ofKind, wide ? this.situation(wide, target, {}) : at)
  }

  possible(of: StreamKind, target: string, commands: readonly Command[]): string[] {
    return this.offers(of, target, commands)
      .filter(isOpen)
      .map(({ command }) => command.name)
  }

  /** Records what no act states: a plan that was published, a row that a ledger brought. */
  adopt(event: RecordedEvent): void {
    this.#record({ ...event, seq: this.events.length + 1 })
  }

  /** What is left to pay to a household, as the office's own page lists it. */
  dueOf(number: string): readonly Due[] {
    const facts = standingFacts(this.#streams.get(streamOf('household', number)) ?? [])
    const [registered] = factsOf(facts, householdRegistered)
    const plan = this.#planOn(standingFacts(this.#office), this.today)
    return registered ? dueItems(new Dossier(registered, facts), plan) : []
  }

  campaign(): Campaign {
    return assembleCampaign(standingFacts(this.events))
  }

  situation(command: Command, target: string, input: JsonObject): Situation {
    const streamId = streamOf(command.of, target)
    const apart = command.of !== 'project'
    const own = apart && !command.looksAtAll ? (this.#streams.get(streamId) ?? []) : []
    const counted = !command.looksAtAll
      ? []
      : this.events.filter(({ streamKind }) => APART.includes(streamKind))
    const facts = standingFacts([...this.#office, ...own, ...counted])
    const others = command.reads(input).map((named) => {
      const events = this.#streams.get(streamOf(named.kind, named.key)) ?? []
      return [othersKey(named), standingFacts(events)] as const
    })
    const ofOffice = (fact: Fact) => !APART.includes(fact.streamKind)
    const read: Read = {
      office: facts.filter(ofOffice),
      acted: facts.filter((fact) => fact.streamId === streamId),
      others: new Map(others),
      households: !command.looksAtAll ? [] : facts.filter((fact) => !ofOffice(fact)),
    }
    const on = dayOfAct(input, this.today)
    const asked = {
      target,
      on,
      today: this.today,
      now: `${this.today}T10:00:00`,
      by: this.by,
      files: this.files,
      ...(command.looksElsewhere ? { elsewhere: this.#elsewhere() } : {}),
    }
    return situationOf(command, read, asked, this.#planOn(read.office, on))
  }

  #elsewhere(): Set<string> {
    return new Set([...this.elsewhere].map((number) => streamOf('household', number)))
  }

  #record(event: RecordedEvent): void {
    this.events.push(event)
    const stream = this.#streams.get(event.streamId)
    if (stream) stream.push(event)
    else this.#streams.set(event.streamId, [event])
    if (!APART.includes(event.streamKind)) this.#office.push(event)
  }

  #named(name: string): Command {
    const command = commandNamed(name)
    if (!command) throw new Error(`no command ${name}`)
    return command
  }

  #planOn(office: readonly Fact[], onDay: Day): Situation['plan'] {
    const adopted: PlanAdopted | null = adoptedBy(office, onDay)
    return adopted && this.#plan ? { adopted, plan: this.#plan } : null
  }
}

const SHEETS: Partial<Record<StreamKind, string>> = {
  household: '征收户',
  group: '小组',
  person: '人员',
  issue: '问题',
}

export const streamOf = (kind: StreamKind, key: string): string =>
  kind === 'project' ? PROJECT : `${SHEETS[kind] ?? kind}:${key}`

/** What was refused, as tests name it: `S2 report-missing`, `G1 day-ahead → 2018-08-27`. */
export function refusals(done: Done): string[] {
  if (done.kind === 'refused')
    return done.closed.map(({ gate, looked }) =>
      [gate.id, looked.code, ...(looked.opensOn ? ['→', looked.opensOn] : [])].join(' '),
    )
  if (done.kind === 'unreadable') return done.problems.map(({ field, code }) => `${field} ${code}`)
  return done.kind === 'claim-taken' ? [`${done.claim.kind} ${done.claim.value} taken`] : []
}
