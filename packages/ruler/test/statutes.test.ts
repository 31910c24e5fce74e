/** The linter on the sample plan (an invented one), and on the sample changed so that it falls below each floor. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { statuteWords } from '@oneruler/words/statutes'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../src/authoring/check.ts'
import { quantityIn } from '../src/authoring/stated-amounts.ts'
import type { Limits, StatutePack } from '../src/authoring/statute-pack.ts'
import { lintStatutes, type ProjectTerms, STATUTORY_KEYS } from '../src/authoring/statutes.ts'

const ROOT = join(import.meta.dirname, '../../..')
const STATUTES = join(ROOT, 'plans/statutes')
const packs: StatutePack[] = readdirSync(STATUTES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(STATUTES, name), 'utf8')))
const sample = readFileSync(join(ROOT, 'examples/xiaoqiaotou/补偿方案.md'), 'utf8')
const example = (name: string) => readFileSync(join(ROOT, `plans/examples/${name}.md`), 'utf8')

function said(markdown: string, project: ProjectTerms = {}) {
  const { plan, diagnostics } = checkPlan(markdown)
  if (!plan) throw new Error(`no plan: ${JSON.stringify(diagnostics)}`)
  return lintStatutes(plan, packs, project)
}

const findings = (markdown: string, project?: ProjectTerms) =>
  said(markdown, project).filter(({ key }) => key !== 'S1-unchecked')
/** `S113 专户余额` for every rule that could not be held against the plan. */
const unchecked = (markdown: string, project?: ProjectTerms) =>
  said(markdown, project)
    .filter(({ key }) => key === 'S1-unchecked')
    .map(({ code, params, bars }) => `${code} ${params.name}${bars ? ' bars' : ''}`)

/** `S103 第二十二条 44 ㎡` for every floor the plan is below. */
const floors = (markdown: string, project?: ProjectTerms) =>
  findings(markdown, project)
    .filter(({ bars }) => bars)
    .map(({ code, params }) => `${code} ${params.article} ${params.value}`.trim())
const duties = (markdown: string, project?: ProjectTerms) =>
  findings(markdown, project)
    .filter(({ bars }) => !bars)
    .map(({ code, params }) => `${code} ${params.name}`)

function changed(from: string, to: string, markdown = sample): string {
  expect(markdown).toContain(from)
  return markdown.replaceAll(from, to)
}

describe('the sample plan under the law of Zhejiang', () => {
  it('keeps to every floor', () => {
    expect(floors(sample)).toEqual([])
  })

  it('is told what it leaves out: purpose, homes and where they are, and the day of its standards', () => {
    expect(duties(sample)).toEqual(['S101 事由、目的', 'S101 安置房', 'S110 标准公布日', 'S111 安置房'])
  })

  it('an invented plan that states everything has no finding', () => {
    expect(findings(example('示范县甲片区'))).toEqual([])
  })

  it('nor has one under the law of Shandong', () => {
    expect(findings(example('示范县乙片区'))).toEqual([])
  })
})

