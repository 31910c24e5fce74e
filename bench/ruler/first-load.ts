/**
 * One load in a new process, as a command does it: `ours` checks the plan with its examples, `publicodes` takes its
 * rules from their text or ready-made. Prints the milliseconds of processor time that the call itself took, without the start of its program.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpuSeconds } from './cpu-time.ts'
import { type Spread, spreadOf } from './spread.ts'

const SAMPLE = join(import.meta.dirname, '../../examples/xiaoqiaotou/补偿方案.md')
const PROCESSES = 7

export type Loaded = 'ours' | 'fromText' | 'ready'

/** Milliseconds in several processes; null where the engine cannot be had. */
export function firstLoad(what: Loaded): Spread | null {
  const times = Array.from({ length: PROCESSES }, () =>
    Number(execFileSync(process.execPath, [import.meta.filename, what], { encoding: 'utf8' }).trim()),
  )
  return times.some(Number.isNaN) ? null : spreadOf(times)
}

async function loadOf(what: Loaded): Promise<(() => unknown) | undefined> {
  if (what !== 'ours') return (await import('./publicodes.ts')).publicodesLoads()?.[what]
  const { checkPlan } = await import('@oneruler/ruler/authoring/check')
  const markdown = readFileSync(SAMPLE, 'utf8')
  return () => checkPlan(markdown)
}

if (process.argv[1] === import.meta.filename) {
  const load = await loadOf(process.argv[2] as Loaded)
  console.log(load ? cpuSeconds(() => void load()) * 1000 : Number.NaN)
}
