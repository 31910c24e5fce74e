/** `oneruler plan` by its contract: what it prints, what it says of mistakes, how it ends. Needs no database. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { writeLedger } from '../../../tools/simulate/write-ledger.ts'
import { json, oneruler, SAMPLE } from './oneruler.ts'

const scratch = scratchFolder()
afterAll(() => scratch.discard())

const EXAMPLES = join(import.meta.dirname, '../../../plans/examples')
const PLAN = join(SAMPLE, '补偿方案.md')
const markdown = readFileSync(PLAN, 'utf8')

function written(name: string, text: string | Uint8Array): string {
  const path = join(scratch.path, name)
  writeFileSync(path, text)
  return path
}

/** The sample plan with some text replaced. */
function changedPlan(name: string, from: string, to: string): string {
  expect(markdown).toContain(from)
  return written(name, markdown.replace(from, to))
}

const FIRST_DAY_400 = '|       1        |                   400 |'
const FIRST_DAY_410 = '|       1        |                   410 |'

/** The first worked case of the plan, an invented household. */
const FACTS = {
  户: { 补偿方式: '货币补偿', 低保: false, 住房困难: '否', 签约日: '2018-08-26' },
  房屋: [
    {
      ...{ 用途: '住宅', 结构: '砖混', 认定面积: '86.40', 未登记面积: '12.50' },
      ...{ 评估单价: 6830.5, 装修及附属物评估价: 41000 },
    },
  ],
}

describe('plan check', () => {
  test('given the sample plan, then it is in order, and what the law asks beyond it is told without barring it', async () => {
    const { code, document } = await json('plan', 'check', PLAN)
    expect(code).toBe(0)
    expect(Object.keys(document)).toEqual(['ok', 'diagnostics', 'examples', 'assertions'])
    expect(document.ok).toBe(true)
    expect(document.diagnostics).toContainEqual({
      severity: 'statutory',
      code: 'S110',
      message: expect.stringContaining('标准公布日'),
      line: 1,
      column: 1,
    })
    expect(document.examples).toHaveLength(6)
    expect(document.examples.every(({ ok }: { ok: boolean }) => ok)).toBe(true)
    expect(document.assertions).toHaveLength(2)
    for (const { status, cases } of document.assertions)
      expect([status, cases > 0]).toEqual([status, status === 'searched'])
  })

  test('given its ledger too, then the law is held against what the project states, and what nobody states is named', async () => {
    const statutory = async (...more: string[]) => {
      const { document } = await json('plan', 'check', PLAN, ...more)
      return document.diagnostics
        .filter(({ severity }: { severity: string }) => severity === 'statutory')
        .map(({ code }: { code: string }) => code)
    }
    expect(await statutory()).toEqual(expect.arrayContaining(['S108', 'S113']))
    expect(await statutory('--ledger', SAMPLE)).not.toContain('S108')
    const { stdout } = await oneruler('plan', 'check', PLAN, '--ledger', SAMPLE)
    expect(stdout).toContain('没有“专户余额”可核对')
  })

  test.each(readdirSync(EXAMPLES))('given the example plan %s, then it is in order', async (name) => {
    const { code, document } = await json('plan', 'check', join(EXAMPLES, name))
    expect([code, document.ok]).toEqual([0, true])
  })

  test('given a misspelt name, then place, caret and the right name are told, and it exits 1', async () => {
    const path = changedPlan('misspelt.md', '合计(房屋：认定面积)', '合计(房屋：认定面机)')
    const line = markdown.split('\n').findIndex((text) => text.includes('合计(房屋：认定面积)')) + 1
    const { code, document } = await json('plan', 'check', path)
    expect([code, document.ok]).toEqual([1, false])
    expect(document.diagnostics).toContainEqual({
      severity: 'error',
      code: 'E201',
      message: expect.stringContaining('认定面积'),
      line,
      column: 14,
    })
    const { stdout } = await oneruler('plan', 'check', path)
    expect(stdout).toContain(`错误 E201 第 ${line} 行第 14 列`)
    expect(stdout).toContain('^^^^')
  })

  test('given a sign in the plan that steers a terminal, then it is shown as unreadable', async () => {
    const { code, stdout } = await oneruler(
      'plan',
      'check',
      changedPlan('steering.md', '认定面积)', '认定面积\u001b[2J)'),
    )
    expect(code).toBe(1)
    expect(stdout).toContain('\ufffd[2J')
    expect(stdout).not.toContain('\u001b')
  })

  test('given a rule that makes an assertion false, then it is answered with the household that breaks it', async () => {
    const path = changedPlan(
      'false.md',
      '|      6–10      |                   200 |',
      '|      6–10      |                   350 |',
    )
    const { code, document } = await json('plan', 'check', path)
    expect([code, document.ok]).toEqual([1, false])
    const [signing] = document.assertions
    expect(signing.status).toBe('failed')
    expect(Object.keys(signing.counterexamples)).toEqual(['smallest', 'deepest'])
  })
})

