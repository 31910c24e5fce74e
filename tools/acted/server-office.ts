/** 服务器上的承办 · The office of a campaign that is acted on a server's own database, through the runner that its routes use. */
import { readFileSync } from 'node:fs'
import { assembleCampaign, Dossier } from '@oneruler/campaign/campaign'
import { type Day, day } from '@oneruler/campaign/day'
import { type Due, dueItems } from '@oneruler/campaign/due'
import type { JsonObject } from '@oneruler/campaign/event'
import { householdRegistered } from '@oneruler/campaign/household'
import { planProposals } from '@oneruler/campaign/plan-proposal'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import { commandNamed } from '@oneruler/campaign/road/commands'
import type { HandedIn } from '@oneruler/campaign/road/field'
import { factsOf, standingFacts } from '@oneruler/campaign/standing'
import { statuteTerms } from '@oneruler/campaign/statute-terms'
import type { Outcome } from '@oneruler/server/commands/act'
import { type Records, runCommand } from '@oneruler/server/commands/run-command'
import { handIn } from '@oneruler/server/evidence/hand-in'
import { newId, projectIdOf, streamIdOf } from '@oneruler/server/identity'
import { publishedPlan } from '@oneruler/server/plan-in-force'
import { foundNewProject } from '@oneruler/server/project-founding'
import { proposePlan, publishPlan } from '@oneruler/server/ruler/publish-plan'
import { codesToAcknowledge } from '@oneruler/server/ruler/publishing-refusals'
import { wholeCheck } from '@oneruler/server/ruler/whole-check'
import { JPEG } from '../invented-files.ts'
import type { ActingOffice } from './acting-office.ts'

const SAMPLE_PLAN = readFileSync(new URL('../../examples/xiaoqiaotou/补偿方案.md', import.meta.url), 'utf8')

const ACCOUNT = 'campaign'

/** The same ids in the same order for a seed. */
export function numberedIds(seed: string): () => string {
  let n = 0
  return () => projectIdOf(seed, String(n++))
}

export class ServerOffice implements ActingOffice {
  today = day('2018-01-01')
  /** Empty before the project is founded. */
  projectId = ''
  readonly #installation: Records
  readonly #nextId: () => string
  #by = ''

  /** @param nextId the same ids in the same order make a campaign that goes on where it was broken off */
  constructor(installation: Records, nextId: () => string = newId) {
    this.#installation = installation
    this.#nextId = nextId
  }

  on(today: string): this {
    this.today = day(today)
    return this
  }

  as(by: string): this {
    this.#by = by
    return this
  }

  async attempt(name: string, target: string, input: JsonObject): Promise<readonly string[]> {
    const act = {
      input,
      commandId: this.#nextId(),
      account: ACCOUNT,
      via: 'console',
      ...this.#now(),
    } as const
    if (name === 'foundProject') {
      const { outcome, projectId } = await foundNewProject(this.#installation, act)
      this.projectId = projectId ?? ''
      return refusals(outcome)
    }
    const command = commandNamed(name)
    if (!command) throw new Error(`no command ${name}`)
    const done = { ...act, projectId: this.projectId, command, target, staff: this.#by, claimedAt: null }
    return refusals(await runCommand(this.#installation, done))
  }

  async handIn(): Promise<HandedIn> {
    const { store } = this.#installation
    const given = { account: ACCOUNT, bytes: JPEG, at: this.#now().now }
    const handed = await handIn(store, this.projectId, given)
    if ('refused' in handed) throw new Error(`not taken: ${handed.refused}`)
    return { sha256: handed.file.sha256, name: '示例.jpg' }
  }

  async dueOf(number: string): Promise<readonly Due[]> {
    const { known, store } = this.#installation
    const { office, ofStream } = await known.of(this.projectId)
    const facts = standingFacts(ofStream(streamIdOf(this.projectId, 'household', number)))
    const [registered] = factsOf(facts, householdRegistered)
    if (!registered) return []
    const adopted = adoptedBy(standingFacts(office), this.today)
    const plan = adopted && (await publishedPlan(store, this.projectId, adopted))?.checked.plan
    return dueItems(new Dossier(registered, facts), adopted && plan ? { adopted, plan } : null)
  }

  async publishPlan(approver: string): Promise<void> {
    const { now, today } = this.#now()
    const { known, store } = this.#installation
    const facts = standingFacts((await known.of(this.projectId)).all)
    const { check } = await wholeCheck({
      markdown: SAMPLE_PLAN,
      project: statuteTerms(assembleCampaign(facts)),
    })
    const act = { store, projectId: this.projectId, actor: ACCOUNT, via: 'console', today } as const
    const acknowledged = codesToAcknowledge(check)
    const proposing = { markdown: SAMPLE_PLAN, acknowledged, reason: '征求意见后定稿' }
    const ofOne = { ...act, by: this.#by, now: () => now }
    const [last] = planProposals(facts)
    // Proposed or published before the campaign was broken off.
    if (last?.published) return
    const proposed = last?.proposal.body ?? (await proposePlan(ofOne, proposing))
    const read = 'refused' in proposed ? null : { sha256: proposed.sha256, against: null }
    const published = read === null ? proposed : await publishPlan({ ...ofOne, by: approver }, read)
    if ('refused' in published) throw new Error(published.refused.map(({ message }) => message).join(' '))
  }

  /** Ten in the morning of the office's day. */
  #now(): { readonly today: Day; readonly now: Date } {
    return { today: this.today, now: new Date(`${this.today}T02:00:00Z`) }
  }
}

function refusals(outcome: Outcome): string[] {
  switch (outcome.kind) {
    case 'accepted':
      return []
    case 'refused':
      return outcome.closed.map(({ gate, code }) => `${gate} ${code}`)
    case 'unreadable':
      return outcome.problems.map(({ field, code }) => `${field} ${code}`)
    default:
      return [outcome.kind]
  }
}
