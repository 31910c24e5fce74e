/** Who notices a mutant of the sample plan: the checks, its examples, its assertions, the linter, the ledger. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkAssertions } from '../src/authoring/assertions/check-assertions.ts'
import { type Checked, checkPlan } from '../src/authoring/check.ts'
import type { StatutePack } from '../src/authoring/statute-pack.ts'
import { lintStatutes } from '../src/authoring/statutes.ts'
import { Evaluation, HOUSEHOLD_ITSELF } from '../src/evaluation.ts'
import { readFacts } from '../src/facts.ts'
import type { Plan } from '../src/plan.ts'
import { compare, whole } from '../src/rational.ts'
import { isNumber } from '../src/value.ts'
import type { Mutant } from './plan-mutants.ts'
import { COMPARED, type SampleAgreement, type SampleLedger } from './sample-agreements.ts'

export const KILLERS = ['检查', '算例', '断言', '法规', '台账'] as const
export type Killer = (typeof KILLERS)[number]

const STATUTES = join(import.meta.dirname, '../../../plans/statutes')
const packs: StatutePack[] = readdirSync(STATUTES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(STATUTES, name), 'utf8')))

/** Answers of the plan as published, that those of a mutant are held against. */
export interface Original {
  readonly plan: Plan
  readonly said: ReadonlySet<string>
  readonly findings: ReadonlySet<string>
  readonly ledger: SampleLedger
}

export function originalOf(markdown: string, ledger: SampleLedger): Original {
  const checked = checkPlan(markdown)
  if (checked.plan === null) throw new Error('the plan as published does not check')
  const { plan } = checked
  return { plan, said: saidBy(checked), findings: findingsOf(plan, ledger), ledger }
}

/** Errors and warnings without their places, which a mutant moves. */
const saidBy = ({ diagnostics }: Checked): Set<string> =>
  new Set(
    diagnostics
      .filter(({ code, severity }) => code !== 'E801' && (severity === 'error' || severity === 'warning'))
      .map(({ key, params }) => JSON.stringify([key, params])),
  )

const findingsOf = (plan: Plan, { project }: SampleLedger): Set<string> =>
  new Set(lintStatutes(plan, packs, project).map(({ key, params }) => JSON.stringify([key, params])))

/** Cases of each assertion where only the first who notices is asked for. */
const FEW = 4_000

/** Everybody who notices, or for `firstOnly` the first of them. */
export function killersOf({ markdown }: Mutant, original: Original, firstOnly: boolean): Killer[] {
  const checked = checkPlan(markdown)
  const { plan } = checked
  const notices: Readonly<Record<Killer, () => boolean>> = {
    检查: () => plan === null || [...saidBy(checked)].some((one) => !original.said.has(one)),
    算例: () => checked.examples.some(({ ok }) => !ok),
    法规: () =>
      plan !== null && [...findingsOf(plan, original.ledger)].some((one) => !original.findings.has(one)),
    断言: () =>
      plan !== null &&
      checkAssertions(plan, firstOnly ? { budget: FEW } : {}).assertions.some(
        ({ status }) => status === 'failed',
      ),
    台账: () =>
      plan !== null &&
      (saysOtherwise(plan, original.ledger) ||
        original.ledger.agreements.some((agreement) => isOff(plan, agreement))),
  }
  const killers: Killer[] = []
  for (const killer of KILLERS) {
    if (notices[killer]()) killers.push(killer)
    if (firstOnly && killers.length > 0) break
  }
  return killers
}

/** The head of the plan against the sheet 项目, as the audit holds them. */
function saysOtherwise({ givens }: Plan, { project }: SampleLedger): boolean {
  const pairs = { 辖区: '辖区', 价值时点: '价值时点', 签约期首日: '集中签约开始', 签约期末日: '集中签约结束' }
  return Object.entries(pairs).some(
    ([given, term]) => givens.find(({ name }) => name === given)?.text !== project[term],
  )
}

function isOff(plan: Plan, { facts, recorded }: SampleAgreement): boolean {
  const read = readFacts(plan, facts)
  if (!read.ok) return true
  const run = new Evaluation(plan, read.household)
  if (!plan.premises.every(({ holds }) => run.evaluate(holds, HOUSEHOLD_ITSELF) === true)) return true
  return COMPARED.some((name) => {
    const { value } = run.reasonOf(name)
    return !isNumber(value) || compare(value, whole(recorded[name])) !== 0
  })
}