describe('plan run', () => {
  test('given a household, then every line stands with its clause, and what is not known yet is pending', async () => {
    const { code, document } = await json(
      'plan',
      'run',
      PLAN,
      '--facts',
      written('h.json', JSON.stringify(FACTS)),
    )
    expect(code).toBe(0)
    expect(Object.keys(document)).toEqual(['plan', 'version', 'lines', 'results', 'explanation'])
    expect(document.lines[0]).toEqual({
      name: '房屋价值补偿',
      amount: '590155',
      unit: '元',
      clause: '第三条 房屋价值补偿',
      formula: '合计(房屋：四舍五入(评估单价 × 认定面积，元))',
      substituted: expect.stringContaining('86.4 ㎡'),
      pending: false,
    })
    expect(document.lines.at(-1)).toMatchObject({ name: '腾空奖励', amount: null, pending: true })
    expect(document.results).toMatchObject({ 协议总额: '795445', 差价结算: '795445', 腾空用时: null })
  })

  test('given facts that the plan does not take, then each is told with its row, why, and what to do', async () => {
    const wrong = written(
      'wrong.json',
      JSON.stringify({
        户: { ...FACTS.户, 补偿方式: '现金', 低保: null, 签约日: '2018-02-30' },
        房屋: [{ ...FACTS.房屋[0], 认定面积: '86.405', 层高: 3 }],
      }),
    )
    const { code, stdout, stderr } = await oneruler('plan', 'run', PLAN, '--facts', wrong)
    expect([code, stdout]).toEqual([1, ''])
    for (const told of [
      '有 5 处事实不能用',
      '户的“补偿方式” = 现金：没有这一值；有：货币补偿、产权调换。',
      '户的“低保”没有填，又不可缺。请补上。',
      '户的“签约日” = 2018-02-30：应为日期。',
      '房屋第 1 行的“认定面积” = 86.405：应为 2 位小数。请核对，是否为 86.41。',
      '方案没有“层高”这一事实',
    ])
      expect(stderr).toContain(told)
  })

  test('given a broken premise, then nothing is computed and the plan’s own sentence is told', async () => {
    const plan = written(
      'premise.md',
      markdown.replace('## 第二条', '```前提\n计数(房屋) ≤ 1 处，否则“每户只登记一处”\n```\n\n## 第二条'),
    )
    const two = written('two.json', JSON.stringify({ ...FACTS, 房屋: [FACTS.房屋[0], FACTS.房屋[0]] }))
    const { code, stderr } = await oneruler('plan', 'run', plan, '--facts', two)
    expect(code).toBe(1)
    expect(stderr).toContain('每户只登记一处')
  })

  test.each([
    ['a text that is no JSON', '{"户": {"低保": false,}}', '第 1 行第 20 列附近不是合规的 JSON'],
    ['half a JSON', '{"户": {', '不是'],
    ['another encoding', Uint8Array.of(0x7b, 0xd2, 0xbb, 0xe0), '不是 UTF-8 编码'],
  ])('given %s as facts, then it says what is wrong and exits 1', async (what, text, told) => {
    const { code, stderr } = await oneruler('plan', 'run', PLAN, '--facts', written(`${what}.json`, text))
    expect(code).toBe(1)
    expect(stderr).toContain(told)
  })

  test('given facts beyond what the plan provides for, then it says which line, why and in which clause, and exits 1', async () => {
    const plan = written(
      'sizes.md',
      '```事实\n户\n  面积：㎡\n```\n\n## 第一条 房型\n\n表一 房型\n\n| 房型（㎡） |\n|---|\n| 60 |\n\n```公式\n档 = 上靠(面积，房型)\n```\n\n## 第二条 补助\n\n```补偿项\n补助 = 档 × 1 元/㎡\n```\n',
    )
    const facts = written('large.json', '{"户": {"面积": 61}}')
    const { code, stderr } = await oneruler('plan', 'run', plan, '--facts', facts)
    expect(code).toBe(1)
    expect(stderr).toContain('“补助”算不出：“档”上靠的数大于档次表的最大一档（第一条 房型）')
  })

  test('given a plan that is none, then it says to check it first', async () => {
    const path = written('none.md', '# 没有规则\n')
    const facts = written('facts.json', JSON.stringify(FACTS))
    const { code, stderr } = await oneruler('plan', 'run', path, '--facts', facts)
    expect(code).toBe(1)
    expect(stderr).toContain('oneruler plan check')
  })
})

