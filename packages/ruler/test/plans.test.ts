/** The real plans of plans/examples: each checks without an error, and each worked case comes out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../src/authoring/check.ts'

const FOLDER = join(import.meta.dirname, '../../../plans/examples')
const plans = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))

describe.each(plans)('%s', (name) => {
  const { plan, diagnostics, examples } = checkPlan(readFileSync(join(FOLDER, name), 'utf8'))

  it('checks without an error', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(plan).not.toBeNull()
  })

  it('has no warning but for tags that only the law of its place reads', () => {
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
    expect(warnings.filter(({ code, params }) => !(code === 'W207' && params.kind === 'tag'))).toEqual([])
  })

  it('every worked case comes out', () => {
    expect(examples.length).toBeGreaterThan(2)
    expect(examples.filter(({ ok }) => !ok)).toEqual([])
  })
})

it('the published figures are among the worked cases', () => {
  const all = plans.map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('\n')
  for (const figure of [
    ...['总额 1730632 元', '总额 1808296 元', '总额 1060673 元', '总额 1145374 元', '总额 1594072 元'],
    ...['总额 1736003 元', '差价 −151424 元', '差价 25534 元', '差价 −223717 元'],
    ...['补偿合计 917108 元', '补偿合计 770513 元', '补偿合计 1380701 元', '差价结算 841795 元'],
    ...['补偿总额 2702704.67 元', '专项补助 616128.71 元', '其他款项合计 101613.96 元'],
    ...['院落认定面积 300 ㎡', '院落认定面积 350 ㎡', '院落认定面积 400 ㎡'],
    ...['超面积款 49500 元', '超面积款 90450 元', '超面积款 142875 元', '超面积款 176100 元'],
    ...['应得合计 544718 元', '应得合计 324825 元', '差价结算 99372 元'],
  ])
    expect(all).toContain(figure)
})
