/**
 * 尺的基准 · The ruler's bench: the compiled plan, the explained household and the checks, against their peers.
 *
 *     node bench/ruler.ts
 *
 * All measures are of one run on one machine and only their ratios mean anything: processor time (threads: by the
 * clock), the best of several rounds, turn by turn with what each is held against. The peers are installed into
 * bench/.peers when first asked.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPlan } from '@oneruler/ruler/authoring/check'
import type { Plan } from '@oneruler/ruler/plan'
import { measureBatch } from './ruler/batch.ts'
import { cpuSeconds } from './ruler/cpu-time.ts'
import { firstLoad } from './ruler/first-load.ts'
import { measureHouseholds } from './ruler/one-household.ts'
import { publicodesLoad } from './ruler/publicodes.ts'

const ROUNDS = 15
const markdown = readFileSync(join(import.meta.dirname, '../examples/xiaoqiaotou/补偿方案.md'), 'utf8')
const plan = checkPlan(markdown).plan as Plan

const batch = await measureBatch(plan)
const one = await measureHouseholds(plan)
const load = publicodesLoad()
const checking: number[] = []
const loading: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  checking.push(cpuSeconds(() => void checkPlan(markdown)) * 1000)
  if (load) loading.push(cpuSeconds(load) * 1000)
}
const [firstCheck, firstRules] = [firstLoad('ours'), load ? firstLoad('publicodes') : null]
const [check, loaded] = [Math.min(...checking), Math.min(...loading)]

const millions = (aSecond: number): string => `${(aSecond / 1e6).toFixed(2)} M households/s`
const micros = (value: number | null): string => (value === null ? 'not installed' : `${value.toFixed(0)} µs`)
const against = (ratio: number | null, aim: string): string =>
  ratio === null || !Number.isFinite(ratio) ? '–' : `${ratio.toFixed(2)} × (aim ${aim})`

console.table([
  {
    what: 'a batch, compiled : by hand',
    ours: millions(batch.compiled),
    other: millions(batch.byHand),
    ratio: against(batch.compiled / batch.byHand, '0.9'),
  },
  {
    what: 'a batch, two threads : one',
    ours: millions(batch.twoThreads),
    other: millions(batch.oneThread),
    ratio: against(batch.twoThreads / batch.oneThread, '2 on two free cores'),
  },
  {
    what: 'a household explained : zen-engine with trace',
    ours: micros(one.explained),
    other: micros(one.zen),
    ratio: against(one.zen === null ? null : one.zen / one.explained, '10'),
  },
  {
    what: 'all checks and examples : publicodes loads its rules',
    ours: `${check.toFixed(1)} ms`,
    other: load ? `${loaded.toFixed(1)} ms` : 'not installed',
    ratio: against(load ? loaded / check : null, '1'),
  },
  {
    what: 'the same, once in a new process',
    ours: `${firstCheck?.toFixed(0)} ms`,
    other: firstRules === null ? 'not installed' : `${firstRules.toFixed(0)} ms`,
    ratio: against(firstRules === null ? null : firstRules / (firstCheck ?? 1), '1'),
  },
])
console.log(`Wrong figures: compiled against by hand ${batch.differences} of ${batch.households * 13};`)
console.log(
  `  zen-engine ${one.zenWrong ?? '–'} of ${one.households} households (total, home price, settlement);`,
)
console.log(`  publicodes ${one.publicodesWrong ?? '–'} of ${one.households} values of a house to the fen.`)
console.log('json-rules-engine decides and does not compute, so it has no figure to compare.')
