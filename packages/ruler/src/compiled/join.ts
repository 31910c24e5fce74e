/**
 * 汇合 · Join: one variable for a value that comes from one of several arms of generated code.
 */
import type { Coded, Num, Status } from './coded.ts'
import type { Kernel } from './kernel.ts'
import { alike, ratioCode, scaled } from './number-code.ts'
import { hull } from './span.ts'
import type { Block } from './writer.ts'

export interface Arm {
  readonly block: Block
  readonly coded: Coded
}

export interface Joined {
  readonly coded: Coded
  /** The variables that further lines may set. */
  readonly value: string
  readonly status: string | null
}

/** `also` is a status the result may have besides those of the arms. Every arm's block gets its last lines. */
export function join(kernel: Kernel, into: Block, arms: readonly Arm[], also: Status): Joined {
  const unsettled = [...arms.map(({ coded }) => coded.status), also].filter((one) => one !== null)
  const status = unsettled.length === 0 ? null : into.variable(kernel.zero)
  for (const { block, coded } of arms) {
    if (status !== null && coded.status !== null) block.write(`${status} = ${coded.status.code}`)
  }
  const why: Status = status === null ? null : { code: status, fails: unsettled.some(({ fails }) => fails) }
  const kind = arms[0]?.coded.kind ?? 'truth'
  if (kind !== 'number') {
    const value = into.variable(kind === 'truth' ? 'false' : '0')
    for (const { block, coded } of arms) if (coded.kind !== 'number') block.write(`${value} = ${coded.code}`)
    return { coded: { kind, code: value, status: why }, value, status }
  }
  const nums = arms.flatMap(({ coded }) => (coded.kind === 'number' ? coded.number : []))
  const { number, value } = joinNumbers(into, arms, nums)
  return { coded: { kind, number, status: why }, value, status }
}

function joinNumbers(
  into: Block,
  arms: readonly Arm[],
  nums: readonly Num[],
): { number: Num; value: string } {
  const placed = alike(nums)
  if (placed === undefined) {
    const value = into.variable('R.ZERO')
    arms.forEach(({ block }, at) => {
      block.write(`${value} = ${ratioCode(nums[at] as Num)}`)
    })
    return { number: { form: 'ratio', code: value }, value }
  }
  const big = placed.some((num) => num.big)
  const value = into.variable(big ? '0n' : '0')
  arms.forEach(({ block }, at) => {
    block.write(`${value} = ${placed[at]?.code}`)
  })
  const span = placed.map((num) => num.span).reduce(hull)
  const den = placed[0]?.den ?? 1n
  const number: Num =
    span.low === span.high ? scaled('', den, span) : { form: 'scaled', code: value, den, span, big }
  return { number, value }
}

/** Code that is true where two numbers brought together by `join` are the same. */
export const sameCode = (coded: Coded, a: string, b: string): string =>
  coded.kind === 'number' && coded.number.form === 'ratio' ? `R.compare(${a}, ${b}) === 0` : `${a} === ${b}`