describe('plan batch', () => {
  test('given the sample, then its 649 agreements come out to the yuan, and the table has every household', async () => {
    const out = join(scratch.path, 'households.csv')
    const { code, document } = await json('plan', 'batch', PLAN, '--ledger', SAMPLE, '--out', out)
    expect(code).toBe(0)
    expect(document).toEqual({
      households: 720,
      total: '1342707244',
      seconds: expect.any(Number),
      mismatches: [],
    })
    const rows = readFileSync(out, 'utf8').trimEnd().split('\r\n')
    expect(rows).toHaveLength(721)
    expect(rows[0]).toMatch(/^\uFEFF户号,协议编号,房屋价值补偿,/)
    expect(rows.filter((row) => row.endsWith(',相符'))).toHaveLength(649)
    expect(rows.filter((row) => row.endsWith(',未签约'))).toHaveLength(71)
  })

  test('given a plan with another rate, then each agreement it changes is a mismatch, and it exits 1', async () => {
    const path = changedPlan('rate.md', FIRST_DAY_400, FIRST_DAY_410)
    const { code, document } = await json('plan', 'batch', path, '--ledger', SAMPLE)
    expect(code).toBe(1)
    expect(document.mismatches).toHaveLength(194)
    for (const { household, agreement, recorded, computed } of document.mismatches) {
      expect([household, agreement]).toEqual([expect.stringMatching(/^H/), expect.stringMatching(/^X/)])
      expect(Object.keys(recorded)).toEqual(['协议总额', '安置房款', '差价结算'])
      expect(BigInt(computed.协议总额) - BigInt(recorded.协议总额)).toBeGreaterThan(0n)
      expect(computed.安置房款).toBe(recorded.安置房款)
    }
  })

  test('given a ledger with one amount wrong and one house unknown, then both households are named', async () => {
    const ledger = simulateCampaign({ households: 40, groups: 2, seed: 'plan' })
    const [first, second] = ledger.sheets.签约
    const house = ledger.sheets.房屋.find(({ 户号 }) => 户号 === second?.户号)
    if (!first || !house) throw new Error('two households of forty have signed')
    first.协议总额 = Number(first.协议总额) + 1
    first.协议编号 = '=SUM(A1)'
    house.用途 = '庙宇'
    const folder = join(scratch.path, 'ledger')
    mkdirSync(folder)
    await writeLedger(ledger, folder)
    const out = join(scratch.path, 'mismatches.csv')
    const { code, document, stderr } = await json(
      'plan',
      'batch',
      join(folder, '补偿方案.md'),
      '--ledger',
      folder,
      '--out',
      out,
    )
    expect(code).toBe(1)
    expect(document.households).toBe(40)
    expect(document.mismatches.map(({ agreement }: { agreement: string }) => agreement).sort()).toEqual(
      [first.协议编号, second?.协议编号].sort(),
    )
    expect(stderr).toContain(`${second?.户号} 没有计算：房屋第 1 行的“用途” = 庙宇：没有这一值`)
    const table = readFileSync(out, 'utf8').split('\r\n')
    // No spreadsheet that opens the table takes the number of an agreement for a formula.
    expect(table.find((row) => row.startsWith(`${first.户号},`))).toMatch(/,'=SUM\(A1\),.*,不符$/)
    expect(table.find((row) => row.startsWith(`${second?.户号},`))).toMatch(/,没有计算$/)
  })
})

describe('plan diff', () => {
  test('given the first day’s reward raised, then those who signed on it gain, by that line alone', async () => {
    const path = changedPlan('raised.md', FIRST_DAY_400, FIRST_DAY_410)
    const { code, document } = await json('plan', 'diff', PLAN, path, '--ledger', SAMPLE)
    expect(code).toBe(0)
    expect(Object.keys(document)).toEqual([
      ...['gain', 'lose', 'same', 'budgetOld', 'budgetNew', 'byLine', 'households'],
    ])
    expect(document).toMatchObject({
      ...{ gain: 194, lose: 0, same: 455, budgetOld: '1342707244', budgetNew: '1342933894' },
    })
    const moved = document.byLine.filter(({ gain, lose }: { gain: number; lose: number }) => gain + lose > 0)
    expect(moved).toEqual([
      {
        name: '签约奖励',
        clause: '第十条 签约奖励',
        ...{ budgetOld: '31557569', budgetNew: '31784219', gain: 194, lose: 0 },
      },
    ])
    expect(document.households).toHaveLength(720)
    expect(Object.keys(document.households[0])).toEqual(['household', 'old', 'new'])
  })
})

test.each([
  [['plan', 'check']],
  [['plan', 'check', '/no/such/plan.md']],
  [['plan', 'run', PLAN]],
  [['plan', 'batch', PLAN]],
  [['plan', 'batch', PLAN, '--ledger', '/no/such/ledger']],
  [['plan', 'batch', PLAN, '--ledger', SAMPLE, '--out', 'x.xlsx']],
  [['plan', 'diff', PLAN, '--ledger', SAMPLE]],
])('given the wrong usage %j, then it exits 2', async (args) => {
  expect((await oneruler(...args)).code).toBe(2)
})