describe('a plan below a floor is answered with the article and with what it has', () => {
  it.each([
    ['L2 生效比例', '生效比例: 80%', '生效比例: 79.9%', 'S102 第三十一条 79.9%'],
    ['L3 最低面积', '|  否  |             45 |', '|  否  |             44 |', 'S103 第二十二条 44 ㎡'],
    ['L4 停产停业', '非住宅价值 × 5%', '非住宅价值 × 4.9%', 'S104 第二十九条 4.9%'],
    ['L4 constants multiplied', '非住宅价值 × 5%', '非住宅价值 × 5% × 0.9', 'S104 第二十九条 4.5%'],
    ['L4 either arm', '非住宅价值 × 5%', '非住宅价值 × (若 低保 则 6% 否则 3%)', 'S104 第二十九条 3%'],
    ['L5 过渡期限', '过渡期限: 24 个月', '过渡期限: 25 个月', 'S105 第二十三条 25 个月'],
    ['L6 付至交付后', '交付后 6 个月', '交付后 5 个月', 'S106 第二十四条 5 个月'],
    ['L6 逾期加倍', '逾期临时安置费: 2 倍', '逾期临时安置费: 1.5 倍', 'S106 第二十四条 1.5 倍'],
    ['L7 搬迁次数', '| 产权调换 |              2 |', '| 产权调换 |              1 |', 'S107 第二十七条 1 次'],
    ['L9 两种方式', '产权调换', '房屋置换', 'S109 第十六条 产权调换'],
  ])('%s', (_floor, from, to, answer) => {
    expect(floors(changed(from, to))).toEqual([answer])
  })

  it('L5 a new high-rise in the area may take 36 months, not 37', () => {
    const highRise = (months: number) =>
      changed('过渡期限: 24 个月', `过渡期限: ${months} 个月\n新建高层: 是`)
    expect(floors(highRise(36))).toEqual([])
    expect(floors(highRise(37))).toEqual(['S105 第二十三条 37 个月'])
  })

  it('L4 a share that is not stated as a number is pointed out, for a person to judge', () => {
    const appraised = changed('非住宅价值 × 5%', '非住宅价值 − 住宅价值')
    expect(floors(appraised)).toEqual([])
    expect(duties(appraised)).toContain('S104 停产停业')
  })

  it('L15 a moving fee that goes with the signing day is found through the table it rests on', () => {
    const tied = changed('× 搬迁次数，元)', '× 搬迁次数 × (若 签约奖励标准 > 0 元/㎡ 则 1 否则 0)，元)')
    expect(floors(tied)).toEqual(['S115 第十七条 签约日'])
  })

  it('L15 a moving fee lost by whoever moves out late is found in the plan of 某市', () => {
    expect(floors(example('某市'))).toEqual(['S115 第十七条 腾空日'])
  })

  it('L1 a line of another name is known by its tag', () => {
    const renamed = changed('搬迁费', '运送费')
    expect(floors(renamed)).toEqual(['S101 第二十七条'])
    expect(floors(changed('运送费 =', '运送费 〔搬迁〕 =', renamed))).toEqual([])
  })

  it('L14 a reward tied to giving up petitions is found at its line', () => {
    const tied = changed('签约期外不计。', '签约期外不计，承诺不上访的另计。')
    const line = tied.split('\n').findIndex((text) => text.includes('不上访')) + 1
    expect(findings(tied).filter(({ code }) => code === 'S114')).toMatchObject([{ line, bars: false }])
  })
})

describe('what is known of the project is held against the plan', () => {
  it('L8 the valuation day is the day the decision is announced', () => {
    expect(floors(sample, { 征收决定公告日: '2018-08-10' })).toEqual([])
    expect(floors(sample, { 征收决定公告日: '2018-08-11' })).toEqual(['S108 第十七条 2018-08-10'])
  })

  it('L13 money in the account covers the estimate; what cannot be read does not', () => {
    expect(floors(sample, { 专户余额: '12 亿', 方案测算: '100 万元' })).toEqual(['S113 第十二条 12 亿'])
    expect(floors(sample, { 专户余额: '99 万元', 方案测算: '100 万元' })).toEqual(['S113 第十二条 99 万元'])
    expect(floors(sample, { 专户余额: '1000000 元', 方案测算: '100 万元' })).toEqual([])
  })

  it('L2 a project that is no renewal of an old quarter needs no share', () => {
    const low = changed('生效比例: 80%', '生效比例: 70%')
    expect(floors(low, { 项目类型: '其他' })).toEqual([])
  })

  it('L11 homes for those who stay are in or near the renewed quarter', () => {
    const far = changed('就近地段期房', '远郊期房', example('示范县甲片区'))
    expect(duties(far, { 项目类型: '旧城区改建' })).toEqual(['S111 安置房'])
    expect(duties(far, { 项目类型: '其他' })).toEqual([])
  })

  it('L12 as many homes as households that choose exchange', () => {
    const homes = example('示范县甲片区')
    expect(duties(homes, { 选择产权调换: '260 套' })).toEqual([])
    expect(duties(homes, { 选择产权调换: '261 套' })).toEqual(['S112 安置房'])
  })

  it('L10 standards are at most two years old when signing begins', () => {
    const dated = (day: string) =>
      changed('标准公布日: 2018-01-10', `标准公布日: ${day}`, example('示范县甲片区'))
    expect(duties(dated('2016-09-10'))).toEqual([])
    expect(duties(dated('2016-09-09'))).toEqual(['S110 标准公布日'])
  })
})

