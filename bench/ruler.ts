/**
 * 尺的基准 · The ruler's bench: the compiled plan, the explained household and the checks, against their peers.
 *
 *     node bench/ruler.ts
 *
 * All measures are of one run on one machine and only their ratios mean anything: processor time (threads: by the
 * clock too), turn by turn with what each is held against; the best round counts, the median stands beside it. The
 * peers are installed into bench/.peers when first asked. Measures that were kept: bench/RESULTS.md.
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { checkPlan } from '@oneruler/ruler/authoring/check'
import type { Plan } from '@oneruler/ruler/plan'
import { measureBatch } from './ruler/batch.ts'
import { cpuSeconds } from './ruler/cpu-time.ts'
import { firstLoad } from './ruler/first-load.ts'
import { knownCases } from './ruler/known-cases.ts'
import { measureHouseholds } from './ruler/one-household.ts'
import { publicodesLoads } from './ruler/publicodes.ts'
import { type Spread, spreadOf } from './ruler/spread.ts'
import { countWrongFen } from './ruler/wrong-fen.ts'

const ROUNDS = 100
const markdown = readFileSync(join(import.meta.dirname, '../examples/xiaoqiaotou/补偿方案.md'), 'utf8')
const plan = checkPlan(markdown).plan as Plan
const loadBefore = loadavg()[0] ?? 0

/** Best and median; of rates the most is best, of times the least. */
type Show = (spread: Spread) => string
const rate: Show = ({ most, median }) => `${(most / 1e6).toFixed(2)} (${(median / 1e6).toFixed(2)}) M/s`
const micros: Show = ({ least, median }) => `${least.toFixed(0)} (${median.toFixed(0)}) µs`
const millis: Show = ({ least, median }) => `${least.toFixed(1)} (${median.toFixed(1)}) ms`

interface Against {
  readonly ours: Spread
  readonly other: Spread | null
  readonly show: Show
  readonly aim: string
}

function row(what: string, { ours, other, show, aim }: Against): Record<string, string> {
  if (other === null) return { what, ours: show(ours), other: 'not installed', ratio: '–', aim }
  const isRate = show === rate
  const ratio = (of: 'best' | 'median'): string => {
    const at = of === 'median' ? 'median' : isRate ? 'most' : 'least'
    return (isRate ? ours[at] / other[at] : other[at] / ours[at]).toFixed(2)
  }
  return { what, ours: show(ours), other: show(other), ratio: `${ratio('best')} (${ratio('median')})`, aim }
}

const batch = await measureBatch(plan)
const one = await measureHouseholds(plan)
const loads = publicodesLoads()
const times = { ours: [] as number[], fromText: [] as number[], ready: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  times.ours.push(cpuSeconds(() => void checkPlan(markdown)) * 1000)
  if (loads === undefined) continue
  times.fromText.push(cpuSeconds(loads.fromText) * 1000)
  times.ready.push(cpuSeconds(loads.ready) * 1000)
}
const checked = spreadOf(times.ours)
const first = firstLoad('ours') as Spread
const ofPeer = (of: readonly number[]): Spread | null => (of.length === 0 ? null : spreadOf(of))
const { warm, ofProcessor, fromNothing } = batch.threads
const twice = { show: rate, aim: '2' }
const alike = { show: millis, aim: '1' }

console.table([
  row('a batch, compiled : by hand', { ours: batch.compiled, other: batch.byHand, show: rate, aim: '0.9' }),
  row('two warm threads : one, by the clock', { ours: warm.two, other: warm.one, ...twice }),
  row('the same, by processor time', { ours: ofProcessor.two, other: ofProcessor.one, ...twice }),
  row('two new threads : one new', { ours: fromNothing.two, other: fromNothing.one, ...twice }),
  row('a household explained : zen-engine traced', {
    ...{ ours: one.explained, other: one.zen, show: micros, aim: '10' },
  }),
  row('all checks : publicodes loads YAML', { ours: checked, other: ofPeer(times.fromText), ...alike }),
  row('all checks : publicodes loads objects', { ours: checked, other: ofPeer(times.ready), ...alike }),
  row('in a new process: checks : YAML', { ours: first, other: firstLoad('fromText'), ...alike }),
  row('in a new process: checks : objects', { ours: first, other: firstLoad('ready'), ...alike }),
])
console.log(
  `Figures in which the compiled loop differs from the one by hand: ${batch.differences} of ${batch.figures}.`,
)

console.log('\nHouseholds with any figure off by a fen or more:')
console.table(
  (await countWrongFen(markdown)).map(({ engine, micros, toTheYuan, toTheFen, households }) => ({
    engine,
    'a household, its facts read': `${micros.toFixed(0)} µs`,
    'wrong, counting to 元': `${toTheYuan} of ${households}`,
    'wrong, counting to 分': `${toTheFen} of ${households}`,
  })),
)
console.log('json-rules-engine decides and does not compute; the figures are those of JavaScript beside it.')
console.log('\nCases that engines are known to get wrong:')
console.table(await knownCases())
console.log(`Load of the machine: ${loadBefore.toFixed(2)} before, ${(loadavg()[0] ?? 0).toFixed(2)} after.`)
