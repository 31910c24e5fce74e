/** What stands in the module of a plan: words of its own and numbers, and nothing that the plan says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/authoring/check.ts'
import { compileForPage, compilePlan } from '../../src/compiled/compile.ts'
import { readFacts } from '../../src/facts.ts'
import type { Plan } from '../../src/plan.ts'
import { compiled } from './same-figures.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const FENCE = '```'

const HOSTILE = `---
方案: "*/ throw 1 // \${process.exit()} \\u0027"
---

${FENCE}事实
户
  constructor：return | await | 甲b
  toString：元，两位小数，可缺
  eval：是否
  R：次
  v1：日期
${FENCE}

表一 process

| constructor | Function（元） |
|---|---|
| return | 10 |
| await | toString |
| 其他 | 0 |

${FENCE}补偿项
globalThis = 四舍五入(Function + toString，元)
h = 若 eval 且 v1 > 2018-01-01 则 5 元 否则 7 元
${FENCE}

${FENCE}前提
R < 5 次，否则“\`);process.exit();//"'\u2028”
${FENCE}
`

/** Everything that a template of the compiler may write, but for variables and numbers. */
const WORDS = new Set(
  `Generated from a compensation plan export default const let function return for if else break continue
  true false null households R c out h to whole usual length values statuses facts offsets Math floor ceil abs
  Number BigInt n d NO_DAY MODES ZERO monthOf firstDayOf daysLater monthsLater meet multiples over isTooLarge
  firstAtLeast ratioAtLeast safeOr exact refuse add subtract multiply negate compare roundTo larger smaller
  undefined NaN`.split(/\s+/),
)

const foreignWords = (text: string): string[] =>
  [...text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)]
    .map(([word]) => word)
    .filter((word) => !WORDS.has(word) && !/^[a-z]\d+$/.test(word))

describe('the module of a plan', () => {
  it('holds no text of the plan, however its names are chosen', async () => {
    const { plan, diagnostics } = checkPlan(HOSTILE)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const text = compilePlan(plan as Plan)
    expect(foreignWords(text)).toEqual([])
    expect(text).not.toMatch(/['"`\\$]|[^\n\x20-\x7e]/)
    const facts = { 户: { constructor: 'await', toString: '1.5', eval: true, R: 1, v1: '2018-08-26' } }
    const read = readFacts(plan as Plan, facts)
    const quote = read.ok ? (await compiled(plan as Plan)).one(read.household) : undefined
    expect(quote?.lines.map(({ amount }) => amount)).toEqual(['3', '5'])
  })

  it('tells a household why it is refused, in the words of the plan', async () => {
    const plan = checkPlan(HOSTILE).plan as Plan
    const read = readFacts(plan, { 户: { constructor: 'return', eval: false, R: 9, v1: '2018-08-26' } })
    const quote = read.ok ? (await compiled(plan)).one(read.household) : undefined
    expect(quote?.refused).toEqual([plan.premises[0]?.otherwise])
    expect(quote?.lines).toEqual([])
  })

  it('is at most 10 kB with all that a page needs to run it', async () => {
    const sample = readFileSync(join(ROOT, 'examples/xiaoqiaotou/补偿方案.md'), 'utf8')
    const text = compileForPage(checkPlan(sample).plan as Plan)
    const source = join(import.meta.dirname, '../../src')
    const entry = `export { readFacts } from ${JSON.stringify(join(source, 'facts.ts'))}
export { openCompiled } from ${JSON.stringify(join(source, 'compiled/compiled-plan.ts'))}`
    const bundle = await rolldown({
      input: 'entry',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? id : null),
          load: (id) => (id === 'entry' ? entry : null),
        },
      ],
    })
    const { output } = await bundle.generate({ minify: true })
    const bytes = gzipSync(output[0].code).length + gzipSync(text).length
    expect(output).toHaveLength(1)
    expect(output[0].imports).toEqual([])
    expect(bytes).toBeLessThanOrEqual(10_000)
  })
})