describe('what is known of nothing to compare with is said to be unchecked, and bars nothing', () => {
  const homes = example('示范县甲片区')

  it('without the project: the day of announcement, who chooses homes, the money', () => {
    expect(unchecked(homes)).toEqual(['S108 征收决定公告日', 'S112 选择产权调换', 'S113 专户余额'])
    expect(unchecked(sample)).toEqual(['S108 征收决定公告日', 'S112 安置房', 'S113 专户余额'])
  })

  it('what the project states is checked', () => {
    const project = { 征收决定公告日: '2018-08-20', 选择产权调换: '200 套', 专户余额: '1 万元' }
    expect(unchecked(homes, project)).toEqual(['S113 方案测算'])
    expect(unchecked(homes, { ...project, 方案测算: '1 万元' })).toEqual([])
  })

  it('the kind of project may stand in the front matter', () => {
    const low = changed('生效比例: 80%', '生效比例: 70%')
    expect(floors(low)).toEqual(['S102 第三十一条 70%'])
    expect(floors(changed('辖区: 浙江', '辖区: 浙江\n项目类型: 其他', low))).toEqual([])
    expect(
      floors(changed('辖区: 浙江', '辖区: 浙江\n项目类型: 其他', low), { 项目类型: '旧城区改建' }),
    ).toEqual(['S102 第三十一条 70%'])
  })

  it('a key that is left blank is absent', () => {
    const blank = changed('生效比例: 80%', '生效比例:')
    expect(duties(blank)).toContain('S102 生效比例')
  })
})

describe('the law of the place', () => {
  it('a city stands under its own law, and under its province where it says nothing', () => {
    const qingdao = changed(
      '辖区: 浙江',
      '辖区: 山东省青岛市',
      changed('|             45 |', '|             44 |'),
    )
    const law = (code: string) => findings(qingdao).find((one) => one.code === code)?.params.law
    expect(law('S103')).toBe('青岛市国有土地上房屋征收与补偿条例')
    expect(law('S111')).toBe('山东省国有土地上房屋征收与补偿条例')
    expect(law('S104')).toBeUndefined()
  })

  it('a place without a pack stands under national law, and the plan is told so', () => {
    const elsewhere = findings(changed('辖区: 浙江', '辖区: 湖北'))
    expect(elsewhere).toMatchObject([{ code: 'S100', key: 'S1-elsewhere' }, { code: 'S111' }])
  })
})

it('every limit of every pack is a quantity, or names what can be known', () => {
  const known = ['选择产权调换', '方案测算', '征收决定公告日', '签约期首日']
  const limits = packs.flatMap(({ rules }) =>
    rules.flatMap(({ look }) => {
      const { atLeast, atMost, equals, within, before } = look as Limits
      return [atLeast, atMost, equals, within, before].filter((limit) => limit !== undefined)
    }),
  )
  expect(limits.length).toBeGreaterThan(20)
  expect(limits.filter((limit) => !known.includes(limit) && quantityIn(limit)?.written !== limit)).toEqual([])
})

it('every finding has its sentence', () => {
  expect(Object.keys(statuteWords.zh).sort()).toEqual([...STATUTORY_KEYS].sort())
})
