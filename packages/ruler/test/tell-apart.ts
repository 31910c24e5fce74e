/** Whether two plans pay any household differently: the smallest invented household that tells them apart. */
import { Chance } from '../src/authoring/assertions/chance.ts'
import type { Case } from '../src/authoring/assertions/claim.ts'
import { type Sampler, sampleHousehold } from '../src/authoring/assertions/household-sampler.ts'
import { groundOf } from '../src/authoring/assertions/search.ts'
import { shrink } from '../src/authoring/assertions/shrink.ts'
import { Evaluation } from '../src/evaluation.ts'
import type { Household } from '../src/household.ts'
import type { Plan } from '../src/plan.ts'
import { indexOf } from '../src/plan-index.ts'
import { exactText } from '../src/rational.ts'
import { showValue } from '../src/show.ts'
import { isKnown, isNumber, isPending, type Value } from '../src/value.ts'

const HOUSEHOLDS = 20_000
const TRIES = 4_000

/** `房屋（认定面积 0.01 ㎡）：临时安置费 4800, not 0`; null where so many households are paid alike. */
export function tellApart(one: Plan, other: Plan): string | null {
  const ground = groundOf(one)
  const facts = one.entities.flatMap((entity) => entity.facts.map(({ name }) => name))
  const sampler: Sampler = { ...ground, relevant: new Set(facts), chance: new Chance(1), leavesOut: true }
  const differs = ({ household }: Case): boolean => differenceOf(one, other, household) !== undefined
  for (let tried = 0; tried < HOUSEHOLDS; tried++) {
    const found: Case = { household: sampleHousehold(sampler), move: null }
    if (!differs(found)) continue
    const { household } = shrink(one, ground.edges, found, differs, TRIES)
    const [name, was, now] = differenceOf(one, other, household) ?? []
    return `${written(one, household)}: ${name} ${was}, not ${now}`
  }
  return null
}

/** The first result or line that the two plans give differently. */
function differenceOf(one: Plan, other: Plan, household: Household): [string, string, string] | undefined {
  const [first, second] = [new Evaluation(one, household), new Evaluation(other, household)]
  for (const { name, scope } of one.formulas) {
    if (scope !== null || !indexOf(other).names.has(name)) continue
    const [a, b] = [shown(first.reasonOf(name).value), shown(second.reasonOf(name).value)]
    if (a !== b) return [name, b, a]
  }
  return undefined
}

const shown = (value: Value): string =>
  isKnown(value) ? (isNumber(value) ? exactText(value) : String(value)) : isPending(value) ? '待定' : '出错'

/** Only what is not the simplest: no zeros, no 否. */
function written({ entities }: Plan, household: Household): string {
  return entities
    .flatMap(({ name, facts }) =>
      (household.get(name) ?? []).map((row) => {
        const said = facts.flatMap((fact) => {
          const value = row.get(fact.name)
          const isNothing = value === undefined || value === false || (isNumber(value) && value.n === 0n)
          return isNothing ? [] : [`${fact.name} ${showValue(value, fact.type)}`]
        })
        return said.length === 0 ? '' : `${name}（${said.join('；')}）`
      }),
    )
    .filter((text) => text !== '')
    .join('、')
}
